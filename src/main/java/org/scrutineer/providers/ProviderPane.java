package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** The right pane of the list: the provider in hand, or a new one. */
final class ProviderPane {
    private final ProvidersModel model;
    private final Label standing = Words.small("");
    private final Label name = Words.paneTitle("");
    private final FactsFields facts;
    private final RatingFields ratings;
    private final EventFields events;
    private final HistoryView history;
    private final NewProviderPane fresh;
    private final Node scrolls;
    private final Node freshScrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.ARTICLE, "Nothing in hand", "Select a provider to see and edit it here.");
    private final StackPane node = new StackPane(nothing);
    private boolean adding;
    private Optional<UUID> shown = Optional.empty();

    /** @param open shows the page of a provider */
    ProviderPane(ProvidersModel model, Consumer<UUID> open) {
        this.model = model;
        facts = new FactsFields(model);
        ratings = new RatingFields(model);
        events = new EventFields(model);
        history = new HistoryView(model.changes());
        fresh = new NewProviderPane(model, this::added);
        VBox inHand = new VBox(
                new VBox(standing, name),
                Buttons.ordinary("Open its page", () -> model.providerInHand().map(Provider::id).ifPresent(open)),
                Sections.titled("Ratings", ratings.node()),
                Sections.titled("What became of it", events.node()),
                facts.node(),
                Sections.titled("History", history.node()));
        inHand.getStyleClass().add("in-hand");
        scrolls = Panes.scrolling(inHand);
        freshScrolls = Panes.scrolling(fresh.node());
    }

    StackPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.readingProperty().subscribe(this::show), model.inHandProperty().subscribe(this::another),
                facts::commit);
    }

    /** Asks for a new provider. */
    void add() {
        adding = true;
        show();
        fresh.open();
    }

    private void added(Optional<UUID> provider) {
        adding = false;
        provider.ifPresent(model::takeInHand);
        show();
    }

    /** Another row is chosen; the first one, which nobody chose, leaves a new provider that was asked for alone. */
    private void another() {
        adding = adding && shown.isEmpty();
        show();
    }

    private void show() {
        Optional<Provider> provider = model.providerInHand();
        if (!shown.equals(provider.map(Provider::id))) {
            facts.another();
        }
        shown = provider.map(Provider::id);
        if (adding) {
            Panes.showOnly(node, freshScrolls);
        } else if (provider.isPresent()) {
            fill(model.readingProperty().get().orElseThrow(), provider.get());
            Panes.showOnly(node, scrolls);
        } else {
            Panes.showOnly(node, nothing);
        }
    }

    private void fill(ProvidersModel.Reading now, Provider provider) {
        standing.setText(now.register().standing(provider.id()).words());
        name.setText(provider.name());
        facts.show(provider);
        ratings.show(now, provider);
        events.show(now, provider);
        history.show(records(now.register(), provider));
    }

    /** Everything whose changes are the provider’s history. */
    static List<UUID> records(ProviderRegister register, Provider provider) {
        List<UUID> records = new ArrayList<>(List.of(provider.id()));
        register.ratings(provider.id()).forEach(each -> records.add(each.id()));
        register.events(provider.id()).forEach(each -> records.add(each.id()));
        register.branches(provider.id()).forEach(each -> records.add(each.id()));
        register.contacts(provider.id()).forEach(each -> records.add(each.id()));
        return records;
    }
}
