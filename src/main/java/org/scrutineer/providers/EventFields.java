package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** What became of a provider, the last first, and the way to say what became of it now. */
final class EventFields {
    private static final String NONE = "None";

    private final ProvidersModel model;
    private final RecordLines lines = new RecordLines();
    private final ComboBox<String> kind = new ComboBox<>();
    private final FieldRow kindRow = new FieldRow("What became of it", kind);
    private final DateField on = new DateField("When");
    private final ComboBox<String> other = new ComboBox<>();
    private final TextField reason = new TextField();
    private final TextField note = new TextField();
    private final Foldable form;
    private final VBox node;
    private Optional<Provider> shown = Optional.empty();

    EventFields(ProvidersModel model) {
        this.model = model;
        kind.setItems(FXCollections.observableArrayList(
                Stream.of(ProviderEvent.Kind.values()).map(ProviderEvent.Kind::words).toList()));
        List.of(kind, other).forEach(choice -> choice.setMaxWidth(Double.MAX_VALUE));
        form = new Foldable("Add an event…",
                new SideBySide(9, kindRow, on.node()),
                new SideBySide(9, new FieldRow("Other provider", other), new FieldRow("Reason", reason)),
                new FieldRow("Note on the event", note),
                Buttons.ordinary("Add the event", this::add));
        node = new VBox(lines.node(), form);
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(ProvidersModel.Reading now, Provider provider) {
        if (!shown.map(Provider::id).equals(Optional.of(provider.id()))) {
            clear();
        }
        shown = Optional.of(provider);
        List<ProviderEvent> events = now.register().events(provider.id()).reversed();
        lines.show(events.stream().map(event -> line(now.register(), provider, event)).toList(),
                "Nothing is on record, so it counts as active.");
        others(now.register(), provider);
    }

    private RecordLines.Line line(ProviderRegister register, Provider provider, ProviderEvent event) {
        String day = ProviderRating.day(event.happened());
        String named = event.other().flatMap(register::provider).map(known -> " " + known.name()).orElse("");
        return new RecordLines.Line(
                Words.small(day.isEmpty() ? "Date not known" : day), event.kind().words() + named,
                event.note().isEmpty() ? List.of() : List.of(event.note()),
                "the event " + event.kind().words() + named + ", " + day,
                () -> model.editing().remove(
                        ProviderEvent.KIND, event.id(), provider.name() + ": " + event.kind().plain()));
    }

    private void others(ProviderRegister register, Provider provider) {
        List<String> names = new ArrayList<>(List.of(NONE));
        register.providers().stream().filter(each -> !each.id().equals(provider.id())).map(Provider::name)
                .forEach(names::add);
        if (!other.getItems().equals(names)) {
            String before = other.getValue();
            other.setItems(FXCollections.observableArrayList(names));
            other.setValue(names.contains(before) ? before : NONE);
        }
    }

    private void add() {
        Optional<ProviderEvent.Kind> chosen = Optional.ofNullable(kind.getValue())
                .flatMap(ProviderEvent.Kind::named);
        if (chosen.isEmpty() || shown.isEmpty()) {
            kindRow.problem("Choose what became of it.");
            kind.requestFocus();
            return;
        }
        Optional<UUID> named = model.readingProperty().get().stream()
                .flatMap(now -> now.register().providers().stream())
                .filter(each -> each.name().equals(other.getValue()))
                .map(Provider::id)
                .findFirst();
        model.editing().event(shown.get(), new ProviderEditing.Happening(
                chosen.get(), on.text(), named, reason.getText(), note.getText()));
        clear();
    }

    /** The date is today’s until somebody writes another: the last thing that became of a provider is how it stands. */
    private void clear() {
        kindRow.quiet();
        kind.setValue(null);
        on.show(FuzzyDate.on(model.editing().today()).text(), written -> {});
        other.setValue(NONE);
        reason.clear();
        note.clear();
        form.close();
    }
}
