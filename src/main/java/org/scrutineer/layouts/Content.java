package org.scrutineer.layouts;

/** What the values of a field look like, for columns whose header does not say enough. */
public enum Content {
    /** Short marks that count the rows: 2, R4, Rec 5a, 1.2. */
    REF("reference numbers"),
    /** Words of a scale, its letters or numbers, or nothing but a colour. */
    RATING("ratings"),
    /** Dates, also fuzzy ones: 30 June 2026, Q2, late March, TBC. */
    DATE("dates"),
    NUMBER("numbers"),
    /** A few words: a person, a body, a title. */
    NAME("names"),
    /** Any text. */
    TEXT("text"),
    /** Sentences and paragraphs. */
    LONG_TEXT("long text");

    private final String words;

    Content(String words) {
        this.words = words;
    }

    /** In the plural, for a sentence to a person. */
    String words() {
        return words;
    }
}
