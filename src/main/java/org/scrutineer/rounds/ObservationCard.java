package org.scrutineer.rounds;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** One figure as it was returned: where it stands, whether it is right, and what takes its place. */
final class ObservationCard extends VBox {
    private final ReturnsModel model;
    private final Provider provider;
    private final Measure measure;
    private final Observation observation;
    private final TextField figure = new TextField();
    private final FieldRow row = new FieldRow("The right figure", figure);
    private final Button right;

    ObservationCard(ReturnsModel model, ReturnsWays ways, Provider provider, Measure measure, Observation observation) {
        this.model = model;
        this.provider = provider;
        this.measure = measure;
        this.observation = observation;
        getStyleClass().add("card");
        right = Buttons.primary("It is right", () -> model.confirm(provider, measure, observation));
        getChildren().add(Words.strong(observation.period().words() + ": " + Odd.words(measure, observation)));
        String sheet = sheetWords();
        if (!sheet.isEmpty()) {
            getChildren().add(Words.small(sheet));
        }
        if (!observation.doubt().isEmpty()) {
            getChildren().add(new Callout(Tone.AMBER, observation.doubt()));
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        if (!observation.doubt().isEmpty()) {
            buttons.getChildren().add(right);
        }
        buttons.getChildren().add(Buttons.ordinary(
                "Where it stands", () -> ways.source().accept(observation.id())));
        Button other = Buttons.plain("Type another…", this::open);
        buttons.getChildren().add(other);
        getChildren().add(buttons);
        figure.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
                event.consume();
            }
        });
    }

    Button right() {
        return right;
    }

    private String sheetWords() {
        boolean named = !observation.label().isEmpty() && !observation.label().equals(measure.name());
        String said = observation.written().isEmpty() ? "" : "the cell says “" + observation.written() + "”";
        return (named ? "In the sheet “" + observation.label() + "”" : "") + (named && !said.isEmpty() ? ", " : "")
                + (named ? said : said.replaceFirst("^the", "The"));
    }

    private void open() {
        if (!getChildren().contains(row)) {
            figure.setPromptText(measure.percentage() ? "95%, nil, n/a, <5" : "a number, nil, n/a, <5");
            getChildren().addAll(row, Buttons.ordinary("Keep this figure", this::keep));
        }
        figure.requestFocus();
    }

    private void keep() {
        try {
            row.quiet();
            model.replace(provider, measure, observation, figure.getText());
        } catch (Problem wrong) {
            row.problem(wrong.what() + " " + wrong.whatToDo());
        }
    }
}
