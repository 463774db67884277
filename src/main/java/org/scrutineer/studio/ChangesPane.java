package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.studio.IssuedModel.Compared;
import org.scrutineer.snapshots.Comparison;
import org.scrutineer.snapshots.Difference;
import org.scrutineer.snapshots.DifferenceWords;
import org.scrutineer.snapshots.Item;
import org.scrutineer.snapshots.SnapshotListing.Listed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Words;

/** What has changed since a paper, one card for each recommendation; a card opens what it is about. */
final class ChangesPane {
    private final IssuedModel model;
    private final BiConsumer<Listed, Item> open;
    private final Label title = Words.paneTitle("");
    private final Label message = Words.muted("");
    private final ComboBox<Optional<Listed>> to = new ComboBox<>();
    private final VBox cards = new VBox();
    private final VBox node;
    private boolean filling;

    /** @param open shows a recommendation or activity of the snapshot's subject */
    ChangesPane(IssuedModel model, BiConsumer<Listed, Item> open) {
        this.model = model;
        this.open = open;
        to.setAccessibleText("Compare with");
        to.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Listed> listed) {
                return listed == null ? "" : listed.map(one -> one.snapshot().name()).orElse("How it stands now");
            }

            @Override
            public Optional<Listed> fromString(String words) {
                return Optional.empty();
            }
        });
        to.setMaxWidth(Double.MAX_VALUE);
        to.setOnAction(event -> {
            if (!filling) {
                model.comparedProperty().get().ifPresent(shown -> model.compare(shown.from(), to.getValue()));
            }
        });
        Label with = Words.plain("Compare with");
        with.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(to, Priority.ALWAYS);
        HBox choice = new HBox(8, with, to, Buttons.ordinary("Back to the paper", model::stopComparing));
        choice.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(title, choice, message, cards);
        node.getStyleClass().addAll("middle", "changes-since");
        cards.getStyleClass().add("changes-since");
    }

    Node node() {
        return node;
    }

    void show(Compared compared, List<Listed> issued) {
        title.setText("What has changed since " + compared.from().snapshot().name());
        choices(compared, issued);
        Map<Item, List<Difference>> byItem = new LinkedHashMap<>();
        compared.comparison().differences()
                .forEach(one -> byItem.computeIfAbsent(one.item(), none -> new ArrayList<>()).add(one));
        message.setText(byItem.isEmpty() ? "Nothing has changed." : message(compared.comparison(), byItem.size()));
        cards.getChildren().setAll(byItem.entrySet().stream()
                .map(entry -> card(compared, entry.getKey(), entry.getValue()))
                .toList());
    }

    private void choices(Compared compared, List<Listed> issued) {
        filling = true;
        List<Optional<Listed>> later = new ArrayList<>(List.of(Optional.empty()));
        issued.stream().filter(one -> one.at().isAfter(compared.from().at())).map(Optional::of).forEach(later::add);
        to.getItems().setAll(later);
        to.setValue(compared.to());
        filling = false;
    }

    private static String message(Comparison comparison, int changed) {
        long better = count(comparison, org.scrutineer.ratings.Direction.BETTER);
        long worse = count(comparison, org.scrutineer.ratings.Direction.WORSE);
        return changed + " changed. Ratings: " + better + " better, " + worse + " worse.";
    }

    private static long count(Comparison comparison, org.scrutineer.ratings.Direction direction) {
        return comparison.travel().stream().filter(travel -> travel.direction() == direction).count();
    }

    private CardButton card(Compared compared, Item item, List<Difference> differences) {
        List<String> sentences = differences.stream().map(DifferenceWords::sentence).distinct().toList();
        VBox inside = new VBox(head(compared.comparison(), item));
        sentences.forEach(sentence -> inside.getChildren().add(Words.plain(sentence)));
        inside.getStyleClass().add("inside");
        return new CardButton(
                item.label() + ". " + String.join(" ", sentences), inside, () -> open.accept(compared.from(), item));
    }

    private static HBox head(Comparison comparison, Item item) {
        Label name = Words.strong(item.label());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name);
        comparison.travel(item.record()).filter(travel -> !travel.from().equals(travel.to())).ifPresent(travel -> {
            Label arrow = Words.muted("→");
            arrow.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addAll(
                    tag(comparison, travel.from()), arrow, tag(comparison, travel.to()));
        });
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static RatingTag tag(Comparison comparison, String word) {
        RatingMark mark = comparison.scheme().mark(word);
        RatingTag tag = new RatingTag(mark.tone(), mark.code(), mark.word());
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }
}
