package org.scrutineer.ratings;

import java.util.Locale;
import java.util.Optional;

/** Direction of travel: how a rating stands to an earlier one. */
public enum Direction {
    BETTER("Better", "▲"),
    SAME("Same", "="),
    WORSE("Worse", "▼"),
    /** There is nothing to compare: one of the two is not rated, or outside RAG. */
    NONE("Not comparable", "–");

    private final String words;
    private final String sign;

    Direction(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** @param from earlier word of the scheme; @param to later one; empty where nothing was rated */
    public static Direction of(RatingScheme scheme, String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return NONE;
        }
        if (from.equalsIgnoreCase(to)) {
            return SAME;
        }
        Optional<Rag> before = scheme.rag(from);
        Optional<Rag> after = scheme.rag(to);
        if (before.isEmpty() || after.isEmpty()) {
            return NONE;
        }
        return switch (Integer.signum(after.get().compareTo(before.get()))) {
            case 1 -> BETTER;
            case -1 -> WORSE;
            default -> SAME;
        };
    }

    public String words() {
        return words;
    }

    /** A sign to stand beside the words, never alone. */
    public String sign() {
        return sign;
    }

    /** "better": as the command line gives it. */
    public String plain() {
        return name().toLowerCase(Locale.ROOT);
    }
}
