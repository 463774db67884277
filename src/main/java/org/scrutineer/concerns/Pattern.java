package org.scrutineer.concerns;

import java.util.Optional;

/**
 * A pattern with what a person made of it.
 *
 * @param noticed its concerns and the rules that notice it
 * @param investigation that looks into it, or into a part of it
 * @param dismissal that says that it, or a part of it, is none
 */
public record Pattern(
        Noticed noticed, Standing standing, Optional<Investigation> investigation, Optional<Dismissal> dismissal) {
    /** How far a pattern has come. */
    public enum Standing {
        NEW("new"),
        INVESTIGATED("under investigation"),
        LOOKED_INTO("investigated"),
        DISMISSED("dismissed");

        private final String plain;

        Standing(String plain) {
            this.plain = plain;
        }

        public String plain() {
            return plain;
        }
    }
}
