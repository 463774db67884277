package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.scrutineer.intake.RecognisedRow.Data;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** Reads the rows of a tracker, one recommendation after the other. */
final class TrackerRows {
    /** A ref that stands before the wording in the same cell: "Recommendation 4: …". */
    private static final Pattern REF_IN_WORDING = Pattern.compile(
            "^(?:recommendation|rec\\.?)\\s*(\\d+[a-z]?)\\s*[:.)–—-]\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SEE_OTHER = Pattern.compile(
            "^(?:please )?(?:see|as)(?: for| under| evidence (?:for|under))? (?:recommendation|rec\\.?) ?(\\w+)"
                    + "(?: above| below)?\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final Workbook workbook;
    private final Aim aim;
    private final Furniture.Chosen scheme;
    private final UUID review;
    private final TrackerMatch match;

    private final List<Proposal> recommendations = new ArrayList<>();
    private final List<Proposal> evidence = new ArrayList<>();
    private final List<Proposal> citations = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, UUID> evidenceOfCell = new HashMap<>();
    private final Map<String, UUID> firstEvidence = new HashMap<>();
    private UUID latest;
    private String latestLabel;
    private int latestItems;
    private int ordinal;

    TrackerRows(Workbook workbook, Aim aim, Furniture.Chosen scheme, UUID review, TrackerMatch match) {
        this.workbook = workbook;
        this.aim = aim;
        this.scheme = scheme;
        this.review = review;
        this.match = match;
    }

    void read(Recognition table) {
        table.data().forEach(row -> read(table.sheet().name(), row));
    }

    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(recommendations);
        all.addAll(evidence);
        all.addAll(citations);
        if (aim.dropMissing()) {
            match.notListed()
                    .forEach((id, ref) -> all.add(dropped(Recommendation.KIND, id, Recommendation.label(ref))));
            match.evidenceNotListed().forEach(id -> all.add(dropped(Evidence.KIND, id, "Evidence")));
        }
        return all;
    }

    private Proposal dropped(RecordKind kind, UUID id, String label) {
        return new Proposal(kind, id, label,
                List.of(Part.of(workbook, "", RecordKind.LIFE, Fields.of("deleted", true))));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    String counted() {
        return recommendations.size() + (recommendations.size() == 1 ? " recommendation, " : " recommendations, ")
                + evidence.size() + (evidence.size() == 1 ? " evidence item" : " evidence items");
    }

    List<String> said() {
        List<String> said = new ArrayList<>();
        if (!hidden.isEmpty()) {
            said.add("Hidden rows were taken in: " + String.join(", ", hidden) + ".");
        }
        List<String> left = match.notListed().values().stream().toList();
        if (!left.isEmpty()) {
            said.add("In the register but not in this file: recommendations " + String.join(", ", left)
                    + (aim.dropMissing() ? ". They are taken out of the register." : ". They stay as they are."));
        }
        return said;
    }

    private void read(String sheet, Data row) {
        CellRead wording = row.cell(TrackerShape.WORDING).orElseThrow();
        String ref = row.cell(TrackerShape.REF).map(cell -> aim.text(sheet, cell).strip()).orElse("");
        if (wording.isEmpty() && ref.isEmpty()) {
            continued(sheet, row);
            return;
        }
        if (row.hidden()) {
            hidden.add(sheet + " row " + row.number());
        }
        String text = aim.text(sheet, wording);
        Matcher inWording = REF_IN_WORDING.matcher(text.strip());
        if (ref.isEmpty() && inWording.matches()) {
            ref = inWording.group(1);
            text = inWording.group(2);
        } else if (ref.isEmpty()) {
            ref = Integer.toString(recommendations.size() + 1);
            if (row.cell(TrackerShape.REF).isPresent()) {
                doubt(sheet, row.cell(TrackerShape.REF).get(), "Ref", "is empty. The row is numbered " + ref + ".");
            }
        }
        recommendation(sheet, row, ref, text);
    }

    private void recommendation(String sheet, Data row, String ref, String wording) {
        if (times.containsKey(ref.toLowerCase(java.util.Locale.UK))) {
            doubts.add(Doubt.toSee(sheet, row.cell(TrackerShape.REF).orElseThrow().address(), "Ref",
                    "Recommendation " + ref + " is listed twice; this is the second. Both are kept."));
        }
        UUID id = match.recommendation(ref, times);
        ordinal = match.ordinal(id, ordinal);
        List<Part> parts = new ArrayList<>();
        String refCell = row.cell(TrackerShape.REF).filter(cell -> !cell.isEmpty()).map(CellRead::address)
                .orElse(row.cell(TrackerShape.WORDING).orElseThrow().address());
        parts.add(part(sheet, Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", ref).with("ordinal", ordinal),
                "ref", refCell));
        parts.add(part(sheet, Recommendation.WORDING, Fields.of("wording", orNull(wording)),
                "wording", row.cell(TrackerShape.WORDING).orElseThrow().address()));
        if (wording.isBlank()) {
            doubt(sheet, row.cell(TrackerShape.WORDING).orElseThrow(), "Recommendation",
                    "is empty. Recommendation " + ref + " is kept without its wording.");
        }
        text(sheet, row, TrackerShape.ADDRESSEE, Recommendation.ADDRESSEE, parts);
        text(sheet, row, TrackerShape.OWNER, Recommendation.OWNER, parts);
        text(sheet, row, TrackerShape.SUCCESS, Recommendation.SUCCESS_MEASURE, parts);
        due(sheet, row, parts);
        rating(sheet, row, ref, parts);
        recommendations.add(new Proposal(Recommendation.KIND, id, Recommendation.label(ref), parts));
        latest = id;
        latestLabel = ref;
        latestItems = 0;
        evidence(sheet, row);
    }

    /** A row without ref and wording goes on with the evidence of the recommendation above it. */
    private void continued(String sheet, Data row) {
        boolean says = row.cell(TrackerShape.EVIDENCE).filter(cell -> !cell.isEmpty()).isPresent();
        if (latest != null && says) {
            evidence(sheet, row);
        } else if (row.cells().values().stream().anyMatch(cell -> !cell.isEmpty())) {
            CellRead first = row.cells().values().stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow();
            doubts.add(Doubt.toSee(sheet, first.address(), "Row " + row.number(),
                    "Row " + row.number() + " has no recommendation (" + first.address() + " says “" + first.words()
                            + "”). It was not taken in."));
        }
    }

    private void text(String sheet, Data row, String field, String group, List<Part> parts) {
        row.cell(field).ifPresent(cell -> {
            String column = Recommendation.KIND.groups().get(group).getFirst();
            parts.add(part(sheet, group, Fields.of(column, orNull(aim.text(sheet, cell).strip())), column,
                    cell.address()));
        });
    }

    private void due(String sheet, Data row, List<Part> parts) {
        row.cell(TrackerShape.DUE).ifPresent(cell -> {
            FuzzyDate due = cell.value() instanceof Value.Moment moment
                    ? FuzzyDate.on(moment.moment().toLocalDate())
                    : FuzzyDate.parse(aim.text(sheet, cell));
            parts.add(part(sheet, Recommendation.DUE, RegisterEdits.due(due), "due", cell.address()));
        });
    }

    private void rating(String sheet, Data row, String ref, List<Part> parts) {
        row.cell(TrackerShape.RATING).ifPresent(cell -> {
            switch (scheme.grade(aim.text(sheet, cell), cell)) {
                case Grade.Word word -> parts.add(part(sheet, Recommendation.ASSESSMENT,
                        Fields.of("assessment", word.word()), "assessment", cell.address()));
                case Grade.Gap gap -> {
                    parts.add(part(sheet, Recommendation.ASSESSMENT, Fields.of("assessment", null),
                            "assessment", cell.address()));
                    doubt(sheet, cell, "Assessment", (cell.isEmpty() ? "is empty." : "says “" + cell.words() + "”.")
                            + " Recommendation " + ref + " is kept as not yet assessed.");
                }
                case Grade.Unreadable unreadable -> doubts.add(new Doubt(sheet, cell.address(), "Assessment",
                        "Assessment (" + cell.address() + ") says “" + unreadable.text() + "”, which "
                                + scheme.scheme().name() + " has no word for. Recommendation " + ref
                                + " is kept as not yet assessed.",
                        scheme.scheme().levels().stream()
                                .map(level -> new Doubt.Choice(level.word(), level.word()))
                                .toList()));
            }
        });
        row.cell(TrackerShape.CONFIRMED).ifPresent(cell -> {
            if (scheme.grade(aim.text(sheet, cell), cell) instanceof Grade.Word word) {
                parts.add(part(sheet, Recommendation.CONFIRMATION,
                        Fields.of("confirmed", word.word()).with("confirmed_at", null), "confirmed", cell.address()));
            } else if (!cell.isEmpty()) {
                doubt(sheet, cell, "Confirmed by committee", "says “" + cell.words() + "”. It was not taken in.");
            }
        });
    }

    private void evidence(String sheet, Data row) {
        CellRead cell = row.cell(TrackerShape.EVIDENCE).filter(read -> !read.isEmpty()).orElse(null);
        if (cell == null) {
            return;
        }
        String content = aim.text(sheet, cell);
        String place = sheet + "!" + cell.address();
        UUID item = evidenceOfCell.get(place);
        Matcher other = SEE_OTHER.matcher(content.strip());
        if (item == null && other.matches() && firstEvidence.containsKey(other.group(1))) {
            item = firstEvidence.get(other.group(1));
        }
        if (item == null) {
            item = match.evidence(latest, latestItems);
            evidenceOfCell.put(place, item);
            evidence.add(new Proposal(Evidence.KIND, item, "Evidence of recommendation " + latestLabel, List.of(
                    part(sheet, "place", Fields.of("review_id", review)),
                    part(sheet, Evidence.CONTENT, Fields.of("content", content), "content", cell.address()))));
        }
        firstEvidence.putIfAbsent(latestLabel, item);
        latestItems++;
        citations.add(new Proposal(Recommendation.CITATION, match.citation(latest, item),
                "Evidence of recommendation " + latestLabel,
                List.of(part(sheet, "link",
                        Fields.of("recommendation_id", latest).with("evidence_id", item).with("ordinal", latestItems),
                        "evidence_id", cell.address()))));
    }

    private Part part(String sheet, String group, Fields values, String... cells) {
        return Part.of(workbook, sheet, group, values, cells);
    }

    private void doubt(String sheet, CellRead cell, String what, String rest) {
        doubts.add(Doubt.toSee(sheet, cell.address(), what, what + " (" + cell.address() + ") " + rest));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
