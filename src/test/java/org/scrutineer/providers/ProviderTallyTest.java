package org.scrutineer.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.Schemes;

/** A tally says its base and what remains of it, and smooths nothing. */
class ProviderTallyTest {
    private static final FuzzyDate DAY = FuzzyDate.on(LocalDate.of(2026, 3, 3));

    private final List<Provider> providers = new ArrayList<>();
    private final List<ProviderEvent> events = new ArrayList<>();
    private final List<ProviderRating> ratings = new ArrayList<>();

    @Test
    void twentyTwoOfTwentySixAreRatedAndFourAreUnaccountedFor() {
        providers(26);
        rate(0, 14, "Good");
        rate(14, 17, "Requires improvement");
        rate(17, 22, "Not yet rated");
        providers.subList(20, 25).forEach(provider -> events.add(new ProviderEvent(
                UUID.randomUUID(), provider.id(), ProviderEvent.Kind.WITHDREW, DAY, Optional.empty(), "")));

        ProviderTally tally = tally(Optional.empty());
        assertThat(tally.words())
                .isEqualTo("14 Good, 3 Requires improvement, 5 Not yet rated: 22 of 26; 4 unaccounted for");
        assertThat(tally.departures()).isEqualTo("5 of the 26 have left, so 21 are there now.");
        assertThat(tally.remainder()).isEqualTo(4);
    }

    @Test
    void aStatedBaseStandsAgainstTheRegister() {
        providers(3);
        rate(0, 3, "Good");
        assertThat(tally(Optional.empty()).words()).isEqualTo("3 Good: 3 of 3");
        assertThat(tally(Optional.of(5)).words()).isEqualTo("3 Good: 3 of 5; 2 unaccounted for");
        assertThat(tally(Optional.of(2)).words()).isEqualTo("3 Good: 3 of 2; 1 more than there are said to be");
        assertThat(tally(Optional.empty()).departures()).isEmpty();
    }

    @Test
    void onlyTheNewestOverallRatingOfTheSchemeCounts() {
        providers(2);
        UUID first = providers.getFirst().id();
        ratings.add(rating(first, "CQC", "Good"));
        ratings.add(rating(first, "CQC", "Inadequate"));
        ratings.add(rating(providers.getLast().id(), "PAMMS", "Poor"));
        ratings.add(new ProviderRating(UUID.randomUUID(), providers.getLast().id(), Optional.empty(), "CQC", "Safe",
                "Good", DAY, ""));
        assertThat(tally(Optional.empty()).words()).isEqualTo("1 Good: 1 of 2; 1 unaccounted for");
        assertThat(new ProviderTallyTest().tally(Optional.empty()).words()).isEqualTo("No rating on record: 0 of 0");
    }

    @Test
    void wordsAreReadInTheSchemeAsPeopleWriteThem() {
        assertThat(read("cqc", " requires Improvement ")).isEqualTo("Requires improvement");
        assertThat(read("cqc", "Good (12/03/2025)")).isEqualTo("Good");
        assertThat(read("pamms", "Outstanding")).isEqualTo("Excellent");
        assertThat(read("cqc", "Registered, not yet inspected")).isEqualTo("Not yet rated");
        assertThat(read("care inspectorate", "4")).isEqualTo("Good");
        assertThat(List.of("", "-", "superb")).allSatisfy(text -> assertThat(read("cqc", text)).isEmpty());
    }

    private static String read(String scheme, String text) {
        return ProviderSchemes.read(new ProviderSchemes(Schemes.OF_PROVIDERS).named(scheme), text)
                .map(Level::word).orElse("");
    }

    private void providers(int number) {
        for (int at = 0; at < number; at++) {
            providers.add(new Provider(UUID.randomUUID(), "Provider " + at, List.of(), "Care at Home", "", ""));
        }
    }

    private void rate(int from, int to, String word) {
        providers.subList(from, to).forEach(provider -> ratings.add(rating(provider.id(), "CQC", word)));
    }

    private static ProviderRating rating(UUID provider, String scheme, String word) {
        return new ProviderRating(
                UUID.randomUUID(), provider, Optional.empty(), scheme, ProviderRating.OVERALL, word, DAY, "");
    }

    private ProviderTally tally(Optional<Integer> stated) {
        return ProviderTally.of(
                new ProviderRegister(providers, List.of(), List.of(), events, ratings), providers, Schemes.CQC, stated);
    }
}
