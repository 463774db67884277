package org.scrutineer.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureEdits;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderMerging.Merge;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.visits.Visit;

class ProviderMergingTest {
    private static final Period JULY = new Period(YearMonth.of(2026, 7), 1);

    private final Office office = new Office();
    private final Wiring wiring = office.wiring();
    private final Provider ash = add(new Provider(UUID.randomUUID(), "Ash Care", List.of(), "", "1-22", ""));
    private final Provider twice = add(new Provider(
            UUID.randomUUID(), "Ash Homecare Ltd", List.of("ASH (North)"), "Framework 2026", "", ""));

    @AfterEach
    void close() {
        office.close();
    }

    private Provider add(Provider provider) {
        wiring.ledger().apply(ProviderEdits.provider(provider));
        return provider;
    }

    private Merge merge() {
        Merge merge = wiring.providerMerging().of(twice, ash);
        wiring.ledger().apply(merge.draft());
        return merge;
    }

    private void undo() {
        wiring.ledger().undo(wiring.ledger().undoable().orElseThrow().id(), Optional.empty());
    }

    private ProviderRegister register() {
        return wiring.providers().register();
    }

    @Test
    void allThatNamedTheOneNamesTheOther() {
        UUID branch = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        wiring.ledger().apply(ProviderEdits.branch(
                twice, new Provider.Branch(branch, twice.id(), "Northgate", "", "")));
        wiring.ledger().apply(ProviderEdits.rating(twice, new ProviderRating(
                UUID.randomUUID(), twice.id(), Optional.of(branch), "CQC", "", "Good", FuzzyDate.parse("May 2026"),
                "")));
        wiring.ledger().apply(Draft.edit("A visit", Optional.empty(), Edit.typed(
                Visit.KIND, visit, "place", Fields.of("provider_id", twice.id()).with("branch_id", branch))));

        Merge merge = merge();

        assertThat(merge.moved()).isEqualTo(3);
        assertThat(MergeWords.of(twice, ash, merge)).isEqualTo(
                "Ash Homecare Ltd is merged into Ash Care. 3 records moved with it.");
        assertThat(register().providers()).extracting(Provider::name).containsExactly("Ash Care");
        assertThat(register().branches(ash.id())).hasSize(1);
        assertThat(register().ratings(ash.id())).extracting(ProviderRating::word).containsExactly("Good");
        assertThat(wiring.visitStore().visit(visit).orElseThrow().provider()).isEqualTo(ash.id());
        assertThat(wiring.visitStore().visit(visit).orElseThrow().branch()).contains(branch);
        assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();

        undo();

        assertThat(register().providers()).hasSize(2);
        assertThat(register().branches(twice.id())).hasSize(1);
        assertThat(wiring.visitStore().visit(visit).orElseThrow().provider()).isEqualTo(twice.id());
    }

    @Test
    void itsNamesFindTheOtherAndWhatWasNotKnownIs() {
        merge();

        Provider now = wiring.providerDesk().provider("ash homecare limited");
        assertThat(now.id()).isEqualTo(ash.id());
        assertThat(now.alsoKnown()).containsExactly("Ash Homecare Ltd", "ASH (North)");
        assertThat(now.framework()).isEqualTo("Framework 2026");
        assertThat(now.registration()).isEqualTo("1-22");
        assertThat(wiring.providers().names().get(twice.id())).isEqualTo("Ash Homecare Ltd (merged into Ash Care)");
        assertThat(wiring.providers().merged()).extracting(Provider.Merged::into).containsExactly(ash.id());
    }

    @Test
    void oneThatWasMergedBeforeGoesAlong() {
        Provider third = add(new Provider(UUID.randomUUID(), "Ash", List.of(), "", "", ""));
        wiring.ledger().apply(wiring.providerMerging().of(third, twice).draft());
        Provider now = wiring.providers().named("Ash Homecare Ltd").orElseThrow();

        wiring.ledger().apply(wiring.providerMerging().of(now, ash).draft());

        assertThat(wiring.providers().merged()).extracting(Provider.Merged::into).containsOnly(ash.id());
        assertThat(wiring.providerDesk().provider("Ash").id()).isEqualTo(ash.id());
    }

    @Test
    void ofAFigureThatBothHaveThatOfTheOneThatStaysCountsAndIsAskedAbout() {
        UUID missed = measure("Visits missed");
        UUID late = measure("Visits late");
        figure(ash, missed, 4);
        figure(twice, missed, 7);
        figure(twice, late, 2);

        Merge merge = merge();

        assertThat(merge.told()).containsExactly("Visits missed, July 2026");
        assertThat(wiring.observations().of(ash.id()))
                .extracting(each -> each.figure().value().orElseThrow().intValue())
                .containsExactlyInAnyOrder(4, 2);
        assertThat(wiring.observations().doubtful()).extracting(Observation::doubt).containsExactly(
                "Ash Homecare Ltd, which is this provider, returned “7” for the same.");
        assertThat(wiring.observations().all()).hasSize(2);

        undo();

        assertThat(wiring.observations().all()).hasSize(3);
        assertThat(wiring.observations().doubtful()).isEmpty();
    }

    private UUID measure(String name) {
        Measure measure = wiring.measures().measures().getFirst();
        UUID id = UUID.randomUUID();
        wiring.ledger().apply(Draft.edit(name, Optional.empty(), MeasureEdits.edits(new Measure(
                id, 1, name, measure.meaning(), measure.standard(), Optional.empty(), List.of()))
                .toArray(Edit[]::new)));
        return id;
    }

    private void figure(Provider provider, UUID measure, int value) {
        UUID id = Observation.id(provider.id(), measure, JULY);
        Observation observation = new Observation(
                id, provider.id(), measure, JULY, Figure.reported(BigDecimal.valueOf(value)), "Missed",
                String.valueOf(value),
                "");
        wiring.ledger().apply(Draft.edit("A figure", Optional.empty(), Edit.typed(
                Observation.KIND, id, Observation.FIGURE, observation.fields())));
    }

    @Test
    void whatComesLaterForTheOneIsAskedToMoveToo() {
        merge();
        assertThat(wiring.providerMerging().again()).isEmpty();
        wiring.ledger().apply(ProviderEdits.branch(
                twice, new Provider.Branch(UUID.randomUUID(), twice.id(), "Southgate", "", "")));

        ProviderMerging.Again again = wiring.providerMerging().again().getFirst();
        assertThat(again.into().name()).isEqualTo("Ash Care");
        wiring.ledger().apply(wiring.providerMerging().of(again.merged(), again.into()).draft());

        assertThat(register().branches(ash.id())).hasSize(1);
        assertThat(wiring.providerMerging().again()).isEmpty();
    }

    @Test
    void thatTwoAreNotOneIsRemembered() {
        assertThat(wiring.providerDesk().possibleDuplicates()).singleElement()
                .isEqualTo(new ProviderDesk.Duplicate(ash.id(), "Ash Homecare Ltd", "Ash Care"));

        wiring.ledger().apply(ProviderMerging.distinct(twice, ash));

        assertThat(wiring.providerDesk().possibleDuplicates()).isEmpty();
        undo();
        assertThat(wiring.providerDesk().possibleDuplicates()).hasSize(1);
    }

    @Test
    void whatBecamePartOfAnotherIsNoDuplicateOfIt() {
        wiring.ledger().apply(ProviderEdits.event(twice, new ProviderEvent(
                UUID.randomUUID(), twice.id(), ProviderEvent.Kind.MERGED, FuzzyDate.parse("May 2026"),
                Optional.of(ash.id()), ""), Optional.empty()));

        assertThat(wiring.providerDesk().possibleDuplicates()).isEmpty();
        merge();
        assertThat(register().events(twice.id())).hasSize(1);
    }

    @Test
    void nothingIsMergedIntoItself() {
        assertThatThrownBy(() -> wiring.providerMerging().of(ash, ash))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be merged into itself");
    }

    @Test
    void namesAreNearlyTheSame() {
        assertThat(ProviderLikeness.areAlike("Dovecote Care", "Dovecote Care Services Ltd")).isTrue();
        assertThat(ProviderLikeness.areAlike("Dovecote", "Dovecott")).isTrue();
        assertThat(ProviderLikeness.areAlike("Acorn Care North", "Acorn Care South")).isFalse();
        assertThat(ProviderLikeness.areAlike("Ash Care", "Ask Care")).isFalse();
        assertThat(ProviderLikeness.areAlike("Homecare Services", "Community Care")).isFalse();
        assertThat(ProviderLikeness.areAlike("Provider 12", "Provider 13")).isFalse();
        assertThat(ProviderLikeness.areAlike(
                new Provider(UUID.randomUUID(), "Elm", List.of(), "", "1-9", ""),
                new Provider(UUID.randomUUID(), "Elm", List.of(), "", "1-8", ""))).isFalse();
    }
}
