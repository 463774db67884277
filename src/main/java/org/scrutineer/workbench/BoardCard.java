package org.scrutineer.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Words;

/** A recommendation as a card: its number and wording, who has it and by when. */
final class BoardCard extends ListCell<RegisterEntry> {
    /** Letters of a wording that a card shows. */
    private static final int LONGEST = 110;

    private final Label wording = Words.plain("");
    private final Label about = Words.small("");
    private final VBox card = new VBox(wording, about);

    BoardCard() {
        card.getStyleClass().add("board-card");
        card.prefWidthProperty().bind(widthProperty().subtract(12));
        setPrefWidth(0);
        getStyleClass().add("board-cell");
    }

    @Override
    protected void updateItem(RegisterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : card);
        if (entry == null || empty) {
            setAccessibleText(null);
            return;
        }
        Recommendation recommendation = entry.recommendation();
        wording.setText(recommendation.ref() + "  " + shortened(recommendation.wording()));
        String owner = recommendation.owner().isEmpty() ? "No owner" : ReviewColumns.name(recommendation.owner());
        String rules = ReviewColumns.rules(entry);
        about.setText(owner + (recommendation.due().text().isEmpty() ? "" : " · " + recommendation.due().text())
                + (rules.isEmpty() ? "" : " · " + rules));
        setAccessibleText(recommendation.label() + ": " + recommendation.wording() + ". " + about.getText());
    }

    private static String shortened(String wording) {
        int end = wording.length() <= LONGEST ? wording.length() : wording.lastIndexOf(' ', LONGEST);
        return end == wording.length() ? wording : wording.substring(0, Math.max(end, LONGEST / 2)) + " …";
    }
}
