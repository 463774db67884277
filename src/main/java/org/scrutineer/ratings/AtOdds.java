package org.scrutineer.ratings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that do not go with a colour. Only phrases that hardly ever mean anything else are looked for, because a rule
 * that is often wrong is soon switched off: "at risk" is said of adults, and "delay" mostly together with "without".
 */
public final class AtOdds {
    private static final String NOT_BEGUN = "not (?:yet )?(?:been )?(?:started|begun|commenced)|yet to (?:start|begin)";
    private static final String BEHIND = "(?:has|have|had) slipped|slippage|(?:is|was|are|were|been) delayed"
            + "|behind schedule|off track|no progress|(?:limited|little) progress|(?:is|are|put|placed) on hold|(?:has|have) stalled"
            + "|not (?:yet )?(?:been )?(?:achieved|delivered|met)";
    private static final String STILL_TO_COME = "will be (?:completed?|finished|delivered|implemented|introduced"
            + "|launched|published|rolled out|set up|put in place|in place|started)|is being|are being|in progress"
            + "|still under way|not (?:yet )?(?:been )?complete(?:d)?|remains? to be";
    private static final String DONE = "(?:over|above|more than|at least|exceeds?|exceeding)"
            + " (?:9\\d(?:\\.\\d+)?|100) ?(?:%|per ?cent)"
            + "|(?:9\\d(?:\\.\\d+)?|100) ?(?:%|per ?cent)|fully achieved|on track|on schedule|on target"
            + "|(?:is|was|are|were|been|now) (?:fully )?completed?";

    /** Only where all is said to be done: some part of amber mostly is. */
    private static final String ALL_DONE = "all (?:of the )?(?:actions?|activities|work|tasks|milestones)"
            + " (?:(?:is|are|was|were|has been|have been) )?(?:now )?(?:fully )?(?:completed?|done|achieved)"
            + "|(?:is|are|was|were|been|now) fully (?:achieved|completed?|implemented|delivered)";

    private static final Pattern WHILE_RED = words(DONE);
    private static final Pattern WHILE_AMBER = words(ALL_DONE);
    private static final Pattern WHILE_GREEN = words(NOT_BEGUN + "|" + BEHIND);
    private static final Pattern WHILE_COMPLETE = words(NOT_BEGUN + "|" + BEHIND + "|" + STILL_TO_COME);

    /** Before a phrase it turns the phrase round: "not on track", "no longer delayed", "without slippage". */
    private static final Pattern TURNED = Pattern.compile(
            "(?:\\b(?:aims?|targets?|goals?|not|no|never|without|any|if|until|once|before|when)|n[’']t|\\bno longer)(?: \\w+)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> OF_ITSELF = List.of("not", "no", "yet");

    private AtOdds() {}

    /** The first phrase that speaks against the rating, as it is written. */
    public static Optional<String> phrase(Rag officer, String words) {
        return switch (officer) {
            case RED -> first(WHILE_RED, words);
            case AMBER -> first(WHILE_AMBER, words);
            case GREEN -> first(WHILE_GREEN, words);
            case COMPLETE -> first(WHILE_COMPLETE, words);
        };
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            String phrase = matcher.group();
            boolean negative = OF_ITSELF.contains(phrase.split("\\s")[0].toLowerCase(java.util.Locale.UK));
            String before = words.substring(Math.max(0, matcher.start() - 30), matcher.start());
            if (negative || !TURNED.matcher(before).find()) {
                return Optional.of(phrase.replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\w-])(?:" + alternatives.replace(" ", "\\s+").replace("\\s+?", "\\s?") + ")(?![\\w])",
                Pattern.CASE_INSENSITIVE);
    }
}
