package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.committees.Furniture;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Reader;
import org.scrutineer.intake.Understanding;
import org.scrutineer.layouts.Line;
import org.scrutineer.layouts.RecognisedRow;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.layouts.Titles;
import org.scrutineer.ledger.Fields;
import org.scrutineer.recommendations.ReviewTables.ReviewTable;
import org.scrutineer.workbooks.Workbook;

/** Makes a review with its recommendations and evidence of a recommendation tracker. */
public final class TrackerReader implements Reader {
    private static final Pattern CLOSED = Pattern.compile(".*\\brec(ommendation)?s?\\b.*\\d.*", Pattern.CASE_INSENSITIVE
            | Pattern.DOTALL);

    private final RegisterStore register;
    private final Furniture furniture;

    public TrackerReader(RegisterStore register, Furniture furniture) {
        this.register = register;
        this.furniture = furniture;
    }

    @Override
    public List<Shape> shapes() {
        return List.of(TrackerShape.SHAPE);
    }

    @Override
    public List<Understanding> understand(
            Workbook workbook, List<Recognition> tables, Aim aim, Newcomers newcomers) {
        return ReviewTables.of(workbook, tables, aim).stream()
                .map(review -> understand(workbook, review, aim, newcomers))
                .toList();
    }

    private Understanding understand(Workbook workbook, ReviewTable found, Aim aim, Newcomers newcomers) {
        List<Recognition> tables = found.tables();
        Recognition first = tables.getFirst();
        Optional<Review> held = register.reviewTitled(found.title());
        UUID id = held.map(Review::id).orElseGet(UUID::randomUUID);
        Titles titles = Titles.of(first.above(), first.legend());
        Furniture.Placed committee = furniture.committee(workbook, first.sheet().name(), titles, newcomers);
        Furniture.Chosen scheme = furniture.scheme(workbook, first, TrackerShape.RATING,
                held.flatMap(Review::scheme), ratings(tables, aim), newcomers);
        TrackerRows rows = new TrackerRows(
                workbook, aim, scheme, id, TrackerMatch.of(register, held.map(Review::id)));
        tables.forEach(rows::read);
        List<Part> parts = new ArrayList<>(held.isPresent() ? List.of() : List.of(titlePart(workbook, found)));
        committee.id().ifPresent(known -> parts.add(Part.of(workbook, first.sheet().name(), "committee",
                Fields.of("committee_id", known), "committee_id", titles.committee().orElseThrow().address())));
        parts.add(Part.of(workbook, first.sheet().name(), "rating scheme", Fields.of("scheme_id", scheme.id())));
        closedNote(workbook, tables).ifPresent(parts::add);
        List<Proposal> proposals = new ArrayList<>(committee.proposals());
        proposals.addAll(scheme.proposals());
        proposals.add(new Proposal(Review.KIND, id, found.title(), parts));
        proposals.addAll(rows.proposals());
        return new Understanding(
                found.title(), rows.counted(), proposals, rows.doubts(), said(found, scheme, rows));
    }

    private static Part titlePart(Workbook workbook, ReviewTable found) {
        return Part.of(workbook, found.tables().getFirst().sheet().name(), "title", Fields.of("title", found.title()),
                found.titleCell().map(cell -> new String[]{"title", cell}).orElseGet(() -> new String[0]));
    }

    private static Optional<Part> closedNote(Workbook workbook, List<Recognition> tables) {
        List<Line> notes = closedNotes(tables);
        return notes.stream().findFirst().map(line -> Part.of(workbook, tables.getFirst().sheet().name(),
                "closed recommendations",
                Fields.of("closed_note", String.join(" ", notes.stream().map(note -> note.text().strip()).toList())),
                "closed_note", line.address()));
    }

    /** Notes under a table that speak of numbered recommendations: they say where missing ones went. */
    private static List<Line> closedNotes(List<Recognition> tables) {
        return tables.stream()
                .flatMap(table -> table.below().stream())
                .filter(line -> CLOSED.matcher(line.text()).matches())
                .toList();
    }

    private static List<String> ratings(List<Recognition> tables, Aim aim) {
        return tables.stream()
                .flatMap(table -> table.data()
                        .flatMap(row -> row.cell(TrackerShape.RATING).stream())
                        .map(cell -> aim.text(table.sheet().name(), cell)))
                .toList();
    }

    private static List<String> said(ReviewTable found, Furniture.Chosen scheme, TrackerRows rows) {
        List<String> said = new ArrayList<>(found.said());
        said.add("Ratings are read as " + scheme.scheme().name() + ".");
        for (Recognition table : found.tables()) {
            for (RecognisedRow row : table.rows()) {
                if (row instanceof RecognisedRow.Span span) {
                    said.add("“" + span.text().strip() + "” (" + span.address()
                            + ") heads the rows below it and is not kept.");
                }
            }
            notes(table).ifPresent(said::add);
        }
        said.addAll(rows.said());
        return said;
    }

    /** Notes that are not kept, a row each, without those that explain the ratings. */
    private static Optional<String> notes(Recognition table) {
        Map<Integer, List<Line>> rows = new LinkedHashMap<>();
        table.below().stream()
                .filter(line -> !CLOSED.matcher(line.text()).matches())
                .forEach(line -> rows.computeIfAbsent(line.row(), row -> new ArrayList<>()).add(line));
        List<String> notes = rows.values().stream()
                .map(row -> row.getFirst().address() + " “"
                        + String.join(" ", row.stream().map(line -> line.text().strip()).toList()) + "”")
                .toList();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of("Not taken in from under the table: " + String.join(", ", notes) + ".");
    }
}
