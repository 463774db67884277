package org.scrutineer.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.UpdateEdits;
import org.scrutineer.recommendations.UpdateEdits.Reported;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/**
 * The box for what has happened, and what was reported before under it. What is typed becomes one update that is saved
 * as it is written; the next one starts with "Write another".
 */
final class UpdateFields {
    private final GrowingText text = new GrowingText(2, 20);
    private final GrowingText next = new GrowingText(1, 8);
    private final TextField by = new TextField();
    private final DateField on = new DateField("Reported on");
    private final Autosave textSaves = new Autosave(text);
    private final List<Autosave> saves = List.of(new Autosave(next), new Autosave(by));
    private final VBox details;
    private final VBox earlier = new VBox();
    private final VBox older = new VBox();
    private final Foldable rest = new Foldable("Show the earlier updates", older);
    private final VBox node;
    private Optional<RecommendationModel> model = Optional.empty();
    private Optional<UUID> record = Optional.empty();
    private Optional<ProgressUpdate> writing = Optional.empty();

    UpdateFields() {
        FieldRow row = new FieldRow("Progress update", text);
        row.beside(Words.small("saves as you type"));
        text.setPromptText("What has happened since the last update");
        details = new VBox(
                new FieldRow("Next steps", next),
                new SideBySide(new FieldRow("Reported by", by), on.node()),
                Buttons.withKey(Buttons.link("Write another", this::another), Keys.of("Shortcut+Enter")));
        node = new VBox(row, details, earlier, rest);
        List.of(node, details, earlier, older).forEach(part -> part.getStyleClass().add("fields"));
        text.textProperty().subscribe(this::showDetails);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.of("Shortcut+Enter").match(event)) {
                another();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(RecommendationModel shown) {
        if (!record.equals(Optional.of(shown.recommendation().id()))) {
            commit();
            record = Optional.of(shown.recommendation().id());
            writing = Optional.empty();
            rest.close();
        }
        model = Optional.of(shown);
        writing = writing.flatMap(update -> stillThere(shown, update));
        fill(shown);
        List<ProgressUpdate> before = shown.updates().stream()
                .filter(update -> writing.map(ProgressUpdate::id).filter(update.id()::equals).isEmpty())
                .toList();
        earlier.getChildren().setAll(before.stream().limit(1).map(UpdateFields::told).toList());
        older.getChildren().setAll(before.stream().skip(1).map(UpdateFields::told).toList());
        rest.setVisible(before.size() > 1);
        rest.setManaged(before.size() > 1);
    }

    /** An update that was taken back is no longer written in. */
    private static Optional<ProgressUpdate> stillThere(RecommendationModel shown, ProgressUpdate update) {
        return shown.updates().stream().filter(each -> each.id().equals(update.id())).findFirst();
    }

    private void fill(RecommendationModel shown) {
        textSaves.show(writing.map(ProgressUpdate::content).orElse(""), content -> save());
        saves.get(0).show(writing.map(ProgressUpdate::nextSteps).orElse(""), content -> save());
        saves.get(1).show(
                writing.map(ProgressUpdate::by).orElse(shown.recommendation().owner()), content -> save());
        on.show(writing.map(ProgressUpdate::reported).orElse(FuzzyDate.on(shown.today())).text(), written -> save());
        showDetails();
    }

    private void save() {
        model.filter(shown -> !text.getText().isBlank()).ifPresent(shown -> {
            Reported reported = new Reported(
                    text.getText(), next.getText(), by.getText(), FuzzyDate.parse(on.text()), "", "");
            ProgressUpdate update = writing.orElseGet(() -> new ProgressUpdate(
                    UUID.randomUUID(), shown.recommendation().id(), FuzzyDate.UNKNOWN, "", "", "", ""));
            writing = Optional.of(update);
            shown.make(UpdateEdits.write(shown.recommendation(), update.id(), reported));
        });
    }

    /** Leaves the update as it stands and empties the box for the next one. */
    private void another() {
        commit();
        writing = Optional.empty();
        model.ifPresent(shown -> {
            text.clear();
            next.clear();
            show(shown);
        });
        text.requestFocus();
    }

    void commit() {
        textSaves.commit();
        saves.forEach(Autosave::commit);
        on.commit();
    }

    void focus() {
        text.focusWhenShown();
        text.end();
    }

    private void showDetails() {
        boolean some = !text.getText().isBlank();
        details.setVisible(some);
        details.setManaged(some);
    }

    private static VBox told(ProgressUpdate update) {
        String who = update.by().isBlank() ? "" : update.by();
        String when = update.reported().text();
        VBox told = new VBox(
                Words.small(String.join(", ", List.of(when, who).stream().filter(part -> !part.isBlank()).toList())),
                Words.plain(update.content()));
        if (!update.nextSteps().isBlank()) {
            told.getChildren().add(Words.muted("Next: " + update.nextSteps()));
        }
        return told;
    }
}
