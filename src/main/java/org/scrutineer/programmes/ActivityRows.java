package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.committees.Furniture;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.RecognisedRow.Data;
import org.scrutineer.layouts.RecognisedRow;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
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

    /** @param ofTheSheet the workstream of rows that stand under none, where the sheet has one */
    void read(Recognition table, Optional<String> ofTheSheet) {
        SheetReading reading = new SheetReading(workbook, table.sheet().name(), aim);
        ofTheSheet.filter(name -> table.column(ProgrammeShapes.WORKSTREAM).isEmpty()
                && table.rows().stream().findFirst()
                        .filter(RecognisedRow.Span.class::isInstance).isEmpty())
                .ifPresent(name -> startWorkstream(reading, name, Optional.empty()));
        for (RecognisedRow row : table.rows()) {
            switch (row) {
                case RecognisedRow.Span span -> startWorkstream(
                        reading, span.text().strip(), Optional.of(span.address()));
                case Data data -> read(reading, data);
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

    private void read(SheetReading reading, Data row) {
        row.cell(ProgrammeShapes.WORKSTREAM).filter(cell -> !cell.isEmpty()).ifPresent(cell -> {
            String name = reading.text(cell).strip();
            if (workstream == null || !name.equals(workstreamName)) {
                startWorkstream(reading, name, Optional.of(cell.address()));
            }
        });
        CellRead update = row.cell(ProgrammeShapes.UPDATE).orElseThrow();
        CellRead rating = row.cell(ProgrammeShapes.RATING).orElseThrow();
        Optional<CellRead> activity = row.cell(ProgrammeShapes.ACTIVITY).filter(cell -> !cell.isEmpty());
        if (update.isEmpty() && rating.isEmpty() && activity.isEmpty()) {
            return;
        }
        if (workstream == null) {
            startWorkstream(reading, "", Optional.empty());
        }
        if (row.hidden()) {
            hidden.add(reading.sheet() + " row " + row.number());
        }
        activity(reading, row, named(reading, update, activity));
    }

    /** The name of an activity and its update, which may stand in one cell. */
    private record Named(String name, CellRead nameCell, String update, CellRead updateCell) {}

    private static Named named(SheetReading reading, CellRead update, Optional<CellRead> activity) {
        String text = reading.text(update);
        if (activity.isPresent()) {
            return new Named(reading.text(activity.get()).strip(), activity.get(), text, update);
        }
        Matcher inCell = NAMED.matcher(text);
        if (inCell.matches()) {
            return new Named(inCell.group(1).strip(), update, Objects.requireNonNullElse(inCell.group(2), ""), update);
        }
        return new Named("", update, text, update);
    }

    private void activity(SheetReading reading, Data row, Named named) {
        UUID id = match.activity(workstream, named.name());
        activityOrdinal = match.ordinal(id, activityOrdinal);
        List<Part> parts = new ArrayList<>(List.of(
                reading.part("place", Fields.of("workstream_id", workstream).with("ordinal", activityOrdinal)),
                reading.part("name", Fields.of("name", orNull(named.name())), "name", named.nameCell().address()),
                reading.part("latest update", Fields.of("latest_update", orNull(named.update())),
                        "latest_update", named.updateCell().address())));
        text(reading, row, ProgrammeShapes.NEXT, "next-period plan", "next_plan", parts);
        text(reading, row, ProgrammeShapes.OWNER, "owner", "owner", parts);
        row.cell(ProgrammeShapes.DUE).ifPresent(cell -> parts.add(
                reading.part("due date", date("due", reading.date(cell)), "due", cell.address())));
        String label = named.name().isEmpty() ? workstreamName : named.name();
        CellRead cell = row.cell(ProgrammeShapes.RATING).orElseThrow();
        SheetReading.Rating rating = reading.rating(cell, scheme, "RAG", "“" + label + "”", word -> reading.part(
                "rating", Fields.of("rating", word), "rating", cell.address()));
        rating.part().ifPresent(parts::add);
        rating.doubt().ifPresent(doubts::add);
        activities.add(new Proposal(Activity.KIND, id, label, parts));
    }

    private void startWorkstream(SheetReading reading, String name, Optional<String> address) {
        workstreamName = name;
        workstream = match.workstream(name);
        workstreamOrdinal = match.ordinal(workstream, workstreamOrdinal);
        List<Part> parts = new ArrayList<>(List.of(reading.part("place",
                Fields.of("programme_id", programme).with("ordinal", workstreamOrdinal))));
        if (!name.isEmpty()) {
            parts.add(reading.part("name", Fields.of("name", name),
                    address.map(cell -> new String[]{"name", cell}).orElseGet(() -> new String[0])));
        }
        workstreams.add(new Proposal(Workstream.KIND, workstream, name, parts));
    }

    private static void text(
            SheetReading reading, Data row, String field, String group, String column, List<Part> parts) {
        row.cell(field).ifPresent(cell -> parts.add(
                reading.part(group, Fields.of(column, reading.textOrNull(cell)), column, cell.address())));
    }

    static Fields date(String column, FuzzyDate date) {
        return Fields.of(column, orNull(date.text())).with("due_from", date.from()).with("due_until", date.until());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
