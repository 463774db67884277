package org.scrutineer.workbench;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Tone;

/** Whether a recommendation is still followed up; ending that asks for the reason and the meeting. */
final class StateFields {
    private final VBox standing = new VBox();
    private final ComboBox<State.Kind> kind = new ComboBox<>();
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow reasonRow = new FieldRow("Why", reason);
    private final DateField since = new DateField("Day or meeting");
    private final ComboBox<Recommendation> successor = new ComboBox<>();
    private final FieldRow successorRow = new FieldRow("Taken on by", successor);
    private final Foldable end;
    private Optional<RecommendationModel> model = Optional.empty();

    StateFields() {
        kind.getItems().setAll(State.Kind.CLOSED, State.Kind.PAUSED, State.Kind.SUPERSEDED);
        kind.setConverter(said(State.Kind::words));
        successor.setConverter(said(Recommendation::label));
        for (ComboBox<?> choice : List.of(kind, successor)) {
            choice.setMaxWidth(Double.MAX_VALUE);
        }
        VBox save = new VBox();
        end = new Foldable("Close, pause or supersede…",
                new FieldRow("It becomes", kind), reasonRow, since.node(), successorRow, save);
        save.getChildren().add(Buttons.ordinary("Save", this::save));
        kind.valueProperty().subscribe(chosen -> {
            successorRow.setVisible(chosen == State.Kind.SUPERSEDED);
            successorRow.setManaged(chosen == State.Kind.SUPERSEDED);
        });
    }

    /** What it is now, for the head of the pane; empty while it is open. */
    VBox standing() {
        return standing;
    }

    Foldable node() {
        return end;
    }

    void show(RecommendationModel shown) {
        model = Optional.of(shown);
        State state = shown.recommendation().state();
        boolean open = state.kind() == State.Kind.OPEN;
        if (open) {
            standing.getChildren().clear();
        } else {
            Callout said = new Callout(Tone.NONE, told(state, shown.successor()));
            FlowPane again = new FlowPane(Buttons.link("Open it again", this::reopen));
            again.getStyleClass().add("chips");
            standing.getChildren().setAll(said, again);
        }
        end.setVisible(open);
        end.setManaged(open);
        if (!successor.getItems().equals(shown.others())) {
            successor.getItems().setAll(shown.others());
        }
    }

    /** "Closed 8 December 2026: fully achieved." */
    static String told(State state, String successor) {
        String since = state.since().text().isBlank() ? "" : " " + state.since().text();
        String by = successor.isEmpty() ? "" : " Taken on by " + successor + ".";
        String reason = state.reason().strip();
        return "**" + state.kind().words() + since + ":** " + reason + (reason.endsWith(".") ? "" : ".") + by;
    }

    void close() {
        reason.clear();
        since.clear();
        kind.setValue(State.Kind.CLOSED);
        successor.setValue(null);
        reasonRow.quiet();
        end.close();
    }

    private void save() {
        if (reason.getText().isBlank()) {
            reasonRow.problem("Write why; later papers print it.");
            reason.requestFocus();
        } else if (kind.getValue() == State.Kind.SUPERSEDED && successor.getValue() == null) {
            successorRow.problem("Choose the recommendation that takes its place.");
            successor.requestFocus();
        } else {
            Optional<Recommendation> by = Optional.ofNullable(successor.getValue())
                    .filter(other -> kind.getValue() == State.Kind.SUPERSEDED);
            State.Kind to = kind.getValue();
            String why = reason.getText();
            FuzzyDate on = FuzzyDate.parse(since.text());
            close();
            model.ifPresent(shown -> shown.end(to, why, on, by));
        }
    }

    private void reopen() {
        model.ifPresent(shown -> shown.end(State.Kind.OPEN, "", FuzzyDate.UNKNOWN, Optional.empty()));
    }

    /** Shows what is chosen by its words. */
    static <T> StringConverter<T> said(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : words.apply(shown);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Chosen, never typed");
            }
        };
    }
}
