package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Clash;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;

/** What was brought back is decided by keys alone, put off, written anew and undone. */
class ClashJourneyTest {
    private TestWindow window;
    private Arrived arrived;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home).withSample();
        arrived = BroughtBack.threeClashes(window.wiring());
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().arrived(arrived);
            return null;
        });
        window.untilItSays("3 to decide");
        window.untilItSays("Keep this");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void press(KeyCode... keys) {
        window.robot().press(keys).release(keys);
        window.settle();
    }

    private void untilOpen(int count) {
        window.until(() -> window.wiring().ledger().clashes().size() == count);
    }

    private void untilInHand(String field) {
        window.until(() -> window.find(Button.class, button -> button.getText().equals("Keep this"))
                .getAccessibleText() != null && window.words().contains(field));
    }

    private String now(String group) {
        UUID record = arrived.clashes().stream().filter(clash -> clash.group().equals(group)).map(Clash::record)
                .findFirst().orElseThrow();
        return window.wiring().ledger().current(List.of(record)).get(record).get(group).values().values().iterator()
                .next();
    }

    @Test
    void keptTakenWrittenAndUndone() {
        window.untilItSays("3 changes: 0 joined, 0 already here, 3 need you.");
        untilInHand("Wording");
        press(KeyCode.DIGIT1);
        untilOpen(2);
        window.untilItSays("2 to decide");
        assertThat(now("wording")).endsWith("tell every family.");

        untilInHand("Assessment");
        press(KeyCode.DIGIT2);
        untilOpen(1);
        window.untilItSays("1 to decide");
        assertThat(now("assessment")).isEqualTo("Slipped");

        untilInHand("Due date");
        press(KeyCode.DIGIT3);
        window.untilItSays("Start from what T. Hale wrote");
        window.robot().write("1 June 2027");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        untilOpen(0);
        window.untilItSays("Everything is decided");
        assertThat(now("due date")).isEqualTo("1 June 2027");

        press(KeyCode.CONTROL, KeyCode.Z);
        untilOpen(1);
        window.untilItSays("1 to decide");
        window.untilItSays("Summer 2027");
    }

    @Test
    void whatIsPutOffStaysOpenAndARatingIsChosen() {
        untilInHand("Wording");
        press(KeyCode.DIGIT4);
        window.untilItSays("wording · later");
        untilInHand("Assessment");
        press(KeyCode.F8);
        untilInHand("Due date");
        press(KeyCode.F8);
        untilInHand("Wording");
        press(KeyCode.F8);
        untilInHand("Assessment");
        press(KeyCode.DIGIT3);
        window.untilItSays("This holds");
        ComboBox<?> box = window.find(ComboBox.class, each -> "Assessment".equals(each.getAccessibleText()));
        window.onScreen(() -> {
            box.getSelectionModel().select(3);
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.ENTER);
        untilOpen(2);
        assertThat(now("assessment")).isEqualTo("Not Achieved");
    }

    @Test
    void whereTwoVersionsHoldItSaysSoAndLeadsThere() {
        UUID record = arrived.clashes().getFirst().record();
        UUID review = window.wiring().register().reviews().getFirst().id();
        window.go(new Destination.Review(review, Optional.of(record), Optional.empty()));
        window.untilItSays("2 versions, to be decided: ");
        Button tag = window.find(Button.class, button -> button.getText().startsWith("2 versions, to be decided: "));
        window.onScreen(() -> {
            tag.fire();
            return null;
        });
        window.until(() -> window.onScreen(() -> window.shell().destinationProperty().get()
                .equals(new Destination.Clashes(Optional.of(record)))));
        window.untilItSays("Keep this");
        window.until(() -> window.onScreen(() -> window.shell().standingProperty().get().needs().count(
                NeedsYou.CLASHING) == 3));
    }

    @Test
    void aProviderThatIsThereTwiceIsMergedOnItsPage() {
        Provider first = window.wiring().providers().providers().getFirst();
        Provider twice = new Provider(UUID.randomUUID(), first.name() + " Ltd", List.of(), "", "", "");
        window.wiring().ledger().apply(ProviderEdits.provider(twice));
        window.go(new Destination.Provider(first.id()));
        window.untilItSays("Merge it into this one");
        Button merge = window.find(Button.class, button -> button.getText().equals("Merge it into this one"));
        window.onScreen(() -> {
            merge.fire();
            return null;
        });
        window.untilItSays(twice.name() + " was merged into this provider.");
        assertThat(window.wiring().providers().providers()).noneMatch(each -> each.id().equals(twice.id()));
        press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> window.wiring().providers().providers().stream()
                .anyMatch(each -> each.id().equals(twice.id())));
        window.untilItSays("They are two");
    }
}
