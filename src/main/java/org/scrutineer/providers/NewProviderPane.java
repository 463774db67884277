package org.scrutineer.providers;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.Words;

/** The few fields of a new provider; Enter adds it. */
final class NewProviderPane {
    private final ProvidersModel model;
    private final Consumer<Optional<UUID>> done;
    private final TextField name = new TextField();
    private final FieldRow nameRow = new FieldRow("Name of the provider", name);
    private final TextField framework = new TextField();
    private final VBox node;

    /** @param done called with the new provider, or with nothing when none is wanted after all */
    NewProviderPane(ProvidersModel model, Consumer<Optional<UUID>> done) {
        this.model = model;
        this.done = done;
        HBox buttons = new HBox(
                Buttons.primary("Add the provider", this::add),
                Buttons.ordinary("Cancel", () -> done.accept(Optional.empty())));
        buttons.getStyleClass().add("buttons");
        node = new VBox(
                Words.paneTitle("New provider"), nameRow,
                new FieldRow("Framework or contract it is on", framework),
                Words.small("Ratings, branches and contacts are added on its page."), buttons);
        node.getStyleClass().add("in-hand");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                add();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                done.accept(Optional.empty());
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void open() {
        nameRow.quiet();
        name.clear();
        // Most providers of a list are on the framework of the one before them.
        framework.setText(model.providerInHand().map(Provider::framework).orElse(""));
        Focus.whenShown(name);
    }

    private void add() {
        model.readingProperty().get().ifPresent(now -> {
            ProviderEditing.Added added = model.editing().add(now.register(), name.getText(), framework.getText());
            added.problem().ifPresent(problem -> {
                nameRow.problem(problem.what() + " " + problem.whatToDo());
                name.requestFocus();
            });
            added.id().ifPresent(id -> done.accept(Optional.of(id)));
        });
    }
}
