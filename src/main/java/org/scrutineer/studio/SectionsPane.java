package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.papers.PaperSection.Sort;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.Structure;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersView.Question;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** The sections of the paper: which are printed, in which order, and what the council calls them. */
final class SectionsPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PapersModel model;
    private final Question question;
    private final Consumer<String> choose;
    private final VBox rows = new VBox();
    private final VBox node;
    private final Button fold = Buttons.link("", this::turn);
    private List<SectionPlace> shown = List.of();
    private boolean unfolded;
    private Optional<String> last = Optional.empty();

    /** @param choose takes the key of a section that a person goes to */
    SectionsPane(PapersModel model, Question question, Consumer<String> choose) {
        this.model = model;
        this.question = question;
        this.choose = choose;
        rows.getStyleClass().add("paper-sections");
        node = Sections.titled(
                "Sections", rows, new FlowPane(12, 0, fold, Buttons.link("Add a section…", this::add)),
                Words.small("They hold for every paper of this kind. Alt ↑ and Alt ↓ move one."));
    }

    Node node() {
        return node;
    }

    void show(Composed composed, Optional<String> inHand) {
        List<SectionPlace> places = composed.looked().composed().sections();
        if (!places.equals(shown)) {
            Optional<Object> focused = focused();
            shown = places;
            rows.getChildren().setAll(places.stream().map(this::row).toList());
            focused.ifPresent(mark -> parts().filter(node -> mark.equals(node.getUserData())).forEach(
                    Node::requestFocus));
        }
        int folded = 0;
        for (int at = 0; at < shown.size(); at++) {
            SectionPlace place = shown.get(at);
            Node row = rows.getChildren().get(at);
            boolean chosen = inHand.filter(place.key()::equals).isPresent();
            row.pseudoClassStateChanged(CHOSEN, chosen);
            boolean seen = unfolded || place.printed() || chosen;
            row.setVisible(seen);
            row.setManaged(seen);
            folded += seen ? 0 : 1;
        }
        last = inHand;
        fold.setText(unfolded ? "Show only what is printed" : folded + " more, not printed");
        fold.setAccessibleText(fold.getText());
        fold.setVisible(unfolded || folded > 0);
        fold.setManaged(fold.isVisible());
    }

    private void turn() {
        unfolded = !unfolded;
        model.composedProperty().get().ifPresent(paper -> show(paper, last));
    }

    /** What marks the part of a row that has the focus, so that it has it in the next version too. */
    private Optional<Object> focused() {
        return parts().filter(Node::isFocused).map(Node::getUserData).findFirst();
    }

    private Stream<Node> parts() {
        return rows.getChildren().stream().flatMap(row -> ((HBox) row).getChildren().stream());
    }

    private Node row(SectionPlace place) {
        CheckBox box = new CheckBox();
        box.setSelected(place.shown());
        box.setAccessibleText("Print “" + place.heading() + "”");
        box.setOnAction(event -> model.arrange(
                structure -> structure.show(structure.called(place.key()), box.isSelected())));
        Button name = Buttons.plain(place.heading(), () -> choose.accept(place.key()));
        boolean empty = place.shown() && !place.printed();
        name.setText(empty ? place.heading() + " · nothing recorded" : place.heading());
        name.setAccessibleText(name.getText());
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        box.setUserData("print " + place.key());
        name.setUserData(place.key());
        name.getStyleClass().add("section-name");
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), empty || !place.shown());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(box, name, menu(place));
        row.getStyleClass().add("paper-section");
        row.setAlignment(Pos.TOP_LEFT);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, place));
        return row;
    }

    private void key(KeyEvent event, SectionPlace place) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step != 0 && event.isAltDown()) {
            move(place, step);
            event.consume();
        }
    }

    private void move(SectionPlace place, int step) {
        int to = shown.indexOf(place) + step;
        if (to >= 0 && to < shown.size()) {
            model.arrange(structure -> structure.move(structure.called(place.key()), to + 1));
        }
    }

    private Button menu(SectionPlace place) {
        ContextMenu menu = new ContextMenu();
        Button more = Buttons.icon(Material2MZ.MORE_HORIZ, "More for “" + place.heading() + "”", () -> {});
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
        more.setUserData("more " + place.key());
        more.getStyleClass().add("section-menu");
        menu.getItems().addAll(
                item("Move up", () -> move(place, -1)), item("Move down", () -> move(place, 1)),
                item("Name and standing text…", () -> word(place)));
        if (place.own()) {
            menu.getItems().add(item("Remove from every paper", () -> model.arrange(
                    structure -> structure.remove(structure.called(place.key())))));
        }
        return more;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void word(SectionPlace place) {
        model.composedProperty().get().ifPresent(paper -> {
            Structure structure = paper.beside().setting().structure();
            TextField heading = new TextField(place.heading());
            GrowingText standing = new GrowingText(3, 12);
            standing.setText(structure.wanted(structure.called(place.key())).standing());
            VBox body = new VBox(
                    new FieldRow("Heading", heading),
                    new FieldRow("Standing text, in every paper of this kind", standing));
            body.getStyleClass().add("fields");
            question.ask("“" + place.heading() + "” in every paper of this kind", body,
                    Buttons.ordinary("Leave it", () -> {}),
                    Buttons.primary("Use these words", () -> model.arrange(now -> now.word(
                            now.called(place.key()), changed(heading.getText(), place, now), standing.getText()))));
        });
    }

    /** Nothing where the heading is the one it has without the council's wish. */
    private static String changed(String typed, SectionPlace place, Structure structure) {
        String kept = structure.wanted(structure.called(place.key())).heading();
        return typed.strip().equals(place.heading()) ? kept : typed.strip();
    }

    private void add() {
        TextField heading = new TextField();
        CheckBox implication = new CheckBox("It is an implication, with a box on the checklist");
        VBox body = new VBox(new FieldRow("Heading", heading), implication);
        body.getStyleClass().add("fields");
        question.ask("Add a section to every paper of this kind", body,
                Buttons.ordinary("Not now", () -> {}),
                Buttons.primary("Add it", () -> model.arrange(structure -> structure.add(
                        heading.getText(), implication.isSelected() ? Sort.IMPLICATION : Sort.SECTION))));
    }
}
