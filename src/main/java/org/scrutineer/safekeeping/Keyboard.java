package org.scrutineer.safekeeping;

import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;

/**
 * Who types commands, for those that work on a workspace without opening it.
 *
 * @param person the person's name
 * @param passphrases asked only when they are needed
 */
public record Keyboard(String person, PassphraseSource passphrases) {
    Holder holder() {
        return Holder.here(person, Opening.COMMAND_LINE);
    }
}
