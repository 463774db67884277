package org.scrutineer.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.providers.Provider;

class ConcernTypingTest {
    private static final List<Provider> PROVIDERS = List.of(
            provider("Ash Care", "Ash Domiciliary"), provider("Ashdown Homecare"), provider("Birch & Co Care"));

    private static Provider provider(String name, String... others) {
        return new Provider(UUID.randomUUID(), name, List.of(others), "", "", "");
    }

    private static String meant(String typed) {
        ConcernTyping.Meant<Provider> meant = ConcernTyping.provider(typed, PROVIDERS);
        return meant.one().map(Provider::name)
                .orElseGet(() -> meant.several().stream().map(Provider::name).toList().toString());
    }

    @Test
    void aFewLettersAreEnough() {
        assertThat(meant("bir")).isEqualTo("Birch & Co Care");
        assertThat(meant("ash c")).isEqualTo("Ash Care");
        assertThat(meant("b care")).isEqualTo("Birch & Co Care");
        assertThat(meant("dom")).as("another of its names").isEqualTo("Ash Care");
        assertThat(meant("ASH CARE")).isEqualTo("Ash Care");
    }

    @Test
    void whatCouldBeSeveralIsAskedBack() {
        assertThat(meant("ash")).isEqualTo("[Ash Care, Ashdown Homecare]");
        assertThat(meant("")).isEqualTo("[]");
        assertThat(meant("elm")).isEqualTo("[]");
        assertThat(meant("care ash")).as("words in another order").isEqualTo("[]");
        assertThat(ConcernLogging.unclear("ash", PROVIDERS.subList(0, 2)).whatToDo())
                .isEqualTo("Type more letters: Ash Care, Ashdown Homecare.");
        assertThat(ConcernLogging.unclear("elm", List.of()).what()).startsWith("No provider");
        assertThat(ConcernLogging.unclear(" ", List.of()).what()).isEqualTo("No provider is named.");
    }

    @Test
    void lettersBecomeTheKnownWordAndOtherWordsStay() {
        assertThat(ConcernTyping.about("mis")).isEqualTo("missed visit");
        assertThat(ConcernTyping.about("med")).isEqualTo("medication");
        assertThat(ConcernTyping.about("No Show")).isEqualTo("missed visit");
        assertThat(ConcernTyping.about("Uniforms ")).isEqualTo("uniforms");
        assertThat(ConcernTyping.about("")).isEmpty();
        assertThat(ConcernTyping.role("rel")).isEqualTo("a relative");
        assertThat(ConcernTyping.role("nurse")).isEqualTo("a district nurse");
        assertThat(ConcernTyping.role("the postman")).isEqualTo("the postman");
        assertThat(ConcernTyping.role("")).isEmpty();
    }
}
