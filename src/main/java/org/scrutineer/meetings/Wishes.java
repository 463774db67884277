package org.scrutineer.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.Offer.Ahead;
import org.scrutineer.meetings.Offer.Sense;

/** What a sentence of minutes wishes for: information, another look at it later, and by whom and when. */
final class Wishes {
    private static final String WHO = "(?:members?|councillors?|cllrs?|(?:the |this )?(?:[\\w-]+ ){0,5}?"
            + "[\\w-]*?(?:committee|commission|panel|board|group|forum|chair|chairman|chairperson))";
    private static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october"
            + "|november|december)";
    private static final Pattern WISHED = pattern(
            "\\b" + WHO + "\\b.{0,200}?\\b(?:requested|asked|wished|agreed to request)\\s+"
                    + "(?:that|for (?!clarification)|to (?:be|receive|see|have)\\b)\\s*(.+)");
    private static final Pattern PROMISED = pattern(
            "\\b(?:information|data|figures|statistics|details?|breakdown|briefing(?: note)?|response|answer)\\b.{0,80}?"
                    + "\\b(?:would|will|to) be (?:provided|circulated|shared|sent|supplied|forwarded)\\b"
                    + "|\\b(?:undertook|would (?:provide|circulate|share|send|supply)|agreed to"
                    + " (?:provide|circulate|share|send|supply))\\b.{0,80}?\\b(?:members|committee|commission|panel|board|information"
                    + "|data|figures|details|briefing)\\b");
    private static final Pattern GIVEN = pattern(
            "\\b(?:be|to be) (?:\\w+ly )?(?:circulated|provided|shared|supplied|sent|forwarded|made available|distributed)\\b"
                    + "|\\b(?:to|requests?(?: that)?) (?:provide|circulate|share|supply|send)\\b|\\brequests? (?:the )?(?:further )?"
                    + "(?:information|data|figures|details)\\b");
    private static final Pattern LATER = pattern(
            "\\b(?:future|next|later|forthcoming|subsequent|a further) (?:\\w+ ){0,3}?meetings?\\b"
                    + "|\\b(?:its|the|a) (?:\\w+ ){0,3}?meeting (?:in|on|of) (?:\\d|" + MONTH + ")"
                    + "|\\bwork (?:programme|plan)\\b|\\bin (?:\\w+) (?:months?|weeks?)(?:['’] time| time)?\\b"
                    + "|\\b(?:report|come|brought|bring|return|returned) back\\b|\\b(?:an?|further|annual) (?:\\w+ )?"
                    + "(?:update|report)\\b.{0,60}\\bin (?:the )?(?:" + MONTH + "|spring|summer|autumn|new year)");
    private static final Pattern LOOK = pattern(
            "\\b(?:update|report|item|progress|presentation|review|paper|briefing|back)s?\\b");
    private static final Pattern ABOUT = pattern(
            "\\b(?:update|report|item|paper|presentation|briefing)s? (?:on|about|regarding|concerning) (.+?)"
                    + "\\s+(?:\\b(?:be|is|are|to be|to come|back)\\b|\\b(?:at|to|in|for|from)\\b (?:a|an|the|its|future|six|\\d|"
                    + MONTH + ")).*");
    private static final Pattern DATE = pattern(
            "\\b((?:(?:early|mid|late) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH
                    + ",? 20\\d\\d|(?:spring|summer|autumn) 20\\d\\d"
                    + "|in (?:\\w+) (?:months?|weeks?)(?:['’] time| time)?|(?:the |its )?next (?:ordinary |scheduled )?meeting)\\b");
    private static final Pattern BY = pattern(
            "\\b(?:by|before|no later than|within) ((?:the )?(?:end of )?[\\w ]{0,25}?(?:" + MONTH
                    + "|spring|summer|autumn|20\\d\\d)(?:,? 20\\d\\d)?|\\w+ (?:months|weeks|working days|days))");
    private static final Pattern OWNER = pattern(
            "\\b(?:the )?((?:[\\w-]+ ){0,4}?(?:director|head|chief executive|leader|cabinet member|lead member|officer|manager"
                    + "|chair|solicitor)(?: (?:of|for) [\\w ,]+?)?) (?:be |is |was |are )?(?:asked|requested|invited|instructed"
                    + "|authorised|to\\b|will\\b|would\\b|undertook|agreed)");
    private static final Pattern CONFIRMED = pattern(
            "\\b(?:assessments?|ratings?|grad(?:e|ing)s?|status(?:es)?|judgements?)\\b.*"
                    + "\\b(?:confirmed|endorsed|approved|accepted|agreed)\\b|\\b(?:confirm|endorse|approve|accept)(?:s|ed)?\\b.*"
                    + "\\b(?:assessments?|ratings?|gradings?)\\b");
    private static final Pattern NOTED = pattern("\\b(?:noted?|notes|received?|receives|welcomed|thanked)\\b");

    private Wishes() {}

    /** What a resolution comes to. */
    static Sense sense(String wording) {
        if (CONFIRMED.matcher(wording).find()) {
            return Sense.CONFIRMS;
        }
        if (isLater(wording)) {
            return Sense.UNDERTAKES;
        }
        if (GIVEN.matcher(wording).find()) {
            return Sense.ASKS;
        }
        return NOTED.matcher(wording).find() ? Sense.NOTED : Sense.UNDERTAKES;
    }

    /** Whether it asks to see something again at another meeting. */
    static boolean isLater(String sentence) {
        return LATER.matcher(sentence).find() && LOOK.matcher(sentence).find();
    }

    /** The information that members asked for in a sentence of what was said, in its words. */
    static Optional<String> information(String sentence) {
        Matcher wished = WISHED.matcher(sentence);
        if (wished.find() && (GIVEN.matcher(wished.group(1)).find() || isInformation(wished.group(1)))) {
            return Optional.of(sentence(wished.group(1)));
        }
        return PROMISED.matcher(sentence).find() ? Optional.of(sentence(sentence)) : Optional.empty();
    }

    /** Whether members ask, in a sentence of what was said, to see something again. */
    static boolean asksLater(String sentence) {
        return isLater(sentence)
                && (WISHED.matcher(sentence).find() || pattern("\\b(?:would|will|to|that .{0,80}) be "
                        + "(?:given|provided|brought|presented|submitted|reported|added|included|scheduled)\\b")
                        .matcher(sentence).find());
    }

    /** @param subject what the minutes are about, or empty */
    static Ahead ahead(String sentence, String subject, int resolution) {
        Matcher wished = WISHED.matcher(sentence);
        String asked = wished.find() ? wished.group(1) : sentence;
        Matcher about = ABOUT.matcher(asked);
        String what = about.find() ? about.group(1) : inSentenceCase(subject);
        Matcher date = DATE.matcher(asked);
        String title = what.isBlank() ? "Update" : "Update on " + lowered(what.strip());
        String when = date.find() ? date.group(1).replaceFirst("^(?i:the|its) ", "") : "";
        return new Ahead(title, when, sentence, resolution);
    }

    /** Who is to do it, where the sentence says so. */
    static String owner(String sentence) {
        Matcher owner = OWNER.matcher(sentence);
        return owner.find()
                ? sentence(owner.group(1)).replaceFirst("^That (?:the )?", "").replaceFirst("\\.$", "")
                : "";
    }

    /** By when, where the sentence says so in words that are a date. */
    static String due(String sentence) {
        Matcher by = BY.matcher(sentence);
        if (!by.find()) {
            return "";
        }
        String written = by.group(1).strip();
        boolean isSpan = written.matches(".*(?:months|weeks|days)");
        return isSpan ? "within " + written : FuzzyDate.parse(written).known() ? written : "";
    }

    /** A text in capitals as a sentence would have it; any other text as it stands. */
    static String inSentenceCase(String title) {
        String text = title.strip();
        if (!text.equals(text.toUpperCase(Locale.UK)) || text.isEmpty()) {
            return text;
        }
        return text.charAt(0) + text.substring(1).toLowerCase(Locale.UK);
    }

    static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static boolean isInformation(String asked) {
        return pattern(
                "^(?:(?:further|more|additional|up.to.date|detailed|the) )*(?:information|data|figures|statistics|details"
                        + "|a breakdown|a briefing|a copy|copies)\\b")
                .matcher(asked).find();
    }

    /** An ordinary word in the middle of a title starts small; names and short forms stay. */
    private static String lowered(String what) {
        boolean ordinary = what.length() > 1
                && Character.isUpperCase(what.charAt(0))
                && what.split(" ")[0].substring(1).chars().allMatch(Character::isLowerCase)
                && what.split(" ").length > 1
                && Character.isLowerCase(what.split(" ")[1].charAt(0));
        return ordinary ? Character.toLowerCase(what.charAt(0)) + what.substring(1) : what;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
