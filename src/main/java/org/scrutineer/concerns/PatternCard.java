package org.scrutineer.concerns;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.concerns.ConcernsModel.Card;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.Words;

/** One pattern: its words, the concerns in it, which rule noticed it, and what can be made of it. */
final class PatternCard {
    private final ConcernsModel model;
    private final Card card;
    private final TextField reason = new TextField();
    private final FieldRow reasonRow = new FieldRow("Why it is no pattern", reason);
    private final Foldable dismissing;
    private final VBox node = new VBox();

    /** @param concern takes one of its concerns in hand; @param investigation opens one */
    PatternCard(ConcernsModel model, Card card, Consumer<UUID> concern, Consumer<UUID> investigation) {
        this.model = model;
        this.card = card;
        dismissing = new Foldable("It is no pattern…", reasonRow, Buttons.ordinary("Dismiss it", this::dismiss));
        Pattern pattern = card.pattern();
        node.getStyleClass().addAll("card", "pattern-card");
        node.getChildren().addAll(
                Words.strong(card.name()), Words.small("Noticed by: " + pattern.noticed().rules().stream()
                        .map(ConcernRule::name).collect(Collectors.joining("; "))));
        card.rates().forEach(rate -> node.getChildren().add(Words.small(rate)));
        node.getChildren().add(concerns(pattern.noticed(), concern));
        said(pattern, investigation);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                dismiss();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    private FlowPane concerns(Noticed noticed, Consumer<UUID> open) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("concern-links");
        String others = noticed.providers().size() == 1 ? "" : " at ";
        model.readingProperty().get().ifPresent(now -> noticed.concerns().forEach(concern -> {
            String where = others.isEmpty() ? "" : others + now.names().getOrDefault(concern.provider(), "");
            var link = Buttons.link(concern.happened().text() + where, () -> open.accept(concern.id()));
            link.setAccessibleText("Concern about " + concern.sort() + ", " + concern.happened().text() + where);
            links.getChildren().add(link);
        }));
        return links;
    }

    private void said(Pattern pattern, Consumer<UUID> open) {
        switch (pattern.standing()) {
            case NEW -> {
                pattern.dismissal().ifPresent(earlier -> node.getChildren().add(Words.small(
                        "A part of it was dismissed: " + earlier.reason())));
                FlowPane ways = new FlowPane(Buttons.ordinary("Investigate", () -> investigate(open)));
                pattern.investigation().ifPresent(some -> ways.getChildren().addAll(
                        Buttons.ordinary("Add to the investigation", () -> add(some)),
                        Buttons.link(some.title(), () -> open.accept(some.id()))));
                ways.getChildren().add(dismissing);
                ways.getStyleClass().add("chips");
                node.getChildren().add(ways);
            }
            case INVESTIGATED, LOOKED_INTO -> pattern.investigation().ifPresent(some -> {
                var link = Buttons.link("Open the investigation", () -> open.accept(some.id()));
                link.setAccessibleText("Open the investigation " + some.title());
                node.getChildren().addAll(Words.plain(ConcernWords.capital(pattern.standing().plain()) + "."), link);
            });
            case DISMISSED -> pattern.dismissal().ifPresent(dismissal -> node.getChildren().add(Words.plain(
                    "Dismissed: " + dismissal.reason())));
        }
    }

    private void investigate(Consumer<UUID> open) {
        Investigation opened = model.desk().investigationInto(card.pattern(), java.util.Optional.empty(), "");
        model.changes().make(
                ConcernEdits.draft("Investigation: " + opened.title(), ConcernEdits.open(opened)),
                () -> open.accept(opened.id()));
    }

    private void add(Investigation investigation) {
        model.changes().make(ConcernEdits.draft(
                "Concerns: " + investigation.title(),
                ConcernEdits.lookInto(investigation.id(), List.copyOf(card.pattern().noticed().ids()))));
    }

    private void dismiss() {
        if (reason.getText().isBlank()) {
            reasonRow.problem("Say why in a sentence.");
            reason.requestFocus();
            return;
        }
        model.changes().makeOf(() -> model.desk().dismiss(card.pattern(), reason.getText(), ""));
    }
}
