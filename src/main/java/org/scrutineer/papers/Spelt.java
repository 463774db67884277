package org.scrutineer.papers;

import java.util.Map;

/** What the names of ratings stand for, for the place where a paper first uses them. */
final class Spelt {
    private static final Map<String, String> COLOURS = Map.of(
            "RAG", "red, amber or green (RAG)", "BRAG", "blue, red, amber or green (BRAG)");
    private static final Map<String, String> BODIES = Map.of(
            "CQC", "Care Quality Commission (CQC)",
            "PAMMS", "Provider Assessment and Market Management Solution (PAMMS)");

    private Spelt() {}

    /** "Care Quality Commission (CQC)"; a name that nobody needs to have spelt out as it is. */
    static String out(String scheme) {
        return BODIES.getOrDefault(scheme, scheme);
    }

    /** A sentence after others that says what the heading of a column of ratings stands for; empty for other names. */
    static String sentence(String scheme) {
        return COLOURS.containsKey(scheme) ? " Ratings are " + COLOURS.get(scheme) + "." : "";
    }
}
