package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** The rules by which patterns are noticed, each changeable where it stands. */
final class RulesPage {
    private final ConcernsModel model;
    private final VBox list = new VBox();
    private final List<Card> cards = new ArrayList<>();
    private List<ConcernRule> shown = List.of();

    RulesPage(ConcernsModel model) {
        this.model = model;
        list.getStyleClass().add("record-cards");
    }

    VBox node() {
        return list;
    }

    void show(List<ConcernRule> rules) {
        if (!rules.stream().map(ConcernRule::id).toList().equals(shown.stream().map(ConcernRule::id).toList())) {
            cards.clear();
            rules.forEach(rule -> cards.add(new Card()));
            list.getChildren().setAll(Stream.concat(
                    Stream.<Node>of(Words.small(
                            "A rule says when concerns are more than one-offs. Every change shows at once what it "
                                    + "notices; one undo takes it back.")),
                    cards.stream().map(Card::node)).toList());
        }
        shown = rules;
        for (int at = 0; at < rules.size(); at++) {
            cards.get(at).show(rules.get(at));
        }
    }

    void commit() {
        cards.forEach(card -> card.saves.forEach(Autosave::commit));
    }

    /** The fields of one rule. What cannot be followed is said under its field, and the rule stays as it was. */
    private final class Card {
        private final Label words = Words.small("");
        private final CheckBox used = new CheckBox();
        private final TextField sorts = new TextField();
        private final TextField days = new TextField();
        private final TextField atLeast = new TextField();
        private final TextField sources = new TextField();
        private final TextField factor = new TextField();
        private final CheckBox oneProvider = new CheckBox("All about one provider");
        private final List<Autosave> saves = Stream.of(sorts, days, atLeast, sources, factor).map(Autosave::new)
                .toList();
        private final FieldRow daysRow = new FieldRow("Within how many days", days);
        private final VBox node = new VBox(
                used, words, new FieldRow("What they are about; any when empty", sorts),
                new SideBySide(9, daysRow, new FieldRow("How many at least", atLeast)),
                new SideBySide(9, new FieldRow("Different sources", sources),
                        new FieldRow("Times the usual", factor)),
                oneProvider);
        private ConcernRule rule;

        Card() {
            node.getStyleClass().addAll("card", "fields");
            sorts.setPromptText("missed visit, late visit");
            factor.setPromptText("no such limit");
        }

        VBox node() {
            return node;
        }

        void show(ConcernRule now) {
            rule = now;
            words.setText(ConcernWords.rule(now));
            used.setText(now.name());
            List.of(used, oneProvider).forEach(box -> box.setOnAction(null));
            used.setSelected(now.active());
            oneProvider.setSelected(now.oneProvider());
            List.of(used, oneProvider).forEach(box -> box.setOnAction(event -> save()));
            List<String> texts = List.of(
                    String.join(", ", now.sorts()), String.valueOf(now.days()), String.valueOf(now.atLeast()),
                    String.valueOf(now.sources()),
                    now.rateFactor().map(each -> each.stripTrailingZeros().toPlainString()).orElse(""));
            for (int at = 0; at < texts.size(); at++) {
                saves.get(at).show(texts.get(at), text -> save());
            }
        }

        private void save() {
            try {
                String times = factor.getText().strip();
                ConcernRule changed = new ConcernRule(
                        rule.id(), rule.name(),
                        Stream.of(sorts.getText().split("[,;\n]")).map(ConcernSorts::of)
                                .filter(sort -> !sort.isEmpty()).toList(),
                        number(days), number(atLeast), oneProvider.isSelected(), number(sources),
                        times.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(times)),
                        used.isSelected());
                daysRow.quiet();
                model.changes().make(ConcernEdits.draft(
                        "Rule “" + rule.name() + "”", List.of(ConcernEdits.rule(changed))));
            } catch (IllegalArgumentException impossible) {
                // A number that is none is an argument that is none: NumberFormatException is one of these.
                daysRow.problem("This cannot be followed. Give 1 day or more, 2 concerns or more, 1 source or more, "
                        + "and a rate only where all are about one provider.");
            }
        }

        private static int number(TextField field) {
            return Integer.parseInt(field.getText().strip());
        }
    }
}
