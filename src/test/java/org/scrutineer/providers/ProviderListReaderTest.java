package org.scrutineer.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/** A council’s list of providers, from the sheet to the register. */
class ProviderListReaderTest {
    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private static Workbook list(String name, String hollies, LocalDate rated) {
        return Office.workbook(name, SheetSketch.named("Framework")
                .row("Care at Home framework: providers at 1 November 2026")
                .blank()
                .row("Name of agency", "Lot", "CQC location ID", "CQC rating", "CQC rating date", "PAMMS rating",
                        "Status", "Registered manager", "Email")
                .row("Hollies Care Ltd", "Lot 1", "1-1001", hollies, rated, "Good", "Active", "Priya Shah",
                        "priya@hollies.example")
                .row("Kestrel Homecare", "Lot 1", "1-1002", "Requires improvement", LocalDate.of(2025, 9, 12), null,
                        "Withdrawn", "Owen Pryce", null)
                .row("Larch & Co", "Lot 2", "1-1003", "Not yet rated", null, "-", "Merged into Hollies Care Limited",
                        null, null)
                .row("Meadow Support", "Lot 2", "1-1004", null, null, null, "Suspended", null, null));
    }

    @Test
    void everyColumnGoesWhereItBelongs() {
        office.take(list("providers.xlsx", "Good", LocalDate.of(2026, 3, 3)));

        ProviderRegister register = register();
        assertThat(register.providers()).extracting(Provider::name).containsExactly(
                "Hollies Care Ltd", "Kestrel Homecare", "Larch & Co", "Meadow Support");
        Provider hollies = provider("Hollies Care");
        assertThat(hollies.framework()).isEqualTo("Lot 1");
        assertThat(hollies.registration()).isEqualTo("1-1001");
        assertThat(register.overall(hollies.id(), "CQC")).get().satisfies(rating -> {
            assertThat(rating.word()).isEqualTo("Good");
            assertThat(rating.rated().from()).isEqualTo(LocalDate.of(2026, 3, 3));
        });
        assertThat(register.overall(hollies.id(), "PAMMS")).get().extracting(ProviderRating::word).isEqualTo("Good");
        assertThat(register.contacts(hollies.id())).extracting(Contact::email).containsExactly("priya@hollies.example");
        assertThat(register.standing(hollies.id())).isEqualTo(Standing.ACTIVE);
        assertThat(register.standing(provider("Kestrel Homecare").id())).isEqualTo(Standing.LEFT);
        assertThat(register.events(provider("Larch & Co").id())).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ProviderEvent.Kind.MERGED);
            assertThat(event.other()).contains(hollies.id());
            assertThat(event.happened().text()).startsWith("By 22 November 2026");
        });
        assertThat(register.standing(provider("Meadow Support").id())).isEqualTo(Standing.SUSPENDED);
        assertThat(tally()).isEqualTo(
                "1 Good, 1 Requires improvement, 1 Not yet rated: 3 of 4; 1 unaccounted for");
    }

    @Test
    void theSameListAgainChangesNothingAndTheNextOneAddsToTheHistory() {
        office.take(list("providers.xlsx", "Good", LocalDate.of(2026, 3, 3)));
        assertThat(office.take(list("providers.xlsx", "Good", LocalDate.of(2026, 3, 3))))
                .isInstanceOf(Outcome.NothingChanged.class);

        office.take(list("providers-2.xlsx", "Inadequate", LocalDate.of(2026, 11, 2)));
        assertThat(register().ratings(provider("Hollies Care").id())).filteredOn(each -> each.scheme().equals("CQC"))
                .extracting(ProviderRating::word).containsExactly("Inadequate", "Good");
        assertThat(register().events(provider("Kestrel Homecare").id())).as("withdrew once").hasSize(1);
        assertThat(register().providers()).hasSize(4);

        office.wiring().ledger().undo(office.wiring().ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(register().overall(provider("Hollies Care").id(), "CQC")).get().extracting(ProviderRating::word)
                .isEqualTo("Good");
    }

    @Test
    void anUnknownWordIsADoubtThatNamesItsCell() {
        Workbook list = list("providers.xlsx", "Superb", LocalDate.of(2026, 3, 3));
        Preview preview = office.preview(list, Aim.AS_IT_STANDS);
        assertThat(preview.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.place()).isEqualTo(new CellPlace("Framework", "D4"));
            assertThat(doubt.sentence()).isEqualTo(
                    "CQC rating (D4) says “Superb”, which CQC has no word for. It was not taken in.");
            assertThat(doubt.choices()).extracting(Doubt.Choice::label).contains("Outstanding");
        });
        office.take(list, new Aim(
                Optional.empty(), Map.of(new CellPlace("Framework", "D4"), "Outstanding"), Map.of(), false));
        assertThat(register().overall(provider("Hollies Care").id(), "CQC")).get().extracting(ProviderRating::word)
                .isEqualTo("Outstanding");
    }

    @Test
    void whatTheRegisterKnowsBetterIsLeftAndTold() {
        office.take(list("providers.xlsx", "Good", LocalDate.of(2026, 3, 3)));
        Preview preview = office.preview(list("undated.xlsx", "Inadequate", null), Aim.AS_IT_STANDS);
        assertThat(preview.doubts()).extracting(Doubt::sentence).containsExactly(
                "CQC rating (D4) says “Inadequate” without a date. The register has Good of 3 March 2026, which holds "
                        + "until this one has a date.");
        Preview odd = office.preview(Office.workbook("status.xlsx", SheetSketch.named("List")
                .row("Provider", "Framework", "Status")
                .row("Kestrel Homecare", "Lot 1", "Live")
                .row("Meadow Support", "Lot 2", "Purple")), Aim.AS_IT_STANDS);
        assertThat(odd.doubts()).extracting(Doubt::sentence).containsExactly(
                "Status (C2) says “Live”. The register has Kestrel Homecare as left, and it was left so.",
                "Status (C3) says “Purple”, which tells nothing that becomes of a provider. It was not taken in.");
    }

    @Test
    void aRowForEachBranchRatesTheBranches() {
        office.take(Office.workbook("branches.xlsx", SheetSketch.named("Branches")
                .row("Provider", "Branch", "Area served", "CQC location ID", "CQC rating", "Safe", "Well-led")
                .row("Hollies Care", "North", "Wards 1 to 4", "1-2001", "Good", "Good", "RI")
                .row(null, "South", "Wards 5 to 9", "1-2002", "Inadequate", null, null)
                .row("Kestrel", "Town", "Ward 3", "1-2003", "Outstanding", null, null)));

        ProviderRegister register = register();
        Provider hollies = provider("Hollies Care");
        assertThat(register.branches(hollies.id())).extracting(Branch::name).containsExactly("North", "South");
        assertThat(register.branches(hollies.id())).extracting(Branch::registration).containsExactly("1-2001",
                "1-2002");
        assertThat(register.ratings(hollies.id())).hasSize(4).allSatisfy(
                rating -> assertThat(rating.branch()).isPresent());
        assertThat(register.ratings(hollies.id())).filteredOn(rating -> rating.aspect().equals("Well-led"))
                .extracting(ProviderRating::word).containsExactly("Requires improvement");
        assertThat(register.overall(provider("Kestrel").id(), "CQC")).as("one row is the provider’s").get()
                .extracting(ProviderRating::word).isEqualTo("Outstanding");
    }

    @Test
    void trackersAndReturnsAreNotTakenForLists() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Provider", "Evidence of progress", "RAG", "Status")
                .row("1", "Every provider publishes its missed visits each quarter from now on.", "All providers",
                        "Published since May on the council’s own pages.", "Green", "Open")
                .row("2", "The contract asks for electronic monitoring of each single visit.", "Hollies Care",
                        "The clause is drafted and stands with the lawyers.", "Amber", "Open")));
        assertThat(office.recommendations()).hasSize(2);
        assertThat(register().providers()).isEmpty();

        Workbook figures = Office.workbook("return.xlsx", SheetSketch.named("Return")
                .row("Provider", "Visits planned", "Visits missed")
                .row("Hollies Care", 1200, 3)
                .row("Kestrel", 800, 0));
        assertThatThrownBy(() -> office.preview(figures, Aim.AS_IT_STANDS)).isInstanceOf(Problem.class)
                .hasMessageContaining("No table of recommendations, activities, milestones or providers was found");
    }

    private ProviderRegister register() {
        return office.wiring().providers().register();
    }

    private Provider provider(String name) {
        return office.wiring().providers().named(name).orElseThrow();
    }

    private String tally() {
        ProviderDesk.Reading reading = office.wiring().providerDesk().read();
        return ProviderTally.of(reading.register(), reading.register().providers(), reading.schemes().named("CQC"),
                Optional.empty()).words();
    }
}
