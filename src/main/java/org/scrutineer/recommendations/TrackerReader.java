package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.committees.Furniture;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Line;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Reader;
import org.scrutineer.intake.Recognition;
import org.scrutineer.intake.RecognisedRow;
import org.scrutineer.intake.Shape;
import org.scrutineer.intake.Titles;
import org.scrutineer.intake.Understanding;
import org.scrutineer.ledger.Fields;
import org.scrutineer.workbooks.Workbook;

/** Makes a review with its recommendations and evidence of a recommendation tracker. */
public final class TrackerReader implements Reader {
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "^(?:scrutiny )?review (?:of|into) (?:the )?|^progress (?:update|report)(?: on)?(?: the)?:? |"
                    + "\\s*[-–—:|,(]*\\s*(?:recommendations?|action plan|implementation)?\\s*(?:progress )?"
                    + "(?:update|report|tracker|monitoring|progress|monitoring report)\\)?$",
            Pattern.CASE_INSENSITIVE);
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
    public Optional<Understanding> understand(Workbook workbook, List<Recognition> tables, Aim aim) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Recognition first = tables.getFirst();
        String sheet = first.sheet().name();
        Titles titles = Titles.of(first.above(), first.legend());
        String title = aim.into().map(String::strip).orElseGet(() -> title(workbook, titles));
        Optional<Review> held = register.reviewTitled(title);
        UUID id = held.map(Review::id).orElseGet(UUID::randomUUID);

        Furniture.Placed committee = furniture.committee(workbook, sheet, titles);
        Furniture.Chosen scheme = furniture.scheme(
                workbook, first, TrackerShape.RATING, held.flatMap(Review::scheme), ratings(tables, aim));
        TrackerRows rows = new TrackerRows(
                workbook, aim, scheme, id, TrackerMatch.of(register, held.map(Review::id)));
        tables.forEach(rows::read);

        List<Proposal> proposals = new ArrayList<>(committee.proposals());
        proposals.addAll(scheme.proposals());
        proposals.add(new Proposal(Review.KIND, id, title, reviewParts(
                workbook, tables, title, titles, committee.id(), scheme.id(), held.isPresent())));
        proposals.addAll(rows.proposals());
        return Optional.of(new Understanding(
                title, rows.counted(), proposals, rows.doubts(), said(tables, title, scheme, rows)));
    }

    private static List<Part> reviewParts(
            Workbook workbook,
            List<Recognition> tables,
            String title,
            Titles titles,
            Optional<UUID> committee,
            UUID scheme,
            boolean held) {
        String sheet = tables.getFirst().sheet().name();
        List<Part> parts = new ArrayList<>();
        if (!held) {
            parts.add(Part.of(workbook, sheet, "title", Fields.of("title", title), titles.title()
                    .map(line -> new String[]{"title", line.address()})
                    .orElseGet(() -> new String[0])));
        }
        committee.ifPresent(known -> parts.add(Part.of(workbook, sheet, "committee",
                Fields.of("committee_id", known), "committee_id", titles.committee().orElseThrow().address())));
        parts.add(Part.of(workbook, sheet, "rating scheme", Fields.of("scheme_id", scheme)));
        closedNotes(tables).stream().findFirst().ifPresent(line -> parts.add(Part.of(workbook, sheet,
                "closed recommendations",
                Fields.of("closed_note", String.join(" ", closedNotes(tables).stream()
                        .map(note -> note.text().strip())
                        .toList())),
                "closed_note", line.address())));
        return parts;
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

    private static String title(Workbook workbook, Titles titles) {
        String written = titles.title().map(line -> line.text().strip()).orElseGet(() -> fromFileName(workbook.name()));
        String title = TITLE_WORDS.matcher(TITLE_WORDS.matcher(written).replaceAll("")).replaceAll("").strip();
        return title.isEmpty() ? written : title;
    }

    private static String fromFileName(String name) {
        String words = name.replaceFirst("\\.[A-Za-z]{2,4}$", "").replaceAll("[_-]+", " ").strip();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> said(
            List<Recognition> tables, String title, Furniture.Chosen scheme, TrackerRows rows) {
        List<String> said = new ArrayList<>();
        said.add("Review: " + title + ". Ratings are read as " + scheme.scheme().name() + ".");
        for (Recognition table : tables) {
            for (RecognisedRow row : table.rows()) {
                if (row instanceof RecognisedRow.Span span) {
                    said.add("“" + span.text().strip() + "” (" + span.address()
                            + ") heads the rows below it and is not kept.");
                }
            }
            table.below().stream()
                    .filter(line -> !CLOSED.matcher(line.text()).matches())
                    .forEach(line -> said.add("A note under the table (" + line.address() + ") was not taken in: “"
                            + line.text().strip() + "”"));
        }
        said.addAll(rows.said());
        return said;
    }
}
