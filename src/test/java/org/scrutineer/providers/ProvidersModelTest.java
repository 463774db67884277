package org.scrutineer.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProvidersModel.Show;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The register of providers as the window shows and edits it. */
class ProvidersModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            office.wiring().ledger(), Background.atOnce(), problems::add);
    private final ProvidersModel model = new ProvidersModel(
            office.wiring().providerDesk(), Map::of, changes, Background.atOnce());
    private Subscription attached;

    @BeforeEach
    void attach() {
        attached = model.attach();
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        attached.unsubscribe();
        office.close();
    }

    @Test
    void aNewProviderNeedsANameOfItsOwn() {
        assertThat(add(" ").problem()).get().extracting(Problem::what).isEqualTo("A provider needs a name.");
        UUID acorn = add("Acorn Homecare").id().orElseThrow();
        assertThat(add("ACORN HOMECARE LTD").problem()).get().extracting(Problem::what)
                .isEqualTo("That is a name of Acorn Homecare already.");
        assertThat(model.rows().shown()).extracting(ProviderRow::id).containsExactly(acorn);
        assertThat(model.providerInHand()).get().extracting(Provider::name).isEqualTo("Acorn Homecare");
    }

    @Test
    void aNewNameLeavesTheOldOneBesideIt() {
        UUID acorn = add("Acorn Homecare").id().orElseThrow();
        add("Birch Care");
        assertThat(model.editing().rename(register(), provider(acorn), "Birch Care Ltd")).isPresent();
        assertThat(model.editing().rename(register(), provider(acorn), "Oak Homecare")).isEmpty();
        assertThat(provider(acorn).name()).isEqualTo("Oak Homecare");
        assertThat(provider(acorn).alsoKnown()).containsExactly("Acorn Homecare");
        changes.undo(title -> assertThat(title).isEqualTo("Undone: Provider Oak Homecare"));
        assertThat(provider(acorn).name()).isEqualTo("Acorn Homecare");
    }

    @Test
    void theTallyIsOfThoseThatTheFilterShows() {
        UUID acorn = add("Acorn").id().orElseThrow();
        UUID birch = add("Birch").id().orElseThrow();
        assertThat(tally()).isEqualTo("No rating on record: 0 of 2; 2 unaccounted for");
        rate(acorn, "Good", "3 March 2026");
        rate(acorn, "Inadequate", "1 May 2024");
        assertThat(tally()).isEqualTo("1 Good: 1 of 2; 1 unaccounted for");

        model.editing().event(provider(birch), new ProviderEditing.Happening(
                ProviderEvent.Kind.WITHDREW, "1 June 2026", Optional.empty(), "No staff", ""));
        assertThat(register().standing(birch)).isEqualTo(Standing.LEFT);
        assertThat(model.tallies().getFirst().departures()).isEqualTo("1 of the 2 has left, so 1 is there now.");
        assertThat(model.count(Show.LEFT)).isEqualTo(1);
        model.show(Show.ACTIVE);
        assertThat(model.rows().shown()).extracting(ProviderRow::id).containsExactly(acorn);
        assertThat(tally()).isEqualTo("1 Good: 1 of 1");
    }

    @Test
    void smallRecordsAreKeptAndTakenOut() {
        UUID acorn = add("Acorn").id().orElseThrow();
        Branch north = new Branch(model.editing().newId(), acorn, "North", "", "");
        model.editing().branch(provider(acorn), north);
        model.editing().branch(provider(acorn), new Branch(north.id(), acorn, "North", "Wards 1 to 4", "1-1"));
        model.editing().branch(provider(acorn), new Branch(model.editing().newId(), acorn, " ", "", ""));
        assertThat(register().branches(acorn)).extracting(Branch::area).containsExactly("Wards 1 to 4");
        model.editing().remove(Branch.KIND, north.id(), "branch North of Acorn");
        assertThat(register().branches(acorn)).isEmpty();
        changes.undo(title -> assertThat(title).isEqualTo("Undone: Removal of branch North of Acorn"));
        assertThat(register().branches(acorn)).hasSize(1);
    }

    @Test
    void wordsFindAProviderByItsOtherNames() {
        UUID acorn = add("Acorn").id().orElseThrow();
        add("Birch");
        model.editing().change(new Provider(acorn, "Acorn", List.of("The Oak Group"), "Lot 2", "", ""));
        model.rows().search("oak lot");
        assertThat(model.rows().shown()).extracting(ProviderRow::id).containsExactly(acorn);
    }

    private ProviderEditing.Added add(String name) {
        return model.editing().add(register(), name, "");
    }

    private void rate(UUID provider, String word, String on) {
        var scheme = model.readingProperty().get().orElseThrow().schemes().named("CQC");
        model.editing().rate(provider(provider), new ProviderEditing.Judgement(
                Optional.empty(), "CQC", scheme.level(word).orElseThrow(), "", on, ""));
    }

    private String tally() {
        return model.tallies().getFirst().words();
    }

    private Provider provider(UUID id) {
        return register().provider(id).orElseThrow();
    }

    private ProviderRegister register() {
        return model.readingProperty().get().orElseThrow().register();
    }
}
