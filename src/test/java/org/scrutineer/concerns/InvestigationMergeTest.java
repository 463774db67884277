package org.scrutineer.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.app.Wiring;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.Told;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.ledger.Author;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.workspace.Workspace;

/** Two laptops work on one investigation; what both did joins, and nothing is there twice. */
class InvestigationMergeTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
    private final Workspace first = Workspace.inMemory();
    private final Workspace second = Workspace.inMemory();
    private final Wiring office = place(first, "A. Brown", "OFFICE3");
    private final Wiring laptop = place(second, "C. Dray", "LAPTOP7");

    private Wiring place(Workspace workspace, String actor, String device) {
        InstantSource clock = () -> now.updateAndGet(before -> before.plusSeconds(60));
        return new Wiring(workspace, () -> new Author(actor, device), clock);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private static void make(Wiring place, List<org.scrutineer.ledger.Edit> edits) {
        place.ledger().apply(ConcernEdits.draft("An edit", edits));
    }

    private static Investigation only(Wiring place) {
        List<Investigation> all = place.concernStore().investigations();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Concern logged(Wiring place, Provider provider, String day) {
        Concern concern = place.concernDesk().logged(
                provider, "missed visit", Optional.of(FuzzyDate.parse(day)), "", Told.NOBODY, Optional.empty());
        make(place, ConcernEdits.log(concern));
        return concern;
    }

    private void toTheLaptop(List<UUID> records) {
        laptop.ledger().exchange().takeIn(office.ledger().exchange().pack(1, records));
    }

    private void back() {
        office.ledger().exchange().takeIn(laptop.ledger().exchange().packFor(
                1, office.ledger().exchange().identity(), false, List.of()));
    }

    @Test
    void bothAddTheSameConcernAndAStepEach() {
        Provider ash = new Provider(office.ledger().newId(), "Ash Care", List.of(), "", "", "");
        office.ledger().apply(ProviderEdits.provider(ash));
        Concern one = logged(office, ash, "2 September 2026");
        Concern two = logged(office, ash, "9 September 2026");
        Investigation opened = office.concernDesk().investigation("Missed visits", "", List.of(one.id()));
        make(office, ConcernEdits.open(opened));
        toTheLaptop(List.of(
                ash.id(), one.id(), two.id(), opened.id(), Investigation.concernId(opened.id(), one.id())));

        make(office, ConcernEdits.lookInto(opened.id(), List.of(two.id())));
        make(office, ConcernEdits.step(opened.id(), step(office, "Ask for the rotas")));
        make(laptop, ConcernEdits.lookInto(opened.id(), List.of(two.id())));
        make(laptop, ConcernEdits.step(opened.id(), step(laptop, "Ring the families")));
        make(laptop, List.of(ConcernEdits.owner(only(laptop), "C. Dray, Nurse")));
        back();

        Investigation joined = only(office);
        assertThat(joined.concerns()).containsExactly(one.id(), two.id());
        assertThat(joined.steps()).extracting(Step::ordinal).containsExactly(1, 2);
        assertThat(joined.steps()).extracting(Step::what)
                .containsExactlyInAnyOrder("Ask for the rotas", "Ring the families");
        assertThat(joined.owner()).isEqualTo("C. Dray, Nurse");
        assertThat(office.ledger().clashes()).isEmpty();
        back();
        assertThat(only(office)).as("taken in again").isEqualTo(joined);
    }

    private static Step step(Wiring place, String what) {
        return new Step(place.ledger().newId(), 1, what, "", FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN);
    }

    @Test
    void aConcernThatALaptopLoggedIsPartOfThePattern() {
        Provider ash = new Provider(office.ledger().newId(), "Ash Care", List.of(), "", "", "");
        office.ledger().apply(ProviderEdits.provider(ash));
        toTheLaptop(List.of(ash.id()));
        logged(office, ash, "2 October 2026");
        logged(office, ash, "9 October 2026");
        logged(laptop, ash, "12 October 2026");
        assertThat(office.concernDesk().patterns()).isEmpty();
        back();
        assertThat(office.concernDesk().patterns()).singleElement()
                .satisfies(pattern -> assertThat(pattern.noticed().concerns()).hasSize(3));
    }
}
