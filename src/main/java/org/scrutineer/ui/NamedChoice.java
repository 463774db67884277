package org.scrutineer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** A field whose value is one of several named things, or none. */
public final class NamedChoice {
    private final ComboBox<Named> box = new ComboBox<>();
    private Named none;
    private final FieldRow row;

    /** @param nothing how no value is called: "Work programme" */
    public NamedChoice(String name, String nothing) {
        none = new Named(null, nothing);
        row = new FieldRow(name, box);
        box.setMaxWidth(Double.MAX_VALUE);
    }

    public FieldRow node() {
        return row;
    }

    /** Calls no value by another name from the next time that it is shown. */
    public void nothing(String words) {
        none = new Named(null, words);
    }

    public void show(List<Named> choices, Optional<UUID> chosen, Consumer<Optional<UUID>> save) {
        box.setOnAction(null);
        List<Named> all = new ArrayList<>(List.of(none));
        all.addAll(choices);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(all.stream().filter(named -> chosen.equals(Optional.ofNullable(named.id()))).findFirst()
                .orElse(none));
        box.setOnAction(event -> save.accept(Optional.ofNullable(box.getValue()).map(Named::id)));
    }
}
