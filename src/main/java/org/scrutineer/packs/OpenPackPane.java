package org.scrutineer.packs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.packs.OpenPackModel.State;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** Asks for the passphrase of packs that came, and says what became of them. */
public final class OpenPackPane {
    private final OpenPackModel model;
    private final Ways ways;
    private final PasswordField passphrase = new PasswordField();
    private final FieldRow row = new FieldRow("Passphrase", passphrase);
    private final Waiting waiting;
    private final VBox node = new VBox();

    /**
     * Where the buttons lead.
     *
     * @param decide shows what a person has to decide
     * @param done leaves the pane
     * @param more what is asked beside the passphrase
     */
    public record Ways(Consumer<Taken> decide, Runnable done, Supplier<List<Node>> more) {}

    public OpenPackPane(OpenPackModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.waiting = new Waiting("Reading the pack", model::cancel);
        passphrase.setOnAction(event -> open());
        passphrase.textProperty().subscribe(row::quiet);
        node.getStyleClass().add("in-hand");
    }

    public Node node() {
        return node;
    }

    public Subscription attach() {
        return Subscription.combine(
                model.stateProperty().subscribe(this::show), model.runningProperty().subscribe(waiting::follow));
    }

    private void open() {
        if (passphrase.getText().isEmpty()) {
            row.problem("Type the passphrase of the pack.");
            return;
        }
        char[] typed = passphrase.getText().toCharArray();
        passphrase.clear();
        model.takeIn(typed);
    }

    private void show(State state) {
        switch (state) {
            case State.Nothing nothing -> node.getChildren().clear();
            case State.Asking asking -> ask(asking);
            case State.Reading(List<PackFile> files) -> node.getChildren().setAll(
                    Words.paneTitle(title(files)), waiting);
            case State.Done(List<Taken> taken) -> told(taken);
            case State.Refused(Problem problem) -> node.getChildren().setAll(
                    Words.paneTitle("The pack is not taken in"), Callout.of(problem),
                    buttons(Buttons.ordinary("Close", ways.done())));
        }
    }

    private void ask(State.Asking asking) {
        row.quiet();
        node.getChildren().setAll(
                Words.paneTitle(title(asking.files())),
                Words.muted(asking.files().stream().map(OpenPackPane::about).collect(Collectors.joining("\n"))), row);
        asking.problem().ifPresent(problem -> {
            if (problem.getCause() instanceof Refusal.WrongKey) {
                row.problem(problem.what() + " " + problem.whatToDo());
            } else {
                node.getChildren().add(1, Callout.of(problem));
            }
        });
        node.getChildren().addAll(ways.more().get());
        node.getChildren().add(buttons(
                Buttons.primary("Open", this::open), Buttons.plain("Not now", ways.done())));
        Focus.whenShown(passphrase);
    }

    private void told(List<Taken> all) {
        node.getChildren().setAll(Words.paneTitle(all.size() == 1 ? "The pack is taken in" : "The packs are taken in"));
        FlowPane buttons = buttons();
        for (Taken taken : all) {
            node.getChildren().addAll(
                    Words.strong(capital(taken.from().words()) + ": " + taken.manifest().chosen().words()),
                    new Callout(taken.needsAPerson() ? Tone.AMBER : Tone.GREEN, taken.words()));
            if (!taken.arrived().clashes().isEmpty() && buttons.getChildren().isEmpty()) {
                buttons.getChildren().add(Buttons.primary("Decide", () -> ways.decide().accept(taken)));
            }
        }
        buttons.getChildren().add(Buttons.ordinary("Done", ways.done()));
        node.getChildren().add(buttons);
    }

    private static String title(List<PackFile> files) {
        return files.size() == 1 ? "Open " + files.getFirst().maker().words() : "Open " + files.size() + " packs";
    }

    private static String about(PackFile file) {
        return file.file().getFileName() + ", made on " + PacksView.day(file.maker().made());
    }

    private static FlowPane buttons(Button... all) {
        FlowPane buttons = new FlowPane(all);
        buttons.getStyleClass().add("chips");
        return buttons;
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
