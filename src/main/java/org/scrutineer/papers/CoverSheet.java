package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.committees.Committee;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.papers.Tailoring.Box;

/**
 * The page in front of a report to a board: whose meeting it is for, what it is about in brief, what members are asked
 * to do, and the implications checklist. It is there where a box is ticked, where the report stands on an agenda, or
 * where the council said that it wants it.
 *
 * @param title of the paper
 * @param board what the committee is called while its name is not known
 * @param summary unless an officer wrote one
 * @param action what members are asked to do, unless an officer or the agenda says it
 */
record CoverSheet(UUID subject, Cover cover, String title, String board, String summary, String action) {
    /** The section that takes the place of the lines at the head of a paper. */
    static final String KEY = "cover sheet";
    static final String IN_BRIEF = "cover summary";
    static final String ACTION = "action required";
    static final String CHECKLIST = "checklist";

    /** The sections of a cover sheet, for any kind of paper. */
    static <M> List<Section<M>> sections(Function<M, CoverSheet> of) {
        return List.of(
                new Section<M>(KEY, Optional.empty(), Optional.empty(), true, Section.Layout.FRONT,
                        (material, body) -> of.apply(material).facts(body)),
                Section.<M>of(IN_BRIEF, "Summary", (material, body) -> of.apply(material).summary(body)).front(),
                Section.<M>of(ACTION, "Action required", (material, body) -> of.apply(material).action(body)).front(),
                Section.<M>of(CHECKLIST, "Implications checklist", (material, body) -> of.apply(material)
                        .checklist(body)).front());
    }

    private boolean isWanted(Body body, String key) {
        return body.around().asked().contains(key)
                || cover.sitting().item().isPresent()
                || body.around().boxes().stream().anyMatch(Box::ticked);
    }

    private void facts(Body body) {
        if (isWanted(body, KEY)) {
            body.add(new Facts(Stream.of(
                    Optional.of(Cover.fact("Meeting of", meetingOf())),
                    Optional.of(Cover.fact(
                            "Held on", cover.meeting().isBlank() ? "Date to be confirmed" : cover.meeting())),
                    cover.sitting().item().map(item -> Cover.fact("Agenda item", Integer.toString(item.ordinal()))),
                    Optional.of(Cover.fact("Title", title)),
                    fact("Presented by", cover.reportOf()),
                    fact("Lead member", cover.sitting().item().map(AgendaItem::leadMember).orElse("")))
                    .flatMap(Optional::stream)
                    .toList()));
        }
    }

    private static Optional<Fact> fact(String label, String value) {
        return Optional.of(value).filter(text -> !text.isBlank()).map(text -> Cover.fact(label, text));
    }

    private String meetingOf() {
        return cover.committee().map(CoverSheet::named).orElse(Words.capital(board) + " to be confirmed");
    }

    private static String named(Committee committee) {
        return committee.authority().isBlank() || committee.name().contains(committee.authority())
                ? committee.name()
                : committee.name() + ", " + committee.authority();
    }

    private void summary(Body body) {
        if (isWanted(body, IN_BRIEF)) {
            body.verbatim(written(body, IN_BRIEF, "purpose").orElse(summary));
        }
    }

    private void action(Body body) {
        if (isWanted(body, ACTION)) {
            body.verbatim(written(body, ACTION)
                    .or(() -> cover.sitting().item().map(AgendaItem::actionRequired).filter(text -> !text.isBlank()))
                    .or(() -> written(body, "recommendation"))
                    .orElse(action));
        }
    }

    private static Optional<String> written(Body body, String... keys) {
        return Stream.of(keys).flatMap(key -> body.around().text(key).stream()).findFirst();
    }

    private void checklist(Body body) {
        if (isWanted(body, CHECKLIST) && !body.around().boxes().isEmpty()) {
            List<Row> rows = new ArrayList<>();
            body.around().boxes().forEach(box -> rows.add(row(box, body)));
            body.add(new Table(
                    "Implications of the proposals",
                    "One row for each implication: whether it applies, and which numbered paragraphs of the report "
                            + "treat it.",
                    List.of(new Column("Implication", 40, true), new Column("Applies", 25, false),
                            new Column("Paragraphs", 35, false)),
                    rows));
        }
    }

    private Row row(Box box, Body body) {
        return new Row(List.of(
                SummaryBlocks.plain(box.name()),
                SummaryBlocks.plain(box.ticked() ? "☑ Yes" : "☐ No"),
                SummaryBlocks.plain(body.numbers(box.key()).map(CoverSheet::range).orElse("None"))))
                .about(Implication.id(subject, box.key()));
    }

    private static String range(int[] numbers) {
        return numbers[0] == numbers[1]
                ? Integer.toString(numbers[0])
                : numbers[0] + (numbers[1] == numbers[0] + 1 ? " and " : " to ") + numbers[1];
    }
}
