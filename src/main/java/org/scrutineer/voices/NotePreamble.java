package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.voices.NoteSort.Family;

/**
 * What stands before the first question or theme: the title of the event, when and where it was held.
 *
 * @param title its lines joined, without the date, or empty
 * @param held the date as written, or empty
 * @param lines how many of the notes' first lines it takes
 */
record NotePreamble(String title, String held, String place, int lines) {
    private static final int MOST_LINES = 12;
    private static final int TITLE_WORDS = 16;
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(meeting|event|workshop|notes?|engagement|consultation|forum|focus group|survey|listening|conversation|summary|feedback|minutes|report)\\b");
    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH
                    + "\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|" + MONTH + "\\s+\\d{4})");
    private static final Pattern FACT = Pattern.compile(
            "(?i)^(date|held|held on|held at|when|venue|place|location|where|time|facilitators?|facilitated by|notes? by|note[- ]taker|attendees|attendance|present|apologies|title|event)\\s*[:–—-]\\s*(.+)$");

    static NotePreamble of(List<NoteLine> lines) {
        List<String> title = new ArrayList<>();
        String held = "";
        String place = "";
        int taken = 0;
        while (taken < Math.min(MOST_LINES, lines.size() - 1) && belongs(lines, taken, title.size())) {
            String text = lines.get(taken).whole();
            Matcher fact = FACT.matcher(text);
            Matcher date = DATE.matcher(text);
            boolean dated = date.find();
            if (held.isEmpty() && dated) {
                held = date.group(1);
            }
            if (fact.matches()) {
                switch (fact.group(1).toLowerCase(Locale.UK)) {
                    case "venue", "place", "location", "where", "held at" -> place = fact.group(2).strip();
                    case "title", "event" -> title.add(fact.group(2).strip());
                    default -> {
                    }
                }
            } else {
                title.add(dated ? without(text, date) : text);
            }
            taken++;
        }
        return new NotePreamble(
                String.join(": ", title.stream().filter(text -> !text.isBlank()).toList()), held, place, taken);
    }

    private static String without(String text, Matcher date) {
        return (text.substring(0, date.start()) + text.substring(date.end()))
                .replaceAll("\\s+", " ").replaceAll("[\\s,:;(–—-]+(?:on|held on)?\\s*\\)?$", "").strip();
    }

    private static boolean belongs(List<NoteLine> lines, int at, int titles) {
        NoteLine line = lines.get(at);
        if (FACT.matcher(line.whole()).matches()) {
            return true;
        }
        return switch (line.sort().family()) {
            case QUESTION, NUMBER, LETTER, THEME, ASKED, ITEM, BULLET, ROW -> false;
            case HEADING, CAPITALS, BOLD, COLON, SHORT, PLAIN -> titles < 3 && !line.asks()
                    && line.words() <= TITLE_WORDS && isTitle(lines, at);
        };
    }

    /** It says so, or it has nothing under it but another heading. */
    private static boolean isTitle(List<NoteLine> lines, int at) {
        NoteLine line = lines.get(at);
        boolean alone = line.sort().family() != Family.HEADING || lines.stream()
                .filter(other -> other.sort().equals(line.sort())).count() == 1;
        boolean named = EVENT.matcher(line.whole()).find() || DATE.matcher(line.whole()).find();
        NoteLine next = lines.get(at + 1);
        boolean headed = switch (next.sort().family()) {
            case HEADING, QUESTION, NUMBER, THEME, CAPITALS, ASKED, ROW -> at == 0;
            case LETTER, BOLD, COLON, SHORT, ITEM, BULLET, PLAIN -> FACT.matcher(next.whole()).matches()
                    || at == 0 && DATE.matcher(next.whole()).find();
        };
        return alone && (at == 0 || line.sort().family() != Family.PLAIN || named) && (named && at < 3 || headed);
    }
}
