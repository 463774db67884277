package org.scrutineer.papers;

import java.util.List;

/**
 * What a kind of paper is called.
 *
 * @param word for the command line and the store: "progress"
 * @param name for people: "Progress report"
 * @param description what its command does
 * @param options by which its subject is named on the command line; one of them is given
 */
public record KindName(String word, String name, String description, List<Option> options) {
    public KindName {
        options = List.copyOf(options);
    }

    /** @param name without its dashes: "review" */
    public record Option(String name, String label, String description) {
        static final Option REVIEW = new Option("review", "NAME", "The review's title.");
        static final Option PERIOD = new Option(
                "period", "PERIOD", "The period, such as \"Q2 2025-26\" or \"July 2025\".");
        static final Option PROGRAMME = new Option("programme", "NAME", "The programme's title.");
    }
}
