package org.scrutineer.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.history.Moments;
import org.scrutineer.history.ToDecide;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.RatingTag;

/** The columns of a list of recommendations. */
final class ReviewColumns {
    static final String OWNER = "Owner";
    static final String ASSESSMENT = "Assessment";
    static final String DUE = "Due";

    private static final String REVIEW = "Review";
    private static final String SINCE = "Since last paper";
    private static final String ADDRESSEE = "Addressed to";
    private static final String RESPONSE = "Response";
    private static final String HEARD = "Last heard";

    /** Those that few people need every day. */
    static final Set<String> AT_FIRST_HIDDEN = Set.of(ADDRESSEE, RESPONSE, HEARD);

    private final ReviewModel model;
    private final DataTable<RegisterEntry> table;

    ReviewColumns(ReviewModel model, DataTable<RegisterEntry> table) {
        this.model = model;
        this.table = table;
    }

    void add() {
        table.wrapping(
                new Column<>("Ref", 3.2, 0, Comparator.comparingInt(row -> row.recommendation().ordinal())),
                row -> row.recommendation().ref(), row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Recommendation", 0, 0, text(row -> row.recommendation().wording())),
                row -> row.recommendation().wording(), this::below, ReviewColumns::quiet);
        table.wrapping(
                new Column<>(REVIEW, 9.5, 0, text(row -> row.review().title())), row -> row.review().title(),
                RegisterEntry::committee, DataTable.Emphasis.none());
        table.wrapping(
                new Column<>(ADDRESSEE, 7.5, 4, text(row -> row.recommendation().addressee())),
                row -> orDash(row.recommendation().addressee()), row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>(OWNER, 8.2, 3, text(row -> row.recommendation().owner())),
                row -> orDash(name(row.recommendation().owner())), row -> post(row.recommendation().owner()),
                ReviewColumns::quiet);
        table.wrapping(
                new Column<>(RESPONSE, 8, 4, Comparator.comparing(row -> row.recommendation().followUp().response()
                        .kind())),
                row -> row.recommendation().followUp().response().kind().words(), row -> "",
                DataTable.Emphasis.none());
        table.tag(new Column<>(ASSESSMENT, 10.3, 0, byRating()), ReviewColumns::tag, ReviewColumns::rules);
        table.wrapping(
                new Column<>(SINCE, 7.5, 2, text(model.past()::sinceLastPaper)),
                row -> orDash(model.past().sinceLastPaper(row)),
                row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>(DUE, 6.8, 1, Comparator.comparing(
                        row -> row.recommendation().due().until(), Comparator.nullsLast(Comparator.naturalOrder()))),
                row -> orDash(row.recommendation().due().text()), row -> "",
                row -> Optional.of("late").filter(late -> row.overdue(model.today())));
        table.wrapping(
                new Column<>(HEARD, 6, 4, Comparator.comparing(
                        row -> row.heard().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))),
                row -> row.heard().map(Moments::day).orElse("–"), row -> "", DataTable.Emphasis.none());
        table.number(
                new Column<>("Evidence", 5, 4, Comparator.comparingInt(row -> row.evidence().size())),
                row -> String.valueOf(row.evidence().size()));
    }

    /** Leaves out what says nothing about these rows. */
    void fit() {
        boolean since = !model.past().readingProperty().get().since().isEmpty();
        table.columns().leaveOut(model.ofAllReviews()
                ? since ? Set.of() : Set.of(SINCE)
                : since ? Set.of(REVIEW) : Set.of(REVIEW, SINCE));
    }

    static RatingTag tag(RegisterEntry row) {
        RatingMark mark = row.mark();
        return new RatingTag(mark.tone(), mark.code(), mark.word());
    }

    /** "Rules say red", where they object. */
    static String rules(RegisterEntry row) {
        return row.differs()
                ? "Rules say " + row.signs().derived().rating().map(Rag::plain).orElse("")
                : "";
    }

    private String below(RegisterEntry row) {
        Set<UUID> undecided = model.changes().undecidedProperty().get();
        if (undecided.contains(row.id()) || row.evidence().stream().map(Evidence::id).anyMatch(undecided::contains)) {
            return ToDecide.WORDS;
        }
        String state = stateWords(row.recommendation().state());
        List<String> others = row.sharedWith();
        return !state.isEmpty() || others.isEmpty() ? state : "Evidence shared with " + String.join(", ", others);
    }

    /** "Closed 14 October 2025: every provider does it now." Nothing for what is open. */
    static String stateWords(State state) {
        if (state.kind() == State.Kind.OPEN) {
            return "";
        }
        String since = state.since().text().isEmpty() ? "" : " " + state.since().text();
        return state.kind().words() + since + (state.reason().isEmpty() ? "" : ": " + state.reason());
    }

    private static Optional<String> quiet(RegisterEntry row) {
        return Optional.of("muted").filter(muted -> row.recommendation().state().kind() != State.Kind.OPEN);
    }

    /** Worst first; what is not rated comes last. */
    private static Comparator<RegisterEntry> byRating() {
        return Comparator.comparing(
                (RegisterEntry row) -> row.rag().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.recommendation().assessment());
    }

    private static Comparator<RegisterEntry> text(Function<RegisterEntry, String> of) {
        return Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER);
    }

    /** People write "Tom Aldridge, Contracts Officer": the name first. */
    static String name(String owner) {
        return owner.split(",", 2)[0].strip();
    }

    private static String post(String owner) {
        int comma = owner.indexOf(',');
        return comma < 0 ? "" : owner.substring(comma + 1).strip();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
