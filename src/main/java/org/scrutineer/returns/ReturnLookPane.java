package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.returns.ReadFigure.Whose;
import org.scrutineer.returns.ReturnsBatch.Changed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;
import org.scrutineer.workbooks.Sheet;

/**
 * What was read of one return: what needs a look first, a card with its choices each; then whose it is and for when, what
 * a resubmission changes, and every figure as it was understood.
 */
final class ReturnLookPane {
    private static final int MOST = 60;
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final ReturnsDeskModel model;
    private final Runnable settled;
    private final ReadTable table;
    private final VBox node = new VBox();
    private final List<Card> cards = new ArrayList<>();

    /** @param first the control that takes the focus */
    private record Card(CellPlace place, VBox node, Node first) {}

    /** @param settled is told when the last card was decided */
    ReturnLookPane(ReturnsDeskModel model, Runnable settled) {
        this.model = model;
        this.settled = settled;
        table = new ReadTable(model.inHandProperty());
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(ReturnsBatch batch, ReturnFile file) {
        boolean worked = hasFocus();
        cards.clear();
        node.getChildren().clear();
        switch (file) {
            case ReturnFile.Refused refused -> show(refused);
            case ReturnFile.Read read -> show(batch, read);
        }
        inHand(model.inHandProperty().get());
        if (worked) {
            // What was decided is gone; the next card takes over, and when there is none the whole is taken in.
            cards.stream().findFirst().map(Card::first).ifPresentOrElse(Node::requestFocus, settled);
        }
    }

    private boolean hasFocus() {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && at != node) {
            at = at.getParent();
        }
        return at == node;
    }

    /** Marks the card of the cell in hand. */
    void inHand(Optional<CellPlace> cell) {
        cards.forEach(card -> card.node().pseudoClassStateChanged(
                IN_HAND, cell.filter(card.place()::equals).isPresent()));
    }

    private void show(ReturnFile.Refused refused) {
        node.getChildren().addAll(Words.paneTitle("This file was not read"), Callout.of(refused.problem()));
        refused.workbook().ifPresent(workbook -> node.getChildren().addAll(
                provider(""), period(""), place(workbook.sheets().stream().map(Sheet::name).toList())));
    }

    private void show(ReturnsBatch batch, ReturnFile.Read read) {
        List<Doubt> doubts = batch.doubts(read);
        List<Changed> changed = batch.changed(read);
        List<Changed> clashes = changed.stream().filter(Changed::clash).toList();
        int count = doubts.size() + clashes.size();
        node.getChildren().add(Words.paneTitle(count == 0
                ? "Nothing needs a look"
                : count == 1 ? "1 thing needs a look" : count + " things need a look"));
        doubts.stream().limit(MOST).forEach(doubt -> node.getChildren().add(card(doubt)));
        if (doubts.size() > MOST) {
            node.getChildren().add(Words.muted("and " + (doubts.size() - MOST) + " more."));
        }
        clashes.forEach(clash -> node.getChildren().add(card(clash)));
        ReturnReading reading = read.reading();
        node.getChildren().addAll(
                provider(reading.providers().stream().map(Whose::name).collect(Collectors.joining(", "))), said(read));
        changes(changed);
        node.getChildren().add(Sections.titled("What was read", table.node()));
        table.show(reading.figures());
    }

    private FieldRow provider(String name) {
        TextField field = new TextField(name);
        FieldRow row = new FieldRow("Provider", field);
        field.setOnAction(event -> model.provider(field.getText()));
        field.focusedProperty().subscribe((before, now) -> {
            if (!now && !field.getText().equals(name)) {
                model.provider(field.getText());
            }
        });
        return row;
    }

    /** Where no figures were found, a person says in which row the headings stand. */
    private VBox place(List<String> sheets) {
        ComboBox<String> sheet = new ComboBox<>(FXCollections.observableArrayList(sheets));
        sheet.setValue(sheets.isEmpty() ? "" : sheets.getFirst());
        sheet.setMaxWidth(Double.MAX_VALUE);
        TextField row = new TextField();
        TextField column = new TextField();
        FieldRow last = new FieldRow("Column that names the measures or the months, such as B", column);
        Button read = Buttons.ordinary("Read it so", () -> {
            try {
                model.heading(sheet.getValue(), row.getText(), column.getText());
                last.quiet();
            } catch (Problem problem) {
                last.problem(problem.getMessage());
            }
        });
        return Sections.titled("Where the figures are", new FieldRow("Sheet", sheet),
                new FieldRow("Row of the headings, such as 5", row), last, read);
    }

    /** Only asked for where the file does not say it. */
    private FieldRow period(String text) {
        TextField field = new TextField(text);
        FieldRow row = new FieldRow("Period, such as Q2 2025-26", field);
        field.setOnAction(event -> {
            try {
                model.period(field.getText());
                row.quiet();
            } catch (Problem problem) {
                row.problem(problem.getMessage());
            }
        });
        return row;
    }

    private Node said(ReturnFile.Read read) {
        VBox section = Sections.titled("Good to know");
        read.reading().providers().stream().filter(whose -> !whose.known())
                .forEach(whose -> section.getChildren().add(Words.plain(
                        "“" + whose.name() + "” is not in the register yet and is added to it.")));
        read.reading().said().forEach(sentence -> section.getChildren().add(Words.plain(sentence)));
        boolean any = section.getChildren().size() > 1;
        section.setVisible(any);
        section.setManaged(any);
        return section;
    }

    private void changes(List<Changed> changed) {
        List<Changed> plain = changed.stream().filter(change -> !change.clash()).toList();
        if (!plain.isEmpty()) {
            VBox section = Sections.titled("Changed since it was last sent: " + plain.size());
            plain.stream().limit(MOST).forEach(change -> section.getChildren().add(Words.flow(
                    change.figure().where() + ", " + change.figure().period().words() + ": " + here(change)
                            + " → **" + says(change) + "**")));
            node.getChildren().add(section);
        }
    }

    private static String here(Changed change) {
        return Optional.ofNullable(change.held().text("written")).orElse("nothing");
    }

    private static String says(Changed change) {
        return change.figure().written().isEmpty() ? "nothing" : change.figure().written();
    }

    private VBox card(Doubt doubt) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("chips");
        doubt.choices().forEach(choice -> choices.getChildren().add(
                Buttons.ordinary(choice.label(), () -> model.decide(doubt, choice))));
        choices.getChildren().add(Buttons.link(
                "Show the cell", () -> model.inHandProperty().set(Optional.of(doubt.place()))));
        VBox card = new VBox(Words.strong(doubt.what() + " (" + doubt.address() + ")"), Words.plain(doubt.sentence()));
        if (doubt.choices().contains(Choices.OF_UNREAD.getFirst())) {
            choices.getChildren().addFirst(typing(doubt));
        }
        card.getChildren().add(choices);
        if (doubt.choices().stream().anyMatch(choice -> choice.name().equals(Choices.LEAVE))) {
            card.getChildren().add(meaning(doubt));
        }
        card.getStyleClass().add("card");
        cards.add(new Card(doubt.place(), card, choices.getChildren().getFirst()));
        return card;
    }

    /** Words may mean any measure, also one that is not likely. */
    private SearchableComboBox<String> meaning(Doubt doubt) {
        SearchableComboBox<String> measure = new SearchableComboBox<>(
                FXCollections.observableArrayList(model.measures()));
        measure.setPromptText("It means another measure…");
        measure.setAccessibleText("The measure that “" + doubt.what() + "” means");
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                model.mean(doubt.what(), now);
            }
        });
        return measure;
    }

    private TextField typing(Doubt doubt) {
        TextField number = new TextField();
        number.setPromptText("Type a number");
        number.setPrefColumnCount(9);
        number.setAccessibleText("What " + doubt.what() + " in " + doubt.address() + " means");
        number.setOnAction(event -> {
            if (!number.getText().isBlank()) {
                model.type(doubt, number.getText());
            }
        });
        return number;
    }

    private VBox card(Changed clash) {
        CheckBox take = new CheckBox("Take what the file says");
        take.setSelected(model.takes(clash));
        take.setAccessibleText("Take what the file says: " + clash.figure().where());
        take.setOnAction(event -> model.resolve(clash, take.isSelected()));
        VBox card = new VBox(
                Words.strong(clash.figure().where() + ", " + clash.figure().period().words()),
                Words.flow("Edited here: **" + here(clash) + "**"),
                Words.flow("In the file: **" + says(clash) + "**"), take);
        card.getStyleClass().add("card");
        return card;
    }
}
