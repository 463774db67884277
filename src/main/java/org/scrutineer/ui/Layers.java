package org.scrutineer.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2AL;

/** The window's content with what lies over it: a dialog, and notes at the bottom that go by themselves. */
public final class Layers extends StackPane {
    private static final Duration TOAST = Duration.seconds(8);

    private final StackPane scrim = new StackPane();
    private final VBox toasts = new VBox(8);
    private final PauseTransition fade = new PauseTransition(TOAST);
    private Optional<Node> before = Optional.empty();
    private Optional<Node> content = Optional.empty();

    public Layers() {
        scrim.getStyleClass().add("scrim");
        scrim.setVisible(false);
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == scrim) {
                close();
            }
        });
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        toasts.setAlignment(Pos.BOTTOM_CENTER);
        toasts.setPickOnBounds(false);
        toasts.getStyleClass().add("toasts");
        fade.setOnFinished(event -> toasts.getChildren().clear());
        getChildren().addAll(toasts, scrim);
    }

    public void setContent(Node node) {
        content.ifPresent(getChildren()::remove);
        content = Optional.of(node);
        getChildren().addFirst(node);
    }

    /** Puts a node over the window until {@link #close}; Escape and a click beside it close it as well. */
    public void open(Node node, Pos where) {
        if (!scrim.isVisible()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        scrim.getChildren().setAll(node);
        StackPane.setAlignment(node, where);
        scrim.setVisible(true);
        // What lies under it must not be reached by Tab.
        content.ifPresent(under -> under.setDisable(true));
        firstStop(node).ifPresent(Node::requestFocus);
    }

    public boolean isOpen() {
        return scrim.isVisible();
    }

    public void close() {
        scrim.setVisible(false);
        scrim.getChildren().clear();
        content.ifPresent(under -> under.setDisable(false));
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /** Asks one question; for the few steps that cannot be undone. The first button is the safe one. */
    public void ask(String title, Node body, Button... answers) {
        for (Button answer : answers) {
            answer.addEventHandler(javafx.event.ActionEvent.ACTION, event -> close());
        }
        card(title, body, answers);
    }

    /** Shows a dialog whose buttons close it themselves, when what was typed will do. */
    public void card(String title, Node body, Button... answers) {
        HBox buttons = new HBox(answers);
        buttons.getStyleClass().add("buttons");
        VBox card = new VBox(Words.paneTitle(title), body, buttons);
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        open(card, Pos.CENTER);
    }

    /** Says what has happened; goes by itself after a while. */
    public void toast(String words) {
        toast(words, Optional.empty());
    }

    /** Says what has happened and offers one thing to do about it, such as Undo. */
    public void toast(String words, Optional<Button> action) {
        Label label = Words.plain(words);
        label.setMaxWidth(560);
        HBox toast = new HBox(label);
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleText(words);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        Button shut = Buttons.icon(Material2AL.CLOSE, "Close this note", () -> toasts.getChildren().remove(toast));
        action.ifPresent(button -> {
            button.addEventHandler(
                    javafx.event.ActionEvent.ACTION, event -> toasts.getChildren().remove(toast));
            toast.getChildren().add(button);
        });
        toast.getChildren().add(shut);
        toasts.getChildren().setAll(toast);
        toast.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
        fade.playFromStart();
    }

    private static Optional<Node> firstStop(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        if (node instanceof javafx.scene.Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Layers::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
