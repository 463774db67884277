package org.scrutineer.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.periods.Period;
import org.scrutineer.rounds.ReturnRound.Progress;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.TonesBar;
import org.scrutineer.ui.Words;

/** Which period is shown, and how many of the returns are there. */
final class RoundHead {
    private final ReturnsModel model;
    private final Button before;
    private final Button after;
    private final ComboBox<Period> periods = new ComboBox<>();
    private final Label rate = Words.strong("");
    private final TonesBar bar = new TonesBar();
    private final VBox node;
    private boolean showing;

    RoundHead(ReturnsModel model) {
        this.model = model;
        before = Buttons.icon(Material2AL.CHEVRON_LEFT, "The period before (Alt Left)", () -> model.step(-1));
        after = Buttons.icon(Material2AL.CHEVRON_RIGHT, "The period after (Alt Right)", () -> model.step(1));
        periods.setAccessibleText("Period");
        periods.setCellFactory(list -> new PeriodCell());
        periods.setButtonCell(new PeriodCell());
        periods.setMinWidth(ComboBox.USE_PREF_SIZE);
        periods.setOnAction(event -> {
            if (!showing && periods.getValue() != null) {
                model.choose(periods.getValue());
            }
        });
        rate.setMinWidth(0);
        HBox.setHgrow(rate, Priority.ALWAYS);
        HBox chooser = new HBox(before, periods, after);
        chooser.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(chooser, rate);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-head");
        node = new VBox(line, bar);
        node.getStyleClass().add("section");
    }

    VBox node() {
        return node;
    }

    private static final class PeriodCell extends ListCell<Period> {
        @Override
        protected void updateItem(Period item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words(item));
        }
    }

    /** "Q2 2025-26, July to September 2025". */
    static String words(Period period) {
        return period.words().equals(period.span()) ? period.words() : period.words() + ", " + period.span();
    }

    void show(Optional<RoundReading> reading) {
        showing = true;
        if (!periods.getItems().equals(model.periodsProperty().get())) {
            periods.setItems(FXCollections.observableArrayList(model.periodsProperty().get()));
        }
        periods.setValue(model.periodProperty().get().orElse(null));
        showing = false;
        before.setDisable(!model.canStep(-1));
        after.setDisable(!model.canStep(1));
        reading.map(RoundReading::round).ifPresent(round -> {
            rate.setText(line(round));
            bar.show(segments(round));
            bar.setManaged(!round.expected().isEmpty());
        });
    }

    /** "23 of 26 (88%) returned, 2 of them again, 1 not whole". */
    static String line(ReturnRound round) {
        if (round.expected().isEmpty()) {
            return "No return is expected of anybody";
        }
        long again = round.expected().stream().filter(ReturnRound.Expected::resubmitted).count();
        int partly = round.with(Progress.PARTLY).size();
        return round.rate() + " returned" + (again == 0 ? "" : ", " + again + " of them again")
                + (partly == 0 ? "" : ", " + partly + " with figures missing");
    }

    private static List<TonesBar.Segment> segments(ReturnRound round) {
        List<TonesBar.Segment> segments = new ArrayList<>();
        for (Progress progress : Progress.values()) {
            int count = round.with(progress).size();
            if (count > 0) {
                segments.add(new TonesBar.Segment(tone(progress), "", progress.words().toLowerCase(Locale.UK),
                        count));
            }
        }
        return segments;
    }

    static Tone tone(Progress progress) {
        return switch (progress) {
            case RETURNED -> Tone.GREEN;
            case PARTLY -> Tone.AMBER;
            case MISSING -> Tone.RED;
        };
    }
}
