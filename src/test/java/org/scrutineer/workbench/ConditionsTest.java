package org.scrutineer.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.TableColumns.Sorting;

/** What a list can be filtered by, and how that is kept. */
class ConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RegisterEntry entry = entry();

    @ParameterizedTest
    @ValueSource(strings = {
            "owner=brown", "review=care", "committee=Adult", "addressed to=council", "rating=Green", "differs",
            "overdue", "due before=1 December 2026", "due after=Summer 2026", "state=Open",
            "response=Accepted in part", "silent=90", "evidence=With", "words=leaflet library"})
    void holdsForWhatIsSo(String plain) {
        assertThat(Condition.parse(plain).holds(entry, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "owner=khan", "review=parks", "committee=Children", "addressed to=provider", "rating=Not assessed",
            "due before=October 2026", "due after=30 October 2026", "state=Closed", "response=Rejected", "silent=300",
            "evidence=Without", "words=leaflet park"})
    void doesNotHoldForWhatIsNot(String plain) {
        assertThat(Condition.parse(plain).holds(entry, TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Condition.Kind.class)
    void everyKindIsReadBackAsItWasKept(Condition.Kind kind) {
        String value = switch (kind.wants()) {
            case NOTHING -> "";
            case NAME, WORDS -> "J. Walsh = clerk";
            case CHOICE -> Condition.choices(kind).isEmpty() ? "Amber" : Condition.choices(kind).getLast();
            case DATE -> "1 June 2026";
            case DAYS -> "90";
        };
        Condition condition = Condition.of(kind, value);
        assertThat(Condition.parse(condition.plain())).isEqualTo(condition);
        assertThat(condition.words()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
            "colour=red, Use one of: owner",
            "owner, Write a name or a part of it.",
            "due before=soon, Write a date such as 1 June 2026.",
            "silent=long, Write a number of days such as 90.",
            "state=asleep, 'Use one of: Open, Closed, Paused, Superseded.'"})
    void saysWhatItNeeds(String plain, String whatToDo) {
        assertThatThrownBy(() -> Condition.parse(plain)).isInstanceOfSatisfying(
                Problem.class, problem -> assertThat(problem.whatToDo()).startsWith(whatToDo));
    }

    @Test
    void ofOneKindAnyMayHoldAndOfSeveralEach() {
        Conditions conditions = Conditions.NONE
                .with(Condition.parse("owner=khan"))
                .with(Condition.parse("owner=brown"))
                .with(Condition.parse("owner=brown"));
        assertThat(conditions.all()).hasSize(2);
        assertThat(conditions.hold(entry, TODAY)).isTrue();
        assertThat(conditions.with(Condition.parse("rating=Red")).hold(entry, TODAY)).isFalse();
        assertThat(conditions.without(Condition.parse("owner=brown")).hold(entry, TODAY)).isFalse();
        assertThat(new Conditions(List.of(Condition.parse("words=leaflet"), Condition.parse("words=park")))
                .hold(entry, TODAY)).as("of words each").isFalse();
    }

    @Test
    void offersTheWordsThatOccur() {
        assertThat(Condition.offered(Condition.Kind.OWNER, List.of(entry, entry))).containsExactly("A. Brown");
        assertThat(Condition.offered(Condition.Kind.RATING, List.of(entry))).containsExactly("Green");
        assertThat(Condition.offered(Condition.Kind.EVIDENCE, List.of())).containsExactly("With", "Without");
    }

    @Test
    void aDefinitionIsReadBackAsItWasKept() {
        ViewDefinition definition = new ViewDefinition(
                ReviewFilter.RED_AND_AMBER,
                new Conditions(List.of(Condition.parse("owner=J. Walsh"), Condition.parse("overdue"))),
                Set.of("Evidence", "Owner"), Optional.of(new Sorting("Due", true)), ViewDefinition.Shape.TIMELINE);
        assertThat(ViewDefinition.parse(definition.text())).isEqualTo(definition);
        assertThat(ViewDefinition.parse(ViewDefinition.PLAIN.text())).isEqualTo(ViewDefinition.PLAIN);
        assertThat(definition.text()).isEqualTo("""
                filter: Red and amber
                condition: owner=J. Walsh
                condition: overdue
                hidden: Evidence
                hidden: Owner
                sort: Due (descending)
                show: timeline""");
    }

    @Test
    void aReasonIsLackingUntilOneIsGivenForWhatTheRulesSayNow() {
        assertThat(entry.lacksReason()).isTrue();
        assertThat(with(entry, new FollowUp.Difference("red", "Two answers were late.", true)).lacksReason()).isFalse();
        assertThat(with(entry, new FollowUp.Difference("amber", "Two answers were late.", true)).lacksReason())
                .as("the rules say something else now")
                .isTrue();
    }

    private static RegisterEntry entry() {
        UUID review = new UUID(1, 1);
        FollowUp followUp = new FollowUp(
                new Response(Response.Kind.ACCEPTED_IN_PART, "Within the budget.", FuzzyDate.parse("March 2026")),
                State.OPEN, Optional.empty(), FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty());
        Recommendation recommendation = new Recommendation(
                new UUID(2, 1), review, "4", 4, "Publish the leaflet in every town.", "Council", "A. Brown",
                FuzzyDate.parse("October 2026"), "", "Green", "", "", List.of(new UUID(3, 1)), followUp);
        Evidence evidence = new Evidence(
                new UUID(3, 1), review, "Printed for each library.", List.of("4"), Evidence.Extract.NONE);
        ProgressUpdate update = new ProgressUpdate(
                new UUID(4, 1), recommendation.id(), FuzzyDate.parse("1 June 2026"), "A. Brown", "Sent.", "", "");
        return new RegisterEntry(
                recommendation,
                new Review(review, "Care at Home", Optional.empty(), "", Optional.empty(), "", "", Review.Scope.NONE),
                "Adult Care Select Committee", Schemes.RAG, List.of(evidence),
                new RegisterEntry.Signs(
                        new Derived(Optional.of(Rag.RED), List.of("The due date passed."), false), List.of(update),
                        Optional.of(LocalDate.of(2026, 6, 1)), DueDates.NONE));
    }

    private static RegisterEntry with(RegisterEntry entry, FollowUp.Difference difference) {
        Recommendation was = entry.recommendation();
        FollowUp said = new FollowUp(
                was.followUp().response(), was.followUp().state(), Optional.of(difference), was.followUp().baseline(),
                Optional.empty(), Optional.empty());
        Recommendation now = new Recommendation(
                was.id(), was.review(), was.ref(), was.ordinal(), was.wording(), was.addressee(), was.owner(),
                was.due(), "", was.assessment(), "", "", was.evidence(), said);
        return new RegisterEntry(
                now, entry.review(), entry.committee(), entry.scheme(), entry.evidence(), entry.signs());
    }
}
