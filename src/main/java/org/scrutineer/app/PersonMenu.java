package org.scrutineer.app;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Theme;
import org.scrutineer.ui.Theme.Appearance;

/** The menu behind a person's initials: who they are, how the window looks, and the way to another workspace. */
final class PersonMenu {
    private final MenuButton button = new MenuButton();
    private final MenuItem name = new MenuItem();

    /** What the entries do. */
    record Ways(Runnable rename, OfWorkspace workspace, Runnable guide, Runnable keys, Runnable about) {}

    /** The same for the workspace that is open. */
    record OfWorkspace(Runnable council, Runnable protection, Runnable another) {}

    PersonMenu(Theme theme, Ways ways) {
        button.getStyleClass().add("initials");
        name.setOnAction(event -> ways.rename().run());
        MenuItem guide = item("Guide", ways.guide());
        guide.setAccelerator(Keys.of("F1"));
        button.getItems().addAll(
                name, new SeparatorMenuItem(), appearance(theme), textSize(theme), new SeparatorMenuItem(),
                item("Council settings…", ways.workspace().council()),
                item("Passphrase and protection…", ways.workspace().protection()),
                item("Open another workspace…", ways.workspace().another()),
                guide, item("Keys", ways.keys()), item("About Scrutineer", ways.about()));
    }

    MenuButton button() {
        return button;
    }

    void show(String person) {
        button.setText(initials(person));
        button.setAccessibleText(person + ", menu");
        name.setText("Change your name (" + person + ")…");
    }

    /** "AB" for "A. Brown", "R" for "root". */
    static String initials(String person) {
        String letters = Stream.of(person.strip().split("[\\s.]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(java.util.Locale.UK))
                .collect(Collectors.joining());
        return letters.length() <= 2 ? letters : letters.charAt(0) + letters.substring(letters.length() - 1);
    }

    private static Menu appearance(Theme theme) {
        Menu menu = new Menu("Appearance");
        ToggleGroup group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioMenuItem item = new RadioMenuItem(appearance.words());
            item.setToggleGroup(group);
            item.setSelected(theme.appearanceProperty().get() == appearance);
            item.setOnAction(event -> theme.appearanceProperty().set(appearance));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu textSize(Theme theme) {
        Menu menu = new Menu("Text size");
        ToggleGroup group = new ToggleGroup();
        for (int percent : Theme.TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(group);
            item.setSelected(theme.textSizeProperty().get() == percent);
            item.setOnAction(event -> theme.textSizeProperty().set(percent));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
