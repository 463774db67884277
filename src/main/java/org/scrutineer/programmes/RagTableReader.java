package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.committees.Furniture;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Reader;
import org.scrutineer.intake.Recognition;
import org.scrutineer.intake.Shape;
import org.scrutineer.intake.Titles;
import org.scrutineer.intake.Understanding;
import org.scrutineer.ledger.Fields;
import org.scrutineer.workbooks.Workbook;

/** Makes a programme with its workstreams, activities and milestones of a RAG table. */
public final class RagTableReader implements Reader {
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "\\s*[-–—:|,(]+\\s*(?:rag|brag|progress|highlight|status)?\\s*(?:report|update|table|dashboard|tracker)\\)?$",
            Pattern.CASE_INSENSITIVE);
    /** A header that names the coming period rather than the column: "Q1 2020 (Jan, Feb, Mar)". */
    private static final Pattern PERIOD = Pattern.compile(".*(?:\\d{4}|\\bQ[1-4]\\b|quarter [1-4]).*",
            Pattern.CASE_INSENSITIVE);

    private final ProgrammeStore programmes;
    private final Furniture furniture;

    public RagTableReader(ProgrammeStore programmes, Furniture furniture) {
        this.programmes = programmes;
        this.furniture = furniture;
    }

    @Override
    public List<Shape> shapes() {
        return List.of(ProgrammeShapes.ACTIVITIES, ProgrammeShapes.MILESTONES);
    }

    @Override
    public Optional<Understanding> understand(Workbook workbook, List<Recognition> tables, Aim aim) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Recognition> activities = of(ProgrammeShapes.ACTIVITIES, tables);
        List<Recognition> milestones = of(ProgrammeShapes.MILESTONES, tables);
        Recognition first = activities.isEmpty() ? milestones.getFirst() : activities.getFirst();
        Titles titles = Titles.of(first.above(), first.legend());
        String title = aim.into().map(String::strip).orElseGet(() -> title(workbook, titles));
        Optional<Programme> held = programmes.programmeTitled(title);
        UUID id = held.map(Programme::id).orElseGet(UUID::randomUUID);

        Furniture.Placed committee = furniture.committee(workbook, first.sheet().name(), titles);
        Furniture.Chosen scheme = furniture.scheme(
                workbook, first, ProgrammeShapes.RATING, held.flatMap(Programme::scheme), ratings(activities, aim));
        ProgrammeMatch match = ProgrammeMatch.of(programmes, held.map(Programme::id));
        ActivityRows rows = new ActivityRows(workbook, aim, scheme, id, match);
        activities.forEach(rows::read);
        MilestoneRows dates = new MilestoneRows(workbook, aim, id, match);
        milestones.forEach(dates::read);

        List<Part> parts = new ArrayList<>(
                held.isEmpty() ? List.of(titlePart(workbook, first, titles, title)) : List.of());
        parts.addAll(about(workbook, first, titles, committee.id()));
        if (!activities.isEmpty()) {
            parts.add(Part.of(workbook, first.sheet().name(), "rating scheme", Fields.of("scheme_id", scheme.id())));
            nextPeriod(workbook, first).ifPresent(parts::add);
        }
        List<Proposal> proposals = new ArrayList<>(committee.proposals());
        proposals.addAll(activities.isEmpty() ? List.of() : scheme.proposals());
        proposals.add(new Proposal(Programme.KIND, id, title, parts));
        proposals.addAll(rows.proposals());
        proposals.addAll(dates.proposals());
        proposals.addAll(aim.dropMissing() ? match.dropped(workbook) : List.of());

        List<String> said = new ArrayList<>();
        said.add("Programme: " + title + "."
                + (activities.isEmpty() ? "" : " Ratings are read as " + scheme.scheme().name() + "."));
        said.addAll(rows.said());
        said.addAll(match.said(aim.dropMissing()));
        return Optional.of(new Understanding(
                title, rows.counted() + ", " + dates.counted(), proposals, rows.doubts(), said));
    }

    private static Part titlePart(Workbook workbook, Recognition table, Titles titles, String title) {
        return Part.of(workbook, table.sheet().name(), "title", Fields.of("title", title), titles.title()
                .map(line -> new String[]{"title", line.address()})
                .orElseGet(() -> new String[0]));
    }

    /** What the lines above the table say of the programme. */
    private static List<Part> about(Workbook workbook, Recognition table, Titles titles, Optional<UUID> committee) {
        List<Part> parts = new ArrayList<>();
        committee.ifPresent(known -> parts.add(Part.of(workbook, table.sheet().name(), "committee",
                Fields.of("committee_id", known), "committee_id", titles.committee().orElseThrow().address())));
        titles.positionAt().ifPresent(at -> parts.add(Part.of(workbook, table.sheet().name(), "position",
                Fields.of("position_at", at), "position_at", titles.position().orElseThrow().address())));
        return parts;
    }

    private static Optional<Part> nextPeriod(Workbook workbook, Recognition table) {
        return table.column(ProgrammeShapes.NEXT)
                .filter(column -> PERIOD.matcher(column.header()).matches())
                .map(column -> Part.of(workbook, table.sheet().name(), "next period",
                        Fields.of("next_period", column.header().strip()),
                        "next_period", column.letters() + table.headerRow()));
    }

    private static List<Recognition> of(Shape shape, List<Recognition> tables) {
        return tables.stream().filter(table -> table.shape().equals(shape)).toList();
    }

    private static List<String> ratings(List<Recognition> tables, Aim aim) {
        return tables.stream()
                .flatMap(table -> table.data()
                        .flatMap(row -> row.cell(ProgrammeShapes.RATING).stream())
                        .map(cell -> aim.text(table.sheet().name(), cell)))
                .toList();
    }

    private static String title(Workbook workbook, Titles titles) {
        String written = titles.title()
                .map(line -> line.text().strip())
                .orElseGet(
                        () -> workbook.name().replaceFirst("\\.[A-Za-z]{2,4}$", "").replaceAll("[_-]+", " ").strip());
        String title = TITLE_WORDS.matcher(written).replaceAll("").strip();
        return title.isEmpty() ? written : title;
    }
}
