package org.scrutineer.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.Told;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.ChainLines;

/** One concern: each of its fields is saved by itself; what can lead to a person stands apart. */
final class ConcernPane {
    private final ConcernsModel model;
    private final Label title = Words.paneTitle("Concern");
    private final NamedChoice provider = new NamedChoice("Provider", "Not known");
    private final TextField about = new TextField();
    private final DateField when = new DateField("When it happened");
    private final TextField role = new TextField();
    private final GrowingText what = new GrowingText(2, 10);
    private final TextField teller = new TextField();
    private final TextField person = new TextField();
    private final Chips states = new Chips("State");
    private final GrowingText outcome = new GrowingText(2, 8);
    private final List<Autosave> saves = Stream.of(about, role, what, teller, person, outcome).map(Autosave::new)
            .toList();
    private final ChainLines chain;
    private final HistoryView history;
    private final VBox node;
    private Optional<ConcernRow> shown = Optional.empty();

    /** @param open opens an investigation */
    ConcernPane(ConcernsModel model, Consumer<UUID> open) {
        this.model = model;
        this.history = new HistoryView(model.changes());
        this.chain = new ChainLines(open);
        VBox inside = new VBox(
                Words.strong("For officers only: never printed in a paper"), new FieldRow("What happened", what),
                new FieldRow("Name of who told us", teller), new FieldRow("Person concerned", person));
        inside.getStyleClass().addAll("card", "officers-only", "fields");
        node = new VBox(
                title, provider.node(), new FieldRow("What it is about", about), when.node(),
                new FieldRow("Who told us, by role", role), inside,
                Sections.titled("State", states, new FieldRow("What became of it", outcome)),
                Sections.titled("You said, we looked into it", chain.node()),
                Buttons.plain("Take this concern out", () -> shown.ifPresent(this::remove)),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
        states.onChosen(name -> shown.ifPresent(row -> Concern.State.named(name).ifPresent(state -> model.make(
                row, List.of(ConcernEdits.state(row.concern(), state, outcome.getText().strip()))))));
    }

    VBox node() {
        return node;
    }

    void show(ConcernsModel.Reading now, ConcernRow row) {
        Concern concern = row.concern();
        shown = Optional.of(row);
        title.setText("Concern " + row.number());
        provider.show(
                now.providers().stream().map(each -> new Named(each.id(), each.name())).toList(),
                Optional.of(concern.provider()), chosen -> chosen.ifPresent(id -> model.make(row, List.of(
                        ConcernEdits.provider(concern, id)))));
        saves.get(0).show(concern.sort(), text -> model.make(
                row, List.of(ConcernEdits.sort(concern, ConcernTyping.about(text)))));
        when.show(concern.happened().text(), text -> model.make(
                row, List.of(ConcernEdits.happened(concern, FuzzyDate.parse(text)))));
        Told told = concern.told();
        saves.get(1).show(told.role(), text -> model.make(
                row, List.of(ConcernEdits.role(concern, ConcernTyping.role(text)))));
        saves.get(2).show(concern.what(), text -> model.make(row, List.of(ConcernEdits.what(concern, text))));
        saves.get(3).show(told.name(), text -> model.make(row, List.of(ConcernEdits.teller(concern, text))));
        saves.get(4).show(told.about(), text -> model.make(row, List.of(ConcernEdits.person(concern, text))));
        states.show(
                Stream.of(Concern.State.values()).map(state -> new Chips.Chip(state.plain(), -1)).toList(),
                concern.state().plain());
        saves.get(5).show(concern.outcome(), text -> model.make(
                row, List.of(ConcernEdits.state(concern, concern.state(), text))));
        chain.show(row.chain());
        history.show(List.of(concern.id()));
    }

    private void remove(ConcernRow row) {
        model.changes().make(ConcernEdits.draft(
                "Concern about " + row.concern().sort() + " at " + row.provider() + " taken out",
                List.of(Edit.delete(Concern.KIND, row.id()))));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        when.commit();
    }
}
