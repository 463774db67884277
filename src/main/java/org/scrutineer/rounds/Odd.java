package org.scrutineer.rounds;

import java.util.List;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;

/**
 * A figure that somebody should look at.
 *
 * @param figure in words
 * @param from the observations behind it
 * @param state how far that is
 */
record Odd(
        Provider provider, Measure measure, Period period, String figure, String why, List<Observation> from,
        State state) {
    /** In the order in which they are listed. */
    enum State {
        DOUBTFUL("Doubtful"),
        UNUSUAL("Unusual"),
        /** Somebody said that it is right; it is still far from what was usual. */
        CONFIRMED("Confirmed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Odd {
        from = List.copyOf(from);
    }

    static Odd doubtful(Provider provider, Measure measure, Observation observation) {
        return new Odd(provider, measure, observation.period(), words(measure, observation), observation.doubt(),
                List.of(observation), State.DOUBTFUL);
    }

    static String words(Measure measure, Observation observation) {
        return observation.figure().value().map(value -> Figures.words(measure, value))
                .orElseGet(() -> observation.figure().state().words());
    }

    /** What makes it the same one after it was read again. */
    String key() {
        return provider.id() + "/" + measure.id() + "/" + period.plain();
    }
}
