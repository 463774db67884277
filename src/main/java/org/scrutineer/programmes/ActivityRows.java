package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Furniture;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.CellRead;
import org.scrutineer.intake.Doubt;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Recognition;
import org.scrutineer.intake.RecognisedRow;
import org.scrutineer.intake.RecognisedRow.Data;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** Reads the rows of a RAG table: workstreams as spanning rows or as a column, activities in the cell or as a column. */
final class ActivityRows {
    /** The activity's name before its update in one cell: "Activity: Care planning". */
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(?:activity|project|action|task|deliverable)\\s*[:–—-]\\s*([^\\n]+)(?:\\n(.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Workbook workbook;
    private final Aim aim;
    private final Furniture.Chosen scheme;
    private final UUID programme;
    private final ProgrammeMatch match;

    private final List<Proposal> workstreams = new ArrayList<>();
    private final List<Proposal> activities = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private String workstreamName;
    private UUID workstream;
    private int workstreamOrdinal;
    private int activityOrdinal;

    ActivityRows(Workbook workbook, Aim aim, Furniture.Chosen scheme, UUID programme, ProgrammeMatch match) {
        this.workbook = workbook;
        this.aim = aim;
        this.scheme = scheme;
        this.programme = programme;
        this.match = match;
    }

    void read(Recognition table) {
        String sheet = table.sheet().name();
        for (RecognisedRow row : table.rows()) {
            switch (row) {
                case RecognisedRow.Span span ->
                    startWorkstream(sheet, span.text().strip(), Optional.of(span.address()));
                case Data data -> read(sheet, data);
                case RecognisedRow.Totals totals -> {
                }
                case RecognisedRow.RepeatedHeader header -> {
                }
            }
        }
    }

    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(workstreams);
        all.addAll(activities);
        return all;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    String counted() {
        return workstreams.size() + (workstreams.size() == 1 ? " workstream, " : " workstreams, ")
                + activities.size() + (activities.size() == 1 ? " line of activity" : " lines of activity");
    }

    List<String> said() {
        return hidden.isEmpty() ? List.of() : List.of("Hidden rows were taken in: " + String.join(", ", hidden) + ".");
    }

    private void read(String sheet, Data row) {
        Optional<CellRead> named = row.cell(ProgrammeShapes.WORKSTREAM).filter(cell -> !cell.isEmpty());
        named.ifPresent(cell -> {
            String name = aim.text(sheet, cell).strip();
            if (workstream == null || !name.equals(workstreamName)) {
                startWorkstream(sheet, name, Optional.of(cell.address()));
            }
        });
        CellRead update = row.cell(ProgrammeShapes.UPDATE).orElseThrow();
        CellRead rating = row.cell(ProgrammeShapes.RATING).orElseThrow();
        Optional<CellRead> activity = row.cell(ProgrammeShapes.ACTIVITY).filter(cell -> !cell.isEmpty());
        if (update.isEmpty() && rating.isEmpty() && activity.isEmpty()) {
            return;
        }
        if (workstream == null) {
            startWorkstream(sheet, "", Optional.empty());
        }
        if (row.hidden()) {
            hidden.add(sheet + " row " + row.number());
        }
        activity(sheet, row, update, rating, activity);
    }

    private void activity(String sheet, Data row, CellRead update, CellRead rating, Optional<CellRead> activity) {
        String text = aim.text(sheet, update);
        String name = activity.map(cell -> aim.text(sheet, cell).strip()).orElse("");
        String nameCell = activity.orElse(update).address();
        Matcher inCell = NAMED.matcher(text);
        if (name.isEmpty() && inCell.matches()) {
            name = inCell.group(1).strip();
            text = inCell.group(2) == null ? "" : inCell.group(2);
        }
        UUID id = match.activity(workstream, name);
        activityOrdinal = match.ordinal(id, activityOrdinal);
        List<Part> parts = new ArrayList<>(List.of(
                part(sheet, "place", Fields.of("workstream_id", workstream).with("ordinal", activityOrdinal)),
                part(sheet, "name", Fields.of("name", orNull(name)), "name", nameCell),
                part(sheet, "latest update", Fields.of("latest_update", orNull(text)), "latest_update",
                        update.address())));
        text(sheet, row, ProgrammeShapes.NEXT, "next-period plan", "next_plan", parts);
        text(sheet, row, ProgrammeShapes.OWNER, "owner", "owner", parts);
        row.cell(ProgrammeShapes.DUE).ifPresent(cell -> {
            FuzzyDate due = cell.value() instanceof Value.Moment moment
                    ? FuzzyDate.on(moment.moment().toLocalDate())
                    : FuzzyDate.parse(aim.text(sheet, cell));
            parts.add(part(sheet, "due date", date("due", due), "due", cell.address()));
        });
        String label = name.isEmpty() ? workstreamName : name;
        rating(sheet, rating, label, parts);
        activities.add(new Proposal(Activity.KIND, id, label, parts));
    }

    private void rating(String sheet, CellRead cell, String label, List<Part> parts) {
        switch (scheme.grade(aim.text(sheet, cell), cell)) {
            case Grade.Word word -> parts.add(
                    part(sheet, "rating", Fields.of("rating", word.word()), "rating", cell.address()));
            case Grade.Gap gap -> {
                parts.add(part(sheet, "rating", Fields.of("rating", null), "rating", cell.address()));
                doubts.add(Doubt.toSee(sheet, cell.address(), "RAG", "RAG (" + cell.address() + ") "
                        + (cell.isEmpty() ? "is empty." : "says “" + cell.words() + "”.") + " “" + label
                        + "” is kept as not yet assessed."));
            }
            case Grade.Unreadable unreadable -> doubts.add(new Doubt(sheet, cell.address(), "RAG",
                    "RAG (" + cell.address() + ") says “" + unreadable.text() + "”, which "
                            + scheme.scheme().name() + " has no word for. “" + label + "” is kept as not yet assessed.",
                    scheme.scheme().levels().stream()
                            .map(level -> new Doubt.Choice(level.word(), level.word()))
                            .toList()));
        }
    }

    private void startWorkstream(String sheet, String name, Optional<String> address) {
        workstreamName = name;
        workstream = match.workstream(name);
        workstreamOrdinal = match.ordinal(workstream, workstreamOrdinal);
        List<Part> parts = new ArrayList<>(List.of(part(sheet, "place",
                Fields.of("programme_id", programme).with("ordinal", workstreamOrdinal))));
        address.ifPresent(cell -> parts.add(part(sheet, "name", Fields.of("name", name), "name", cell)));
        workstreams.add(new Proposal(Workstream.KIND, workstream, name, parts));
    }

    private void text(String sheet, Data row, String field, String group, String column, List<Part> parts) {
        row.cell(field).ifPresent(cell -> parts.add(
                part(sheet, group, Fields.of(column, orNull(aim.text(sheet, cell).strip())), column, cell.address())));
    }

    private Part part(String sheet, String group, Fields values, String... cells) {
        return Part.of(workbook, sheet, group, values, cells);
    }

    static Fields date(String column, FuzzyDate date) {
        return Fields.of(column, orNull(date.text())).with("due_from", date.from()).with("due_until", date.until());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
