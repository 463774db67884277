package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers.Outlier;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Rolled;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.returns.ReturnRound;

/**
 * Everything that a performance paper is made of.
 *
 * @param before the period of the same length before, for what has changed
 * @param round of whom a return was expected, and who sent one
 * @param outliers figures far from the provider's own history or from the other providers
 */
record PerformanceMaterial(
        Performance now, Performance before, ReturnRound round, List<Outlier> outliers, Rated known, Files files) {
    PerformanceMaterial {
        outliers = List.copyOf(outliers);
    }

    /** What is known of the providers. @param schemes under which they are rated */
    record Rated(ProviderRegister register, List<RatingScheme> schemes) {
        Rated {
            schemes = List.copyOf(schemes);
        }
    }

    /** A file that figures came from. @param received nothing where no return is kept with it */
    record SentFile(String provider, String file, Optional<LocalDate> received) {}

    /** @param typed how many figures came from no file */
    record Files(List<SentFile> sent, int typed) {
        Files {
            sent = List.copyOf(sent);
        }
    }

    Period period() {
        return now.period();
    }

    boolean nothingReturned() {
        return now.measures().isEmpty();
    }

    /** "Q2 2025-26 (July to September 2025)", "July 2025". */
    String when() {
        String words = period().words();
        return words.equals(period().span()) ? words : words + " (" + period().span() + ")";
    }

    ProviderRegister register() {
        return known.register();
    }

    List<RatingScheme> schemes() {
        return known.schemes();
    }

    Standings standings() {
        return new Standings(register());
    }

    /** The measures whose figures have a RAG. */
    List<Measure> rated() {
        return now.measures().stream().filter(measure -> measure.standard().bands().any()).toList();
    }

    /** The observations behind the figures that are marked as doubtful, by provider and time. */
    Set<Observation> doubtful() {
        return now.providers().stream()
                .flatMap(provider -> now.measures().stream().map(measure -> now.cell(provider, measure)))
                .flatMap(rolled -> rolled.from().stream())
                .filter(observation -> !observation.doubt().isEmpty())
                .sorted(Comparator.comparing((Observation observation) -> named(observation).toLowerCase(Locale.UK))
                        .thenComparing(Observation::period))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String named(Observation observation) {
        return register().provider(observation.provider()).map(Provider::name).orElse("");
    }

    Optional<Measure> measure(Observation observation) {
        return now.measures().stream().filter(measure -> measure.id().equals(observation.measure())).findFirst();
    }

    /** "2 of 3 months" where a figure rests on less than the whole period, or nothing. */
    static String part(Rolled rolled) {
        return rolled.value().isEmpty() || rolled.whole()
                ? ""
                : rolled.reported() + " of " + rolled.wanted() + " months";
    }
}
