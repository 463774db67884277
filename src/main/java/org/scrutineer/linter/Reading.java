package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Composition;
import org.scrutineer.documents.Piece;
import org.scrutineer.documents.Run;
import org.scrutineer.linter.Passage.Around;
import org.scrutineer.linter.Passage.Kind;
import org.scrutineer.linter.Place.Spot;

/** A paper as the checks read it: each stretch of its text once, with its place and what is read together with it. */
final class Reading {
    /** A cell as short as that says something of its whole row, such as a year. */
    private static final int SHORT = 20;

    private final List<Passage> passages = new ArrayList<>();
    private final List<TableAt> tables = new ArrayList<>();
    private final Map<UUID, Place> records = new HashMap<>();
    private final List<String> headings = new ArrayList<>();
    private String announcing = "";
    /** Recommendations as a committee agreed them: their words are no longer the officer's to change. */
    private final Set<String> agreed;

    /** @param place of the table as a whole; @param texts of its cells, row by row */
    record TableAt(Place place, Block.Table table, List<List<String>> texts) {
        static TableAt of(Place place, Block.Table table) {
            return new TableAt(place, table, table.rows().stream()
                    .map(row -> row.cells().stream().map(Reading::words).toList()).toList());
        }

        Place cell(int row, int column) {
            return new Place(
                    Optional.of(new Spot(place.piece(), OptionalInt.of(row), OptionalInt.of(column))),
                    place.section(), table.rows().get(row).about().or(place::about), place.quoted());
        }

        String text(int row, int column) {
            return texts.get(row).get(column);
        }
    }

    Reading(Composition composition, Claims claims) {
        agreed = claims.recommendations().stream().map(each -> each.wording().strip()).collect(Collectors.toSet());
        if (!composition.paper().title().isBlank()) {
            passages.add(Passage.of(Place.PAPER, Kind.HEADING, Around.NOTHING, composition.paper().title()));
        }
        for (int at = 0; at < composition.pieces().size(); at++) {
            read(at, composition.pieces().get(at));
        }
    }

    /** In the order of reading. */
    List<Passage> passages() {
        return passages;
    }

    /** What is read as text, without headings, captions and headers. */
    Stream<Passage> body() {
        return passages.stream().filter(Passage::isBody);
    }

    List<TableAt> tables() {
        return tables;
    }

    /** Where a record is printed, or what is known of one that is not. */
    Place placeOf(UUID record) {
        return records.getOrDefault(record, Place.of(record));
    }

    private void read(int at, Piece piece) {
        Place place = new Place(
                Optional.of(new Spot(at, OptionalInt.empty(), OptionalInt.empty())), piece.section(), piece.about(),
                piece.quoted() || piece.block() instanceof Block.Quotation);
        piece.about().ifPresent(record -> records.putIfAbsent(record, place));
        String before = announcing;
        announcing = "";
        switch (piece.block()) {
            case Block.Heading heading -> heading(place, heading);
            case Block.Paragraph paragraph -> paragraph(place, words(paragraph.runs()));
            case Block.Bullets bullets -> {
                for (int item = 0; item < bullets.items().size(); item++) {
                    add(row(place, item), Kind.BODY, List.of(before), words(bullets.items().get(item)));
                }
            }
            case Block.Facts facts -> {
                for (int fact = 0; fact < facts.facts().size(); fact++) {
                    Block.Fact one = facts.facts().get(fact);
                    add(row(place, fact), Kind.BODY, List.of(one.label()), words(one.value()));
                }
            }
            case Block.Quotation quotation -> {
                add(place, Kind.BODY, List.of(before), quotation.text());
                quotation.from().ifPresent(from -> add(place, Kind.CAPTION, List.of(), from));
            }
            case Block.Table table -> table(TableAt.of(place, table));
            case Block.Figure figure -> {
                add(place, Kind.CAPTION, List.of(), figure.title());
                add(place, Kind.CAPTION, List.of(figure.title()), figure.alternative());
            }
            case Block.PageBreak turned -> {
            }
        }
    }

    private void heading(Place place, Block.Heading heading) {
        while (headings.size() > heading.level() - 2) {
            headings.removeLast();
        }
        add(place, Kind.HEADING, List.of(), heading.text());
        headings.add(heading.text());
    }

    private void paragraph(Place place, String text) {
        add(place, Kind.BODY, List.of(), text);
        announcing = text.strip().endsWith(":") ? text : "";
    }

    private void table(TableAt at) {
        tables.add(at);
        Block.Table table = at.table();
        add(at.place(), Kind.CAPTION, List.of(), table.caption());
        for (Block.Column column : table.columns()) {
            add(at.place(), Kind.CAPTION, List.of(table.caption()), column.header());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                Place cell = at.cell(row, column);
                cell.about().ifPresent(record -> records.putIfAbsent(record, cell));
                List<String> beside = beside(at, row, column);
                for (Block.CellContent content : table.rows().get(row).cells().get(column).content()) {
                    texts(content).forEach(text -> add(cell, Kind.BODY, beside, text));
                }
            }
        }
    }

    private static List<String> beside(TableAt at, int row, int column) {
        List<String> beside = new ArrayList<>(List.of(
                at.table().caption(), at.table().columns().get(column).header()));
        IntStream.range(0, at.table().columns().size()).filter(other -> other != column)
                .filter(other -> at.table().columns().get(other).heads() || at.text(row, other).length() <= SHORT)
                .mapToObj(other -> at.text(row, other)).forEach(beside::add);
        return beside;
    }

    private static List<String> texts(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> List.of(words(paragraph.runs()));
            case Block.Bullets bullets -> bullets.items().stream().map(Reading::words).toList();
            case org.scrutineer.documents.RatingMark mark -> List.of();
        };
    }

    private void add(Place place, Kind kind, List<String> beside, String text) {
        if (!text.isBlank()) {
            Place stands = agreed.contains(text.strip()) ? place.asQuoted() : place;
            passages.add(Passage.of(stands, kind, new Around(List.copyOf(headings), beside), text));
        }
    }

    private static Place row(Place place, int row) {
        return new Place(
                Optional.of(new Spot(place.piece(), OptionalInt.of(row), OptionalInt.empty())), place.section(),
                place.about(), place.quoted());
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static String words(Block.Cell cell) {
        return cell.content().stream().map(content -> String.join("\n", texts(content)))
                .collect(Collectors.joining("\n"));
    }
}
