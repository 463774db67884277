package org.scrutineer.linter;

import static org.scrutineer.linter.Severity.HINT;
import static org.scrutineer.linter.Severity.MUST_LOOK;

/** What a finding is about. The key is stored with answers and never changes; the title heads a list of findings. */
public enum Topic {
    IMPLICATIONS("implications", "Implications", MUST_LOOK, false),
    SUMS("sums", "Totals that do not add up", MUST_LOOK, false),
    PERCENTAGES("percentages", "Percentages that do not fit their figures", MUST_LOOK, false),
    TALLIES("tallies", "Counts that do not reach their base", MUST_LOOK, false),
    FIGURES("figures", "Figures without a unit or a source", MUST_LOOK, false),
    PERSONAL_DATA("personal-data", "Personal data", MUST_LOOK, false),
    RATINGS("rating-and-words", "Rating and words at odds", MUST_LOOK, false),
    PARENTS("green-over-red", "Green over red", MUST_LOOK, false),
    ACTS("superseded-act", "Acts that have been replaced", MUST_LOOK, false),
    BACKGROUND("background-paper", "Background papers", MUST_LOOK, false),
    REPEATED("repeated-recommendation", "Recommendations in other words", MUST_LOOK, false),
    AMBIGUOUS_DATES("ambiguous-date", "Dates that can be read in two ways", MUST_LOOK, false),
    QUARTERS("quarter", "Quarters that can be taken for others", MUST_LOOK, true),
    LABELS("two-meanings", "One label with two meanings", MUST_LOOK, true),
    DATES("date-without-year", "Dates without a year", HINT, false),
    ACRONYMS("acronym", "Acronyms that are not spelt out", HINT, true),
    PLAIN_WORDS("plain-words", "Plainer words", HINT, true),
    READING_AGE("reading-age", "Hard to read", HINT, false);

    private final String key;
    private final String title;
    private final Severity severity;
    private final boolean acrossThePaper;

    Topic(String key, String title, Severity severity, boolean acrossThePaper) {
        this.key = key;
        this.title = title;
        this.severity = severity;
        this.acrossThePaper = acrossThePaper;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the same words are one finding wherever they stand, such as an acronym that is used twenty times. */
    boolean acrossThePaper() {
        return acrossThePaper;
    }
}
