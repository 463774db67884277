package org.scrutineer.programmes;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.TableCell;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.ProgrammeReading.Line;

/** Makes the tables that go out of a programme: its RAG table and its milestones, as the screen shows them. */
final class ProgrammeCopy {
    /** Under these names it is remembered which columns go out. */
    static final String ACTIVITIES = "programme: RAG table";
    static final String MILESTONES = "programme: milestones";

    private ProgrammeCopy() {}

    /** @param lines those shown, in their order */
    static ExportedTable activities(ProgrammeReading reading, List<Line> lines, LocalDate today) {
        String part = lines.size() == reading.lines().size()
                ? ""
                : lines.size() + " of " + reading.lines().size() + " activities are shown. ";
        return new ExportedTable(
                new ExportedTable.Subject(
                        "RAG table", reading.programme().title() + ": " + reading.count(), today,
                        part + "All activities: " + reading.tally().words() + "."),
                List.of(Column.heading("Workstream"), Column.heading("Activity"), Column.of("Latest update"),
                        Column.of("RAG"), Column.of("Next period"), Column.offered("Owner"), Column.offered("Due")),
                lines.stream().map(line -> cells(reading, line)).toList());
    }

    private static List<TableCell> cells(ProgrammeReading reading, Line line) {
        Activity activity = line.activity();
        return List.of(
                TableCell.text(line.workstream().name()), TableCell.text(activity.name()),
                TableCell.text(activity.latestUpdate()),
                new TableCell.Rating(reading.scheme().mark(activity.rating())),
                TableCell.text(activity.nextPlan()), TableCell.text(activity.owner()),
                TableCell.text(activity.due().text()));
    }

    static ExportedTable milestones(ProgrammeReading reading, List<Milestone> shown, LocalDate today) {
        String part = shown.size() == reading.milestones().size()
                ? ""
                : shown.size() + " of " + reading.milestones().size() + " milestones are shown.";
        return new ExportedTable(
                new ExportedTable.Subject("Milestones", reading.programme().title() + ": milestones", today, part),
                List.of(Column.heading("Milestone"), Column.of("Timescale")),
                shown.stream()
                        .map(each -> List.of(TableCell.text(each.name()), TableCell.text(each.timescale().text())))
                        .toList());
    }
}
