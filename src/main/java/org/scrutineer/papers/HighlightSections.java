package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.Run;
import org.scrutineer.papers.Highlights.Line;
import org.scrutineer.papers.Highlights.Step;
import org.scrutineer.ratings.Direction;
import org.scrutineer.snapshots.Comparison.Travel;
import org.scrutineer.snapshots.Difference;

/**
 * The sections of a highlight report. Each list has as many lines as there is room for, and says how many are left out.
 *
 * @param room the most lines of a list
 */
record HighlightSections(Highlights highlights, LocalDate asAt, int room) {
    /** In characters: a name that is longer fills more than two lines of its list. */
    private static final int LONGEST = 110;

    void position(Body body) {
        if (highlights.lines().isEmpty()) {
            body.opening("Nothing is recorded for " + title() + " yet.");
            return;
        }
        TallyWords words = new TallyWords(highlights.tally(), highlights.one());
        body.opening(Words.capital(title()) + " has " + Words.count(words.tally().base(), highlights.one()) + ": "
                + words.tally().words() + ".");
        body.add(SummaryBlocks.figure(words));
    }

    private String title() {
        return Words.the(highlights.named().title(), highlights.named().sort());
    }

    void attention(Body body) {
        List<Line> some = Stream.concat(
                highlights.lines().stream().filter(highlights::isRed),
                highlights.lines().stream().filter(line -> !highlights.isRed(line) && highlights.isLate(line, asAt)))
                .toList();
        if (some.isEmpty()) {
            body.opening("Nothing is rated red, and no due date has passed.");
        } else {
            list(body, some, this::attention);
        }
    }

    private List<Run> attention(Line line) {
        List<Run> runs = new ArrayList<>(List.of(
                new Run.Rating(highlights.scheme().mark(line.rating())),
                new Run.Text(" " + Words.sentence(brief(line.name())))));
        if (!line.due().text().isBlank()) {
            runs.add(new Run.Text(highlights.isLate(line, asAt)
                    ? " Late: it was due " + brief(line.due().text()) + "."
                    : " Due " + brief(line.due().text()) + "."));
        }
        return runs;
    }

    void moved(Body body) {
        if (highlights.since().isEmpty()) {
            body.opening("This is the first highlight report, so nothing can be compared.");
            return;
        }
        Since since = highlights.since().get();
        body.called("What has moved since " + since.when());
        List<Travel> moved = since.comparison().travel().stream()
                .filter(travel -> !travel.from().equals(travel.to()))
                .sorted(Comparator.comparing(travel -> order(travel.direction())))
                .toList();
        List<Difference.DateMoved> dates = since.comparison().differences().stream()
                .filter(Difference.DateMoved.class::isInstance)
                .map(Difference.DateMoved.class::cast)
                .toList();
        if (moved.isEmpty() && dates.isEmpty()) {
            body.opening("No rating and no date has moved.");
            return;
        }
        list(body, Stream.concat(moved.stream().map(this::moved), dates.stream().map(this::moved)).toList(),
                Function.identity());
    }

    /** What got worse is read first. */
    private static int order(Direction direction) {
        return switch (direction) {
            case WORSE -> 0;
            case BETTER -> 1;
            case SAME, NONE -> 2;
        };
    }

    private List<Run> moved(Travel travel) {
        String what = switch (travel.direction()) {
            case BETTER, WORSE -> travel.direction().sign() + " " + travel.direction().words();
            case SAME, NONE -> "– Otherwise rated";
        };
        return List.of(
                new Run.Strong(what), new Run.Text(": " + brief(travel.item().label()) + ", from " + rated(
                        travel.from()) + " to " + rated(travel.to())));
    }

    private static String rated(String word) {
        return word.isEmpty() ? "not rated" : word;
    }

    private List<Run> moved(Difference.DateMoved date) {
        return List.of(
                new Run.Strong("Date moved"), new Run.Text(": " + brief(date.item().label()) + ", from "
                        + undated(date.from()) + " to " + undated(date.to())));
    }

    private static String undated(String date) {
        return date.isBlank() ? "no date" : brief(date);
    }

    /** Those that have no date come after those that have one; what is over is not ahead. */
    void milestones(Body body) {
        List<Step> ahead = highlights.milestones().stream()
                .filter(step -> !step.due().overdue(asAt))
                .sorted(Comparator.comparing(
                        step -> step.due().from(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (!ahead.isEmpty()) {
            list(body, ahead, step -> List.of(new Run.Text(brief(step.name()) + ": "
                    + (step.due().text().isBlank() ? "date to be fixed" : brief(step.due().text())))));
        }
        int over = highlights.milestones().size() - ahead.size();
        if (over > 0) {
            body.opening("The dates of " + Words.count(over, "milestone") + " have passed.");
        }
    }

    void help(Body body) {
        body.opening("No help is asked for in this report.");
    }

    /** What an officer wrote, or else what is planned for what is red. */
    void next(Body body) {
        List<Line> planned = highlights.lines().stream()
                .filter(line -> highlights.isRed(line) && !line.next().isBlank())
                .toList();
        if (!body.isWritten() && !planned.isEmpty()) {
            list(body, planned, line -> List.of(new Run.Text(
                    brief(line.name()) + ": " + brief(String.join("; ", Lines.lines(line.next()))))));
        }
    }

    private <T> void list(Body body, List<T> all, Function<T, List<Run>> line) {
        List<List<Run>> items = new ArrayList<>(all.stream().limit(room).map(line).toList());
        int left = all.size() - items.size();
        if (left > 0) {
            items.add(List.of(new Run.Text(
                    (items.isEmpty() ? "" : "and ") + left + (items.isEmpty() ? "" : " more")
                            + ", in the full report")));
        }
        body.add(new Bullets(items));
    }

    private static String brief(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
