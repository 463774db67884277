package org.scrutineer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.intake.Proposal.Held;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Source;

class ComparisonTest {
    private static final RecordKind KIND = RecordKind.of("promise", "wording: wording", "owner: owner");
    private final UUID id = UUID.randomUUID();

    @Test
    void aRecordThatIsNotHeldIsNew() {
        Comparison comparison = compare(held(null, null), "Build it");

        assertThat(comparison.standing()).isEqualTo(Standing.NEW);
        assertThat(taken(comparison, false)).containsExactly("Build it");
    }

    @Test
    void theSameAgainIsNoDifference() {
        assertThat(compare(held("Build it", "Build it"), "Build it").differences()).isEmpty();
    }

    @Test
    void whatTheFileChangedAndNobodyEditedIsTaken() {
        Comparison comparison = compare(held("Build it", "Build it"), "Build it well");

        assertThat(comparison.differences()).singleElement().isInstanceOf(Difference.Change.class);
        assertThat(taken(comparison, false)).containsExactly("Build it well");
    }

    @Test
    void whatPeopleEditedStaysWhileTheFileSaysWhatItSaidBefore() {
        assertThat(compare(held("Build it here", "Build it"), "Build it").differences()).isEmpty();
    }

    @Test
    void changedOnBothSidesIsAClashThatAPersonDecides() {
        Comparison comparison = compare(held("Build it here", "Build it"), "Build it well");

        assertThat(comparison.clashes()).isTrue();
        assertThat(taken(comparison, false)).isEmpty();
        assertThat(taken(comparison, true)).containsExactly("Build it well");
    }

    @Test
    void bothSidesChangedToTheSameIsNoClash() {
        assertThat(compare(held("Build it well", "Build it"), "Build it well").differences()).isEmpty();
    }

    @Test
    void aTypedValueThatNoFileEverBroughtIsNotOverwritten() {
        assertThat(compare(held("Typed by hand", null), "Build it").clashes()).isTrue();
    }

    @Test
    void anEmptyValueThatNoFileEverBroughtIsFilled() {
        Map<String, Fields> current = Map.of("wording", Fields.of("wording", null), "owner", Fields.of("owner", "A"));

        assertThat(taken(compare(new Held(current, Map.of()), "Build it"), false)).containsExactly("Build it");
    }

    @Test
    void aRecordDeletedHereIsNotBroughtBack() {
        Map<String, Fields> current = Map.of(RecordKind.LIFE, Fields.of("deleted", true));
        Comparison comparison = compare(new Held(current, Map.of()), "Build it");

        assertThat(comparison.standing()).isEqualTo(Standing.DELETED);
        assertThat(taken(comparison, true)).isEmpty();
    }

    private Comparison compare(Held held, String wording) {
        Proposal proposal = new Proposal(KIND, id, "Promise 1", List.of(new Part(
                "wording", Fields.of("wording", wording),
                new Source("a.xlsx", "00", "Sheet1", new TreeMap<>(Map.of("wording", "B2"))))));
        return Comparison.compare(List.of(proposal), Map.of(id, held)).getFirst();
    }

    private static Held held(String current, String imported) {
        return new Held(fields(current), fields(imported));
    }

    private static Map<String, Fields> fields(String wording) {
        Map<String, Fields> fields = new HashMap<>();
        if (wording != null) {
            fields.put("wording", Fields.of("wording", wording));
        }
        return fields;
    }

    private static List<String> taken(Comparison comparison, boolean clashes) {
        return comparison.edits(clash -> clashes).stream().map(Edit::after).map(after -> after.text("wording"))
                .toList();
    }
}
