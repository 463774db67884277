package org.scrutineer.voices;

/** Counts in words: "1 theme", "32 themes". */
final class Counted {
    private Counted() {}

    static String of(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
