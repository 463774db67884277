package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.rounds.ReturnRound.Expected;

/** The providers themselves: how they stand, what became of them in the period, and how they are rated. */
record FrameworkSection(PerformanceMaterial material) {
    /** More schemes than these leave no room for the providers' names. */
    private static final int MOST_SCHEMES = 2;

    void compose(Body body) {
        if (material.register().providers().isEmpty()) {
            body.numbered("No providers are in the register.");
            return;
        }
        standing(body);
        happened(body);
        ratings(body);
    }

    /** Provider by provider, on a page that lies on its side. */
    void appendix(Body body) {
        if (!material.round().expected().isEmpty()) {
            body.add(table());
        }
    }

    private LocalDate day() {
        return material.period().until();
    }

    private void standing(Body body) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        material.register().providers().forEach(provider -> material.standings().at(provider.id(), day())
                .ifPresent(standing -> counts.merge(standing, 1, Integer::sum)));
        int base = counts.values().stream().mapToInt(Integer::intValue).sum();
        int later = material.register().providers().size() - base;
        body.numbered("On " + Words.day(day()) + " the register had " + Words.count(base, "provider") + ": "
                + Words.list(counts.entrySet().stream().map(each -> standing(each.getKey(), each.getValue())).toList())
                + "."
                + (later == 0 ? "" : later == 1 ? " One more joined later." : " Another " + later + " joined later."));
        Map<String, Integer> frameworks = new TreeMap<>();
        inPlace().forEach(provider -> frameworks.merge(provider.framework(), 1, Integer::sum));
        if (frameworks.keySet().stream().anyMatch(name -> !name.isBlank())) {
            body.numbered("Of the " + inPlace().size() + " that had not left, "
                    + Words.list(frameworks.entrySet().stream()
                            .sorted((one, other) -> Boolean.compare(one.getKey().isBlank(), other.getKey().isBlank()))
                            .map(FrameworkSection::framework)
                            .toList())
                    + ".");
        }
    }

    static String standing(Standing standing, int count) {
        return count + " " + switch (standing) {
            case ACTIVE -> "active";
            case SUSPENDED -> "suspended or unable to deliver";
            case LEFT -> "that " + (count == 1 ? "has" : "have") + " left";
        };
    }

    private static String framework(Map.Entry<String, Integer> entry) {
        String are = entry.getValue() + " " + Words.are(entry.getValue());
        return entry.getKey().isBlank()
                ? "for " + entry.getValue() + " no framework is recorded"
                : are + " on " + entry.getKey();
    }

    private List<Provider> inPlace() {
        return material.standings().inPlace(day());
    }

    private void happened(Body body) {
        List<String> happened = material.register().events().stream()
                .filter(event -> event.happened().known()
                        && !event.happened().until().isBefore(material.period().from())
                        && !event.happened().from().isAfter(day()))
                .map(event -> event(material.register(), event))
                .toList();
        if (happened.isEmpty()) {
            body.numbered("No provider is recorded as having joined, left, merged or been suspended in the period.");
        } else {
            body.numbered("In the period:").bullets(happened);
        }
        List<String> undated = material.register().events().stream()
                .filter(event -> !event.happened().known())
                .map(event -> event(material.register(), event))
                .toList();
        if (!undated.isEmpty()) {
            body.numbered("Without a date, so that they may belong to this period or to another:").bullets(undated);
        }
    }

    /** The note of an event is for officers and is not printed. */
    static String event(ProviderRegister register, ProviderEvent event) {
        String other = event.other().flatMap(register::provider).map(Provider::name).orElse("");
        String what = switch (event.kind()) {
            case MERGED -> "merged" + (other.isEmpty() ? " into another provider" : " into " + other);
            case BRIDGING -> "bridging" + (other.isEmpty() ? "" : " for " + other);
            case UNABLE -> "unable to deliver";
            case JOINED -> "joined";
            case WITHDREW -> "withdrew";
            case SUSPENDED -> "suspended";
            case RESUMED -> "resumed";
        };
        String name = register.provider(event.provider()).map(Provider::name).orElse("");
        return name + ": " + what + (event.happened().text().isBlank() ? "" : ", " + event.happened().text());
    }

    private void ratings(Body body) {
        List<RatingScheme> used = used();
        if (used.isEmpty()) {
            body.numbered("No ratings of providers are recorded.");
        }
        used.forEach(scheme -> body.numbered(tally(scheme)));
    }

    private List<RatingScheme> used() {
        return material.schemes().stream()
                .filter(scheme -> inPlace().stream().anyMatch(provider -> rating(provider, scheme).isPresent()))
                .toList();
    }

    private Optional<ProviderRating> rating(Provider provider, RatingScheme scheme) {
        return material.standings().rating(provider, scheme.name(), day());
    }

    /** Every rating with its number, what they come to, and what is left over: never smoothed. */
    private String tally(RatingScheme scheme) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scheme.levels().forEach(level -> counts.put(level.word(), 0));
        inPlace().forEach(provider -> rating(provider, scheme)
                .ifPresent(rating -> counts.merge(scheme.mark(rating.word()).word(), 1, Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        int known = counts.values().stream().mapToInt(Integer::intValue).sum();
        int base = inPlace().size();
        return Spelt.out(scheme.name()) + " ratings: "
                + Words.list(counts.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList())
                + ", which is " + known + " of " + Words.count(base, "provider") + "."
                + (known == base
                        ? ""
                        : " For the other " + (base - known == 1 ? "one" : base - known) + " no " + scheme.name()
                                + " rating is recorded.");
    }

    private Table table() {
        List<RatingScheme> schemes = used().stream().limit(MOST_SCHEMES).toList();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Provider", 30, true), new Column("Standing", 13, false)));
        schemes.forEach(scheme -> columns.add(new Column(scheme.name(), 16, false)));
        columns.add(new Column("Returned figures", 15, false));
        columns.add(new Column("Red, amber and green figures", 24, false));
        return new Table(
                "Providers of whom a return was expected",
                "One row for each provider by name: how it stood on " + Words.day(day())
                        + ", its ratings, whether it returned figures, and how many of them have which RAG.",
                columns,
                material.round().expected().stream().map(expected -> row(expected, schemes)).toList());
    }

    private Row row(Expected expected, List<RatingScheme> schemes) {
        Provider provider = expected.provider();
        List<Cell> cells = new ArrayList<>(List.of(
                SummaryBlocks.plain(provider.name()),
                SummaryBlocks.plain(material.standings().at(provider.id(), day()).map(Standing::words)
                        .orElse("Not yet joined"))));
        for (RatingScheme scheme : schemes) {
            cells.add(rating(provider, scheme)
                    .map(rating -> new Cell(List.of(scheme.mark(rating.word()))))
                    .orElseGet(() -> SummaryBlocks.plain("Not recorded")));
        }
        cells.add(SummaryBlocks.plain(returned(expected)));
        cells.add(SummaryBlocks.plain(tally(material.now().tally(provider))));
        return new Row(cells);
    }

    private static String returned(Expected expected) {
        return switch (expected.progress()) {
            case RETURNED -> "Yes";
            case PARTLY -> "In part";
            case MISSING -> "No";
        } + (expected.resubmitted() ? ", twice" : "");
    }

    static String tally(Map<Rag, Integer> tally) {
        return tally.isEmpty()
                ? "None"
                : String.join(", ", tally.entrySet().stream()
                        .map(entry -> entry.getValue() + "\u00a0" + entry.getKey().plain().toLowerCase(Locale.UK))
                        .toList());
    }
}
