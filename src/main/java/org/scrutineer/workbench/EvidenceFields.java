package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.scrutineer.disclosure.AccessModel;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;

/** The evidence of a recommendation: one field an item, and a way to a new one. */
final class EvidenceFields {
    private final VBox node = new VBox();
    private final List<Item> items = new ArrayList<>();
    private final Supplier<AccessModel> access;
    private Optional<UUID> shown = Optional.empty();
    private boolean adding;

    private static final class Item {
        private final GrowingText text = new GrowingText(3, 40);
        private final Autosave saves = new Autosave(text);
        private final FieldRow row;
        private final ExtractFields extract = new ExtractFields();
        private final PublicationFields publication;

        Item(String name, AccessModel access) {
            row = new FieldRow(name, text);
            publication = new PublicationFields(access, "of the " + name.toLowerCase(Locale.UK));
        }
    }

    /** @param access makes what says who may read an item */
    EvidenceFields(Supplier<AccessModel> access) {
        this.access = access;
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(Recommendation recommendation, List<Evidence> evidence, RecommendationModel model) {
        boolean another = !shown.equals(Optional.of(recommendation.id()));
        if (another || evidence.size() > items.size() - (adding ? 1 : 0)) {
            commit();
            adding = false;
        }
        shown = Optional.of(recommendation.id());
        int wanted = Math.max(1, evidence.size() + (adding ? 1 : 0));
        // Fields are kept while their number stays, so that a save does not take the caret away.
        if (another || items.size() != wanted) {
            build(wanted, recommendation, model);
        }
        for (int index = 0; index < items.size(); index++) {
            fill(items.get(index), index < evidence.size() ? Optional.of(evidence.get(index)) : Optional.empty(),
                    recommendation, model);
        }
    }

    void commit() {
        items.forEach(item -> {
            item.saves.commit();
            item.extract.commit();
            item.publication.commit();
        });
    }

    private void build(int wanted, Recommendation recommendation, RecommendationModel model) {
        items.clear();
        node.getChildren().clear();
        for (int index = 0; index < wanted; index++) {
            Item item = new Item(wanted == 1 ? "Evidence" : "Evidence " + (index + 1), access.get());
            items.add(item);
            node.getChildren().addAll(item.row, item.publication.node(), item.extract.node());
        }
        Button add = Buttons.link("Add another evidence item", () -> {
            adding = true;
            build(items.size() + 1, recommendation, model);
            items.getLast().text.requestFocus();
        });
        node.getChildren().add(add);
    }

    private static void fill(
            Item item, Optional<Evidence> evidence, Recommendation recommendation, RecommendationModel model) {
        item.text.setPromptText("What has been done, in the words that the paper prints");
        item.saves.show(
                evidence.map(Evidence::content).orElse(""),
                text -> evidence.ifPresentOrElse(
                        existing -> model.evidence(existing, text), () -> model.newEvidence(text)));
        item.extract.node().setManaged(evidence.isPresent());
        item.extract.node().setVisible(evidence.isPresent());
        item.publication.node().setManaged(evidence.isPresent());
        item.publication.node().setVisible(evidence.isPresent());
        evidence.ifPresent(existing -> {
            item.extract.show(existing, model);
            item.publication.show(new MarkableText(
                    existing.id(), Evidence.KIND, Evidence.CONTENT, "Evidence of " + recommendation.label()));
        });
        List<String> others = evidence.map(Evidence::refs).orElse(List.of()).stream()
                .filter(ref -> !ref.equals(recommendation.ref()))
                .toList();
        item.row.note(others.isEmpty()
                ? ""
                : "Shared with " + (others.size() == 1 ? "Recommendation " : "Recommendations ")
                        + String.join(", ", others) + ": a change shows there too.");
    }
}
