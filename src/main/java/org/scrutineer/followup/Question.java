package org.scrutineer.followup;

/** What an update form asks: one open column each. */
enum Question {
    PROGRESS(Sort.RECOMMENDATION, "Progress since then", 30,
            "What has happened since the last update, in a few sentences that can be printed."),
    EVIDENCE(Sort.RECOMMENDATION, "New evidence", 22,
            "What shows it: figures, dates, documents. Leave it empty when there is nothing new."),
    RATING(Sort.RECOMMENDATION, "Proposed rating", 13, "Choose the rating that you propose from the list."),
    RATING_REASON(Sort.RECOMMENDATION, "Why does it change?", 17,
            "When the rating is another than the last one: why. The reason can be printed."),
    DATE(Sort.RECOMMENDATION, "Expected date", 14,
            "Only when the due date has moved: the new date, or words such as Summer 2027."),
    DATE_REASON(Sort.RECOMMENDATION, "Why has it moved?", 16, "When the date is another than before: why."),
    NEXT_STEPS(Sort.RECOMMENDATION, "Next steps", 19, "What you plan to do until the next update."),
    DONE(Sort.ACTION, "Is it done?", 12, "Choose Yes or No."),
    DONE_DATE(Sort.ACTION, "Date done or expected", 18,
            "The day it was done. If it is not done and the date has moved: the new date."),
    DONE_NOTE(Sort.ACTION, "What was done, or why it moved", 44, "A sentence that can be printed."),
    ANSWER(Sort.REQUEST, "What you give", 60,
            "The answer, or where the document is. It goes to members and closes the request."),
    ANSWER_DATE(Sort.REQUEST, "Given on", 16, "The day, when it was given already.");

    private final Sort sort;
    private final String header;
    private final int width;
    private final String prompt;

    Question(Sort sort, String header, int width, String prompt) {
        this.sort = sort;
        this.header = header;
        this.width = width;
        this.prompt = prompt;
    }

    Sort sort() {
        return sort;
    }

    /** As the column is headed. */
    String header() {
        return header;
    }

    /** In characters. */
    int width() {
        return width;
    }

    String prompt() {
        return prompt;
    }
}
