package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.concerns.Concern;
import org.scrutineer.concerns.ConcernMaterial;
import org.scrutineer.concerns.SmallNumbers;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.CountBars;
import org.scrutineer.periods.Period;
import org.scrutineer.voices.Chain;

/** The parts of a summary of concerns that count and list. */
record ConcernTables(ConcernMaterial material) {

    /** "Q2 2026-27 (July to September 2026)". */
    static String when(Period period) {
        return period.words() + (period.words().equals(period.span()) ? "" : " (" + period.span() + ")");
    }

    void summary(Body body) {
        int count = material.concerns();
        if (count == 0) {
            return;
        }
        int before = material.before();
        body.opening(Words.capital(Words.count(count, "concern")) + " " + was(count) + " raised, "
                + (before == count
                        ? "as many as"
                        : Math.abs(count - before) + (count > before ? " more than" : " fewer than"))
                + " in " + material.period().before().words() + ".");
        body.numbered(Words.capital(Words.list(material.states().entrySet().stream()
                .map(state -> state.getValue() + " " + Words.are(state.getValue()) + " " + words(state.getKey()))
                .toList())) + ".");
    }

    private static String words(Concern.State state) {
        return switch (state) {
            case OPEN -> "still open";
            case UPHELD -> "upheld";
            case NOT_UPHELD -> "not upheld";
        };
    }

    private static String was(int count) {
        return count == 1 ? "was" : "were";
    }

    void about(Body body) {
        if (material.sorts().isEmpty()) {
            return;
        }
        int most = material.sorts().getFirst().count();
        List<String> leading = material.sorts().stream().filter(sort -> sort.count() == most)
                .map(ConcernMaterial.Count::many).toList();
        if (leading.size() < material.sorts().size()) {
            body.opening("Most were " + Words.list(leading) + ": " + most
                    + (leading.size() == 1 ? "" : " each") + ".");
        }
        body.add(new Table(
                "What the concerns are about", "One row for each matter, the most frequent first.",
                List.of(new Column("What it is about", 75, true), new Column("Concerns", 25, false)),
                material.sorts().stream().map(sort -> row(
                        List.of(Words.capital(sort.name()), String.valueOf(sort.count())))).toList()));
        body.add(new Block.Figure(
                "Concerns by what they are about",
                "One bar for each matter: " + material.sorts().stream()
                        .map(sort -> sort.name() + ", " + sort.count()).collect(Collectors.joining("; ")) + ".",
                CountBars.of(material.sorts().stream()
                        .map(sort -> new CountBars.Bar(
                                Words.capital(sort.name()), sort.count(), sort.name() + ": " + sort.count(),
                                Optional.empty()))
                        .toList())));
    }

    void providers(Body body) {
        if (material.withheld()) {
            body.opening("All concerns are about one provider. It is not named, because there were fewer than "
                    + SmallNumbers.LEAST + ".");
        }
        if (material.providers().isEmpty()) {
            return;
        }
        boolean rated = material.providers().stream().anyMatch(each -> each.rate().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Provider", rated ? 50 : 70, true), new Column("Concerns", rated ? 22 : 30, false)));
        if (rated) {
            columns.add(new Column("For each 10,000 hours of care", 28, false));
        }
        body.add(new Table(
                "Concerns about each provider",
                "One row for each provider about which a concern was raised, by name."
                        + (rated ? " The last column is the rate for the hours of care that it returned." : ""),
                columns,
                material.providers().stream().map(each -> {
                    List<String> cells = new ArrayList<>(List.of(each.name(), each.count().words()));
                    if (rated) {
                        cells.add(each.rate().map(rate -> rate.toPlainString()).orElse("not shown"));
                    }
                    return row(cells).about(each.provider());
                }).toList()));
    }

    void patterns(Body body) {
        if (material.concerns() > 0 && material.patterns().isEmpty()) {
            body.opening("No pattern was seen in the concerns.");
        }
        if (material.patterns().isEmpty()) {
            return;
        }
        body.add(new Table(
                "Patterns in the concerns",
                "One row for each pattern: what it is, at which providers, what noticed it, and what was made of it.",
                List.of(new Column("Pattern", 34, true), new Column("Noticed by", 28, false),
                        new Column("What was made of it", 38, false)),
                material.patterns().stream().map(pattern -> row(List.of(
                        named(pattern.name(), pattern.at()), String.join("; ", pattern.rules()), made(pattern))))
                        .toList()));
    }

    /** With the names of several providers. */
    private static String named(String name, List<String> at) {
        return at.size() < 2 ? name : name + ": " + Words.list(at);
    }

    private static String made(ConcernMaterial.Told pattern) {
        return switch (pattern.standing()) {
            case NEW -> "It has not been looked at yet.";
            case INVESTIGATED -> "It is being investigated.";
            case LOOKED_INTO -> "It was investigated.";
            case DISMISSED -> "It is no pattern. " + Words.sentence(pattern.reason());
        };
    }

    void investigations(Body body) {
        if (material.investigations().isEmpty()) {
            return;
        }
        body.add(new Table(
                "Investigations", "One row for each investigation: what it looks into, how it stands, and its outcome.",
                List.of(new Column("What it looks into", 36, true), new Column("State", 14, false),
                        new Column("Outcome", 50, false)),
                material.investigations().stream().map(each -> new Row(List.of(
                        SummaryBlocks.plain(named(each.name(), each.at())),
                        SummaryBlocks.plain(each.open() ? "Open" : "Closed"),
                        each.outcome().isBlank()
                                ? SummaryBlocks.plain("None yet")
                                : SummaryBlocks.text(each.outcome())))
                        .about(each.id())).toList()));
    }

    void chains(Body body) {
        material.investigations().forEach(each -> body.add(new Table(
                each.name() + ": from what people said to what happened",
                "One row for each link of the chain, in its order.",
                List.of(new Column("Step", 22, true), new Column("What", 56, false), new Column("When", 22, false)),
                each.chain().links().stream().map(ConcernTables::link).toList())));
    }

    static Row link(Chain.Link link) {
        return row(List.of(link.stage().words(), link.words(), link.when().isBlank() ? "–" : link.when()));
    }

    void method(Body body) {
        body.opening("A concern counts in the period in which it happened, or in the month that was said. Concerns "
                + "without a date are not counted. A pattern is noticed by rules that are the same for all providers; "
                + "what turned out not to be so does not count in one.");
        body.numbered(
                "Beside the name of a provider a count below " + SmallNumbers.LEAST + " is printed as “fewer than "
                        + SmallNumbers.LEAST
                        + "”. Where the other counts would give it away, the next larger one is printed as "
                        + "“not shown”. Rates are the concerns for each 10,000 hours of care that the provider said it "
                        + "delivered; without its return, or beside a count that is not printed, there is none.");
        body.numbered("What happened, who told the Council, and whom it is about are kept for officers and are in no "
                + "part of this report.");
    }

    private static Row row(List<String> cells) {
        return new Row(cells.stream().map(SummaryBlocks::plain).toList());
    }
}
