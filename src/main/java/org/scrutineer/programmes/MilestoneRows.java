package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.RecognisedRow.Data;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.workbooks.Workbook;

/** Reads the rows of a table of milestones. */
final class MilestoneRows {
    private final Workbook workbook;
    private final Aim aim;
    private final UUID programme;
    private final ProgrammeMatch match;
    private final List<Proposal> milestones = new ArrayList<>();
    private int ordinal;

    MilestoneRows(Workbook workbook, Aim aim, UUID programme, ProgrammeMatch match) {
        this.workbook = workbook;
        this.aim = aim;
        this.programme = programme;
        this.match = match;
    }

    void read(Recognition table) {
        SheetReading reading = new SheetReading(workbook, table.sheet().name(), aim);
        table.data().forEach(row -> read(reading, row));
    }

    List<Proposal> proposals() {
        return milestones;
    }

    String counted() {
        return milestones.size() + (milestones.size() == 1 ? " milestone" : " milestones");
    }

    private void read(SheetReading reading, Data row) {
        CellRead cell = row.cell(ProgrammeShapes.MILESTONE).orElseThrow();
        if (cell.isEmpty()) {
            return;
        }
        String name = reading.text(cell).strip();
        UUID id = match.milestone(name);
        ordinal = match.ordinal(id, ordinal);
        List<Part> parts = new ArrayList<>(List.of(
                reading.part("place", Fields.of("programme_id", programme).with("ordinal", ordinal)),
                reading.part("name", Fields.of("name", name), "name", cell.address())));
        row.cell(ProgrammeShapes.TIMESCALE).ifPresent(when -> parts.add(reading.part(
                "timescale", ActivityRows.date("timescale", reading.date(when)), "timescale", when.address())));
        milestones.add(new Proposal(Milestone.KIND, id, name, parts));
    }
}
