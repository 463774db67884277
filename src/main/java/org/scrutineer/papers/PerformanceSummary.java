package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Rolled;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.ratings.Tally;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.rounds.ReturnRound.Progress;
import org.scrutineer.rounds.ReturnRound;
import org.scrutineer.ui.Tone;

/** What members read first: who returned figures, how many are red, and whose they are. */
record PerformanceSummary(PerformanceMaterial material) {
    /** More names than these are read more easily one below the other. */
    private static final int MANY_NAMES = 5;
    private static final RatingMark NO_FIGURE = new RatingMark(Tone.NONE, "", "No figure");

    void compose(Body body) {
        responses(body);
        if (!material.nothingReturned()) {
            rated(body);
            reds(body);
        }
    }

    private void responses(Body body) {
        ReturnRound round = material.round();
        if (round.expected().isEmpty()) {
            body.numbered("No providers are recorded of whom figures were expected.");
            return;
        }
        body.numbered("The response rate for " + material.period().words() + " is "
                + round.rate().replaceFirst(" \\(", round.expected().size() == 1 ? " provider (" : " providers (")
                + ".");
        List<String> missing = round.with(Progress.MISSING).stream().map(each -> each.provider().name()).toList();
        if (!missing.isEmpty() && round.returned() > 0) {
            named(body, "No return came from", missing);
        }
        List<Expected> partly = round.with(Progress.PARTLY);
        if (!partly.isEmpty()) {
            body.numbered(
                    "The return of " + Words.count(partly.size(), "provider") + " lacks figures that it gave before "
                            + "or that all others give:")
                    .bullets(partly.stream().map(PerformanceSummary::lacking).toList());
        }
        List<String> again = round.expected().stream().filter(Expected::resubmitted)
                .map(each -> each.provider().name()).toList();
        if (!again.isEmpty()) {
            named(body, "A second return, whose figures count, came from", again);
        }
    }

    private static String lacking(Expected expected) {
        return expected.provider().name() + ": " + String.join("; ", expected.lacking());
    }

    private static void named(Body body, String what, List<String> names) {
        if (names.size() > MANY_NAMES) {
            body.numbered(what + " " + names.size() + " providers:").bullets(names);
        } else {
            body.numbered(what + " " + Words.list(names) + ".");
        }
    }

    private void rated(Body body) {
        Performance now = material.now();
        List<Measure> rated = material.rated();
        if (rated.isEmpty()) {
            body.numbered("None of the measures has bands, so that no figure is rated red, amber or green.");
            return;
        }
        Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
        Map<State, Integer> without = new EnumMap<>(State.class);
        for (Provider provider : now.providers()) {
            for (Measure measure : rated) {
                Rolled rolled = now.cell(provider, measure);
                now.rag(provider, measure).ifPresentOrElse(
                        rag -> counts.merge(rag, 1, Integer::sum),
                        () -> without.merge(rolled.state(), 1, Integer::sum));
            }
        }
        TallyWords words = words(counts, without);
        int missing = sum(without);
        body.numbered((rated.size() == now.measures().size()
                ? "Every measure has"
                : rated.size() + " of " + Words.count(now.measures().size(), "measure")
                        + (rated.size() == 1 ? " has" : " have"))
                + " bands that give a rating of red, amber or green (RAG). Of the "
                + Words.count(words.tally().base(), "figure")
                + " that they should have, one for each provider and measure, " + sum(counts) + " "
                + Words.are(sum(counts)) + " rated" + (counts.isEmpty() ? "" : ": " + counts(counts)) + "."
                + (missing == 0
                        ? ""
                        : " For the other " + (missing == 1 ? "one" : missing) + " there is no figure: "
                                + states(without) + "."));
        body.add(SummaryBlocks.figure(words));
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String counts(Map<Rag, Integer> counts) {
        return Words.list(counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().plain())
                .toList());
    }

    /** "36 not returned, 20 not applicable and 16 suppressed": none of them is nought. */
    static String states(Map<State, Integer> states) {
        return Words.list(states.entrySet().stream()
                .filter(entry -> entry.getKey() != State.REPORTED)
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .toList());
    }

    private static TallyWords words(Map<Rag, Integer> counts, Map<State, Integer> without) {
        Map<RatingMark, Integer> marks = new LinkedHashMap<>();
        counts.forEach((rag, count) -> marks.put(mark(rag), count));
        if (!without.isEmpty()) {
            marks.put(NO_FIGURE, sum(without));
        }
        return new TallyWords(new Tally(marks, 0), "figure");
    }

    /** How a colour is printed: with the letter and the word of the RAG. */
    static RatingMark mark(Rag rag) {
        return Schemes.RAG.levels().stream()
                .filter(level -> level.rag().equals(Optional.of(rag)))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private void reds(Body body) {
        List<Provider> worst = material.now().providers().stream()
                .filter(provider -> reds(provider) > 0)
                .sorted(Comparator.comparingInt((Provider provider) -> -reds(provider)))
                .toList();
        if (worst.isEmpty()) {
            body.numbered(material.rated().isEmpty() ? "No figure can be red." : "No figure is red.");
            return;
        }
        if (worst.size() == 1) {
            Provider only = worst.getFirst();
            body.numbered("1 provider has red figures: " + only.name() + " (" + reds(only) + " of "
                    + Words.count(sum(material.now().tally(only)), "rated figure") + ").").add(new Bullets(red(only)));
            return;
        }
        body.numbered(Words.capital(Words.count(worst.size(), "provider"))
                + " have red figures. The table names them, those with the most first.");
        body.add(new Table(
                "Providers with red figures",
                "One row for each provider with a red figure, those with the most first: how many of its rated figures "
                        + "are red, and which they are, each with its target and what it was in the period before.",
                List.of(new Column("Provider", 21, true), new Column("Red", 9, false),
                        new Column("Which figures are red", 70, false)),
                worst.stream().map(this::row).toList()));
    }

    private int reds(Provider provider) {
        return material.now().tally(provider).getOrDefault(Rag.RED, 0);
    }

    private Row row(Provider provider) {
        return new Row(List.of(
                SummaryBlocks.plain(provider.name()), SummaryBlocks.plain(share(provider)),
                new Cell(List.of(new Bullets(red(provider))))));
    }

    private String share(Provider provider) {
        return reds(provider) + " of " + sum(material.now().tally(provider));
    }

    private List<List<Run>> red(Provider provider) {
        List<List<Run>> red = new ArrayList<>();
        for (Measure measure : material.rated()) {
            if (material.now().rag(provider, measure).filter(Rag.RED::equals).isPresent()) {
                red.add(List.of(new Run.Text(red(provider, measure))));
            }
        }
        return red;
    }

    private String red(Provider provider, Measure measure) {
        Rolled now = material.now().cell(provider, measure);
        String part = PerformanceMaterial.part(now);
        return measure.name() + ": " + Figures.words(measure, now)
                + measure.target(material.period()).map(target -> ", target " + Figures.words(measure, target))
                        .orElse("")
                + (part.isEmpty() ? "" : " (" + part + ")")
                + (now.doubtful() ? " (marked as doubtful)" : "")
                + material.before().cell(provider, measure).value()
                        .map(before -> ", was " + Figures.words(measure, before))
                        .orElse("");
    }
}
