package org.scrutineer.disclosure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without everything in which two writings of the same words can differ: case, spaces, line ends, hyphens,
 * quotation marks, ligatures, invisible characters.
 *
 * @param words letters and digits in lower case, one space between words and around them
 */
record Plain(String words) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Plain of(String text) {
        String same = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        String spaced = BETWEEN.matcher(same.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return new Plain(spaced.isEmpty() ? "" : " " + spaced + " ");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<String> list() {
        return isEmpty() ? List.of() : List.of(words.strip().split(" "));
    }

    /** Without any space: a word that was cut at the end of a line, or into runs, is whole again. */
    String letters() {
        return words.replace(" ", "");
    }
}
