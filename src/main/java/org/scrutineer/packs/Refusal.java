package org.scrutineer.packs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/**
 * Why a file is not taken in, each in one sentence.
 *
 * @param file its name
 * @param maker whom to ask; nobody where the file does not say
 */
record Refusal(String file, Optional<Maker> maker) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    Problem notAPack() {
        return new Problem(
                "“" + file + "” is not a pack.",
                "Choose a file that ends in " + PackFile.ENDING + ", just as it came.");
    }

    Problem newer() {
        return new Problem(
                "The pack “" + file + "” was made by a newer version of Scrutineer.",
                "Install the newest version of Scrutineer, then open the pack again. Nothing was changed.");
    }

    Problem notWhole() {
        return new Problem(
                "The pack “" + file + "” is not whole; it may still be on its way.",
                "Wait until it is copied, then open it again. If it stays so, ask for " + again() + ".");
    }

    Problem damaged(Throwable cause) {
        return new Problem(
                "The pack “" + file + "” is damaged.", "Ask for " + again() + ". Nothing was changed.", cause);
    }

    Problem damaged() {
        return damaged(null);
    }

    Problem wrongPassphrase() {
        return new Problem(
                "This passphrase does not open the pack “" + file + "”.",
                "Type it again; capitals count."
                        + maker.map(who -> " It is the one that " + who.words() + " was made with.").orElse(""),
                new WrongKey());
    }

    Problem noTeamKey() {
        return new Problem(
                "The pack “" + file + "” opens with a team key that this workspace does not have.",
                "Ask for one that opens with a passphrase"
                        + maker.map(who -> ": " + who.words() + ".").orElse(".")
                        + " The team key comes along in it.",
                new WrongKey());
    }

    Problem unreadable(Throwable cause) {
        return new Problem(
                "The file “" + file + "” cannot be read.",
                "Check that it is still there and that no other program has it open.", cause);
    }

    private String again() {
        return maker.map(who -> who.words() + ", made on "
                + DAY.format(who.made().atZone(ZoneId.systemDefault())) + ", again")
                .orElse("it again");
    }

    /** The cause of a Problem that another passphrase mends. */
    static final class WrongKey extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
