package org.scrutineer.protection;

import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.ui.Problem;

/**
 * Where commands get passphrases from: an environment variable, or else the terminal. Never from an argument, which
 * other people on the computer could read.
 *
 * @param environment the variables by name
 * @param terminal asks a question there and gives what was typed, unseen; empty when nobody sits at one
 */
public record PassphraseSource(Function<String, Optional<String>> environment,
        Optional<Function<String, char[]>> terminal) {
    public static final String VARIABLE = "SCRUTINEER_PASSPHRASE";
    public static final String NEW_VARIABLE = "SCRUTINEER_NEW_PASSPHRASE";
    public static final String RECOVERY_VARIABLE = "SCRUTINEER_RECOVERY_KEY";

    /** The variables and the terminal of this process. */
    public static PassphraseSource ofSystem() {
        return new PassphraseSource(
                name -> Optional.ofNullable(System.getenv(name)),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .map(console -> question -> console.readPassword("%s: ", question)));
    }

    /** Variables and nobody at a terminal. */
    public static PassphraseSource ofVariables(Function<String, Optional<String>> environment) {
        return new PassphraseSource(environment, Optional.empty());
    }

    /**
     * The passphrase of something that is protected already.
     *
     * @param what "the workspace in northmere", "the pack ash.scrutineer-pack"
     */
    public Passphrase existing(String what) {
        return Passphrase.of(secret(VARIABLE, "Passphrase of " + what));
    }

    /** A passphrase for something that is being protected now; on a terminal it is typed twice. */
    public Passphrase chosen(String what) {
        return chosen(VARIABLE, what);
    }

    /** The passphrase that takes the place of the present one. */
    public Passphrase replacing(String what) {
        return chosen(NEW_VARIABLE, what);
    }

    /** A recovery key; a Problem when it has a typing mistake in it. */
    public RecoveryKey recoveryKey(String what) {
        return RecoveryKey.read(new String(secret(RECOVERY_VARIABLE, "Recovery key of " + what)));
    }

    private Passphrase chosen(String variable, String what) {
        Optional<String> given = environment.apply(variable).filter(value -> !value.isEmpty());
        Passphrase first = Passphrase.chosen(secret(variable, "New passphrase of " + what));
        if (given.isEmpty()) {
            try (Passphrase again = Passphrase.of(secret(variable, "The same once more"))) {
                if (!first.isSameAs(again)) {
                    first.close();
                    throw new Problem("The two passphrases differ.", "Start again. Nothing was changed.");
                }
            }
        }
        return first;
    }

    private char[] secret(String variable, String question) {
        Optional<char[]> given = environment.apply(variable).filter(value -> !value.isEmpty()).map(String::toCharArray);
        return given.or(() -> terminal.map(ask -> ask.apply(question)))
                .orElseThrow(() -> new Problem(
                        question + ": nobody can be asked for it here.",
                        "Set the environment variable " + variable + ", or use a terminal."));
    }
}
