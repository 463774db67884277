package org.scrutineer.packs;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** Makes a pack: what goes, who takes it until when, what opens it, and the folder. */
final class TakeAwayPane {
    private final TakeAwayModel model;
    private final PacksView.Ways ways;
    private final Runnable done;
    private final SubjectList subjects;
    private final VBox goes = Sections.titled("What goes along");
    private final TextField until = new TextField();
    private final FieldRow untilRow = new FieldRow("Expected back by", until);
    private final VBox due = new VBox();
    private final PassphraseFields passphrase = new PassphraseFields();
    private final CheckBox byTeamKey = new CheckBox("Lock it with the team key instead");
    private final VBox said = new VBox();
    private final Button make = Buttons.primary("Choose a folder and make the pack", this::make);
    private final Waiting waiting;
    private final VBox form = new VBox();
    private final VBox node = new VBox();

    /** @param done leaves the pane */
    TakeAwayPane(TakeAwayModel model, PacksView.Ways ways, Runnable done) {
        this.model = model;
        this.ways = ways;
        this.done = done;
        this.subjects = new SubjectList(model, this::count);
        this.waiting = new Waiting("Making the pack", model::cancel);
        TextField holder = new TextField();
        holder.textProperty().bindBidirectional(model.holderProperty());
        until.textProperty().bindBidirectional(model.untilProperty());
        until.textProperty().subscribe(this::understood);
        due.getStyleClass().add("fields");
        due.getChildren().addAll(new FieldRow("Who takes it", holder), untilRow);
        byTeamKey.selectedProperty().bindBidirectional(model.byTeamKeyProperty());
        byTeamKey.setWrapText(true);
        byTeamKey.selectedProperty().subscribe(team -> appear(passphrase, !team));
        said.getStyleClass().add("fields");
        FlowPane buttons = new FlowPane(make, Buttons.plain("Not now", done));
        buttons.getStyleClass().add("chips");
        form.getStyleClass().add("pack-form");
        form.getChildren().addAll(
                subjects, goes, due, passphrase, byTeamKey,
                Words.small("The team key is in every workspace that has opened a pack of yours with a passphrase."),
                said, buttons);
        node.getStyleClass().add("in-hand");
    }

    Node node() {
        return node;
    }

    void focus() {
        subjects.focus();
    }

    Subscription attach() {
        return Subscription.combine(
                model.stateProperty().subscribe(this::show), model.runningProperty().subscribe(waiting::follow));
    }

    private void show(TakeAwayModel.State state) {
        if (state.made().isPresent()) {
            show(state.made().get());
            return;
        }
        node.getChildren().setAll(
                Words.paneTitle(state.back() ? "Make the pack to bring back" : "Take work away"),
                state.making() ? waiting : form);
        if (state.back()) {
            node.getChildren().add(1, Words.plain(state.news() == 0
                    ? "Nothing is new since the office last took something in."
                    : Taken.count(state.news(), "change") + " to bring back. They go in any case; tick what should go "
                            + "as a whole besides."));
        }
        appear(due, !state.back());
        said.getChildren().setAll(state.problem().map(Callout::of).stream().toList());
        subjects.show();
        count();
    }

    private void show(TakeAwayModel.Made made) {
        passphrase.clear();
        FlowPane buttons = new FlowPane(
                Buttons.primary("Open folder", () -> ways.folder().accept(made.file().toAbsolutePath().getParent())),
                Buttons.ordinary("Done", done));
        buttons.getStyleClass().add("chips");
        node.getChildren().setAll(
                Words.paneTitle("Pack " + made.pack().number() + " is made"),
                new Callout(Tone.GREEN, "**" + made.file().getFileName() + "** holds "
                        + Taken.count(made.pack().changes(), "change") + ": " + made.pack().contents() + "."),
                Words.plain("Copy the file to the laptop, or send it. Tell the passphrase another way, never with the "
                        + "file."),
                buttons);
    }

    private void count() {
        List<Subject> chosen = model.chosen();
        goes.getChildren().remove(1, goes.getChildren().size());
        chosen.forEach(subject -> goes.getChildren().add(Words.plain(subject.words())));
        appear(goes, !chosen.isEmpty());
        make.setDisable(!model.isReady());
    }

    private void understood() {
        try {
            model.day().ifPresentOrElse(day -> untilRow.note(PacksView.day(day)), untilRow::quiet);
        } catch (Problem none) {
            untilRow.quiet();
        }
    }

    private void make() {
        try {
            model.day();
        } catch (Problem none) {
            untilRow.problem(none.getMessage());
            return;
        }
        Optional<char[]> typed = byTeamKey.isSelected() ? Optional.of(new char[0]) : passphrase.typed();
        typed.ifPresent(letters -> ways.files().folder("Where the pack is written", Optional.empty())
                .ifPresent(folder -> model.make(folder, letters)));
    }

    private static void appear(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
