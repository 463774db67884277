package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.services.StatedFigure;
import org.scrutineer.services.StatedFigure.Confidence;

/** The figures of a service as they were stated: how sure each is stands beside it, and guesses are called that. */
record ServiceFigures(List<StatedFigure> figures) {

    void compose(Body body) {
        if (figures.isEmpty()) {
            return;
        }
        body.opening("The table gives " + Words.count(figures.size(), "figure") + " as " + (figures.size() == 1
                ? "it was"
                : "they were") + " stated: " + Words.list(counts()) + ".");
        named(body, Confidence.ESTIMATED, " is an estimate.", " are estimates.");
        named(body, Confidence.GUESSED, " is a guess and no count.", " are guesses and no counts.");
        named(body, Confidence.NOT_KNOWN, " is not known.", " are not known.");
        body.add(table());
    }

    private List<String> counts() {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        figures.forEach(figure -> figure.confidence().ifPresent(each -> counts.merge(each, 1, Integer::sum)));
        List<String> words = new ArrayList<>(counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().plain())
                .toList());
        long unsaid = figures.stream().filter(figure -> figure.confidence().isEmpty()).count();
        if (unsaid > 0) {
            words.add(unsaid + " of which nobody said how sure " + (unsaid == 1 ? "it is" : "they are"));
        }
        return words;
    }

    private void named(Body body, Confidence confidence, String one, String several) {
        List<StatedFigure> some = figures.stream()
                .filter(figure -> figure.confidence().equals(Optional.of(confidence)))
                .toList();
        if (!some.isEmpty()) {
            body.numbered(Words.capital(Words.list(some.stream().map(ServiceFigures::brief).toList()))
                    + (some.size() == 1 ? one : several));
        }
    }

    /** "homecare workers (3,000 to 4,000 people)". */
    private static String brief(StatedFigure figure) {
        String amount = figure.stated().amount();
        String unit = figure.stated().unit();
        // "£18.6 million" says its unit itself.
        String whole = amount.contains(unit) ? amount : amount + " " + unit;
        return lower(figure.words()) + (amount.isBlank() ? "" : " (" + whole + ")");
    }

    private Table table() {
        return new Table(
                "Figures as they were stated",
                "One row for each figure: what it is of, its amount and unit, how sure whoever stated it was, and the "
                        + "source.",
                List.of(
                        new Column("Figure", 30, true), new Column("Amount", 16, false),
                        new Column("Unit", 17, false), new Column("How sure", 13, false),
                        new Column("Source", 24, false)),
                figures.stream().map(ServiceFigures::row).toList());
    }

    private static Row row(StatedFigure figure) {
        StatedFigure.Stated stated = figure.stated();
        return new Row(List.of(
                SummaryBlocks.plain(figure.words()),
                SummaryBlocks.plain(or(stated.amount(), "Not known")),
                SummaryBlocks
                        .plain(stated.amount().isBlank() ? or(stated.unit(), "–") : or(stated.unit(), "Not stated")),
                SummaryBlocks.plain(figure.confidence().map(Confidence::words).orElse("Not stated")),
                SummaryBlocks.plain(source(stated)))).about(figure.id());
    }

    private static String source(StatedFigure.Stated stated) {
        String source = or(stated.source(), "Not stated");
        return stated.asAt().isBlank() ? source : source + ", as at " + stated.asAt();
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    /** What a person should look at before the figures go out. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        figures.forEach(figure -> {
            if (!figure.stated().amount().isBlank() && figure.stated().unit().isBlank()) {
                gaps.add(new Gap("“" + figure.stated().amount() + "” has no unit: " + lower(figure.words()) + ".",
                        "Say what it counts or is paid for, or the paper says that it is not stated."));
            }
            if (figure.confidence().isEmpty()) {
                gaps.add(new Gap("Nobody said how sure a figure is: " + lower(figure.words()) + ".",
                        "Say whether it was counted, estimated or guessed, or is not known."));
            }
        });
        return gaps;
    }

    private static String lower(String words) {
        String plain = Words.withoutStop(words);
        return plain.length() > 1 && Character.isUpperCase(plain.charAt(1))
                ? plain
                : plain.substring(0, 1).toLowerCase(Locale.UK) + plain.substring(1);
    }
}
