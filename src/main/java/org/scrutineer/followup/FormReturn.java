package org.scrutineer.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.workbooks.Workbook;

/**
 * A form that came back, row by row, before anything is written.
 *
 * @param before the day on which it came back last, with other content
 * @param corrections what a person wrote in a cell's place
 * @param reports in the order of the form as it went out, then what belongs to no row
 * @param remarks what a person should know of the file as a whole
 */
public record FormReturn(
        Path file, Workbook workbook, UpdateForm form, String review, Optional<LocalDate> before,
        Map<CellPlace, String> corrections, List<RowReport> reports, List<String> remarks) {
    public FormReturn {
        corrections = Map.copyOf(corrections);
        reports = List.copyOf(reports);
        remarks = List.copyOf(remarks);
    }

    List<RowReport.Answered> answered() {
        return reports.stream().filter(RowReport.Answered.class::isInstance).map(RowReport.Answered.class::cast)
                .toList();
    }

    List<Answer> answers() {
        return answered().stream().flatMap(row -> row.answers().stream()).toList();
    }

    /** How many answers would be written with these decisions. */
    long taken(Predicate<Answer> accepts) {
        return answers().stream().filter(answer -> isWritten(answer) && accepts.test(answer)).count();
    }

    /** Whether an answer can be written at all. */
    static boolean isWritten(Answer answer) {
        return switch (answer) {
            case Answer.Taken taken -> true;
            case Answer.Choice choice -> true;
            case Answer.Named named -> false;
            case Answer.Same same -> false;
        };
    }

    /** What happens to an answer when nobody decides: the register is left as it is wherever there is a choice. */
    static boolean usually(Answer answer) {
        return answer instanceof Answer.Taken;
    }

    /** Everything that a person should look at, one sentence each with its sheet and cell. */
    List<String> needs(Predicate<Answer> accepts) {
        List<String> needs = new ArrayList<>(remarks);
        for (RowReport report : reports) {
            if (report instanceof RowReport.Answered row) {
                row.answers().forEach(answer -> need(row, answer, accepts).ifPresent(needs::add));
            }
            needs.addAll(said(report));
        }
        return needs;
    }

    /** What there is to say besides the answers. */
    List<String> saidBesides() {
        return Stream.concat(remarks.stream(), reports.stream().flatMap(report -> said(report).stream())).toList();
    }

    private static List<String> said(RowReport report) {
        return switch (report) {
            case RowReport.Answered row -> notes(row.sent(), row.notes()).toList();
            case RowReport.Unfilled row -> Stream.concat(
                    Stream.of(row.sent().label() + " was not filled in."), notes(row.sent(), row.notes())).toList();
            case RowReport.Missing row -> List.of(row.sent().label() + " was deleted from the form.");
            case RowReport.Stray stray -> List.of(stray.why() + " Not taken: “" + stray.words() + "”.");
        };
    }

    private static Stream<String> notes(SentRow sent, List<RowReport.Note> notes) {
        return notes.stream().map(note -> note.place().sheet() + " "
                + (note.place().address().isEmpty() ? "" : note.place().address() + ", ") + sent.label() + ": "
                + note.sentence());
    }

    private static Optional<String> need(RowReport.Answered row, Answer answer, Predicate<Answer> accepts) {
        Said said = answer.said();
        String where = said.place().sheet() + " " + said.place().address() + ", " + row.sent().label() + ": "
                + said.question().header() + " ";
        return switch (answer) {
            case Answer.Taken taken -> Optional.empty();
            case Answer.Same same -> Optional.empty();
            case Answer.Named named -> Optional.of(where + "“" + SentRow.shortly(said.text()) + "” " + named.why()
                    + ". It was not taken.");
            case Answer.Choice choice -> accepts.test(choice)
                    ? Optional.empty()
                    : Optional.of(where + "says “" + SentRow.shortly(said.text()) + "”. " + choice.why()
                            + kept(choice));
        };
    }

    private static String kept(Answer.Choice choice) {
        String now = choice.now().isEmpty() ? "" : " The register says “" + choice.now() + "”";
        String sent = now.isEmpty()
                ? ""
                : choice.sent().isEmpty()
                        ? "."
                        : ", the form went out with “"
                                + choice.sent() + "”.";
        return now + sent + " What is in the register was kept.";
    }
}
