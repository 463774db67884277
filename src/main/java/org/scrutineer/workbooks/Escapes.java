package org.scrutineer.workbooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that XML cannot hold are written as _x000D_; line breaks come in three kinds and leave as one. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decoded(String text) {
        String plain = text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
        return lineBreaks(plain);
    }

    static String lineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
