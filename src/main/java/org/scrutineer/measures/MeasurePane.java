package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.history.HistoryView;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** The measure in hand: what it means, what it ought to be, what files call it. */
final class MeasurePane {
    private static final String NOTHING = "Nothing";

    private final MeasuresModel model;
    private final Label used = Words.small("");
    private final TextField name = new TextField();
    private final GrowingText definition = new GrowingText(2, 10);
    private final TextField numerator = new TextField();
    private final TextField denominator = new TextField();
    private final TextField targets = new TextField();
    private final TextField bands = new TextField();
    private final GrowingText aliases = new GrowingText(2, 12);
    private final FieldRow nameRow = new FieldRow("Name", name);
    private final FieldRow targetsRow = new FieldRow("Target", targets);
    private final FieldRow bandsRow = new FieldRow("Bands", bands);
    private final FieldRow aliasesRow = new FieldRow("What files call it", aliases);
    private final ComboBox<String> unit = choice(Unit.values(), Unit::plain);
    private final ComboBox<String> adding = choice(Adding.values(), MeasurePane::words);
    private final ComboBox<String> frequency = choice(Frequency.values(), Frequency::plain);
    private final ComboBox<String> polarity = choice(Polarity.values(), Polarity::words);
    private final ComboBox<String> within = new ComboBox<>();
    private final List<Autosave> saves = Stream.of(
            name, definition, numerator, denominator, targets, bands, aliases).map(Autosave::new).toList();
    private final HistoryView history;
    private final VBox node;
    private Optional<UUID> shown = Optional.empty();

    MeasurePane(MeasuresModel model) {
        this.model = model;
        history = new HistoryView(model.changes());
        targets.setPromptText("95%, or 2025-26 90%; 2026-27 95%");
        bands.setPromptText("red 85% amber 95% green");
        aliases.setPromptText("One name a line");
        within.setMaxWidth(Double.MAX_VALUE);
        node = new VBox(
                nameRow, new FieldRow("Definition", definition),
                new SideBySide(9, new FieldRow("Numerator", numerator), new FieldRow("Denominator", denominator)),
                new SideBySide(9, new FieldRow("Unit", unit), new FieldRow("Which is better", polarity)),
                new SideBySide(
                        9, new FieldRow("Returned", frequency), new FieldRow("Months come together as", adding)),
                targetsRow, bandsRow, new FieldRow("Counts a part of", within), aliasesRow,
                used, Buttons.link("Remove this measure", () -> model.measureInHand().ifPresent(model::remove)),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    private static <E> ComboBox<String> choice(E[] values, Function<E, String> words) {
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(
                Stream.of(values).map(words).toList()));
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** "added up", "the last one", "their mean". */
    private static String words(Adding adding) {
        return switch (adding) {
            case SUM -> "added up";
            case LAST -> "the last one";
            case MEAN -> "their mean";
        };
    }

    VBox node() {
        return node;
    }

    /** Takes the caret to the name, for one that has just begun. */
    void toDefinition() {
        Focus.whenShown(definition);
    }

    void show(Measure measure) {
        if (!shown.equals(Optional.of(measure.id()))) {
            commit();
            Stream.of(nameRow, targetsRow, bandsRow, aliasesRow).forEach(FieldRow::quiet);
        }
        shown = Optional.of(measure.id());
        Meaning meaning = measure.meaning();
        saves.get(0).show(measure.name(), text -> tell(nameRow, model.rename(measure, text), ""));
        saves.get(1).show(meaning.definition(), text -> model.meaning(measure, new Meaning(
                text.strip(), meaning.numerator(), meaning.denominator(), meaning.unit(), meaning.adding(),
                meaning.frequency())));
        saves.get(2).show(meaning.numerator(), text -> model.meaning(measure, new Meaning(
                meaning.definition(), text.strip(), meaning.denominator(), meaning.unit(), meaning.adding(),
                meaning.frequency())));
        saves.get(3).show(meaning.denominator(), text -> model.meaning(measure, new Meaning(
                meaning.definition(), meaning.numerator(), text.strip(), meaning.unit(), meaning.adding(),
                meaning.frequency())));
        standard(measure);
        saves.get(6).show(String.join("\n", measure.aliases()),
                text -> tell(aliasesRow, model.aliases(measure, text), ""));
        choices(measure);
        long figures = model.used(measure);
        used.setText(figures == 0
                ? "Nobody has returned it yet."
                : figures + (figures == 1 ? " figure was" : " figures were") + " returned for it. They stay when it is "
                        + "removed.");
        history.show(List.of(measure.id()));
    }

    private void standard(Measure measure) {
        saves.get(4).show(MeasureWords.targets(measure), text -> tell(
                targetsRow, model.targets(measure, text), ""));
        String spoken = MeasureWords.bandsSpoken(measure);
        saves.get(5).show(MeasureWords.bands(measure), text -> tell(bandsRow, model.bands(measure, text), spoken));
        // What is wrong with what was typed stays until it is mended.
        if (!bandsRow.message().contains("not understood")) {
            bandsRow.note(spoken);
        }
    }

    private void choices(Measure measure) {
        Meaning meaning = measure.meaning();
        on(unit, meaning.unit().ordinal(), Unit.values(), (made, chosen) -> model.meaning(made, new Meaning(
                meaning.definition(), meaning.numerator(), meaning.denominator(), chosen, meaning.adding(),
                meaning.frequency())), measure);
        on(adding, meaning.adding().ordinal(), Adding.values(), (made, chosen) -> model.meaning(made, new Meaning(
                meaning.definition(), meaning.numerator(), meaning.denominator(), meaning.unit(), chosen,
                meaning.frequency())), measure);
        on(frequency, meaning.frequency().ordinal(), Frequency.values(), (made, chosen) -> model.meaning(made,
                new Meaning(meaning.definition(), meaning.numerator(), meaning.denominator(), meaning.unit(),
                        meaning.adding(), chosen)),
                measure);
        Standard was = measure.standard();
        on(polarity, was.polarity().ordinal(), Polarity.values(), (made, chosen) -> model.standard(made,
                new Standard(chosen, was.targets(), was.bands())), measure);
        wholes(measure);
    }

    private interface Choose<E> {
        void take(Measure measure, E chosen);
    }

    private static <E> void on(
            ComboBox<String> choice, int now, E[] values, Choose<E> choose, Measure measure) {
        choice.setOnAction(null);
        choice.getSelectionModel().select(now);
        choice.setOnAction(event -> {
            int at = choice.getSelectionModel().getSelectedIndex();
            if (at >= 0 && at != now) {
                choose.take(measure, values[at]);
            }
        });
    }

    private void wholes(Measure measure) {
        List<Measure> all = model.wholes(measure);
        List<String> names = new ArrayList<>(List.of(NOTHING));
        all.forEach(each -> names.add(each.name()));
        within.setOnAction(null);
        if (!within.getItems().equals(names)) {
            within.setItems(FXCollections.observableArrayList(names));
        }
        within.setValue(all.stream().filter(each -> measure.within().filter(each.id()::equals).isPresent())
                .map(Measure::name).findFirst().orElse(NOTHING));
        within.setOnAction(event -> model.within(measure, all.stream()
                .filter(each -> each.name().equals(within.getValue())).map(Measure::id).findFirst()));
    }

    private static void tell(FieldRow row, Optional<Problem> problem, String otherwise) {
        problem.ifPresentOrElse(
                wrong -> row.problem(wrong.what() + " " + wrong.whatToDo()), () -> row.note(otherwise));
    }

    void commit() {
        saves.forEach(Autosave::commit);
    }
}
