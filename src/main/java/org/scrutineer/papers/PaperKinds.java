package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ui.Problem;

/** The kinds of paper that there are, in the order in which they are offered. */
public record PaperKinds(List<PaperKind<?>> all) {
    public PaperKinds {
        all = List.copyOf(all);
    }

    /** Throws a Problem that names the kinds there are. */
    public PaperKind<?> called(String word) {
        return all.stream()
                .filter(kind -> kind.name().word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + word.strip() + "” is not a kind of paper.",
                        "There are: " + String.join(", ", all.stream().map(kind -> kind.name().word()).toList())
                                + "."));
    }

    /** The first kind that papers about a subject can have, which is its ordinary one. */
    public Optional<PaperKind<?>> about(UUID subject) {
        return all.stream().filter(kind -> kind.isAbout(subject)).<PaperKind<?>>map(kind -> kind).findFirst();
    }
}
