package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
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
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.layouts.Titles;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.ProgrammeTables.ProgrammeTable;
import org.scrutineer.workbooks.Workbook;

/** Makes a programme with its workstreams, activities and milestones of a RAG table. */
public final class RagTableReader implements Reader {
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
    public List<Understanding> understand(
            Workbook workbook, List<Recognition> tables, Aim aim, Newcomers newcomers) {
        return ProgrammeTables.of(workbook, tables, aim).stream()
                .map(programme -> understand(workbook, programme, aim, newcomers))
                .toList();
    }

    private Understanding understand(Workbook workbook, ProgrammeTable found, Aim aim, Newcomers newcomers) {
        List<Recognition> activities = found.of(ProgrammeShapes.ACTIVITIES);
        Recognition first = found.tables().getFirst();
        Titles titles = Titles.of(first.above(), first.legend());
        Optional<Programme> held = programmes.programmeTitled(found.title());
        UUID id = held.map(Programme::id).orElseGet(UUID::randomUUID);
        Furniture.Placed committee = furniture.committee(workbook, first.sheet().name(), titles, newcomers);
        Furniture.Chosen scheme = furniture.scheme(workbook, first, ProgrammeShapes.RATING,
                held.flatMap(Programme::scheme), ratings(activities, aim), newcomers);
        ProgrammeMatch match = ProgrammeMatch.of(programmes, held.map(Programme::id));
        ActivityRows rows = new ActivityRows(workbook, aim, scheme, id, match);
        activities.forEach(table -> rows.read(table, found.workstream(table)));
        MilestoneRows dates = new MilestoneRows(workbook, aim, id, match);
        found.of(ProgrammeShapes.MILESTONES).forEach(dates::read);
        List<Part> parts = new ArrayList<>(held.isEmpty() ? List.of(titlePart(workbook, found)) : List.of());
        parts.addAll(about(workbook, first, titles, committee.id()));
        if (!activities.isEmpty()) {
            parts.add(Part.of(workbook, first.sheet().name(), "rating scheme", Fields.of("scheme_id", scheme.id())));
            nextPeriod(workbook, first).ifPresent(parts::add);
        }
        List<Proposal> proposals = new ArrayList<>(committee.proposals());
        proposals.addAll(activities.isEmpty() ? List.of() : scheme.proposals());
        proposals.add(new Proposal(Programme.KIND, id, found.title(), parts));
        proposals.addAll(rows.proposals());
        proposals.addAll(dates.proposals());
        proposals.addAll(aim.dropMissing() ? match.dropped(workbook) : List.of());
        List<String> said = new ArrayList<>();
        if (!activities.isEmpty()) {
            said.add("Ratings are read as " + scheme.scheme().name() + ".");
        }
        said.addAll(rows.said());
        said.addAll(match.said(aim.dropMissing()));
        return new Understanding(found.title(), counted(activities, rows, dates), proposals, rows.doubts(), said);
    }

    private static String counted(List<Recognition> activities, ActivityRows rows, MilestoneRows dates) {
        if (activities.isEmpty()) {
            return dates.counted();
        }
        return dates.proposals().isEmpty() ? rows.counted() : rows.counted() + ", " + dates.counted();
    }

    private static Part titlePart(Workbook workbook, ProgrammeTable found) {
        return Part.of(workbook, found.tables().getFirst().sheet().name(), "title", Fields.of("title", found.title()),
                found.titleCell().map(cell -> new String[]{"title", cell}).orElseGet(() -> new String[0]));
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

    private static List<String> ratings(List<Recognition> tables, Aim aim) {
        return tables.stream()
                .flatMap(table -> table.data()
                        .flatMap(row -> row.cell(ProgrammeShapes.RATING).stream())
                        .map(cell -> aim.text(table.sheet().name(), cell)))
                .toList();
    }
}
