package org.scrutineer.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ratings.Direction;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The workbench of a review, and the edits that are made in it. */
class ReviewModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private ChangesModel changes;
    private ReviewModel model;

    @BeforeEach
    void open() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Ref", "Recommendation", "Owner", "Due", "Evidence", "RAG")
                .row("2", "Share the rota every week with all of the staff.", "A. Brown", "30 June 2026", "Shared.",
                        "Amber")
                .row("4", "Publish the leaflet in every library of the town.", "J. Walsh", "10 December 2026",
                        "Printed in May.", "Green")
                .row("5", "Tell the families of every change of the visits.", "J. Walsh", "January 2026", "Told.",
                        "Complete")
                .row("9", "Ask the people who use the service each summer.", "A. Brown", "Summer 2027", "Planned.",
                        null)));
        changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
        model = new ReviewModel(
                office.wiring().workbench(), changes, Background.atOnce(),
                new ReviewModel.Person(() -> "a. brown", () -> LocalDate.of(2026, 11, 22)));
        model.open(office.review().id());
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        office.close();
    }

    @Test
    void theTitleTellsHowManyThereOnceWere() {
        assertThat(reading().count()).isEqualTo("4 of 9 recommendations");
    }

    @Test
    void theFirstRecommendationIsInHand() {
        assertThat(model.inHand()).extracting(Recommendation::ref).containsExactly("2");
    }

    @Test
    void filtersShowWhatTheyCount() {
        assertThat(refs(ReviewFilter.MINE)).containsExactly("2", "9");
        assertThat(refs(ReviewFilter.DUE)).containsExactly("4");
        assertThat(refs(ReviewFilter.OVERDUE)).as("what is complete is late no more").containsExactly("2");
        assertThat(refs(ReviewFilter.RED_AND_AMBER)).containsExactly("2");
        assertThat(refs(ReviewFilter.UNGRADED)).containsExactly("9");
        for (ReviewFilter filter : ReviewFilter.values()) {
            assertThat(refs(filter)).hasSize(model.filters().count(filter));
        }
    }

    @Test
    void theEvidenceIsSearchedToo() {
        model.rows().search("printed");
        assertThat(refs()).containsExactly("4");
    }

    @Test
    void anEditIsReadBackAndStaysInHand() {
        var following = model.attach();
        model.takeInHand(List.of(office.recommendation("4").id()));
        new RecommendationModel(model, office.recommendation("4")).text(Recommendation.OWNER, " R. Osei ");
        assertThat(model.inHand()).extracting(Recommendation::owner).containsExactly("R. Osei");
        changes.undo(title -> {});
        assertThat(model.inHand()).extracting(Recommendation::owner).containsExactly("J. Walsh");
        following.unsubscribe();
        new RecommendationModel(model, office.recommendation("4")).text(Recommendation.OWNER, "M. Khan");
        assertThat(model.inHand()).as("nobody follows any more").extracting(Recommendation::owner)
                .containsExactly("J. Walsh");
    }

    @Test
    void aDueDateIsKeptAsWrittenAndUnderstood() {
        new RecommendationModel(model, office.recommendation("9")).due("Spring 2027", "");
        assertThat(office.recommendation("9").due().text()).isEqualTo("Spring 2027");
        assertThat(office.recommendation("9").due().until()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void aNewEvidenceItemIsCitedAndABlankOneIsNotMade() {
        RecommendationModel inHand = new RecommendationModel(model, office.recommendation("9"));
        inHand.newEvidence("   ");
        assertThat(office.recommendation("9").evidence()).hasSize(1);
        inHand.newEvidence("Forty people answered.");
        assertThat(office.recommendation("9").evidence()).hasSize(2);
        assertThat(office.evidence()).extracting(Evidence::content).contains("Forty people answered.");
    }

    @Test
    void whatHasEndedIsLeftOutUntilItIsAskedFor() {
        close("4");
        assertThat(reading().count()).isEqualTo("3 of 9 recommendations");
        assertThat(reading().tally().base()).isEqualTo(3);
        assertThat(refs(ReviewFilter.ALL)).containsExactly("2", "5", "9");
        assertThat(refs(ReviewFilter.DUE)).as("it is due in December").isEmpty();
        assertThat(refs(ReviewFilter.CLOSED)).containsExactly("4");
        model.filterBy("All");
        model.filters().add(Condition.parse("state=closed"));
        assertThat(refs()).containsExactly("4");
        assertThat(ReviewColumns.stateWords(office.recommendation("4").state()))
                .isEqualTo("Closed 14 October 2025: Every library has it");
    }

    @Test
    void allReviewsAreOneListAndWhatIsInHandBringsItsOwnReview() {
        office.take(Office.workbook("parks.xlsx", SheetSketch.named("Parks")
                .row("Ref", "Recommendation", "Owner", "RAG")
                .row("1", "Open the gates of every park before eight in the morning.", "R. Osei", "Red")
                .row("2", "Mend the benches in all of the parks by the summer.", "M. Khan", "Amber")));
        model.openAll();
        assertThat(model.readingsProperty().get()).hasSize(2);
        assertThat(model.rows().shown()).hasSize(6);
        model.filters().add(Condition.parse("owner=osei"));
        assertThat(refs()).containsExactly("1");
        model.takeInHand(List.of(model.rows().shown().getFirst().id()));
        assertThat(model.inHand()).extracting(Recommendation::owner).containsExactly("R. Osei");
        assertThat(reading().review().id()).isEqualTo(model.inHand().getFirst().review());
        model.open(office.review().id());
        assertThat(model.filters().conditionsProperty().get()).isEqualTo(Conditions.NONE);
    }

    @Test
    void aNamedViewBringsBackWhatWasChosen() {
        model.attach();
        model.filters().filter(ReviewFilter.OVERDUE);
        model.filters().add(Condition.parse("owner=A. Brown"));
        model.filters().shapeProperty().set(ViewDefinition.Shape.BOARD);
        model.filters().keep("Mine, late", model.filters().definition(ViewDefinition.PLAIN));
        model.filters().showAll();
        model.filters().shapeProperty().set(ViewDefinition.Shape.LIST);
        assertThat(refs()).hasSize(4);
        SavedView kept = model.filters().viewsProperty().get().getFirst();
        model.filters().show(kept);
        assertThat(refs()).containsExactly("2");
        assertThat(model.filters().shapeProperty().get()).isEqualTo(ViewDefinition.Shape.BOARD);
        assertThat(model.filters().viewProperty().get()).contains(kept);
        model.filters().remove(Condition.parse("owner=A. Brown"));
        assertThat(model.filters().viewProperty().get()).as("it is another view now").isEmpty();
        model.filters().forget(kept);
        assertThat(model.filters().viewsProperty().get()).isEmpty();
    }

    @Test
    void theSameConditionsAndViewsSelectWithoutAWindow() {
        RegisterReader reader = new RegisterReader(office.wiring().workbench(), () -> LocalDate.of(2026, 11, 22));
        assertThat(refs(reader.matching(Optional.empty(), List.of("owner=brown", "overdue")))).containsExactly("2");
        model.filters().filter(ReviewFilter.UNGRADED);
        model.filters().keep("Without a rating", model.filters().definition(ViewDefinition.PLAIN));
        assertThat(refs(reader.matching(Optional.of("without"), List.of()))).containsExactly("9");
        assertThat(refs(reader.matching(Optional.of("without"), List.of("owner=walsh")))).isEmpty();
        assertThatThrownBy(() -> reader.matching(Optional.of("nothing like it"), List.of()))
                .isInstanceOf(Problem.class);
    }

    private List<String> refs(java.util.Set<java.util.UUID> ids) {
        return office.recommendations().stream().filter(one -> ids.contains(one.id())).map(Recommendation::ref)
                .toList();
    }

    @Test
    void aNewRecommendationTakesTheNextNumberAndIsInHand() {
        model.attach();
        model.begin();
        assertThat(model.inHand()).extracting(Recommendation::ref).containsExactly("10");
        assertThat(office.recommendations()).hasSize(5);
        changes.undo(title -> assertThat(title).isEqualTo("Undone: New recommendation 10"));
        assertThat(office.recommendations()).hasSize(4);
    }

    @Test
    void whatWasNotAssessedThenAndIsNotNowHasNotChanged() {
        assertThat(OverTime.words(Direction.NONE, "", "")).isEqualTo("= no change");
        assertThat(OverTime.words(Direction.NONE, "", "Green")).isEqualTo("Newly assessed");
        assertThat(OverTime.words(Direction.NONE, "Green", "")).isEqualTo("Was Green");
    }

    @Test
    void whatMovedSinceTheLastPaperIsToldBesideEachRating() {
        var wiring = office.wiring();
        OverTime overTime = new OverTime(
                wiring.ledger(),
                review -> Optional
                        .of(new RatingsOverTime.Point("May", java.time.Instant.parse("2026-11-22T09:30:00Z"))),
                () -> LocalDate.of(2026, 11, 22));
        for (int minute = 0; minute < 40; minute++) {
            wiring.today();
        }
        changes.make(RegisterEdits.assess(office.recommendation("2"), "Green", "Shared"));
        changes.make(RegisterEdits.assess(office.recommendation("9"), "Red", ""));
        model.open(office.review().id());
        OverTime.Reading read = overTime.read(reading());
        assertThat(office.recommendations().stream().map(one -> read.since().get(one.id())))
                .containsExactly("▲ from Amber", "= no change", "= no change", "Newly assessed");
        assertThat(read.quarters()).last().satisfies(
                now -> assertThat(now.tally().words()).isEqualTo("1 Red, 2 Green, 1 Complete"));
    }

    private void close(String ref) {
        changes.make(FollowUpEdits.end(
                List.of(office.recommendation(ref)),
                new FollowUpEdits.Ending(
                        State.Kind.CLOSED, "Every library has it", FuzzyDate.parse("14 October 2025"),
                        Optional.empty())));
        model.open(office.review().id());
    }

    private ReviewReading reading() {
        return model.readingProperty().get().orElseThrow();
    }

    private List<String> refs(ReviewFilter filter) {
        model.filterBy(filter.words());
        return refs();
    }

    private List<String> refs() {
        return model.rows().shown().stream().map(row -> row.recommendation().ref()).toList();
    }
}
