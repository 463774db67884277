package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as they are named in a text, alone or several in one breath: "Late March", "Jan- mid Mar", "3 May to June". */
final class MonthsText {
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\\p{L}’'])\\.?";
    private static final String LEAD = "(?:\\b(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd(?: of)?|[Bb]eginning of|[Ss]tart of)"
            + "[ -]{1,3}|(?<![\\d/.£])\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?";
    private static final String YEAR = "(?:[ ,’'-]{0,2}(?:(?:19|20)\\d{2}|[’'-]\\d{2}|[2-3]\\d)(?![\\d:.%,]\\d|\\d))?";
    private static final String ONE = LEAD + "\\b" + MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?(?=[, ](?:19|20)\\d\\d))?"
            + YEAR;
    private static final String BETWEEN = "(?: ?(?:-|–|—|/|,|&) ?| (?:to|and|or|until|till|through) |, and )";
    private static final Pattern CHAIN = Pattern.compile(ONE + "(?:" + BETWEEN + ONE + "){0,11}");
    private static final Pattern NAME = Pattern.compile("\\b" + MONTH);
    private static final Pattern WITH_YEAR = Pattern.compile("(?:19|20)\\d{2}|[’'-]\\d{2}(?!\\d)|\\p{L}\\.? [2-3]\\d$");
    private static final List<String> STARTS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ALSO_A_NAME = Pattern.compile("(?:Jan|April|May|June|August)\\b");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:\\b(?:in|by|of|from|to|since|until|till|during|for|last|next|this|before|after|between|and|on|the)|[(:–,-])"
                    + " *$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_NEXT = Pattern.compile(
            "^ (?:House|Street|Road|Lane|Close|Court|Lodge|Gardens|Centre|Avenue|Way)\\b");
    private static final Pattern SURNAME_NEXT = Pattern.compile("^ [A-Z][a-z]+");
    private static final Pattern FIRST_NAME_BEFORE = Pattern
            .compile("\\b(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\\.? (?:\\w+ )?$");

    private MonthsText() {}

    /**
     * @param text as it is written: "Jan- mid Mar"
     * @param months from 1 to 12, in the order in which they are named
     * @param withYear whether a year stands with them
     */
    record Named(int start, int end, String text, List<Integer> months, boolean withYear) {
        /** Whether it runs from one month to another. */
        boolean isSpan() {
            return months.size() == 2 && !text.contains(" and ") && !text.contains(" or ") && !text.contains(",");
        }
    }

    static List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        if (!NAME.matcher(text).find()) {
            return found;
        }
        Matcher chain = CHAIN.matcher(text);
        while (chain.find()) {
            List<Integer> months = months(chain.group());
            if (months.size() > 1 || isMonth(text, chain.start(), chain.end())) {
                // A full stop behind a month mostly ends the sentence.
                String words = chain.group().endsWith(".")
                        ? chain.group().substring(0, chain.group().length() - 1)
                        : chain.group();
                found.add(new Named(
                        chain.start(), chain.start() + words.length(), words, months,
                        WITH_YEAR.matcher(words).find()));
            }
        }
        return found;
    }

    private static List<Integer> months(String chain) {
        List<Integer> months = new ArrayList<>();
        Matcher name = NAME.matcher(chain);
        while (name.find()) {
            months.add(STARTS.indexOf(name.group().substring(0, 3).toLowerCase(Locale.UK)) + 1);
        }
        return months;
    }

    /** "May" is also a verb, "June" also a name, and "October House" a place. */
    private static boolean isMonth(String text, int start, int end) {
        String named = text.substring(start, end);
        String before = text.substring(Math.max(0, start - 24), start);
        String after = text.substring(end);
        if (PLACE_NEXT.matcher(after).find() || !ALSO_A_NAME.matcher(named).lookingAt()) {
            return !PLACE_NEXT.matcher(after).find();
        }
        boolean person = SURNAME_NEXT.matcher(after).find() || FIRST_NAME_BEFORE.matcher(before).find();
        return !person && (!named.startsWith("May") || named.length() > 5
                || PREPOSITION.matcher(before).find() || text.strip().equals(named));
    }
}
