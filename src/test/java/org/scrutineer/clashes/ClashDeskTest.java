package org.scrutineer.clashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.clashes.TwoPlaces.assessment;
import static org.scrutineer.clashes.TwoPlaces.edit;
import static org.scrutineer.clashes.TwoPlaces.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.app.Wiring;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

class ClashDeskTest {
    private final TwoPlaces places = new TwoPlaces();
    private final Wiring office = places.office;
    private final Wiring laptop = places.laptop("T. Hale", "LAPTOP7");
    private final ClashDesk desk = office.clashDesk();
    private final Deciding deciding = new Deciding(desk);

    @AfterEach
    void close() {
        places.close();
    }

    private void both(String group, Fields here, Fields brought) {
        edit(office, Recommendation.KIND, places.four, group, here);
        edit(laptop, Recommendation.KIND, places.four, group, brought);
        places.back(laptop);
    }

    private OpenClash only() {
        assertThat(desk.open()).hasSize(1);
        return desk.open().getFirst();
    }

    private String now(String group) {
        return office.ledger().current(List.of(places.four)).get(places.four).get(group).text(group);
    }

    private void sound() {
        assertThat(office.ledger().check(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void bothSidesStandInWords() {
        both(Recommendation.ASSESSMENT, assessment("Green"), assessment("Red"));

        OpenClash clash = only();

        assertThat(clash.title()).isEqualTo("Care at Home · Recommendation 4 · assessment");
        assertThat(clash.before()).extracting(Value::text).containsExactly("Amber");
        assertThat(clash.kept().text()).isEqualTo("Green");
        assertThat(clash.kept().by()).extracting(Version.By::who).containsExactly("A. Brown");
        assertThat(clash.brought()).extracting(Version::text).containsExactly("Red");
        assertThat(clash.brought().getFirst().by()).extracting(Version.By::device).containsExactly("LAPTOP7");
        assertThat(clash.brought().getFirst().here()).isFalse();
    }

    @Test
    void whatWasBroughtIsTakenWithItsReason() {
        both(Recommendation.ASSESSMENT, assessment("Green"), assessment("Red"));

        office.ledger().apply(deciding.take(only(), only().brought().getFirst(), Optional.empty()));

        assertThat(desk.open()).isEmpty();
        assertThat(now("assessment")).isEqualTo("Red");
        SetEntry set = office.ledger().undoable().orElseThrow();
        assertThat(set.title()).isEqualTo("Decided: Care at Home · Recommendation 4 · assessment");
        assertThat(set.reason()).contains("Because of Red");
        sound();
    }

    @Test
    void aDecisionThatIsUndoneIsOpenAgain() {
        both(Recommendation.WORDING, wording("From the office."), wording("From the laptop."));
        office.ledger().apply(deciding.take(only(), only().kept(), Optional.empty()));
        assertThat(desk.open()).isEmpty();

        office.ledger().undo(office.ledger().undoable().orElseThrow().id(), Optional.empty());

        assertThat(only().versions()).extracting(Version::text)
                .containsExactlyInAnyOrder("From the office.", "From the laptop.");
        sound();
        office.ledger().redo();
        assertThat(desk.open()).isEmpty();
        assertThat(now("wording")).isEqualTo("From the office.");
        sound();
    }

    @Test
    void somethingElseIsWrittenAndADateIsRead() {
        both(Recommendation.DUE, due("1 May 2027"), due("Summer 2027"));

        Draft draft = deciding.write(only(), only().kept(), Map.of("due", "1 June 2027"), Optional.of("Agreed"));
        office.ledger().apply(draft);

        Fields due = office.ledger().current(List.of(places.four)).get(places.four).get(Recommendation.DUE);
        assertThat(due.text("due_until")).isEqualTo("2027-06-01");
        assertThat(desk.count()).isZero();
    }

    private static Fields due(String text) {
        return Fields.of("due", text).with("due_from", null).with("due_until", null);
    }

    @Test
    void aRatingIsOneOfItsScheme() {
        both(Recommendation.ASSESSMENT, assessment("Green"), assessment("Red"));
        OpenClash clash = only();

        assertThat(deciding.entries(clash)).singleElement()
                .satisfies(entry -> assertThat(entry.choices()).contains("Amber"));
        assertThatThrownBy(() -> deciding.write(clash, clash.kept(), Map.of("assessment", "Purple"), Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“Purple” is not one of the words for Assessment");
        office.ledger().apply(deciding.write(clash, clash.kept(), Map.of("assessment", "amber"), Optional.empty()));
        assertThat(now("assessment")).isEqualTo("Amber");
    }

    @Test
    void whatOneDeletedAndTheOtherEditedStaysOrGoes() {
        edit(office, Recommendation.KIND, places.four, Recommendation.WORDING, wording("Publish it by May."));
        laptop.ledger().apply(Draft.edit(
                "Deleted", Optional.empty(), Edit.delete(Recommendation.KIND, places.four)));
        places.back(laptop);
        OpenClash clash = only();

        assertThat(clash.deletion()).isTrue();
        assertThat(clash.kept().text()).isEqualTo("wording: Publish it by May.");
        assertThat(clash.brought()).singleElement().extracting(Version::text).isEqualTo("Deleted");
        assertThat(deciding.entries(clash)).isEmpty();

        office.ledger().apply(deciding.take(clash, clash.kept(), Optional.empty()));

        assertThat(desk.open()).isEmpty();
        assertThat(office.register().recommendations(places.review)).hasSize(1);
        sound();
        office.ledger().undo(office.ledger().undoable().orElseThrow().id(), Optional.empty());
        office.ledger().apply(deciding.take(only(), only().brought().getFirst(), Optional.empty()));
        assertThat(office.register().recommendations(places.review)).isEmpty();
        assertThat(desk.open()).isEmpty();
        sound();
    }

    @Test
    void threeLaptopsAndTwoOfThemSayTheSame() {
        Wiring second = places.laptop("C. Okafor", "LAPTOP8");
        Wiring third = places.laptop("M. Reid", "LAPTOP9");
        edit(office, Recommendation.KIND, places.four, Recommendation.WORDING, wording("Office."));
        edit(laptop, Recommendation.KIND, places.four, Recommendation.WORDING, wording("Road."));
        edit(second, Recommendation.KIND, places.four, Recommendation.WORDING, wording("Road."));
        edit(third, Recommendation.KIND, places.four, Recommendation.WORDING, wording("Rail."));
        List.of(laptop, second, third).forEach(places::back);

        OpenClash clash = only();

        assertThat(clash.kept().text()).isEqualTo("Office.");
        assertThat(clash.brought()).extracting(Version::text).containsExactly("Road.", "Rail.");
        assertThat(clash.brought().getFirst().who()).isEqualTo("T. Hale and C. Okafor");
        assertThat(clash.brought("")).isEmpty();
        assertThat(clash.brought("m. reid").orElseThrow().text()).isEqualTo("Rail.");

        office.ledger().apply(deciding.take(clash, clash.brought().getLast(), Optional.empty()));

        assertThat(desk.open()).isEmpty();
        assertThat(now("wording")).isEqualTo("Rail.");
        sound();
    }

    @Test
    void manyAreDecidedAsOneAction() {
        both(Recommendation.WORDING, wording("From the office."), wording("From the laptop."));
        both(Recommendation.ASSESSMENT, assessment("Green"), assessment("Red"));
        Map<OpenClash, Version> chosen = new LinkedHashMap<>();
        desk.open().forEach(clash -> chosen.put(clash, clash.brought().getFirst()));
        assertThat(desk.open()).extracting(OpenClash::number).containsExactly(1, 2);

        office.ledger().apply(deciding.all(chosen, Optional.empty()));

        assertThat(desk.count()).isZero();
        assertThat(office.ledger().undoable().orElseThrow().title()).isEqualTo("Decided in 2 places");
        office.ledger().undo(office.ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(desk.count()).isEqualTo(2);
        sound();
    }
}
