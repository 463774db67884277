package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.providers.ProviderMerging.Merge;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** What of a provider's page says that another record is the same provider, or may be. */
final class SameProvider {
    private final ChangesModel changes;
    private final ProviderView.Merging merging;
    private final VBox node = new VBox();
    private Provider asked;

    /**
     * What was read.
     *
     * @param merged names of those that are this provider already
     * @param alike those that may be it
     * @param again those of which something came in since they were merged
     */
    private record Reading(List<String> merged, List<Provider> alike, List<Provider> again) {}

    SameProvider(ChangesModel changes, ProviderView.Merging merging) {
        this.changes = changes;
        this.merging = merging;
        node.getStyleClass().add("section");
        appear(false);
    }

    VBox node() {
        return node;
    }

    void show(Provider provider) {
        asked = provider;
        changes.ask(ledger -> read(provider), reading -> {
            if (asked == provider) {
                fill(provider, reading);
            }
        });
    }

    private Reading read(Provider provider) {
        List<String> merged = merging.desk().providers().merged().stream()
                .filter(each -> each.into().equals(provider.id()))
                .map(each -> each.provider().name())
                .toList();
        List<Provider> alike = new ArrayList<>();
        merging.desk().duplicates().forEach(pair -> {
            if (pair.into().id().equals(provider.id())) {
                alike.add(pair.one());
            } else if (pair.one().id().equals(provider.id())) {
                alike.add(pair.into());
            }
        });
        return new Reading(
                merged, alike,
                merging.merging().again().stream()
                        .filter(again -> again.into().id().equals(provider.id()))
                        .map(ProviderMerging.Again::merged)
                        .toList());
    }

    private void fill(Provider provider, Reading reading) {
        node.getChildren().clear();
        reading.merged().forEach(name -> node.getChildren().add(
                Words.muted(name + " was merged into this provider.")));
        reading.again().forEach(other -> node.getChildren().add(card(
                "Something came in that still names **" + other.name() + "**, which was merged into this provider.",
                named("Move it here", other, () -> merge(other, provider)))));
        reading.alike().forEach(other -> node.getChildren().add(card(
                "**" + other.name() + "** may be the same provider.",
                named("Merge it into this one", other, () -> merge(other, provider)),
                named("They are two", other, () -> changes.make(ProviderMerging.distinct(other, provider))))));
        appear(!node.getChildren().isEmpty());
    }

    private static VBox card(String words, Button... buttons) {
        return new VBox(6, new Callout(Tone.AMBER, words), new FlowPane(8, 4, buttons));
    }

    private static Button named(String words, Provider other, Runnable action) {
        Button button = Buttons.ordinary(words, action);
        button.setAccessibleText(words + ": " + other.name());
        return button;
    }

    private void merge(Provider other, Provider into) {
        List<Merge> made = new ArrayList<>();
        changes.makeOf(() -> {
            Merge merge = merging.merging().of(other, into);
            made.add(merge);
            return merge.draft();
        }, outcome -> {
            switch (outcome) {
                case Outcome.Saved saved -> merging.tell().accept(MergeWords.of(other, into, made.getFirst()));
                case Outcome.NothingChanged nothing -> merging.tell().accept(
                        other.name() + " was merged into " + into.name() + " already.");
            }
        });
    }

    private void appear(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
