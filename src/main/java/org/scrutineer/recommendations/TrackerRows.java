package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.committees.Furniture;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.RecognisedRow.Data;
import org.scrutineer.layouts.RecognisedRow;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** Reads the rows of a tracker, one recommendation after the other. */
final class TrackerRows {
    /** What a recommendation has once, however many rows it goes over. */
    private static final List<Field> ONE_EACH = TrackerShape.SHAPE.fields().stream()
            .filter(field -> !List
                    .of(TrackerShape.REVIEW, TrackerShape.REF, TrackerShape.WORDING, TrackerShape.EVIDENCE)
                    .contains(field.name()))
            .toList();

    private static final Pattern NO_MORE_THAN_A_DASH = Pattern.compile("[-–—.]*");

    private final Workbook workbook;
    private final Aim aim;
    private final Furniture.Chosen scheme;
    private final UUID review;
    private final TrackerMatch match;
    private final EvidenceRows evidence;

    private final List<Proposal> recommendations = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Optional<InHand> inHand = Optional.empty();
    /** The ref that stands alone in a row above the recommendation. */
    private Optional<String> headed = Optional.empty();
    private int ordinal;

    /** The recommendation that rows without one of their own go on with. */
    private record InHand(UUID id, String ref, Data row) {
        /** Whether a row has the same cell over both, or says the same ref and wording once more. */
        boolean goesOnIn(Data next) {
            Optional<CellRead> wording = row.cell(TrackerShape.WORDING);
            boolean sameCell = wording.map(CellRead::address)
                    .equals(next.cell(TrackerShape.WORDING).map(CellRead::address));
            String nextRef = next.words(TrackerShape.REF);
            return (sameCell || row.words(TrackerShape.WORDING).equals(next.words(TrackerShape.WORDING)))
                    && nextRef.equals(row.words(TrackerShape.REF)) || sameCell && nextRef.isEmpty();
        }
    }

    TrackerRows(Workbook workbook, Aim aim, Furniture.Chosen scheme, UUID review, TrackerMatch match) {
        this.workbook = workbook;
        this.aim = aim;
        this.scheme = scheme;
        this.review = review;
        this.match = match;
        this.evidence = new EvidenceRows(review, match);
    }

    void read(Recognition table) {
        SheetReading reading = new SheetReading(workbook, table.sheet().name(), aim);
        RefInWording refs = RefInWording.of(table);
        for (RecognisedRow row : table.rows()) {
            switch (row) {
                case Data data -> read(reading, refs, data);
                case RecognisedRow.Span span -> headed = refs.alone(span.text());
                case RecognisedRow.Totals totals -> {
                }
                case RecognisedRow.RepeatedHeader header -> {
                }
            }
        }
        inHand = Optional.empty();
        headed = Optional.empty();
    }

    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(recommendations);
        all.addAll(evidence.proposals());
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
                + evidence.count() + (evidence.count() == 1 ? " evidence item" : " evidence items");
    }

    List<String> said() {
        List<String> said = new ArrayList<>();
        if (!hidden.isEmpty()) {
            said.add("Hidden rows were taken in: " + String.join(", ", hidden) + ".");
        }
        if (!bare.isEmpty()) {
            said.add("Rows that hold a ref and nothing else were not taken in: " + String.join(", ", bare) + ".");
        }
        List<String> left = match.notListed().values().stream().toList();
        if (!left.isEmpty()) {
            said.add("In the register but not in this file: recommendations " + String.join(", ", left)
                    + (aim.dropMissing() ? ". They are taken out of the register." : ". They stay as they are."));
        }
        return said;
    }

    private void read(SheetReading reading, RefInWording refs, Data row) {
        CellRead wording = row.cell(TrackerShape.WORDING).orElseThrow();
        Optional<CellRead> refCell = row.cell(TrackerShape.REF).filter(cell -> !cell.isEmpty());
        boolean sameOnceMore = inHand.filter(hand -> hand.goesOnIn(row)).isPresent();
        if (sameOnceMore || wording.isEmpty() && refCell.isEmpty()) {
            goOn(reading, row);
            return;
        }
        if (refCell.isPresent() && row.cells().values().stream().filter(cell -> !cell.isEmpty()).count() == 1) {
            bare.add(reading.sheet() + " " + refCell.get().address());
            return;
        }
        if (row.hidden()) {
            hidden.add(reading.sheet() + " row " + row.number());
        }
        String text = reading.text(wording);
        Optional<RefInWording.Parted> parted = refs.part(text);
        if (refCell.isPresent()) {
            recommendation(reading, row, reading.text(refCell.get()).strip(), text);
        } else if (parted.isPresent()) {
            recommendation(reading, row, parted.get().ref(), parted.get().rest());
        } else if (headed.isPresent()) {
            recommendation(reading, row, headed.get(), text);
            headed = Optional.empty();
        } else {
            String ref = Integer.toString(recommendations.size() + 1);
            row.cell(TrackerShape.REF).ifPresent(cell -> doubts.add(
                    reading.doubt(cell, "Ref", "is empty. The row is numbered " + ref + ".")));
            recommendation(reading, row, ref, text);
        }
    }

    private void recommendation(SheetReading reading, Data row, String ref, String wording) {
        CellRead wordingCell = row.cell(TrackerShape.WORDING).orElseThrow();
        CellRead refCell = row.cell(TrackerShape.REF).filter(cell -> !cell.isEmpty()).orElse(wordingCell);
        if (times.containsKey(ref.toLowerCase(Locale.UK))) {
            doubts.add(reading.doubt(refCell, "Ref", "says “" + ref + "”, which another row says too. Both are kept."));
        }
        UUID id = match.recommendation(ref, times);
        ordinal = match.ordinal(id, ordinal);
        List<Part> parts = new ArrayList<>();
        parts.add(reading.part(Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", ref).with("ordinal", ordinal), "ref", refCell.address()));
        parts.add(reading.part(Recommendation.WORDING,
                Fields.of("wording", wording.isBlank() ? null : wording), "wording", wordingCell.address()));
        if (wording.isBlank()) {
            doubts.add(reading.doubt(wordingCell, "Recommendation",
                    "is empty. Recommendation " + ref + " is kept without its wording."));
        }
        text(reading, row, TrackerShape.ADDRESSEE, Recommendation.ADDRESSEE, parts);
        text(reading, row, TrackerShape.OWNER, Recommendation.OWNER, parts);
        text(reading, row, TrackerShape.SUCCESS, Recommendation.SUCCESS_MEASURE, parts);
        row.cell(TrackerShape.DUE).ifPresent(cell -> parts.add(reading.part(
                Recommendation.DUE, RegisterEdits.due(reading.date(cell)), "due", cell.address())));
        rating(reading, row, Recommendation.label(ref), parts);
        confirmation(reading, row, parts);
        recommendations.add(new Proposal(Recommendation.KIND, id, Recommendation.label(ref), parts));
        inHand = Optional.of(new InHand(id, ref, row));
        goOnWithEvidence(reading, row);
    }

    /** A row without a recommendation of its own goes on with the evidence of the one above it. */
    private void goOn(SheetReading reading, Data row) {
        goOnWithEvidence(reading, row);
        if (inHand.isEmpty()) {
            row.cells().values().stream().filter(cell -> !cell.isEmpty()).findFirst()
                    .ifPresent(cell -> doubts.add(reading.doubt(cell, "Row " + row.number(),
                            "has no recommendation and says “" + cell.words() + "”. It was not taken in.")));
            return;
        }
        List<String> lost = new ArrayList<>();
        row.candidates().getOrDefault(TrackerShape.WORDING, List.of()).stream()
                .filter(cell -> !cell.isEmpty() && !cell.words().equals(row.words(TrackerShape.WORDING)))
                .forEach(cell -> lost.add(cell.address() + " “" + cell.words() + "”"));
        for (Field field : ONE_EACH) {
            Optional<CellRead> own = row.cell(field.name()).filter(cell -> !cell.isEmpty());
            Optional<CellRead> before = inHand.get().row().cell(field.name());
            if (own.isPresent() && !own.map(CellRead::words).equals(before.map(CellRead::words))) {
                String says = own.get().value() instanceof Value.Moment
                        ? reading.date(own.get()).text()
                        : own.get().words();
                lost.add(own.get().address() + " “" + says + "”");
            }
        }
        if (!lost.isEmpty()) {
            doubts.add(Doubt.toSee(reading.sheet(), lost.getFirst().split(" ")[0], "Row " + row.number(),
                    "Row " + row.number() + " goes on with " + Recommendation.label(inHand.get().ref())
                            + ", which has one owner, one date and one assessment. Not taken in: "
                            + String.join(", ", lost) + "."));
        }
    }

    private void goOnWithEvidence(SheetReading reading, Data row) {
        Optional<CellRead> cell = row.cell(TrackerShape.EVIDENCE)
                .filter(read -> !NO_MORE_THAN_A_DASH.matcher(read.words()).matches());
        inHand.ifPresent(hand -> cell.ifPresent(read -> evidence.read(reading, read, hand.id(), hand.ref())));
    }

    private static void text(SheetReading reading, Data row, String field, String group, List<Part> parts) {
        row.cell(field).ifPresent(cell -> {
            String column = Recommendation.KIND.groups().get(group).getFirst();
            parts.add(reading.part(group, Fields.of(column, reading.textOrNull(cell)), column, cell.address()));
        });
    }

    private void rating(SheetReading reading, Data row, String label, List<Part> parts) {
        row.cell(TrackerShape.RATING).ifPresent(cell -> {
            SheetReading.Rating rating = reading.rating(cell, scheme, "Assessment", label, word -> reading.part(
                    Recommendation.ASSESSMENT, Fields.of("assessment", word), "assessment", cell.address()));
            rating.part().ifPresent(parts::add);
            rating.doubt().ifPresent(doubts::add);
        });
    }

    private void confirmation(SheetReading reading, Data row, List<Part> parts) {
        row.cell(TrackerShape.CONFIRMED).filter(cell -> !cell.isEmpty()).ifPresent(cell -> {
            if (scheme.grade(reading.text(cell), cell) instanceof Grade.Word word) {
                parts.add(reading.part(Recommendation.CONFIRMATION,
                        Fields.of("confirmed", word.word()).with("confirmed_at", null), "confirmed", cell.address()));
            } else {
                doubts.add(reading.doubt(cell, "Confirmed by committee",
                        "says “" + cell.words() + "”. It was not taken in."));
            }
        });
    }
}
