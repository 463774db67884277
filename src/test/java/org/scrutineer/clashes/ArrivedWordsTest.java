package org.scrutineer.clashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.ledger.Arrived;

class ArrivedWordsTest {
    private static String of(int joined, int here, int clashing, int waiting) {
        return ArrivedWords.of(new Arrived(UUID.randomUUID(), joined, here, clashing, waiting, List.of(), false));
    }

    @Test
    void everyChangeIsCounted() {
        assertThat(of(141, 0, 3, 0)).isEqualTo("144 changes: 141 joined, 0 already here, 3 need you.");
        assertThat(of(0, 0, 1, 0)).isEqualTo("1 change: 0 joined, 0 already here, 1 needs you.");
        assertThat(of(2, 1, 0, 1)).isEqualTo("4 changes: 2 joined, 1 already here, 0 need you. "
                + "1 waits for an earlier pack that has not come.");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThat(ArrivedWords.of(new Arrived(UUID.randomUUID(), 2, 0, 0, 0, List.of(), true)))
                .endsWith("It builds on work that is not here: ask for a pack with everything (“pack back --again”).");
    }

    @Test
    void withoutAPackItSaysWhatThisIsAbout() {
        assertThat(ArrivedWords.open(3)).isEqualTo("3 places where two people wrote different things.");
        assertThat(ArrivedWords.open(1)).isEqualTo("1 place where two people wrote different things.");
    }
}
