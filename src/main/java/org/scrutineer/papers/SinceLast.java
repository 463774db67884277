package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.CellContent;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Run;
import org.scrutineer.insights.Moves;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.snapshots.Comparison;
import org.scrutineer.snapshots.Comparison.Travel;
import org.scrutineer.snapshots.Difference;
import org.scrutineer.snapshots.DifferenceWords;
import org.scrutineer.snapshots.Item;

/** The section that says what has changed since the last paper: the message in sentences, all of it in one table. */
record SinceLast(Since since, RatingScheme scheme, LocalDate asAt) {

    void compose(Body body) {
        Comparison comparison = since.comparison();
        body.called("What has changed since " + since.when());
        if (comparison.differences().isEmpty()) {
            body.numbered("Nothing has changed since " + since.when() + ".");
            return;
        }
        ratings(body);
        confirmed(body);
        Map<Item, List<Difference>> byItem = byItem();
        if (byItem.isEmpty()) {
            return;
        }
        body.numbered(beside(byItem));
        Pictures.moved(since, one(), asAt, body);
        body.add(table(byItem));
    }

    /** What members ask first: what got better, what got worse, and what has ended. */
    private void ratings(Body body) {
        List<String> better = moved(Direction.BETTER);
        List<String> worse = moved(Direction.WORSE);
        if (!better.isEmpty()) {
            body.numbered("The rating of " + Words.items(better) + " is better than it was.");
        }
        if (!worse.isEmpty()) {
            body.numbered("The rating of " + Words.items(worse) + " is worse than it was.");
        }
        if (better.isEmpty() && worse.isEmpty()) {
            body.numbered("No rating has become better or worse.");
        }
        told(body, difference -> difference instanceof Difference.New, "new");
        told(body, difference -> difference instanceof Difference.Gone, "no longer in the list");
    }

    /** A committee confirms many at once: that is one sentence and not a row for each. */
    private void confirmed(Body body) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (Difference difference : since.comparison().differences()) {
            if (difference instanceof Difference.Confirmed confirmed) {
                String what = "“" + confirmed.rating() + "”"
                        + (confirmed.at().isEmpty() ? "" : " " + Words.at(confirmed.at()));
                together.computeIfAbsent(what, none -> new ArrayList<>()).add(confirmed.item().label());
            }
        }
        together.forEach((what, labels) -> body.numbered(
                "The committee confirmed " + what + " for " + Words.items(labels) + "."));
    }

    /** What the table holds; those that were only confirmed are told above it. */
    private String beside(Map<Item, List<Difference>> byItem) {
        if (confirmedAny()) {
            return "The table gives every other change.";
        }
        long unchanged = since.comparison().travel().stream()
                .filter(travel -> !byItem.containsKey(travel.item()))
                .count();
        return "The table gives every change" + switch ((int) unchanged) {
            case 0 -> ".";
            case 1 -> "; 1 " + one() + " has none.";
            default -> "; " + Words.count((int) unchanged, one()) + " have none.";
        };
    }

    private boolean confirmedAny() {
        return since.comparison().differences().stream().anyMatch(Difference.Confirmed.class::isInstance);
    }

    private List<String> moved(Direction direction) {
        return since.comparison().differences().stream()
                .filter(difference -> difference instanceof Difference.RatingMoved moved
                        && moved.direction() == direction)
                .map(difference -> difference.item().label())
                .toList();
    }

    private void told(Body body, Predicate<Difference> which, String what) {
        List<String> items = since.comparison().differences().stream()
                .filter(which)
                .map(difference -> difference.item().label())
                .toList();
        if (!items.isEmpty()) {
            body.numbered(Words.items(items) + " " + Words.are(items.size()) + " " + what + ".");
        }
    }

    private String one() {
        return since.comparison().travel().getFirst().item().ref().isEmpty() ? "activity" : "recommendation";
    }

    private Map<Item, List<Difference>> byItem() {
        Map<Item, List<Difference>> byItem = new LinkedHashMap<>();
        since.comparison().differences().stream()
                .filter(one -> !(one instanceof Difference.Confirmed))
                .forEach(one -> byItem.computeIfAbsent(one.item(), none -> new ArrayList<>()).add(one));
        return byItem;
    }

    private Table table(Map<Item, List<Difference>> byItem) {
        boolean refs = byItem.keySet().stream().noneMatch(item -> item.ref().isEmpty());
        List<Row> rows = byItem.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), refs)).toList();
        return new Table(
                "Changes since " + since.when(),
                "One row for each " + (refs ? "recommendation" : "activity or milestone")
                        + " that has changed: the rating then and now, and what has changed.",
                List.of(
                        new Column(refs ? "Ref" : "What", refs ? 7 : 24, true),
                        new Column("Rating then", 17, false),
                        new Column("Rating now", 17, false),
                        new Column("Direction", 14, false),
                        new Column("What has changed", refs ? 45 : 28, false)),
                rows);
    }

    private Row row(Item item, List<Difference> differences, boolean refs) {
        Set<String> sentences = new LinkedHashSet<>();
        differences.forEach(difference -> sentences.add(DifferenceWords.sentence(difference)));
        Cell then = since.comparison().travel(item.record()).map(travel -> mark(travel, travel.from()))
                .orElseGet(SinceLast::nothing);
        Cell now = since.comparison().travel(item.record()).map(travel -> mark(travel, travel.to()))
                .orElseGet(SinceLast::nothing);
        return new Row(List.of(
                SummaryBlocks.plain(refs ? item.ref() : item.label()), then, now, direction(item),
                new Cell(List.of(said(sentences)))));
    }

    private Cell mark(Travel travel, String word) {
        boolean isNew = since.comparison().of(travel.item().record()).stream()
                .anyMatch(Difference.New.class::isInstance);
        return word.equals(travel.from()) && isNew ? SummaryBlocks.plain("–") : new Cell(List.of(scheme.mark(word)));
    }

    private Cell direction(Item item) {
        return since.comparison().travel(item.record())
                .map(travel -> SummaryBlocks.plain(Moves.way(travel.direction()).text()))
                .orElseGet(SinceLast::nothing);
    }

    /** A milestone has no rating, and what is gone has none now. */
    private static Cell nothing() {
        return SummaryBlocks.plain("–");
    }

    private static CellContent said(Set<String> sentences) {
        return sentences.size() == 1
                ? Paragraph.of(sentences.iterator().next())
                : new Bullets(sentences.stream().map(sentence -> List.<Run>of(new Run.Text(sentence))).toList());
    }
}
