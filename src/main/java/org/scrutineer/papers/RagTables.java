package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/**
 * The tables of a programme's ratings.
 *
 * @param one what a row of the programme is: "activity" or "area of work"
 */
record RagTables(RatingScheme scheme, List<Workstream> workstreams, String one) {
    /** More columns of counts than these leave no room for the workstreams' names. */
    private static final int MOST_COUNTS = 5;
    /** In characters: "Not yet assessed" heads a narrow column, a sentence does not. */
    private static final int LONGEST_HEADER = 16;
    /** Characters in updates and plans beyond which narrow columns are tiring to read. */
    private static final int LONG = 1_200;
    /** The share of the columns that hold long texts, of 100. */
    private static final double TEXTS = 60;

    /** Each workstream's worst rating beside its counts, and the counts of all; an average would hide a red. */
    Table summary() {
        Tally all = tally(workstreams.stream().flatMap(workstream -> workstream.activities().stream()).toList());
        List<RatingMark> marks = new ArrayList<>(all.counts().keySet());
        if (all.ungraded() > 0) {
            marks.add(RatingScheme.UNGRADED);
        }
        boolean counted = marks.size() <= MOST_COUNTS
                && marks.stream().allMatch(mark -> mark.word().length() <= LONGEST_HEADER);
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Workstream", 46, true), new Column("Worst rating", 18, false)));
        if (counted) {
            marks.forEach(mark -> columns.add(new Column(mark.word(), 9, false)));
            columns.add(new Column("Total", 9, false));
        } else {
            columns.add(new Column("Ratings", 40, false));
        }
        List<Row> rows = new ArrayList<>();
        for (Workstream workstream : workstreams) {
            rows.add(row(workstream.name(), workstream.activities(), marks, counted));
        }
        if (workstreams.size() > 1) {
            List<Activity> activities = workstreams.stream().flatMap(workstream -> workstream.activities().stream())
                    .toList();
            rows.add(row("All workstreams", activities, marks, counted));
        }
        return new Table(
                "Workstreams by their worst rating",
                "One row for each workstream: its worst rating, and how many of its " + Words.plural(one)
                        + " have each rating. The last row counts all workstreams.",
                columns,
                rows);
    }

    private Row row(String name, List<Activity> activities, List<RatingMark> marks, boolean counted) {
        Tally tally = tally(activities);
        List<Cell> cells = new ArrayList<>(List.of(
                SummaryBlocks.text(name), new Cell(List.of(scheme.mark(worst(activities))))));
        if (counted) {
            for (RatingMark mark : marks) {
                int count = mark.equals(RatingScheme.UNGRADED)
                        ? tally.ungraded()
                        : tally.counts().getOrDefault(mark, 0);
                cells.add(SummaryBlocks.plain(Integer.toString(count)));
            }
            cells.add(SummaryBlocks.plain(Integer.toString(tally.base())));
        } else {
            cells.add(SummaryBlocks.plain(tally.words()));
        }
        return new Row(cells);
    }

    /** The word of the worst rating; nothing rated stays visible as that. */
    private String worst(List<Activity> activities) {
        List<String> words = activities.stream().map(Activity::rating).filter(word -> !word.isEmpty()).toList();
        return List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.COMPLETE).stream()
                .flatMap(rag -> words.stream().filter(word -> scheme.rag(word).filter(rag::equals).isPresent()))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getFirst());
    }

    /** @param next how the coming period is called */
    Table updates(String next) {
        List<Row> rows = new ArrayList<>();
        for (Workstream workstream : workstreams) {
            for (Activity activity : workstream.activities()) {
                rows.add(new Row(List.of(
                        SummaryBlocks.text(workstream.name()),
                        SummaryBlocks.text(activity.name()),
                        SummaryBlocks.text(activity.latestUpdate()),
                        new Cell(List.of(scheme.mark(activity.rating()))),
                        SummaryBlocks.text(activity.nextPlan()))).about(activity.id()));
            }
        }
        return new Table(
                "Latest update, rating and next steps",
                "One row for each " + one + ", in the order of the programme: workstream, activity, latest update, "
                        + "rating and what is planned next.",
                List.of(
                        new Column("Workstream", 16, true),
                        new Column("Activity", 14, false),
                        new Column("Latest update", updateShare(), false),
                        new Column(scheme.name().length() > 6 ? "Rating" : scheme.name(), 10, false),
                        new Column(next, TEXTS - updateShare(), false)),
                rows);
    }

    /** The longer texts have the wider column, so that rows are low. */
    private double updateShare() {
        int updates = length(Activity::latestUpdate);
        int plans = length(Activity::nextPlan);
        return Math.clamp(TEXTS * updates / Math.max(1, updates + plans), 0.42 * TEXTS, 0.64 * TEXTS);
    }

    boolean isLong() {
        return length(Activity::latestUpdate) + length(Activity::nextPlan) > LONG;
    }

    private int length(Function<Activity, String> text) {
        return workstreams.stream()
                .flatMap(workstream -> workstream.activities().stream())
                .mapToInt(activity -> text.apply(activity).length())
                .sum();
    }

    Tally tally(List<Activity> activities) {
        return Tally.of(scheme, activities.stream().map(Activity::rating).toList());
    }
}
