package org.scrutineer.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureEdits;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.returns.ProviderReturn;

/** Made-up providers with what they returned, written through the ledger of an office. */
public final class Quarter {
    private static final List<String> NAMES = List.of(
            "Acorn", "Birchwood", "Cedar Lane", "Dovecote", "Elmfield", "Fernhill", "Greenway", "Hazelmere",
            "Ivybridge",
            "Juniper", "Kestrel", "Larkspur", "Meadowbrook", "Northgate", "Oakfield", "Pinewood", "Quayside", "Rowan",
            "Silverdale", "Thornbury", "Upland", "Valley", "Willow", "Yarrow", "Ashdown", "Beechcroft");
    private final Office office;
    private final List<Measure> measures;
    private final List<Provider> providers;
    private int files;

    /** @param measures how many of the library's are kept for use */
    Quarter(Office office, int providers, int measures) {
        this.office = office;
        this.measures = MeasureLibrary.measures().subList(0, measures);
        this.providers = IntStream.range(0, providers).mapToObj(each -> new Provider(
                new UUID(7, each + 1), NAMES.get(each) + (each % 3 == 0 ? " Homecare Limited" : " Care"), List.of(),
                each % 5 == 4 ? "Framework 2021" : "Framework 2024", "", "Phone before noon: secret note")).toList();
        this.providers.forEach(each -> office.wiring().ledger().apply(ProviderEdits.provider(each)));
        this.measures.forEach(each -> office.wiring().ledger().apply(MeasureEdits.keep(each)));
    }

    List<Provider> providers() {
        return providers;
    }

    Provider provider(int at) {
        return providers.get(at);
    }

    Measure measure(String name) {
        return measures.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    void happened(int provider, ProviderEvent.Kind kind, String when, Optional<Integer> other) {
        office.wiring().ledger().apply(ProviderEdits.event(provider(provider), new ProviderEvent(
                office.wiring().ledger().newId(), provider(provider).id(), kind, FuzzyDate.parse(when),
                other.map(at -> provider(at).id()), "An internal note"), Optional.empty()));
    }

    void rated(int provider, String scheme, String word, String when) {
        office.wiring().ledger().apply(ProviderEdits.rating(provider(provider), new ProviderRating(
                office.wiring().ledger().newId(), provider(provider).id(), Optional.empty(), scheme,
                ProviderRating.OVERALL, word, FuzzyDate.parse(when), "")));
    }

    void contact(int provider, String name) {
        office.wiring().ledger().apply(ProviderEdits.contact(provider(provider), new Provider.Contact(
                office.wiring().ledger().newId(), provider(provider).id(), name, "Manager", name + "@example.org",
                "")));
    }

    /** One figure, as if it were typed. */
    void say(int provider, String measure, YearMonth month, Figure figure, String doubt) {
        Observation one = observation(provider(provider), measure(measure), month, figure, doubt);
        office.wiring().ledger().apply(new Draft(
                Draft.Kind.EDIT, "Figure", Optional.empty(), edits(one, Optional.empty()), List.of()));
    }

    /** A file of a provider with a figure for every measure in each month of a period. */
    void returned(int provider, Period period, Returns figures) {
        List<Edit> edits = new ArrayList<>();
        String name = provider(provider).name().replace(' ', '-').toLowerCase() + "-" + period.plain().replace(' ', '-')
                + ".xlsx";
        String sha256 = "%064x".formatted(++files);
        edits.add(Edit.typed(ProviderReturn.KIND, ProviderReturn.id(provider(provider).id(), period, sha256), "period",
                Fields.of("provider_id", provider(provider).id()).with("period_from", period.from())
                        .with("period_months", period.months())));
        edits.add(Edit.typed(ProviderReturn.KIND, ProviderReturn.id(provider(provider).id(), period, sha256), "file",
                Fields.of("file_name", name).with("sha256", sha256)
                        .with("received_on", period.until().plusDays(4 + provider % 9))));
        for (YearMonth month : period.each()) {
            for (Measure measure : measures) {
                figures.of(provider, measure, month).ifPresent(figure -> edits.addAll(edits(
                        observation(provider(provider), measure, month, figure, ""),
                        Optional.of(new Source(name, sha256, "Return", new TreeMap<>(java.util.Map.of(
                                "amount", "C" + (measure.ordinal() + 4))))))));
            }
        }
        office.wiring().ledger().apply(new Draft(
                Draft.Kind.IMPORT, "Return of " + provider(provider).name(), Optional.empty(), edits, List.of()));
    }

    interface Returns {
        Optional<Figure> of(int provider, Measure measure, YearMonth month);
    }

    private static Observation observation(
            Provider provider, Measure measure, YearMonth month, Figure figure, String doubt) {
        return new Observation(Observation.id(provider.id(), measure.id(), Period.month(month)), provider.id(),
                measure.id(), Period.month(month), figure, measure.name(), "", doubt);
    }

    private static List<Edit> edits(Observation one, Optional<Source> source) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(Observation.KIND, one.id(), Observation.FIGURE, one.fields(), source));
        if (!one.doubt().isEmpty()) {
            edits.add(Edit.typed(Observation.KIND, one.id(), Observation.DOUBT, Fields.of("doubt", one.doubt())));
        }
        return edits;
    }

    /** Plausible figures in every state, the same at every run. */
    public static Optional<Figure> madeUp(int provider, Measure measure, YearMonth month) {
        Random random = new Random(measure.ordinal() * 7919L + provider * 104_729L + month.getMonthValue() * 31L);
        int chance = random.nextInt(200);
        if (chance < 1) {
            return Optional.of(Figure.without(State.NOT_APPLICABLE));
        }
        if (chance < 2) {
            return Optional.of(Figure.without(State.NIL));
        }
        if (chance < 3) {
            return Optional.of(Figure.without(State.SUPPRESSED));
        }
        if (chance < 4) {
            return Optional.of(Figure.without(State.EMPTY));
        }
        int size = 20 + provider * 3;
        return Optional.of(switch (measure.unit()) {
            case PERCENTAGE -> {
                int of = size * 4;
                int known = (int) Math.min(of, of * (0.72 + 0.3 * random.nextDouble()));
                yield Figure.of(BigDecimal.valueOf(known).divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_UP),
                        BigDecimal.valueOf(known), BigDecimal.valueOf(of));
            }
            case HOURS -> Figure.reported(BigDecimal.valueOf(size * 5_000L + random.nextInt(50_000), 2));
            case POUNDS -> Figure.reported(BigDecimal.valueOf(1_400 + random.nextInt(900), 2));
            case COUNT -> Figure.reported(BigDecimal.valueOf(
                    measure.name().contains("planned") || measure.name().contains("delivered")
                            ? size * 60L + random.nextInt(500)
                            : random.nextInt(size)));
        });
    }

    /** A whole register: what became of providers, ratings, returns of two quarters with gaps, a correction, doubts. */
    public static Quarter full(Office office, int providers, int measures) {
        Quarter quarter = new Quarter(office, providers, measures);
        Period now = Period.quarter(2025, 2);
        quarter.happened(0, ProviderEvent.Kind.JOINED, "1 April 2024", Optional.empty());
        quarter.happened(1, ProviderEvent.Kind.SUSPENDED, "12 August 2025", Optional.empty());
        quarter.happened(2, ProviderEvent.Kind.JOINED, "July 2025", Optional.empty());
        quarter.happened(3, ProviderEvent.Kind.BRIDGING, "3 September 2025", Optional.of(1));
        for (int provider = 0; provider < providers; provider++) {
            if (provider % 6 != 5) {
                quarter.rated(provider, "CQC", List.of("Good", "Good", "Requires improvement", "Not yet rated")
                        .get(provider % 4), "March 2025");
            }
            if (provider % 2 == 0) {
                quarter.rated(provider, "PAMMS", List.of("Good", "Excellent", "Poor").get(provider % 3), "May 2025");
            }
            if (provider % 9 != 4) {
                quarter.returned(provider, now.before(), Quarter::madeUp);
                quarter.returned(provider, now, provider == 2
                        ? (at, measure, month) -> month.getMonthValue() == 9
                                ? Optional.empty()
                                : madeUp(at, measure, month)
                        : Quarter::madeUp);
            }
        }
        quarter.returned(0, now, Quarter::madeUp);
        quarter.say(1, "Visits missed", YearMonth.of(2025, 8), Figure.reported(BigDecimal.valueOf(4_120)),
                "More visits missed than planned (1,734).");
        return quarter;
    }

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
}
