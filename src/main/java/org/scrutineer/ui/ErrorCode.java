package org.scrutineer.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A short code for an unexpected error, the same wherever and whenever it happens in one version: people can read it
 * out, and the same code means the same place. Three parts: what kind of error, where it began, the whole way to it.
 */
public record ErrorCode(String text) {
    private static final int BASE = 36;
    private static final int SIGNS = 4;
    private static final int NUMBERS = 36 * 36 * 36 * 36;

    public static ErrorCode of(Throwable error) {
        Throwable root = root(error);
        List<String> way = Stream.of(root.getStackTrace()).map(ErrorCode::place).toList();
        String ours = way.stream().filter(place -> place.startsWith("org.scrutineer")).findFirst().orElse("");
        return new ErrorCode(part(root.getClass().getName()) + "-" + part(ours) + "-" + part(way));
    }

    @Override
    public String toString() {
        return text;
    }

    private static Throwable root(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** Line numbers of other libraries are left out, and so are the numbers that the machine gives to lambdas. */
    private static String place(StackTraceElement element) {
        boolean ours = element.getClassName().startsWith("org.scrutineer");
        String method = element.getClassName() + "." + element.getMethodName();
        return method.replaceAll("[0-9]+", "") + (ours ? ":" + element.getLineNumber() : "");
    }

    private static String part(Object of) {
        String digits = Integer.toString(Math.floorMod(Objects.hashCode(of), NUMBERS), BASE).toUpperCase(Locale.ROOT);
        return "0".repeat(SIGNS - digits.length()) + digits;
    }
}
