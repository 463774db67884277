package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.View;

/** The page of one provider: ratings and what became of it, what other rooms say of it, and at the right its facts. */
public final class ProviderView implements View {
    private final ProvidersModel model;
    private final List<ProviderSection> sections;
    private final Label here = new Label();
    private final PageHead head = new PageHead();
    private final RatingFields ratings;
    private final EventFields events;
    private final VBox contributed = new VBox();
    private final FactsFields facts;
    private final PeopleAndPlaces people;
    private final HistoryView history;
    private final SameProvider same;
    private final Panes node;
    private Optional<UUID> shown = Optional.empty();
    private Subscription contributions = Subscription.EMPTY;

    /**
     * What two records of one provider are joined with.
     *
     * @param tell says in a note what a merge did
     */
    public record Merging(ProviderDesk desk, ProviderMerging merging, Consumer<String> tell) {}

    /** @param back shows all providers; @param sections what other rooms say of a provider, in their order */
    public ProviderView(ProvidersModel model, Runnable back, Merging merging, List<ProviderSection> sections) {
        this.model = model;
        this.sections = List.copyOf(sections);
        ratings = new RatingFields(model);
        events = new EventFields(model);
        facts = new FactsFields(model);
        people = new PeopleAndPlaces(model);
        history = new HistoryView(model.changes());
        same = new SameProvider(model.changes(), merging);
        contributed.getStyleClass().add("provider-page");
        VBox page = new VBox(
                same.node(),
                new SideBySide(
                        22, Sections.titled("Ratings", ratings.node()),
                        Sections.titled("What became of it", events.node())),
                contributed);
        page.getStyleClass().add("provider-page");
        VBox middle = new VBox(new Crumbs("Providers", back, here), head, Panes.scrolling(page));
        VBox.setVgrow(middle.getChildren().getLast(), javafx.scene.layout.Priority.ALWAYS);
        VBox inHand = new VBox(facts.node(), people.node(), Sections.titled("History", history.node()));
        inHand.getStyleClass().add("in-hand");
        node = new Panes(middle, new VBox(Panes.scrolling(inHand)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        shown = Optional.empty();
        return Subscription.combine(
                model.attach(), model.readingProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::show),
                () -> {
                    facts.commit();
                    people.commit();
                    contributions.unsubscribe();
                });
    }

    private void show() {
        model.readingProperty().get()
                .ifPresent(now -> model.providerInHand().ifPresent(provider -> fill(now, provider)));
    }

    private void fill(ProvidersModel.Reading now, Provider provider) {
        if (!shown.equals(Optional.of(provider.id()))) {
            facts.another();
            people.commit();
            contribute(provider);
        }
        shown = Optional.of(provider.id());
        here.setText(provider.name());
        head.title(provider.name());
        head.beside(now.register().standing(provider.id()).words()
                + (provider.framework().isEmpty() ? "" : " · " + provider.framework()));
        same.show(provider);
        ratings.show(now, provider);
        events.show(now, provider);
        facts.show(provider);
        people.show(now.register(), provider);
        history.show(ProviderPane.records(now.register(), provider));
    }

    /** Each part listens only while its provider is shown. */
    private void contribute(Provider provider) {
        contributions.unsubscribe();
        contributed.getChildren().clear();
        List<Subscription> attached = new ArrayList<>();
        for (ProviderSection section : sections) {
            View view = section.view().apply(provider.id());
            contributed.getChildren().add(Sections.titled(section.title(), view.node()));
            attached.add(view.attach());
        }
        contributions = Subscription.combine(attached.toArray(Subscription[]::new));
    }
}
