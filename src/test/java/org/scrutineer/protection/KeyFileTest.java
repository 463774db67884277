package org.scrutineer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;

class KeyFileTest {
    private static final KeyFile.Made MADE = KeyFile.make(passphrase("three purple teapots"));

    @Test
    void passphraseAndRecoveryKeyOpenTheSameKeyAndNothingElseDoes() {
        KeyFile read = KeyFile.read(MADE.file().bytes());
        assertThat(read.open(passphrase("three purple teapots"))).contains(MADE.key());
        assertThat(read.open(MADE.recovery())).contains(MADE.key());
        assertThat(read.open(passphrase("Three purple teapots"))).isEmpty();
        assertThat(read.open(RecoveryKey.random())).isEmpty();
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirstAndTheRecoveryKeyStays() {
        KeyFile changed = KeyFile.read(MADE.file().under(passphrase("four green kettles"), MADE.key()).bytes());
        assertThat(changed.open(passphrase("four green kettles"))).contains(MADE.key());
        assertThat(changed.open(passphrase("three purple teapots"))).isEmpty();
        assertThat(changed.open(MADE.recovery())).contains(MADE.key());
    }

    @Test
    void aNewRecoveryKeyTakesThePlaceOfTheFirst() {
        KeyFile.Made again = MADE.file().withNewRecoveryKey(MADE.key());
        assertThat(again.file().open(again.recovery())).contains(MADE.key());
        assertThat(again.file().open(MADE.recovery())).isEmpty();
        assertThat(again.file().open(passphrase("three purple teapots"))).contains(MADE.key());
    }

    @Test
    void theSameLettersAreTheSamePassphraseHoweverTheyAreTyped() {
        KeyFile file = KeyFile.make(passphrase("caf\u00e9 on the corner")).file();
        assertThat(file.open(passphrase("cafe\u0301 on the corner"))).isPresent();
    }

    @Test
    void nothingOfKeyOrPassphraseStandsInTheFile() {
        String text = new String(MADE.file().bytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"iterations\" : 600000")
                .doesNotContain("teapots")
                .doesNotContain(new String(MADE.key().filePassword()))
                .doesNotContain(MADE.recovery().text());
    }

    /** A changed bit is told as damage or as a passphrase that does not fit; never a crash, never another key. */
    @Test
    void aDamagedFileIsToldAndNeverOpensToSomethingElse() {
        Random random = new Random(20261126);
        byte[] whole = MADE.file().bytes();
        for (int time = 0; time < 300; time++) {
            byte[] torn = whole.clone();
            torn[random.nextInt(torn.length)] ^= (byte) (1 << random.nextInt(8));
            readsOrIsToldAsDamaged(torn);
        }
        for (String text : new String[]{"", "{}", "null", "[1]", "{\"format\":\"scrutineer key\",\"version\":1}",
                "PK"}) {
            assertThatThrownBy(() -> KeyFile.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("scrutineer.key is damaged");
        }
        assertThatThrownBy(() -> KeyFile.read(new byte[20_000])).isInstanceOf(Problem.class);
    }

    private static void readsOrIsToldAsDamaged(byte[] torn) {
        try {
            KeyFile.read(torn);
        } catch (Problem told) {
            assertThat(told).hasMessageContaining("scrutineer.key");
        }
    }

    @Test
    void aFileThatWouldKeepTheReaderBusyForHoursIsRefused() {
        String text = new String(MADE.file().bytes(), StandardCharsets.UTF_8);
        for (String iterations : new String[]{"2000000000", "10", "-1"}) {
            assertThatThrownBy(() -> KeyFile.read(
                    text.replace("600000", iterations).getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void aFileOfANewerVersionIsNotGuessedAt() {
        String text = new String(MADE.file().bytes(), StandardCharsets.UTF_8).replace("\"version\" : 1",
                "\"version\" : 2");
        assertThatThrownBy(() -> KeyFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("newer version of Scrutineer");
    }

    @Test
    void aSealedKeyDoesNotOpenInTheOthersPlace() {
        Wrapped wrapped = Wrapped.wrap(MADE.key(), passphrase("three purple teapots"), "recovery key");
        assertThat(wrapped.open(passphrase("three purple teapots"), "passphrase")).isEmpty();
        assertThat(wrapped.open(passphrase("three purple teapots"), "recovery key")).contains(MADE.key());
    }

    private static Passphrase passphrase(String letters) {
        return Passphrase.of(letters.toCharArray());
    }
}
