package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.QuestionSet.Standard;

/** The standards of a visit under their domains, each with "3 of 6 answered": a list, or a choice where that is too wide. */
final class StandardList {
    private final VisitModel model;
    private final Runnable chosen;
    private final VBox list = new VBox();
    private final ScrollPane scrolls = Panes.scrolling(list);
    private final ComboBox<String> choice = new ComboBox<>();
    private final Map<Standard, Line> lines = new LinkedHashMap<>();

    private record Line(CardButton button, Label counts) {}

    /** @param chosen what is done once a standard was gone to */
    StandardList(VisitModel model, Runnable chosen) {
        this.model = model;
        this.chosen = chosen;
        list.getStyleClass().add("standard-list");
        scrolls.getStyleClass().add("standards");
        scrolls.setAccessibleText("Standards");
        choice.setAccessibleText("Standard");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    Node list() {
        return scrolls;
    }

    ComboBox<String> choice() {
        return choice;
    }

    void show(VisitReading now) {
        if (!List.copyOf(lines.keySet()).equals(now.questions().standards())) {
            build(now.questions());
        }
        Standard here = model.standard().orElseThrow();
        lines.forEach((standard, line) -> {
            String counts = now.ratings().counts(standard);
            line.counts().setText(counts);
            line.button().setAccessibleText(standard.title() + ", " + counts);
            line.button().setChosen(standard.equals(here));
            line.button().setFocusTraversable(standard.equals(here));
        });
        showChoice(now, here);
    }

    private void showChoice(VisitReading now, Standard here) {
        List<String> words = lines.keySet().stream()
                .map(standard -> standard.title() + " · " + now.ratings().counts(standard)).toList();
        choice.setOnAction(null);
        if (!choice.getItems().equals(words)) {
            choice.getItems().setAll(words);
        }
        List<Standard> standards = List.copyOf(lines.keySet());
        choice.getSelectionModel().select(standards.indexOf(here));
        choice.setOnAction(event -> {
            int index = choice.getSelectionModel().getSelectedIndex();
            if (index >= 0) {
                go(standards.get(index));
            }
        });
    }

    private void build(QuestionSet questions) {
        lines.clear();
        List<Node> nodes = new ArrayList<>();
        for (Domain domain : questions.domains()) {
            nodes.add(Words.sectionTitle(domain.name()));
            for (Standard standard : domain.standards()) {
                Label counts = Words.small("");
                VBox inside = new VBox(Words.plain(standard.title()), counts);
                CardButton button = new CardButton(standard.title(), inside, () -> go(standard));
                button.getStyleClass().add("standard-line");
                lines.put(standard, new Line(button, counts));
                nodes.add(button);
            }
        }
        list.getChildren().setAll(nodes);
    }

    private void go(Standard standard) {
        model.into(standard);
        chosen.run();
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<CardButton> all = lines.values().stream().map(Line::button).toList();
        int focused = all.indexOf(list.getScene().getFocusOwner());
        if (step != 0 && focused >= 0 && !event.isAltDown()) {
            all.get(Math.floorMod(focused + step, all.size())).requestFocus();
            event.consume();
        }
    }

    /** Brings the standard that is shown into sight. */
    void reveal() {
        model.standard().map(lines::get).ifPresent(line -> {
            double height = list.getHeight() - scrolls.getViewportBounds().getHeight();
            double top = line.button().getBoundsInParent().getMinY() - scrolls.getViewportBounds().getHeight() / 3;
            if (height > 0) {
                scrolls.setVvalue(Math.clamp(top / height, 0, 1));
            }
        });
    }
}
