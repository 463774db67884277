package org.scrutineer.linter;

import java.util.regex.Pattern;

/** Whether a reader can tell which year a text means. */
final class Years {
    private static final Pattern ACT = Pattern
            .compile("\\b(?:Act|Regulations|Order|Rules|Measure|Code) (?:19|20)\\d{2}\\b");
    static final Pattern YEAR = Pattern.compile("(?<![\\d£,./#-])(?:19|20)\\d{2}(?![\\d,])|(?<=[/.-])20\\d{2}(?!\\d)");
    private static final Pattern TOLD_OTHERWISE = Pattern.compile(
            "\\b(?:(?:each|every|any|a|per) (?:year|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december)|annual(?:ly)?|yearly|(?:financial|municipal|academic|council) year|(?:this|last|next|that|same|previous|following) year)\\b",
            Pattern.CASE_INSENSITIVE);

    private Years() {}

    /** Whether a year stands in it; that of an Act is not the year of what is told. */
    static boolean named(String text) {
        return YEAR.matcher(ACT.matcher(text).replaceAll("")).find();
    }

    /**
     * Whether the year of something in a passage is plain: from its sentence, from what came before it in the
     * paragraph, or from the headings, header and row around it.
     */
    static boolean plain(Passage passage, int start) {
        Sentences.Sentence sentence = passage.sentenceAt(start);
        return named(passage.text().substring(0, sentence.end()))
                || TOLD_OTHERWISE.matcher(sentence.text()).find()
                || passage.around().headings().stream().anyMatch(Years::named)
                || passage.around().beside().stream().anyMatch(Years::named);
    }
}
