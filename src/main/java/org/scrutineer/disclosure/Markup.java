package org.scrutineer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in XML or HTML, however broken it is: between tags, in attributes, in comments. No parser is asked, because
 * a parser leaves out what it thinks nobody needs.
 */
final class Markup {
    private static final Pattern TAG = Pattern.compile("<[/?!]?([\\w:.-]*+)[^<>]*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![\\w:.-])[\\w:.-]++\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\\w{1,12});?");
    /** How Excel writes a character that XML does not take. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9a-fA-F]{4})_");
    private static final Pattern RTF = Pattern.compile(
            "\\\\u(-?[0-9]{1,6}) ?\\??|\\\\'([0-9a-fA-F]{2})|\\\\[a-zA-Z]+-?[0-9]* ?|[{}]");
    /** Tags between which words go on: all others end a word. */
    private static final Pattern INLINE = Pattern.compile(
            "(\\w+:)?(r|t|rPr|b|i|u|em|strong|span|a|font|sup|sub|small|mark|s|ins|del|delText|tspan|lang|rStyle|color"
                    + "|sz|proofErr|bookmarkStart|bookmarkEnd|hyperlink|smartTag|lastRenderedPageBreak|wbr|softHyphen)");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("aacute", "á"), Map.entry("agrave", "à"),
            Map.entry("iacute", "í"), Map.entry("igrave", "ì"), Map.entry("oacute", "ó"), Map.entry("ograve", "ò"),
            Map.entry("uacute", "ú"), Map.entry("ugrave", "ù"), Map.entry("acirc", "â"), Map.entry("ecirc", "ê"),
            Map.entry("icirc", "î"), Map.entry("ocirc", "ô"), Map.entry("ucirc", "û"), Map.entry("wcirc", "ŵ"),
            Map.entry("ycirc", "ŷ"), Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"),
            Map.entry("ccedil", "ç"), Map.entry("ntilde", "ñ"), Map.entry("szlig", "ß"));

    private final String source;

    Markup(String source) {
        this.source = source.replace("<![CDATA[", " ").replace("]]>", " ");
    }

    /** Words that are cut into runs are whole; what stands in two paragraphs is apart. */
    String blocks() {
        return decoded(TAG.matcher(source).replaceAll(
                tag -> INLINE.matcher(tag.group(1)).matches() ? "" : " "));
    }

    /** Every tag ends a word. */
    String spaced() {
        return decoded(TAG.matcher(source).replaceAll(" "));
    }

    List<String> attributes() {
        return ATTRIBUTE.matcher(source).results()
                .map(found -> found.group(1))
                .map(value -> decoded(value.substring(1, value.length() - 1)))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** With the characters that are written as names or numbers; a name that is no letter is a mark of punctuation. */
    static String decoded(String text) {
        String named = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
        return ESCAPED.matcher(named).replaceAll(
                found -> Matcher.quoteReplacement(point(Integer.parseInt(found.group(1), 16))));
    }

    private static String character(String name) {
        if (name.startsWith("#x")) {
            return point(Integer.parseInt(name.substring(2), 16));
        }
        return name.startsWith("#") ? point(Integer.parseInt(name.substring(1))) : LETTERS.getOrDefault(name, " ");
    }

    private static String point(int number) {
        return Character.isValidCodePoint(number) ? Character.toString(number) : " ";
    }

    /** The words of rich text. */
    static String ofRtf(String text) {
        return RTF.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null
                        ? point(Integer.parseInt(found.group(1)) & 0xffff)
                        : found.group(2) != null ? point(Integer.parseInt(found.group(2), 16)) : ""));
    }
}
