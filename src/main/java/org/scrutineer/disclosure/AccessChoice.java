package org.scrutineer.disclosure;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.View;

/** Chooses who may read one text: "Public", "Internal", or "Exempt" with its paragraph and the reason. */
public final class AccessChoice implements View {
    private final AccessModel model;
    private final ComboBox<Level> level = new ComboBox<>();
    private final ComboBox<Schedule.Category> paragraph = new ComboBox<>();
    private final GrowingText reason = new GrowingText(1, 6);
    private final Autosave reasonSaves = new Autosave(reason);
    private final FieldRow levelRow;
    private final FieldRow paragraphRow;
    private final FieldRow reasonRow;
    private final VBox node;
    private boolean filling;

    /** @param name of the choice: "Publication of the wording" */
    public AccessChoice(AccessModel model, String name) {
        this.model = model;
        levelRow = new FieldRow(name, level);
        paragraphRow = new FieldRow("Exempt under paragraph", paragraph);
        reasonRow = new FieldRow("Why the public interest is better served by keeping it back", reason);
        level.getItems().setAll(Level.values());
        level.setConverter(words(Level::capital));
        paragraph.setConverter(words(Schedule.Category::label));
        paragraph.setMaxWidth(Double.MAX_VALUE);
        level.setOnAction(event -> chosen());
        paragraph.setOnAction(event -> chosen());
        node = new VBox(levelRow, paragraphRow, reasonRow);
        node.getStyleClass().add("fields");
        fill(Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return model.shownProperty().subscribe(this::fill);
    }

    /** Saves a reason that was typed and not saved yet. */
    public void commit() {
        reasonSaves.commit();
    }

    private void fill(Optional<AccessModel.Shown> shown) {
        filling = true;
        level.setDisable(shown.isEmpty());
        shown.ifPresent(now -> {
            level.setValue(now.mark().level());
            paragraph.getItems().setAll(now.categories());
            paragraph.setValue(now.category().orElse(null));
            reasonSaves.show(now.mark().reason(), typed -> chosen());
        });
        filling = false;
        showExempt(shown.isPresent() && level.getValue() == Level.EXEMPT);
        levelRow.quiet();
    }

    private void chosen() {
        if (filling || level.getValue() == null) {
            return;
        }
        Optional<Schedule.Category> category = Optional.ofNullable(paragraph.getValue());
        showExempt(level.getValue() == Level.EXEMPT);
        model.missing(level.getValue(), category, reason.getText()).ifPresentOrElse(levelRow::note, levelRow::quiet);
        model.choose(level.getValue(), category, reason.getText());
    }

    private void showExempt(boolean exempt) {
        for (FieldRow row : new FieldRow[]{paragraphRow, reasonRow}) {
            row.setVisible(exempt);
            row.setManaged(exempt);
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : words.apply(shown);
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalStateException("Nobody types into this choice");
            }
        };
    }
}
