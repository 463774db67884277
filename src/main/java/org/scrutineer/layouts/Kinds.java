package org.scrutineer.layouts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.workbooks.Value;

/** What a single value looks like. */
final class Kinds {
    private static final Pattern REF = Pattern.compile(
            "(?i)[(\\[]?((rec(ommendation)?|ref|no|r|action|item|milestone|m|a)[ .:]*)?[a-z]{0,6}[-/. ]?\\d{1,4}"
                    + "([.\\-/]\\d{1,4}){0,3}[ .]?(\\(?[a-z]{1,3}\\)?)?[.)]?( ?(and|&|,|\\+|to|-|–) ?\\d{1,3}[a-z]?)*");
    /** "iv", "(ii)", "(a)": how sub-headings are numbered. */
    private static final Pattern NUMERAL = Pattern.compile(
            "(?i)\\(?(?=[ivx])x{0,3}(ix|iv|v?i{0,3})[.)]?|\\([a-z]\\)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{Z}=+<>]+");
    private static final Pattern MONTH = Pattern.compile(
            "(?i).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july"
                    + "|august|september|october|november|december|spring|summer|autumn|winter|q[1-4])\\b.*");
    private static final Pattern DAY = Pattern.compile(".*\\b\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})\\b.*"
            + "|.*\\b\\d{4}-\\d{2}-\\d{2}\\b.*|(19|20)\\d\\d([/-](19|20)?\\d\\d)?");
    private static final Set<String> OPEN_DATES = Set.of("tbc", "tba", "tbd", "ongoing", "on-going", "n/a", "complete",
            "completed", "not known", "immediate", "asap", "annual", "annually", "monthly", "quarterly");
    private static final Set<String> RATINGS = Set.of("🔴", "🟠", "🟡", "🟢", "🔵", "red", "amber", "green", "blue",
            "r", "a", "g", "b", "black",
            "grey", "yellow", "purple", "red/amber", "amber/red", "amber/green", "green/amber", "r/a", "a/r", "a/g",
            "g/a", "complete", "completed", "closed", "done", "achieved", "fully achieved", "partially achieved",
            "not achieved", "on track", "on target", "slipped", "slipping", "behind", "behind schedule", "delayed",
            "at risk", "off track", "in progress", "ongoing", "not started", "not yet started", "started", "paused",
            "on hold", "superseded", "overdue", "not due", "implemented", "partially implemented", "not implemented",
            "open", "outstanding", "good", "requires improvement", "inadequate", "excellent", "poor", "not rated");
    private static final Set<String> NOTHING = Set.of("tbc", "tba", "tbd", "n/a", "na", "-", "–", "—", "none",
            "not known", "not applicable", "not yet assessed");
    private static final Pattern CODE_WITH_WORD = Pattern.compile("(.{1,14}?)\\s*[-–—:=(]\\s*([^()]{2,40}?)\\)?");

    private Kinds() {}

    static boolean ref(String plain) {
        return plain.length() <= 24 && (REF.matcher(plain).matches() || NUMERAL.matcher(plain).matches());
    }

    static boolean date(Value value, String plain) {
        if (value instanceof Value.Moment) {
            return true;
        }
        return plain.length() <= 40 && !plain.isEmpty() && (MONTH.matcher(plain).matches()
                || DAY.matcher(plain).matches() || OPEN_DATES.contains(plain.toLowerCase(Locale.ROOT)));
    }

    /** Whether a value is a rating's word, letter or number, alone or as in "1 (Fully Achieved)" or "G - on track". */
    static boolean rating(String plain, Set<String> words) {
        String lower = plain.toLowerCase(Locale.ROOT);
        String unmarked = MARKS.matcher(lower).replaceAll(" ").strip();
        if (known(lower, words) || known(unmarked, words) || known(unmarked.replace('-', ' '), words)) {
            return true;
        }
        var parts = CODE_WITH_WORD.matcher(unmarked);
        return parts.matches() && (known(parts.group(1), words) || known(parts.group(2), words));
    }

    private static boolean known(String lower, Set<String> words) {
        return RATINGS.contains(lower) || words.contains(lower);
    }

    /** Words that say there is no value yet: TBC, N/A. */
    static boolean nothing(String plain) {
        return NOTHING.contains(plain.toLowerCase(Locale.ROOT));
    }

    static Optional<Hue> hue(Grid.Place place) {
        return place.cell().fill().flatMap(Hue::of);
    }
}
