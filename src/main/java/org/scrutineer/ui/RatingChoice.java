package org.scrutineer.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A row of ratings of which one is chosen, by mouse, arrow keys, Alt with the letter, or the number alone. */
public final class RatingChoice extends FlowPane {
    /**
     * One rating on offer.
     *
     * @param code the scheme's letter or number, empty where it has none
     * @param word what is kept when it is chosen
     */
    public record Level(Tone tone, String code, String word) {}

    /** So few outside red, amber and green that folding them would gain nothing. */
    private static final int A_FEW = 2;

    private final ToggleGroup group = new ToggleGroup();
    private Consumer<Level> chosen = level -> {};
    private Optional<Level> current = Optional.empty();
    private final Button more = Buttons.link("More…", this::unfold);
    private boolean unfolded;

    public RatingChoice(String name) {
        getStyleClass().add("rating-choice");
        setAccessibleText(name);
        setPrefWrapLength(240);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Called when a person chooses another rating; not when {@link #show} does. */
    public void onChosen(Consumer<Level> consumer) {
        chosen = consumer;
    }

    public void show(List<Level> levels, Optional<String> word) {
        // The same buttons stay, so that the one that has the focus keeps it.
        if (!levels.equals(buttons().map(Node::getUserData).toList())) {
            group.getToggles().clear();
            getChildren().setAll(levels.stream().map(this::button).toList());
            getChildren().add(more);
            unfolded = levels.stream().filter(RatingChoice::outside).count() <= A_FEW;
        }
        group.selectToggle(null);
        current = levels.stream().filter(level -> word.filter(level.word()::equals).isPresent()).findFirst();
        current.ifPresent(level -> group.getToggles().get(levels.indexOf(level)).setSelected(true));
        fold();
        makeOneReachable();
    }

    /** Chooses the level whose code or first letter this is, as a person would; false where there is none. */
    public boolean choose(String code) {
        return buttons()
                .filter(button -> key((Level) button.getUserData()).equalsIgnoreCase(code))
                .findFirst()
                .map(button -> {
                    take(button);
                    return true;
                })
                .orElse(false);
    }

    /** The key that chooses a level together with Alt: its code where it is one sign, else its first letter. */
    static String key(Level level) {
        return level.code().length() == 1 ? level.code() : level.word().substring(0, 1);
    }

    private ToggleButton button(Level level) {
        ToggleButton button = new ToggleButton(RatingTag.words(level.code(), level.word()), RatingTag.shape());
        button.setToggleGroup(group);
        button.setUserData(level);
        button.getStyleClass().add(Tones.styleClass(level.tone()));
        button.setAccessibleText(getAccessibleText() + ": " + button.getText());
        button.setTooltip(new Tooltip(Keys.words(KeyCombination.valueOf("Alt+" + key(level).toUpperCase()))));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> take(button));
        return button;
    }

    private void take(ToggleButton button) {
        Level level = (Level) button.getUserData();
        boolean changed = !current.equals(Optional.of(level));
        // A toggle that is clicked again would leave nothing chosen, which is not a rating.
        group.selectToggle(button);
        current = Optional.of(level);
        fold();
        makeOneReachable();
        if (changed) {
            chosen.accept(level);
        }
    }

    /** One Tab stop for all of them, as radio buttons have. */
    private void makeOneReachable() {
        Toggle selected = group.getSelectedToggle();
        List<ToggleButton> all = buttons().toList();
        for (int index = 0; index < all.size(); index++) {
            all.get(index).setFocusTraversable(selected == null ? index == 0 : all.get(index) == selected);
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN
                ? 1
                : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP ? -1 : 0;
        List<ToggleButton> shown = buttons().filter(Node::isVisible).toList();
        int focused = shown.indexOf(getScene().getFocusOwner());
        if (step != 0 && focused >= 0) {
            shown.get(Math.floorMod(focused + step, shown.size())).requestFocus();
            event.consume();
        }
    }

    private Stream<ToggleButton> buttons() {
        return getChildren().stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast);
    }

    /** What few ever choose, such as “Paused”, is shown while it is chosen or asked for. */
    private void fold() {
        buttons().forEach(button -> {
            Level level = (Level) button.getUserData();
            appear(button, unfolded || !outside(level) || current.equals(Optional.of(level)));
        });
        appear(more, !unfolded);
    }

    private void unfold() {
        unfolded = true;
        fold();
        buttons().filter(button -> outside((Level) button.getUserData())).findFirst().ifPresent(Node::requestFocus);
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static boolean outside(Level level) {
        return level.tone() == Tone.NONE;
    }
}
