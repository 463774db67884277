package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;

/** The rules: whether each is used, its limit, and the best rating that it lets stand. */
final class RuleRows {
    private final CouncilModel model;
    private final VBox node = new VBox();
    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private final CheckBox active = new CheckBox();
        private final TextField limit = new TextField();
        private final FieldRow limitRow = new FieldRow("Limit", limit);
        private final Autosave limitSaves = new Autosave(limit);
        private final ComboBox<String> rating = new ComboBox<>();
    }

    RuleRows(CouncilModel model) {
        this.model = model;
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(List<RatingRule> rules) {
        while (rows.size() < rules.size()) {
            Row row = new Row();
            FieldRow best = new FieldRow("Best rating that stands", row.rating);
            row.rating.getItems().setAll(Rag.RED.plain(), Rag.AMBER.plain(), Rag.GREEN.plain());
            row.rating.setMaxWidth(Double.MAX_VALUE);
            row.active.setWrapText(true);
            rows.add(row);

            VBox rule = new VBox(row.active, limited(rules.get(rows.size() - 1))
                    ? new SideBySide(row.limitRow, best)
                    : new SideBySide(best, new Region()));
            rule.getStyleClass().addAll("card", "rule");
            node.getChildren().add(rule);
        }
        for (int index = 0; index < rules.size(); index++) {
            show(rows.get(index), rules.get(index));
        }
    }

    private void show(Row row, RatingRule rule) {
        row.active.setText(rule.kind().words());
        row.active.setOnAction(null);
        row.active.setSelected(rule.active());
        row.active.setOnAction(event -> model.rule(
                new RatingRule(rule.kind(), rule.amount(), rule.rating(), row.active.isSelected())));
        row.limitRow.quiet();
        row.limitSaves.show(String.valueOf(rule.amount()), typed -> model.limit(rule, typed)
                .ifPresent(problem -> row.limitRow.problem(problem.what() + " " + problem.whatToDo())));
        row.rating.setOnAction(null);
        row.rating.setValue(rule.rating().plain());
        row.rating.setOnAction(event -> SettingsEdits.rag(row.rating.getValue()).ifPresent(rag -> model.rule(
                new RatingRule(rule.kind(), rule.amount(), rag, rule.active()))));
    }

    private static boolean limited(RatingRule rule) {
        return switch (rule.kind()) {
            case OVERDUE, SILENT, DATE_MOVED -> true;
            case NO_EVIDENCE, WORDS_AT_ODDS -> false;
        };
    }

    void commit() {
        rows.forEach(row -> row.limitSaves.commit());
    }
}
