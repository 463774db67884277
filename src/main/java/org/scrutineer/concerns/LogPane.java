package org.scrutineer.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.ConcernLogging.Logged;
import org.scrutineer.concerns.ConcernLogging.Typed;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;

/** A new concern by keys alone: a few letters a field, Tab, and Enter; then the fields are ready for the next one. */
final class LogPane {
    private final ConcernsModel model;
    private final ConcernLogging logging;
    private final Runnable done;
    private final TextField provider = new TextField();
    private final FieldRow providerRow = new FieldRow("Provider", provider);
    private final TextField about = new TextField();
    private final FieldRow aboutRow = new FieldRow("What it is about", about);
    private final DateField when = new DateField("When it happened");
    private final TextField role = new TextField();
    private final FieldRow roleRow = new FieldRow("Who told us, by role", role);
    private final GrowingText what = new GrowingText(2, 8);
    private final TextField teller = new TextField();
    private final TextField person = new TextField();
    private final Label last = Words.plain("");
    private final VBox node;

    /** @param done called when no further concern is to be logged */
    LogPane(ConcernsModel model, Runnable done) {
        this.model = model;
        this.logging = new ConcernLogging(model);
        this.done = done;
        provider.setPromptText("A few letters of its name");
        about.setPromptText("mis: missed visit, med: medication");
        role.setPromptText("rel: a relative");
        what.setPromptText("In a sentence or two");
        FlowPane buttons = new FlowPane(
                Buttons.primary("Log it", this::log), Buttons.ordinary("Close", done));
        buttons.getStyleClass().add("chips");
        VBox inside = new VBox(
                Words.strong("For officers only: never printed in a paper"), new FieldRow("What happened", what),
                new FieldRow("Name of who told us", teller), new FieldRow("Person concerned", person));
        inside.getStyleClass().addAll("card", "officers-only", "fields");
        last.getStyleClass().add("open-line");
        node = new VBox(
                Words.paneTitle("New concern"), last, providerRow, aboutRow, when.node(), roleRow, inside, buttons,
                Words.small("Tab goes on, Enter logs it, Shift Enter begins a new line."));
        node.getStyleClass().add("in-hand");
        provider.textProperty().subscribe(this::sayProvider);
        understood(about, aboutRow, ConcernTyping::about);
        understood(role, roleRow, ConcernTyping::role);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    VBox node() {
        return node;
    }

    /** @param about the provider, where it is known already: then the next field is reached first */
    void open(Optional<UUID> about) {
        last.setText("");
        Shown.when(false, last);
        Optional<Provider> known = about.flatMap(id -> providers().stream()
                .filter(each -> each.id().equals(id)).findFirst());
        empty();
        when.show(today(), text -> {});
        known.ifPresent(each -> provider.setText(each.name()));
        Focus.whenShown(known.isPresent() ? this.about : provider);
    }

    private String today() {
        return FuzzyDate.on(model.desk().today().get()).text();
    }

    private List<Provider> providers() {
        return model.readingProperty().get().map(ConcernsModel.Reading::providers).orElse(List.of());
    }

    private void empty() {
        Stream.<TextInputControl>of(provider, about, role, what, teller, person).forEach(TextInputControl::clear);
        Stream.of(providerRow, aboutRow, roleRow).forEach(FieldRow::quiet);
    }

    private void sayProvider(String typed) {
        ConcernTyping.Meant<Provider> meant = ConcernTyping.provider(typed, providers());
        meant.one().ifPresentOrElse(
                one -> providerRow.note(one.name().equals(typed) ? "" : one.name()),
                () -> providerRow.note(typed.isBlank()
                        ? ""
                        : ConcernLogging.unclear(typed, meant.several()).whatToDo()));
    }

    private static void understood(TextField field, FieldRow row, UnaryOperator<String> meaning) {
        field.textProperty().subscribe(typed -> {
            String meant = meaning.apply(typed);
            row.note(typed.isBlank() || meant.equals(typed.strip()) ? "" : meant);
        });
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            done.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && typing) {
            if (event.isShiftDown() && event.getTarget() == what) {
                what.insertText(what.getCaretPosition(), "\n");
            } else {
                log();
            }
            event.consume();
        }
    }

    private void log() {
        Stream.of(providerRow, aboutRow).forEach(FieldRow::quiet);
        switch (logging.log(providers(), new Typed(
                provider.getText(), about.getText(), when.text(), what.getText(),
                new Concern.Told(
                        ConcernTyping.role(role.getText()), teller.getText().strip(), person.getText().strip())))) {
            case Logged.Done(Concern concern, String words) -> {
                model.takeInHand(concern.id());
                empty();
                say(words);
                provider.requestFocus();
            }
            case Logged.Refused(ConcernLogging.Field field, org.scrutineer.ui.Problem problem) -> {
                String words = problem.what() + " " + problem.whatToDo();
                switch (field) {
                    case PROVIDER -> refuse(providerRow, provider, words);
                    case ABOUT -> refuse(aboutRow, about, words);
                    case WHEN -> {
                        when.node().problem(words);
                        when.node().getChildren().get(1).requestFocus();
                    }
                }
            }
        }
    }

    private void say(String words) {
        last.setText(words + " Ready for the next one.");
        Shown.when(true, last);
    }

    private static void refuse(FieldRow row, TextField field, String words) {
        row.problem(words);
        field.requestFocus();
    }
}
