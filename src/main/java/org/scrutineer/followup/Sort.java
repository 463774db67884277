package org.scrutineer.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scrutineer.workbooks.FillIn;

/** The tables of an update form: what a row of each is about, and what stands locked in it. */
enum Sort {
    RECOMMENDATION("r", "recommendation", "Recommendations", "Tell us what has happened since the last update",
            new Locked("Ref", 6), new Locked("Recommendation", 26), new Locked("Due", 12),
            new Locked("Last assessment", 12), new Locked("Last evidence and update", 30)),
    ACTION("a", "action", "Actions", "Say which actions are done, and when the others will be",
            new Locked("Ref", 6), new Locked("Action", 44), new Locked("Success measure", 30), new Locked("Due", 16)),
    REQUEST("q", "request", "Information asked for", "Give what members of the committee asked for",
            new Locked("Under", 22), new Locked("What was asked for", 50), new Locked("Due", 16));

    private final String letter;
    private final String word;
    private final String sheet;
    private final String title;
    private final List<Locked> locked;

    private record Locked(String header, int width) {}

    Sort(String letter, String word, String sheet, String title, Locked... locked) {
        this.letter = letter;
        this.word = word;
        this.sheet = sheet;
        this.title = title;
        this.locked = List.of(locked);
    }

    /** What the keys of its rows begin with. */
    String letter() {
        return letter;
    }

    /** "recommendation" */
    String word() {
        return word;
    }

    String sheet() {
        return sheet;
    }

    String title() {
        return title;
    }

    /** Headers of the locked columns. The first two together say which row it is. */
    List<String> lockedHeaders() {
        return locked.stream().map(Locked::header).toList();
    }

    List<FillIn.Column> lockedColumns() {
        return locked.stream().map(column -> FillIn.Column.locked(column.header(), column.width())).toList();
    }

    List<Question> questions() {
        return Arrays.stream(Question.values()).filter(question -> question.sort() == this).toList();
    }

    static Optional<Sort> called(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
