package org.scrutineer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel.Save;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

class ChangesModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private ChangesModel changes;

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Ref", "Recommendation", "Owner", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "A. Brown", "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "J. Walsh", "Green")));
        changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void savedIsOnlySaidOfWhatTheLedgerHasSaved() {
        assertThat(changes.saveProperty().get()).isEqualTo(new Save.Nothing());
        changes.make(owner("R. Osei"));
        assertThat(changes.saveProperty().get()).isInstanceOf(Save.Saved.class);
        assertThat(office.recommendation("1").owner()).isEqualTo("R. Osei");
    }

    @Test
    void anEditThatChangesNothingIsNotToldAsSaved() {
        changes.make(owner("A. Brown"));
        assertThat(changes.saveProperty().get()).isEqualTo(new Save.Nothing());
        assertThat(problems).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsSaidAndNothingIsCalledSaved() {
        changes.change(() -> {
            throw new Problem("The disk is full.", "Make room and try again.");
        }, outcome -> told.add("done"));
        assertThat(changes.saveProperty().get()).isInstanceOf(Save.Failed.class);
        assertThat(problems).extracting(Problem::what).containsExactly("The disk is full.");
        assertThat(told).isEmpty();
    }

    @Test
    void undoAndRedoGoByName() {
        changes.make(owner("R. Osei"));
        assertThat(changes.undoableProperty().get().orElseThrow().title()).isEqualTo("Owner of Recommendation 1");
        changes.undo(told::add);
        assertThat(office.recommendation("1").owner()).isEqualTo("A. Brown");
        changes.redo(told::add);
        assertThat(office.recommendation("1").owner()).isEqualTo("R. Osei");
        assertThat(told).containsExactly(
                "Undone: Owner of Recommendation 1", "Done again: Owner of Recommendation 1");
    }

    @Test
    void anImportIsTakenBackAndWhatWasEditedSinceStays() {
        changes.tell();
        var imported = changes.undoableProperty().get().orElseThrow();
        changes.make(owner("R. Osei"));
        changes.takeBack(imported.id(), () -> told.add("done"));
        assertThat(told).containsExactly("done");
        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("1");
    }

    @Test
    void followersAreToldOfEveryChangeUntilTheyLeave() {
        AtomicInteger heard = new AtomicInteger();
        Subscription following = changes.onChange(heard::incrementAndGet);
        changes.make(owner("R. Osei"));
        assertThat(heard).hasValue(1);
        following.unsubscribe();
        changes.make(owner("M. Khan"));
        assertThat(heard).hasValue(1);
    }

    private org.scrutineer.ledger.Draft owner(String name) {
        return RegisterEdits.text(office.recommendation("1"), Recommendation.OWNER, name);
    }
}
