package org.scrutineer.safekeeping;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What window and command line say in the same words. */
final class Sentences {
    private static final int NAMED = 3;

    private Sentences() {}

    /** Names the copies from before a workspace was protected. */
    static String unprotected(List<Path> copies) {
        String names = copies.stream().limit(NAMED).map(copy -> copy.getFileName().toString())
                .collect(Collectors.joining(", "));
        String more = copies.size() > NAMED ? " and " + (copies.size() - NAMED) + " more" : "";
        return (copies.size() == 1
                ? "1 copy from before is not protected: "
                : copies.size()
                        + " copies from before are not protected: ")
                + names + more + ".";
    }
}
