package org.scrutineer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ledger.Source;
import org.scrutineer.ledger.UndoPlan;

class HistoryLineTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aChangeIsToldWithItsReasonAndInUkTime() {
        HistoryLine line = HistoryLine.of(
                entry(Draft.Kind.EDIT, "The rota is in place", "assessment", one("Amber"), one("Green")), LONDON);
        assertThat(line.text()).isEqualTo("3 July 2026 at 15:02: A. Brown changed the assessment from Amber to Green."
                + " Reason: The rota is in place.");
    }

    @Test
    void aReasonThatIsASentenceGetsNoSecondStop() {
        assertThat(HistoryLine.of(entry(Draft.Kind.EDIT, "Why not?", "assessment", one("a"), one("b")), LONDON).why())
                .hasValue("Reason: Why not?");
    }

    @Test
    void whatWasNotKnownBeforeIsSetAndWhatIsNotKnownAfterIsCleared() {
        assertThat(what(Draft.Kind.EDIT, "assessment", null, one("Green")))
                .isEqualTo("A. Brown set the assessment to Green.");
        assertThat(what(Draft.Kind.EDIT, "assessment", one(null), one("Green")))
                .isEqualTo("A. Brown set the assessment to Green.");
        assertThat(what(Draft.Kind.EDIT, "assessment", one("Green"), one(null)))
                .isEqualTo("A. Brown cleared the assessment, which was Green.");
    }

    @Test
    void anImportNamesItsPlaceInsteadOfAReason() {
        HistoryEntry imported = entry(Draft.Kind.IMPORT, "tracker.xlsx", "assessment", null, one("Amber"));
        assertThat(HistoryLine.of(imported, LONDON).text()).endsWith(
                "A. Brown took in the assessment: Amber. Taken in from tracker.xlsx, sheet Progress, cell E6.");
    }

    @Test
    void severalCellsAreNamedWhereTheValueStoodInSeveral() {
        Fields place = Fields.of("review_id", UUID.randomUUID()).with("ref", "4").with("ordinal", 1);
        HistoryLine line = HistoryLine.of(entry(
                Draft.Kind.IMPORT, null, "place", null, place, Map.of("ref", "A6", "ordinal", "A5")), LONDON);
        assertThat(line.what()).isEqualTo("A. Brown took in the place: 4.");
        assertThat(line.where()).hasValue("Taken in from tracker.xlsx, sheet Progress, cells A5 and A6.");
    }

    @Test
    void aSentenceIsQuotedAndItsStopEndsTheTelling() {
        assertThat(what(Draft.Kind.EDIT, "assessment", one("Hold the review."), one("Hold it in May.")))
                .isEqualTo("A. Brown changed the assessment from “Hold the review.” to “Hold it in May.”");
    }

    @Test
    void aDateIsToldAsItWasWritten() {
        Fields due = Fields.of("due", "Spring 2027").with("due_from", "2027-03-01").with("due_until", "2027-05-31");
        assertThat(what(Draft.Kind.EDIT, "due date", null, due)).isEqualTo("A. Brown set the due date to Spring 2027.");
    }

    @Test
    void undoAndRedoSayWhatTheyBroughtBack() {
        assertThat(what(Draft.Kind.UNDO, "assessment", one("Green"), one("Amber")))
                .isEqualTo("A. Brown undid a change of the assessment, from Green back to Amber.");
        assertThat(what(Draft.Kind.REDO, "assessment", one(null), one("Green")))
                .isEqualTo("A. Brown redid a change of the assessment, from nothing to Green.");
    }

    @Test
    void recordsThatComeAndGoAreTold() {
        Fields gone = Fields.of("deleted", true);
        Fields there = Fields.of("deleted", false);
        assertThat(what(Draft.Kind.EDIT, "life", there, gone)).isEqualTo("A. Brown deleted the recommendation.");
        assertThat(what(Draft.Kind.EDIT, "life", gone, there)).isEqualTo("A. Brown brought the recommendation back.");
        assertThat(what(Draft.Kind.UNDO, "life", there, gone))
                .isEqualTo("A. Brown undid the making of the recommendation.");
        assertThat(what(Draft.Kind.UNDO, "life", gone, there))
                .isEqualTo("A. Brown undid the deletion of the recommendation.");
        assertThat(what(Draft.Kind.REDO, "life", there, gone)).isEqualTo("A. Brown deleted the recommendation again.");
        assertThat(what(Draft.Kind.REDO, "life", gone, there)).isEqualTo("A. Brown made the recommendation again.");
    }

    @Test
    void aLongTextIsQuotedAndCutAtAWord() {
        String text = "That the council publishes its missed visits\n every quarter, ".repeat(4);
        String what = what(Draft.Kind.EDIT, "assessment", null, one(text));
        assertThat(what)
                .startsWith("A. Brown set the assessment to “That the council publishes its missed visits every")
                .endsWith(" …”")
                .hasSizeLessThan(165)
                .doesNotContain("\n");
        assertThat(what(Draft.Kind.EDIT, "assessment", null, one("x".repeat(500)))).hasSizeLessThan(165);
    }

    @Test
    void ofAGroupWithManyColumnsTheOneWithItsNameIsShown() {
        Fields due = Fields.of("due", "March 2027").with("due_from", "2027-03-01").with("due_until", "2027-03-31");
        assertThat(what(Draft.Kind.EDIT, "due", null, due)).isEqualTo("A. Brown set the due to March 2027.");
    }

    @Test
    void whatWasUndoneLaterIsMarked() {
        SetEntry undone = new SetEntry(UUID.randomUUID(), Draft.Kind.EDIT, "An edit", Optional.empty(),
                new Author("A. Brown", "LAPTOP7"), Instant.parse("2026-01-03T14:02:00Z"), 1, Optional.empty(), true);
        HistoryEntry entry = new HistoryEntry(UUID.randomUUID(), undone, UUID.randomUUID(), "recommendation",
                "assessment", Optional.empty(), one("Green"), Optional.empty());
        assertThat(HistoryLine.of(entry, LONDON).text()).isEqualTo(
                "3 January 2026 at 14:02: A. Brown set the assessment to Green. This was undone later.");
    }

    @Test
    void aNoticeCountsWhatGoesAndNamesWhatStays() {
        SetEntry set = entry(Draft.Kind.IMPORT, null, "assessment", null, one("Amber")).set();
        SetEntry since = entry(Draft.Kind.EDIT, null, "assessment", null, one("Amber")).set();
        UUID record = UUID.randomUUID();
        UndoPlan.TakenBack out = new UndoPlan.TakenBack(
                record, "evidence", "life", Fields.of("deleted", false), Fields.of("deleted", true));
        UndoPlan.TakenBack value = new UndoPlan.TakenBack(record, "recommendation", "assessment", one("Red"),
                one("Amber"));
        UndoPlan.Kept edited = new UndoPlan.Kept(record, "recommendation", "assessment", since);

        UndoNotice notice = UndoNotice.of(new UndoPlan(set, List.of(out, out, value), List.of(edited)), LONDON);

        assertThat(notice.summary()).isEqualTo("2 records are taken out, and 1 value goes back to what it was."
                + " What was edited since or is still used is kept.");
        assertThat(notice.kept()).containsExactly("The assessment of a recommendation is kept: it was edited by"
                + " A. Brown on 3 July 2026 at 15:02 (Step).");
        assertThat(UndoNotice.of(new UndoPlan(set, List.of(), List.of()), LONDON).summary())
                .isEqualTo("Nothing is taken back.");
    }

    private static Fields one(String assessment) {
        return Fields.of("assessment", assessment);
    }

    private static String what(Draft.Kind kind, String group, Fields before, Fields after) {
        return HistoryLine.of(entry(kind, null, group, before, after), LONDON).what();
    }

    private static HistoryEntry entry(Draft.Kind kind, String reason, String group, Fields before, Fields after) {
        return entry(kind, reason, group, before, after, Map.of("assessment", "E6", "other", "F6"));
    }

    private static HistoryEntry entry(
            Draft.Kind kind, String reason, String group, Fields before, Fields after, Map<String, String> cells) {
        SetEntry set = new SetEntry(UUID.randomUUID(), kind, "Step", Optional.ofNullable(reason),
                new Author("A. Brown", "LAPTOP7"), Instant.parse("2026-07-03T14:02:00Z"), 1, Optional.empty(), false);
        Optional<Source> source = kind == Draft.Kind.IMPORT
                ? Optional.of(new Source("tracker.xlsx", "ab", "Progress", new TreeMap<>(cells)))
                : Optional.empty();
        return new HistoryEntry(UUID.randomUUID(), set, UUID.randomUUID(), "recommendation", group,
                Optional.ofNullable(before), after, source);
    }
}
