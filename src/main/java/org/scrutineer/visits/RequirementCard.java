package org.scrutineer.visits;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Requirement;

/** What a provider was to do, and whether it has: met, not met or dropped, with what was seen. */
final class RequirementCard implements KeptCards.Card<Carried> {
    private final VisitModel model;
    private final Finds finds;
    private final Label words = Words.strong("");
    private final Label about = Words.small("");
    private final StackPane tag = new StackPane();
    private final Button met = Buttons.ordinary("Met", () -> become(Requirement.State.MET));
    private final Button notMet = Buttons.ordinary("Not met", () -> become(Requirement.State.OPEN));
    private final Button drop = Buttons.plain("Drop", () -> become(Requirement.State.DROPPED));
    private final Button say = Buttons.link("Add a note", this::write);
    private final Button again = Buttons.link("", this::again);
    private final FlowPane links = new FlowPane(say, again);
    private final GrowingText note = new GrowingText(1, 6);
    private final FieldRow noteRow = new FieldRow("What was seen", note);
    private final SteadySave saves;
    private final boolean dropping;
    private final VBox node;
    private Carried shown;
    private boolean writing;

    /** @param dropping whether it can be dropped here too, which is seldom decided beside a question */
    RequirementCard(VisitModel model, boolean dropping) {
        this.model = model;
        this.finds = new Finds(model);
        this.saves = new SteadySave(note, model::standing);
        this.dropping = dropping;
        HBox ways = new HBox(tag, met, notMet, drop);
        ways.getStyleClass().add("buttons");
        ways.setAlignment(Pos.CENTER_RIGHT);
        links.getStyleClass().add("chips");
        node = new VBox(new Ends(new VBox(words, about), ways, 16), links, noteRow);
        node.getStyleClass().addAll("card", "visit-card");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Carried carried) {
        shown = carried;
        Requirement requirement = carried.requirement();
        Doing doing = requirement.doing();
        String name = "Requirement " + carried.number();
        words.setText(carried.number() + ". " + requirement.words());
        about.setText(carried.about(model.today()));
        tag.getChildren().setAll(tag(carried));
        met.setAccessibleText(name + ": met");
        notMet.setAccessibleText(name + ": not met");
        drop.setAccessibleText(name + ": drop");
        boolean open = requirement.isOpen();
        boolean said = !open || doing.seenNotMet();
        Shown.when(said || carried.isLate(model.today()), tag);
        Shown.when(open, met);
        Shown.when(open && !doing.seenNotMet(), notMet);
        Shown.when(open && dropping, drop);
        again.setText(open ? "Not looked at after all" : "Open again");
        Shown.when(said, again);
        saves.show(requirement.id(), doing.note(), text -> keep(new Doing(
                shown.requirement().doing().owner(), shown.requirement().doing().due(),
                shown.requirement().doing().state(), shown.requirement().doing().closed(), text.strip())));
        fold();
    }

    /** Words are asked for once somebody has looked, so that a question is not pushed away by empty fields. */
    private void fold() {
        Doing doing = shown.requirement().doing();
        boolean written = writing || !note.getText().isBlank() || doing.seenNotMet()
                || doing.state() != Requirement.State.OPEN;
        Shown.when(written, noteRow);
        Shown.when(!written && dropping, say);
        Shown.when(say.isVisible() || again.isVisible(), links);
        note.setAccessibleText("What was seen of requirement " + shown.number());
    }

    private void write() {
        writing = true;
        fold();
        note.focusWhenShown();
    }

    private RatingTag tag(Carried carried) {
        Doing doing = carried.requirement().doing();
        String on = doing.closed().text().isEmpty() ? "" : ", " + doing.closed().text();
        return switch (doing.state()) {
            case MET -> new RatingTag(Tone.GREEN, "", "Met" + on);
            case DROPPED -> new RatingTag(Tone.NONE, "", "Dropped" + on);
            case OPEN -> doing.seenNotMet()
                    ? new RatingTag(Tone.RED, "", "Not met" + on)
                    : carried.isLate(model.today())
                            ? new RatingTag(Tone.AMBER, "", "Open, overdue")
                            : new RatingTag(Tone.NONE, "", "Open");
        };
    }

    private void become(Requirement.State state) {
        if (state == Requirement.State.DROPPED && note.getText().isBlank()) {
            write();
            noteRow.problem("Write why it is dropped, then drop it; the report prints it.");
            return;
        }
        noteRow.quiet();
        keep(shown.requirement().doing().become(state, model.dayOfVisit(), note.getText().strip()));
    }

    private void again() {
        writing = false;
        keep(shown.requirement().doing().become(
                Requirement.State.OPEN, FuzzyDate.UNKNOWN, note.getText().strip()));
    }

    private void keep(Doing doing) {
        String of = shown.from().visit().day().text();
        finds.state("Requirement " + shown.number() + (of.isEmpty() ? "" : " of " + of), shown.requirement(), doing);
    }

    @Override
    public void commit() {
        saves.commit();
    }

    @Override
    public void focus() {
        met.requestFocus();
    }
}
