package org.scrutineer.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of something that somebody told the council: "you said, we looked into it, it happened".
 *
 * @param about the comment, concern or investigation that it begins with
 * @param links in the order of time, so far as it is known
 */
public record Chain(UUID about, List<Link> links) {
    public Chain {
        links = List.copyOf(links);
    }

    /** Where in the chain something stands. */
    public enum Stage {
        SAID("You said"),
        LOOKED_INTO("We looked into it"),
        LED_TO("It led to"),
        HAPPENED("It happened"),
        OPEN("Still open");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param when as written, or empty
     * @param record what is behind it, where it has a page
     */
    public record Link(Stage stage, String words, String when, Optional<UUID> record) {
        public static Link of(Stage stage, String words) {
            return new Link(stage, words, "", Optional.empty());
        }
    }

    /** Whether something came of it. */
    public boolean happened() {
        return links.stream().anyMatch(link -> link.stage() == Stage.HAPPENED);
    }
}
