package org.scrutineer.rounds;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.periods.Period;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.Words;

/** Issues blank returns: for which period, by when, and then the folder. */
final class BlanksPane {
    private final ReturnsModel model;
    private final ReturnsWays ways;
    private final TextField period = new TextField();
    private final DateField due = new DateField("Wanted back by");
    private final VBox said = new VBox();
    private final VBox node;

    BlanksPane(ReturnsModel model, ReturnsWays ways, Runnable done) {
        this.model = model;
        this.ways = ways;
        FlowPane buttons = new FlowPane(
                Buttons.ordinary("Choose a folder and write them", this::issue), Buttons.plain("Not now", done));
        buttons.getStyleClass().add("chips");
        node = new VBox(
                Words.paneTitle("Blank returns"), new FieldRow("Period", period), due.node(), said, buttons,
                Words.small("Each provider of whom a return is expected gets a workbook of its own: a row for each "
                        + "measure that it returned before, a column for each month. When it comes back filled in, drop "
                        + "it on this window; no question is asked."));
        node.getStyleClass().add("in-hand");
        said.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(Optional<Period> wanted) {
        said.getChildren().clear();
        period.setText(wanted.map(Period::words).orElse(""));
        Focus.whenShown(period);
    }

    private void issue() {
        Optional<Path> folder = ways.files().folder("Where the blank returns are written", Optional.empty());
        folder.ifPresent(chosen -> model.issue(
                period.getText(), due.text(), chosen, ways.out().written(),
                problem -> said.getChildren().setAll(Callout.of(problem))));
    }
}
