package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** A programme's paper is put right where it is read: its row, what was found in it, a section, and out it goes. */
class StudioJourneyTest {
    private TestWindow window;
    private UUID programme;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        programme = fill(home.resolve("office"));
        window = new TestWindow(home).with(home.resolve("office"));
        window.go(new Destination.Papers(Optional.of(programme)));
        window.untilItSays("Purpose of report");
    }

    private static UUID fill(Path folder) {
        UUID programme = UUID.randomUUID();
        UUID workstream = UUID.randomUUID();
        try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.COMMAND_LINE))) {
            Wiring wiring = new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), InstantSource.system());
            wiring.ledger().apply(Draft.edit("A programme", Optional.empty(),
                    Edit.typed(Programme.KIND, programme, "title", Fields.of("title", "Reablement Programme")),
                    Edit.typed(Programme.KIND, programme, "position", Fields.of("position_at", "20 September 2026")),
                    Edit.typed(Workstream.KIND, workstream, "place",
                            Fields.of("programme_id", programme).with("ordinal", 1)),
                    Edit.typed(Workstream.KIND, workstream, "name", Fields.of("name", "Home first"))));
            activity(wiring, workstream, 1, "Recruit", "Green",
                    "Nine posts were filled in August after interviews in the town hall.");
            activity(wiring, workstream, 2, "Train", "Green", "The course is delayed, and is now behind plan.");
        }
        return programme;
    }

    private static void activity(
            Wiring wiring, UUID workstream, int ordinal, String name, String rating, String update) {
        UUID id = UUID.randomUUID();
        wiring.ledger().apply(Draft.edit("An activity", Optional.empty(),
                Edit.typed(Activity.KIND, id, "place",
                        Fields.of("workstream_id", workstream).with("ordinal", ordinal)),
                Edit.typed(Activity.KIND, id, "name", Fields.of("name", name)),
                Edit.typed(Activity.KIND, id, "latest update", Fields.of("latest_update", update)),
                Edit.typed(Activity.KIND, id, "rating", Fields.of("rating", rating))));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aPaperIsPutRightWhereItIsReadAndIssued() {
        fire(Button.class, "Progress and next steps");
        window.untilItSays("Write in this section");
        choose("Nine posts were filled");
        window.untilItSays("Latest update");
        fire(ToggleButton.class, "RAG: A Amber");
        write("Why does it change?", "Two people left");
        fire(Button.class, "Save the reason");
        window.until(() -> printed("Recruit").contains("Amber"));
        assertThat(activity("Recruit").rating()).isEqualTo("Amber");

        window.robot().push(KeyCode.F8);
        window.until(() -> words().anyMatch("The course is delayed, and is now behind plan."::equals));
        window.robot().push(KeyCode.F8);
        window.until(() -> words().anyMatch(words -> words.startsWith("Use “")));
        startsWith("Use “");
        window.until(() -> activity("Recruit").latestUpdate().contains("August 20"));

        startsWith("Right as it is…");
        write("Why is it right as it is?", "The board has agreed to it");
        fire(Button.class, "Answer");
        window.untilItSays("Show 1 answered");

        fire(Button.class, "Recommendation to members");
        window.untilItSays("Write in this section");
        write("Write in this section", "Members may wish to visit the team.");
        window.until(() -> !printed("Members may wish to visit the team.").isEmpty());

        startsWith("Issue…");
        window.untilItSays("This is issue 1.");
        for (TextArea reason : reasons()) {
            write(reason, "Known to the board");
        }
        fire(Button.class, "Issue");
        window.until(() -> window.wiring().snapshots().of(programme).size() == 1);
        assertThat(home.resolve("papers")).isDirectoryContaining("glob:**.pdf");
    }

    private Activity activity(String name) {
        return window.wiring().programmes().workstreams(programme).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<TextArea> reasons() {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .filter(area -> "Why is it right as it is?".equals(area.getAccessibleText()) && !area.isDisabled())
                .toList());
    }

    private java.util.stream.Stream<String> words() {
        return window.words().stream();
    }

    /** What a block or row of the paper says that has these words in it, or nothing. */
    private String printed(String words) {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> node.getStyleClass().contains("page-area"))
                .map(node -> String.valueOf(node.getAccessibleText()))
                .filter(text -> text.contains(words))
                .reduce("", (all, more) -> all + "\n" + more));
    }

    /** Chooses a block by key, as a person does who does not use a mouse. */
    private void choose(String words) {
        window.until(() -> !printed(words).isEmpty());
        Node area = window.find(Node.class, node -> node.getStyleClass().contains("page-area")
                && String.valueOf(node.getAccessibleText()).contains(words));
        window.onScreen(() -> {
            area.requestFocus();
            return null;
        });
        window.robot().push(KeyCode.ENTER);
    }

    private <B extends ButtonBase> void fire(Class<B> kind, String words) {
        window.until(() -> window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .anyMatch(node -> kind.isInstance(node) && words.equals(node.getAccessibleText()))));
        press(window.find(kind, button -> words.equals(button.getAccessibleText())));
    }

    private void startsWith(String words) {
        press(window.find(Button.class, button -> String.valueOf(button.getAccessibleText()).startsWith(words)));
    }

    private void press(ButtonBase button) {
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    private void write(String name, String text) {
        window.until(() -> window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .anyMatch(node -> node instanceof TextArea && name.equals(node.getAccessibleText()))));
        write(window.find(TextArea.class, area -> name.equals(area.getAccessibleText())), text);
    }

    private void write(TextArea area, String text) {
        window.onScreen(() -> {
            area.requestFocus();
            area.setText(text);
            return null;
        });
        window.settle();
    }
}
