package org.scrutineer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;

class PassphraseSourceTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void theVariableIsTakenAndNobodyIsAsked() {
        PassphraseSource source = source(Map.of(PassphraseSource.VARIABLE, "three purple teapots"), "never typed");
        assertThat(letters(source.existing("the pack"))).isEqualTo("three purple teapots");
        assertThat(letters(source.chosen("the pack"))).isEqualTo("three purple teapots");
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutItThePersonIsAskedAndANewOneTwice() {
        PassphraseSource source = source(Map.of(), "four green kettles");
        assertThat(letters(source.existing("the pack"))).isEqualTo("four green kettles");
        assertThat(letters(source.chosen("the pack"))).isEqualTo("four green kettles");
        assertThat(asked).containsExactly(
                "Passphrase of the pack", "New passphrase of the pack", "The same once more");
    }

    @Test
    void aNewOneThatIsTypedDifferentlyIsRefused() {
        PassphraseSource source = new PassphraseSource(name -> Optional.empty(), Optional.of(question -> {
            asked.add(question);
            return ("four green kettle" + asked.size()).toCharArray();
        }));
        assertThatThrownBy(() -> source.chosen("the pack"))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("The two passphrases differ.");
    }

    @Test
    void aNewOneThatIsShortIsRefusedAndAnOldOneIsNot() {
        PassphraseSource source = source(Map.of(PassphraseSource.VARIABLE, "short"), "");
        assertThatThrownBy(() -> source.chosen("the pack"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("at least 10 characters");
        assertThat(letters(source.existing("the pack"))).isEqualTo("short");
    }

    @Test
    void whereNobodyCanBeAskedTheVariableIsNamed() {
        PassphraseSource source = PassphraseSource.ofVariables(name -> Optional.of(""));
        assertThatThrownBy(() -> source.existing("the pack"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("SCRUTINEER_PASSPHRASE");
        assertThatThrownBy(() -> source.replacing("the pack")).hasMessageContaining("SCRUTINEER_NEW_PASSPHRASE");
        assertThatThrownBy(() -> source.recoveryKey("the pack")).hasMessageContaining("SCRUTINEER_RECOVERY_KEY");
    }

    @Test
    void aClosedOneIsWiped() {
        char[] typed = "four green kettles".toCharArray();
        Passphrase passphrase = Passphrase.of(typed);
        assertThat(typed).containsOnly('\0');
        char[] letters = passphrase.letters();
        passphrase.close();
        assertThat(letters).containsOnly('\0');
        assertThat("" + passphrase).isEqualTo("Passphrase");
    }

    private PassphraseSource source(Map<String, String> variables, String typed) {
        return new PassphraseSource(name -> Optional.ofNullable(variables.get(name)), Optional.of(question -> {
            asked.add(question);
            return typed.toCharArray();
        }));
    }

    private static String letters(Passphrase passphrase) {
        return new String(passphrase.letters());
    }
}
