package org.scrutineer.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** What an investigation led to, and the ways to say so: a visit is planned or a provider suspended from here. */
final class ResultsPart {
    private static final String CHOOSE = "Choose a provider";

    private final InvestigationModel model;
    private final Consumer<UUID> open;
    private final VBox list = new VBox();
    private final NamedChoice visited = new NamedChoice("Who is visited", CHOOSE);
    private final DateField visitDay = new DateField("Day of the visit, or first and last day");
    private final NamedChoice suspended = new NamedChoice("Who is suspended", CHOOSE);
    private final DateField suspensionDay = new DateField("Suspended since");
    private final TextField reason = new TextField();
    private final NamedChoice visit = new NamedChoice("A visit that is there already", "Choose a visit");
    private final NamedChoice recommendation = new NamedChoice("A recommendation", "Choose a recommendation");
    private final NamedChoice event = new NamedChoice("What became of a provider", "Choose an event");
    private final TextField other = new TextField();
    private final Foldable planning;
    private final Foldable suspending;
    private final Foldable linking;
    private final VBox node;
    private Optional<UUID> shown = Optional.empty();
    private Optional<Provider> toVisit = Optional.empty();
    private Optional<Provider> toSuspend = Optional.empty();
    private List<Provider> providers = List.of();

    /** @param open opens what it led to */
    ResultsPart(InvestigationModel model, Consumer<UUID> open) {
        this.model = model;
        this.open = open;
        planning = new Foldable("Plan a visit…", new SideBySide(12, visited.node(), visitDay.node()),
                Buttons.ordinary("Plan the visit", this::plan));
        suspending = new Foldable("Suspend a provider…", new SideBySide(12, suspended.node(), suspensionDay.node()),
                new FieldRow("Reason", reason), Buttons.ordinary("Suspend it", this::suspend));
        linking = new Foldable("Link what is there…", visit.node(), recommendation.node(), event.node(),
                new FieldRow("Something else, in words", other), Buttons.ordinary("Add these words", this::say));
        node = new VBox(list, planning, suspending, linking);
        list.getStyleClass().add("section");
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(InvestigationModel.Reading now) {
        Investigation investigation = now.investigation();
        if (!shown.equals(Optional.of(investigation.id()))) {
            close();
        }
        shown = Optional.of(investigation.id());
        providers = now.providers();
        list.getChildren().setAll(investigation.results().stream().map(each -> line(now, each)).toList());
        if (investigation.results().isEmpty()) {
            list.getChildren().add(Words.small("It has led to nothing yet."));
        }
        List<Named> named = providers.stream().map(each -> new Named(each.id(), each.name())).toList();
        visited.show(named, toVisit.map(Provider::id), id -> toVisit = id.flatMap(this::provider));
        suspended.show(named, toSuspend.map(Provider::id), id -> toSuspend = id.flatMap(this::provider));
        link(visit, now.targets().visits(), Result.Sort.VISIT);
        link(recommendation, now.targets().recommendations(), Result.Sort.RECOMMENDATION);
        link(event, now.targets().events(), Result.Sort.PROVIDER_EVENT);
    }

    private void link(NamedChoice choice, List<Named> all, Result.Sort sort) {
        choice.show(all, Optional.empty(), chosen -> chosen.ifPresent(
                id -> model.result(sort, Optional.of(id), "")));
    }

    private Ends line(InvestigationModel.Reading now, Result result) {
        String words = now.targets().results().getOrDefault(result.id(), "");
        var remove = Buttons.link("Remove", () -> model.remove(
                Result.KIND, result.id(), "What it led to"));
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText("Remove: " + words);
        HBox ways = new HBox(remove);
        result.to().ifPresent(id -> {
            var button = Buttons.link("Open", () -> open.accept(id));
            button.setAccessibleText("Open: " + words);
            ways.getChildren().addFirst(button);
        });
        ways.getStyleClass().add("buttons");
        return new Ends(Words.plain(words), ways, 12);
    }

    private Optional<Provider> provider(UUID id) {
        return providers.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void plan() {
        boolean known = FuzzyDate.parse(visitDay.text()).known();
        if (toVisit.isEmpty()) {
            visited.node().problem("Choose who is visited.");
        } else if (!known) {
            visitDay.node().problem("Write when it is, such as “9 November 2026” or “March 2027”.");
        } else {
            model.planVisit(toVisit.get(), visitDay.text());
            close();
        }
    }

    private void suspend() {
        if (toSuspend.isEmpty()) {
            suspended.node().problem("Choose who is suspended.");
        } else {
            model.suspend(toSuspend.get(), suspensionDay.text(), reason.getText());
            close();
        }
    }

    private void say() {
        if (!other.getText().isBlank()) {
            model.result(Result.Sort.OTHER, Optional.empty(), other.getText());
            close();
        }
    }

    private void close() {
        List.of(planning, suspending, linking).forEach(Foldable::close);
        toVisit = Optional.empty();
        toSuspend = Optional.empty();
        visited.node().quiet();
        suspended.node().quiet();
        visitDay.show("", text -> {});
        suspensionDay.show(FuzzyDate.on(model.today()).text(), text -> {});
        reason.clear();
        other.clear();
    }
}
