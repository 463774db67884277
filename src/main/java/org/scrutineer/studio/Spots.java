package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Piece;
import org.scrutineer.documents.Place;
import org.scrutineer.linter.Finding;
import org.scrutineer.studio.PapersModel.Composed;

/**
 * Which block of a printed paper is about what.
 *
 * @param ahead how many blocks were printed before those that were composed: the notice of Part 2
 */
record Spots(List<Piece> pieces, int ahead) {
    static Spots of(Composed composed) {
        List<Piece> pieces = composed.looked().composed().composition().pieces();
        return new Spots(pieces, Math.max(0, composed.paper().blocks().size() - pieces.size()));
    }

    private Optional<Piece> piece(Place place) {
        int at = place.block() - ahead;
        return at >= 0 && at < pieces.size() ? Optional.of(pieces.get(at)) : Optional.empty();
    }

    /** The record that a block or a row is about. */
    Optional<UUID> about(Place place) {
        return piece(place).flatMap(piece -> row(piece, place.row()).or(piece::about));
    }

    private static Optional<UUID> row(Piece piece, OptionalInt row) {
        return piece.block() instanceof Block.Table table && row.isPresent() && row.getAsInt() < table.rows().size()
                ? table.rows().get(row.getAsInt()).about()
                : Optional.empty();
    }

    /** The key of the section that a block stands in; nothing for the notice of Part 2. */
    Optional<String> section(Place place) {
        return piece(place).map(Piece::section);
    }

    /** Where a section begins, where it is printed. */
    Optional<Place> section(String key) {
        return IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).section().equals(key))
                .mapToObj(at -> Place.of(at + ahead))
                .findFirst();
    }

    /** Where a record is printed: as a row of a table where there is one, which shows most of it. */
    Optional<Place> record(UUID record) {
        return Stream.concat(rows(record), IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).about().filter(record::equals).isPresent())
                .mapToObj(at -> Place.of(at + ahead)))
                .findFirst();
    }

    private Stream<Place> rows(UUID record) {
        return IntStream.range(0, pieces.size()).boxed()
                .flatMap(at -> pieces.get(at).block() instanceof Block.Table table
                        ? IntStream.range(0, table.rows().size())
                                .filter(row -> table.rows().get(row).about().filter(record::equals).isPresent())
                                .mapToObj(row -> Place.of(at + ahead, row))
                        : Stream.empty());
    }

    /** Where a finding is to be shown; nothing where it is about something that is not printed. */
    Optional<Place> of(Finding finding) {
        org.scrutineer.linter.Place found = finding.place();
        return found.spot()
                .map(spot -> pieces.get(spot.piece()).block() instanceof Block.Table && spot.row().isPresent()
                        ? Place.of(spot.piece() + ahead, spot.row().getAsInt())
                        : Place.of(spot.piece() + ahead))
                .or(() -> found.about().flatMap(this::record))
                .or(() -> section(found.section()));
    }
}
