package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** The one in hand: what was before and what each wrote, beside each other, and what is decided about it. */
final class ClashPane {
    private static final double LEAST_EM = 13;
    /** The first that are brought are taken by 2, as 3 and 4 are for writing and for later. */
    private static final int FURTHER = 5;

    private final ClashesModel model;
    private final VBox page = new VBox();
    private final VBox writing = new VBox();
    private final TextField reason = new TextField();
    private final ScrollPane node = Panes.scrolling(page);
    private Optional<OpenClash> shown = Optional.empty();

    ClashPane(ClashesModel model) {
        this.model = model;
        page.getStyleClass().addAll("middle", "clash");
        reason.setPromptText("May be left empty");
    }

    ScrollPane node() {
        return node;
    }

    void show(OpenClash clash) {
        if (shown.filter(clash::equals).isPresent()) {
            return;
        }
        shown = Optional.of(clash);
        reason.clear();
        writing.getChildren().clear();
        List<Region> columns = new ArrayList<>(List.of(VersionCard.before(clash)));
        for (int at = 0; at < clash.versions().size(); at++) {
            columns.add(column(clash, clash.versions().get(at)));
        }
        page.getChildren().setAll(
                new VBox(Words.paneTitle(clash.record()), Words.muted(capital(clash.field()))),
                new SideBySide(LEAST_EM, columns.toArray(Region[]::new)));
        if (!clash.deletion()) {
            Button write = keyed("Write a new one", "3", this::write);
            page.getChildren().add(new FlowPane(8, 8, write, keyed("Later", "4", model::putOff)));
        } else {
            page.getChildren().add(new FlowPane(8, 8, keyed("Later", "4", model::putOff)));
        }
        page.getChildren().addAll(
                writing, new FieldRow("Why", reason),
                Words.muted("Both versions stay in history, and Ctrl Z takes the decision back."));
        node.setVvalue(0);
    }

    private VBox column(OpenClash clash, Version version) {
        boolean kept = version == clash.kept();
        int place = clash.brought().indexOf(version);
        String key = kept ? "1" : place == 0 ? "2" : String.valueOf(FURTHER + place - 1);
        Button take = keyed(words(clash, version, kept), key, () -> take(version));
        take.setAccessibleText(take.getText() + ": " + version.text());
        return VersionCard.of(clash, version, title(clash, version), take);
    }

    private static String title(OpenClash clash, Version version) {
        if (clash.deletion()) {
            return version == clash.kept() ? "Edited" : "Deleted";
        }
        return version.here() ? "Here" : "Brought";
    }

    private static String words(OpenClash clash, Version version, boolean kept) {
        if (clash.deletion()) {
            return kept ? "Keep it" : "Delete it all the same";
        }
        return kept ? "Keep this" : "Take this";
    }

    private static Button keyed(String words, String key, Runnable action) {
        Button button = Buttons.ordinary(words, action);
        button.setGraphic(Buttons.keyHint(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return button;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void take(Version version) {
        model.take(version, why());
    }

    private Optional<String> why() {
        return Optional.of(reason.getText().strip()).filter(text -> !text.isEmpty());
    }

    private void write() {
        OpenClash clash = shown.orElseThrow();
        if (clash.deletion()) {
            return;
        }
        model.entries(entries -> {
            if (entries.isEmpty()) {
                writing.getChildren().setAll(Words.muted(
                        "Nothing new can be written here. Choose one of the versions, and change it afterwards."));
                return;
            }
            writing.getChildren().setAll(new WritingPane(clash, entries, new WritingPane.Ways(
                    (decided, on, texts) -> model.write(decided, on, texts, why()), this::closeWriting)));
        });
    }

    private void closeWriting() {
        writing.getChildren().clear();
        page.requestFocus();
    }

    /** 1 to 4 decide, unless somebody is typing. */
    void key(KeyEvent event) {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        boolean typing = focused instanceof TextInputControl || focused instanceof ComboBoxBase;
        if (typing || event.isShortcutDown() || event.isAltDown() || shown.isEmpty()) {
            return;
        }
        OpenClash clash = shown.get();
        switch (digit(event)) {
            case 1 -> take(clash.kept());
            case 2 -> clash.brought().stream().findFirst().ifPresent(this::take);
            case 3 -> write();
            case 4 -> model.putOff();
            default -> {
                int further = digit(event) - FURTHER + 1;
                if (further < 1 || further >= clash.brought().size()) {
                    return;
                }
                take(clash.brought().get(further));
            }
        }
        event.consume();
    }

    private static int digit(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isDigitKey()) {
            return -1;
        }
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    /** Forgets the one in hand: it was decided. */
    void clear() {
        shown = Optional.empty();
        page.getChildren().clear();
    }
}
