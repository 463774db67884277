package org.scrutineer.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Happenings;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.ratings.Direction;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;
import org.scrutineer.snapshots.Snapshots.Frozen;
import org.scrutineer.snapshots.Snapshots.Subject;

/** What a snapshot keeps, and what has changed since. */
class SnapshotsTest {
    private final Office office = new Office();
    private final Snapshots snapshots = office.wiring().snapshots();
    private final Happenings happen = new Happenings(office.wiring().ledger());
    private Subject review;
    private UUID action;

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Review of Visits - progress update")
                .row("Ref", "Recommendation", "Owner", "Due", "Evidence", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "J. Webb", "30 June 2026", "Shared.",
                        "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "A. Brown", "Summer 2026", "Printed.",
                        "Red")
                .row("3", "Answer every complaint within ten working days.", "M. Khan", null, null, null)
                .row("5", "Offer a visit by video to those who want it.", "M. Khan", null, "Begun.", "Green")));
        review = new Subject(office.review().id(), office.review().title(), office.review().scheme());
        action = happen.action(office.recommendation("1"), "Buy the rota software.", "J. Webb", "1 May 2026");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasIssuedIsGivenBackByteForByte() {
        byte[] pdf = "the paper as members saw it".getBytes(StandardCharsets.UTF_8);
        Snapshot taken = take("June", Snapshots.attachment("visits.pdf", pdf));
        happen.rate(office.recommendation("1"), "Green", "The software came.");

        assertThat(snapshots.papers(taken)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("visits.pdf");
            assertThat(file.content()).isEqualTo(pdf);
            assertThat(file.sha256()).isEqualTo(Attachment.digest(pdf));
        });
        assertThat(snapshots.lastIssued(review.id())).contains(taken);
        assertThat(taken.issuedOn()).isEqualTo(office.wiring().today());
    }

    @Test
    void aSnapshotWithoutPapersIsNoIssue() {
        take("End of the quarter");
        assertThat(snapshots.lastIssued(review.id())).isEmpty();
        assertThat(snapshots.of(review.id())).extracting(Snapshot::name).containsExactly("End of the quarter");
        assertThat(snapshots.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void takingASnapshotIsOneUndoStep() {
        take("June");
        var ledger = office.wiring().ledger();
        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
        assertThat(snapshots.all()).isEmpty();
    }

    @Test
    void nothingHasChangedAtOnce() {
        assertThat(since(take("June"))).isEmpty();
    }

    @Test
    void ratingsMoveWithTheirReasonAndTheirDirection() {
        Snapshot june = take("June");
        happen.rate(office.recommendation("1"), "Green", "The software came.");
        happen.rate(office.recommendation("2"), "Amber", "");
        happen.rate(office.recommendation("5"), "Red", "Nobody wants it");
        happen.rate(office.recommendation("3"), "Amber", "");

        assertThat(since(june)).containsExactly(
                "Recommendation 1: The rating moved from Amber to Green, which is better. Reason: The software came.",
                "Recommendation 2: The rating moved from Red to Amber, which is better.",
                "Recommendation 3: It was rated for the first time: Amber.",
                "Recommendation 5: The rating moved from Green to Red, which is worse. Reason: Nobody wants it.");
        assertThat(comparison(june).travel()).extracting(Comparison.Travel::direction)
                .containsExactly(Direction.BETTER, Direction.BETTER, Direction.NONE, Direction.WORSE);
    }

    @Test
    void aRatingThatCameBackIsTheSame() {
        Snapshot june = take("June");
        happen.rate(office.recommendation("1"), "Red", "Late.");
        happen.rate(office.recommendation("1"), "Amber", "No longer late.");
        assertThat(since(june)).isEmpty();
        assertThat(comparison(june).travel().getFirst().direction()).isEqualTo(Direction.SAME);
    }

    @Test
    void datesOwnersWordingsAndAnswersAreTold() {
        Snapshot june = take("June");
        happen.due(office.recommendation("1").id(), Recommendation.KIND, "30 September 2026", "The supplier is late");
        happen.due(office.recommendation("3").id(), Recommendation.KIND, "Spring 2027", "");
        office.wiring().ledger()
                .apply(RegisterEdits.text(office.recommendation("2"), Recommendation.OWNER, "L. Osei"));
        office.wiring().ledger()
                .apply(RegisterEdits.text(office.recommendation("5"), Recommendation.WORDING, "Offer a video visit."));
        happen.respond(office.recommendation("5"), "rejected", "There is no money for it.", "4 July 2026");

        assertThat(since(june)).containsExactly(
                "Recommendation 1: The due date moved from 30 June 2026 to 30 September 2026. Reason: The supplier is "
                        + "late.",
                "Recommendation 2: The responsible officer moved from A. Brown to L. Osei.",
                "Recommendation 3: The due date was set: Spring 2027.",
                "Recommendation 5: The executive’s response: rejected on 4 July 2026. Reason: There is no money for "
                        + "it.",
                "Recommendation 5: The wording was changed.");
        assertThat(comparison(june).of(office.recommendation("5").id()))
                .anySatisfy(one -> assertThat(one).isInstanceOfSatisfying(Difference.ResponseGiven.class,
                        given -> assertThat(given.response()).isEqualTo(Response.Kind.REJECTED)));
    }

    @Test
    void endingsAreToldWithWhenAndWhyAndSoAreThoseThatComeBack() {
        happen.state(office.recommendation("2"), "paused", "The library is shut.", "May 2026", null);
        Snapshot june = take("June");
        happen.state(office.recommendation("1"), "closed", "All is done.", "9 July 2026", null);
        happen.state(office.recommendation("2"), "open", null, "", null);

        assertThat(since(june)).containsExactly(
                "Recommendation 1: It was closed on 9 July 2026. Reason: All is done.",
                "Recommendation 2: It was opened again.");
        assertThat(comparison(june).differences().getFirst()).isInstanceOfSatisfying(Difference.StateMoved.class,
                moved -> assertThat(moved.to()).isEqualTo(State.Kind.CLOSED));
    }

    @Test
    void evidenceUpdatesAndActionsAreTold() {
        Snapshot june = take("June");
        var ledger = office.wiring().ledger();
        ledger.apply(RegisterEdits.evidence(office.evidence().getFirst(), "Shared every Monday."));
        ledger.apply(RegisterEdits.newEvidence(office.recommendation("3"), "Nine of ten were answered in time."));
        happen.update(office.recommendation("2"), "3 July 2026", "A. Brown", "It is in four libraries.", "");
        happen.action(office.recommendation("5"), "Find out who wants it.", "M. Khan", "1 August 2026");
        happen.due(action, Action.KIND, "1 June 2026", "The order was late.");
        happen.actionState(action, "closed", "Bought.", "2 June 2026");

        assertThat(since(june)).containsExactly(
                "Recommendation 1: The evidence was written anew.",
                "Recommendation 1: The action “Buy the rota software” is done. Reason: Bought.",
                "Recommendation 1: The due date of the action “Buy the rota software.” moved from 1 May 2026 to "
                        + "1 June 2026. Reason: The order was late.",
                "Recommendation 2: A. Brown reported progress on 3 July 2026.",
                "Recommendation 3: Evidence was added.",
                "Recommendation 5: A new action: “Find out who wants it” (M. Khan).");
    }

    @Test
    void evidenceThatGoesIsTold() {
        Snapshot june = take("June");
        office.wiring().ledger().apply(Draft.edit("Take evidence out", Optional.empty(),
                Edit.delete(org.scrutineer.recommendations.Evidence.KIND, office.evidence().getFirst().id())));
        assertThat(since(june)).containsExactly("Recommendation 1: Evidence was taken out.");
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        Snapshot june = take("June");
        UUID six = UUID.randomUUID();
        office.wiring().ledger().apply(Draft.edit("New", Optional.empty(),
                Edit.delete(Recommendation.KIND, office.recommendation("2").id()),
                Edit.typed(Recommendation.KIND, six, Recommendation.PLACE,
                        Fields.of("review_id", review.id()).with("ref", "6").with("ordinal", 6))));
        assertThat(since(june)).containsExactly(
                "Recommendation 2: It is no longer in the list.", "Recommendation 6: It is new.");
        assertThat(comparison(june).travel(office.recommendation("6").id())).isPresent();
    }

    @Test
    void theCommitteesConfirmationIsTold() {
        Snapshot june = take("June");
        office.wiring().ledger().apply(RegisterEdits.confirm(office.recommendation("5"), "Green", "2 July 2026"));
        assertThat(since(june)).containsExactly("Recommendation 5: The committee confirmed “Green” (2 July 2026).");
    }

    @Test
    void twoSnapshotsAreComparedWhateverCameAfterThem() {
        Snapshot june = take("June");
        happen.rate(office.recommendation("1"), "Green", "");
        Snapshot july = take("July");
        happen.rate(office.recommendation("1"), "Red", "");
        Comparison comparison = snapshots.compare(june, july, review);

        assertThat(comparison.from()).isEqualTo("June");
        assertThat(comparison.to()).isEqualTo("July");
        assertThat(comparison.differences()).singleElement().isInstanceOfSatisfying(
                Difference.RatingMoved.class, moved -> assertThat(moved.to()).isEqualTo("Green"));
    }

    @Test
    void aDayCanBeComparedWithAsWell() {
        Instant before = office.wiring().ledger().sets(1).getFirst().at();
        happen.rate(office.recommendation("1"), "Green", "");
        assertThat(snapshots.sinceThen(before, "this morning", review).differences()).hasSize(1);
        assertThat(snapshots.sinceThen(Instant.EPOCH, "1970", review).differences())
                .hasSize(4)
                .allMatch(Difference.New.class::isInstance);
    }

    @Test
    void aProgrammesActivitiesAndMilestonesAreComparedToo() {
        office.take(Office.workbook("board.xlsx",
                SheetSketch.named("RAG report")
                        .row("Reablement Programme")
                        .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                        .row("Rotas", "Planning", "Nine routes.", "Green", "Draw the last."),
                SheetSketch.named("Milestones")
                        .row("Activity Area", "Timescale")
                        .row("Approval by the board", "March 2027")));
        Subject programme = new Subject(
                office.programme().id(), office.programme().title(), office.programme().scheme());
        Snapshot june = take(programme, "June", List.of());
        Activity activity = office.activities().getFirst();
        Milestone milestone = office.wiring().programmes().milestones(programme.id()).getFirst();
        happen.write(Activity.KIND, activity.id(), "rating", Fields.of("rating", "Amber"), "Two drivers left");
        happen.write(Activity.KIND, activity.id(), "latest update", Fields.of("latest_update", "Eight routes."), "");
        happen.write(Milestone.KIND, milestone.id(), "timescale",
                Fields.of("timescale", "May 2027").with("due_from", "2027-05-01").with("due_until", "2027-05-31"), "");

        assertThat(snapshots.sinceThen(june, programme).differences()).extracting(DifferenceWords::line)
                .containsExactly(
                        "Rotas: Planning: The rating moved from Green to Amber, which is worse. Reason: Two drivers "
                                + "left.",
                        "Rotas: Planning: The latest update was changed.",
                        "Milestone “Approval by the board”: The timescale moved from March 2027 to May 2027.");
    }

    private Snapshot take(String name, Attachment... papers) {
        return take(review, name, List.of(papers));
    }

    private Snapshot take(Subject subject, String name, List<Attachment> papers) {
        office.wiring().ledger().apply(snapshots.take(
                subject, name, Optional.empty(), new Frozen(Optional.empty(), snapshots.heads(subject.id()), papers)));
        return snapshots.of(subject.id()).getFirst();
    }

    private Comparison comparison(Snapshot from) {
        return snapshots.sinceThen(from, review);
    }

    private List<String> since(Snapshot from) {
        return comparison(from).differences().stream().map(DifferenceWords::line).toList();
    }
}
