package org.scrutineer.app;

import java.util.List;
import java.util.Optional;

/** Everything that waits for a person, by what is the matter; only what there is any of. */
record NeedsYou(List<Worry> worries) {
    static final NeedsYou NOTHING = new NeedsYou(List.of());
    static final String OVERDUE = "Overdue";
    static final String NOT_ASSESSED = "Not assessed";
    static final String CLASHING = "To decide";
    static final String DOUBTFUL = "Doubtful";
    static final String RULES_DIFFER = "Rules differ";
    static final String UNANSWERED = "Unanswered";
    static final String FORMS = "Forms not returned";
    static final String RETURNS = "Returns overdue";
    static final String PATTERNS = "New patterns";
    static final String STEPS = "Steps overdue";
    static final String FIGURES = "Doubtful figures";
    static final String DUPLICATES = "Duplicates";

    /**
     * One kind of thing that waits.
     *
     * @param why what it means, in a sentence
     * @param list where all of them stand in one list, where there is such a place
     */
    record Worry(String name, String why, Optional<Destination> list, List<Line> lines) {
        Worry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that waits.
     *
     * @param about what stands beside it: since when, of which review
     * @param to where it can be mended
     */
    record Line(String what, String about, Destination to) {}

    NeedsYou {
        worries = worries.stream().filter(worry -> !worry.lines().isEmpty()).toList();
    }

    int count() {
        return worries.stream().mapToInt(worry -> worry.lines().size()).sum();
    }

    /** How many there are of one kind. */
    int count(String name) {
        return worries.stream().filter(worry -> worry.name().equals(name)).mapToInt(worry -> worry.lines().size())
                .sum();
    }
}
