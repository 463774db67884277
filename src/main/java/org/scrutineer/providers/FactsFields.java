package org.scrutineer.providers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SideBySide;

/** What the register says of a provider itself; every field saves as it is left. */
final class FactsFields {
    private final ProvidersModel model;
    private final TextField name = new TextField();
    private final FieldRow nameRow = new FieldRow("Name", name);
    private final TextField framework = new TextField();
    private final TextField registration = new TextField();
    private final GrowingText names = new GrowingText(1, 8);
    private final GrowingText note = new GrowingText(1, 20);
    private final List<Autosave> saves = Stream.of(name, framework, registration, names, note)
            .map(Autosave::new)
            .toList();
    private final VBox node;

    FactsFields(ProvidersModel model) {
        this.model = model;
        names.setPromptText("One name a line, as files write it");
        node = new VBox(
                nameRow,
                new SideBySide(
                        new FieldRow("Framework or contract", framework),
                        new FieldRow("Registration", registration)),
                new FieldRow("Other names", names),
                new FieldRow("Note", note));
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(Provider provider) {
        saves.get(0).show(provider.name(), text -> rename(provider, text));
        save(1, provider, provider.framework(), text -> new Provider(
                provider.id(), provider.name(), provider.alsoKnown(), text.strip(), provider.registration(),
                provider.note()));
        save(2, provider, provider.registration(), text -> new Provider(
                provider.id(), provider.name(), provider.alsoKnown(), provider.framework(), text.strip(),
                provider.note()));
        save(3, provider, String.join("\n", provider.alsoKnown()), text -> new Provider(
                provider.id(), provider.name(), lines(text), provider.framework(), provider.registration(),
                provider.note()));
        save(4, provider, provider.note(), text -> new Provider(
                provider.id(), provider.name(), provider.alsoKnown(), provider.framework(), provider.registration(),
                text.strip()));
    }

    private void save(int field, Provider provider, String now, Function<String, Provider> changed) {
        saves.get(field).show(now, text -> model.editing().change(changed.apply(text)));
    }

    private void rename(Provider provider, String text) {
        model.readingProperty().get()
                .flatMap(now -> model.editing().rename(now.register(), provider, text))
                .ifPresentOrElse(
                        problem -> nameRow.problem(problem.what() + " " + problem.whatToDo()), nameRow::quiet);
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** Another provider is shown: what was wrong with the one before is not said of it. */
    void another() {
        commit();
        nameRow.quiet();
    }

    void commit() {
        saves.forEach(Autosave::commit);
    }
}
