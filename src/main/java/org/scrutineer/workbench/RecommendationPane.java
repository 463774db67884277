package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.history.HistoryView;
import org.scrutineer.history.ToDecide;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** One recommendation, every field saved by itself as it is left. */
final class RecommendationPane {
    private final ReviewModel workbench;
    private final Label which = Words.small("");
    private final Label wording = Words.paneTitle("");
    private final ToDecide toDecide;
    private final Button reword = Buttons.link("Edit wording", this::reword);
    private final GrowingText wordingText = new GrowingText(1, 12);
    private final FieldRow wordingRow = new FieldRow("Wording, as agreed", wordingText);
    private final Autosave wordingSaves = new Autosave(wordingText);
    private final PublicationFields publication;
    private final EvidenceFields evidence;
    private final AssessmentField assessment = new AssessmentField("Assessment");
    private final ConfirmationFields confirmation = new ConfirmationFields();
    private final TextField owner = new TextField();
    private final UpdateFields updates = new UpdateFields();
    private final DerivedFields derived = new DerivedFields();
    private final DueFields due = new DueFields();
    private final ResponseFields response = new ResponseFields();
    private final ActionFields actions = new ActionFields();
    private final StateFields state = new StateFields();
    private final TextField addressee = new TextField();
    private final GrowingText success = new GrowingText(1, 6);
    private final Foldable about = new Foldable("Addressed to, success measure",
            new FieldRow("Addressed to", addressee), new FieldRow("Success measure", success));
    private final Label carriesOn = Words.small("");
    private final List<Autosave> saves = new ArrayList<>();
    private final HistoryView history;
    private final VBox node;
    private Optional<UUID> inHand = Optional.empty();

    RecommendationPane(ReviewModel workbench) {
        this.workbench = workbench;
        this.history = new HistoryView(workbench.changes());
        this.toDecide = new ToDecide(workbench.changes());
        this.publication = new PublicationFields(workbench.access(), "of the wording");
        this.evidence = new EvidenceFields(workbench::access);
        reword.getStyleClass().add("quiet");
        Ends head = new Ends(which, reword, 6);
        node = new VBox(
                new VBox(head, toDecide, wording, wordingRow, publication.node(), carriesOn),
                state.standing(),
                updates.node(),
                assessment.node(),
                derived.node(),
                evidence.node(),
                new FieldRow("Owner", owner),
                due.node(),
                actions.node(),
                about,
                response.node(),
                confirmation.node(),
                state.node(),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
        List.of(owner, addressee, success).forEach(field -> saves.add(new Autosave(field)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, assessment::key);
    }

    VBox node() {
        return node;
    }

    void show(Recommendation shown) {
        RecommendationModel model = new RecommendationModel(workbench, shown);
        if (!inHand.equals(Optional.of(shown.id()))) {
            commit();
            inHand = Optional.of(shown.id());
            publication.close();
            due.close();
            response.close();
            actions.close();
            state.close();
            about.close();
            carriesOn(shown.followUp().continues());
        }
        which.setText(shown.label() + (shown.addressee().isEmpty() ? "" : " · " + shown.addressee()));
        wording.setText(shown.wording().isBlank() ? "The wording is not recorded." : shown.wording());
        wordingSaves.show(shown.wording(), text -> model.text(Recommendation.WORDING, text));
        if (!wordingText.isFocused()) {
            editsWording(false);
        }
        publication.show(new MarkableText(
                shown.id(), Recommendation.KIND, Recommendation.WORDING, "Wording of " + shown.label()));
        state.show(model);
        updates.show(model);
        evidence.show(shown, model.evidence(), model);
        assessment.show(shown.id(), model.assessment(), model.scheme());
        derived.show(model);
        actions.show(model);
        response.show(model);
        confirmation.show(model, model.scheme());
        saves.get(0).show(shown.owner(), text -> model.text(Recommendation.OWNER, text));
        due.show(model);
        saves.get(1).show(shown.addressee(), text -> model.text(Recommendation.ADDRESSEE, text));
        saves.get(2).show(shown.successMeasure(), text -> model.text(Recommendation.SUCCESS_MEASURE, text));
        about.show(!shown.successMeasure().isBlank());
        List<UUID> records = new ArrayList<>(List.of(shown.id()));
        records.addAll(shown.evidence());
        model.actions().forEach(action -> records.add(action.id()));
        model.updates().forEach(update -> records.add(update.id()));
        toDecide.show(records);
        history.show(records);
    }

    /** Saves what was typed and not saved yet. */
    void commit() {
        wordingSaves.commit();
        publication.commit();
        updates.commit();
        evidence.commit();
        derived.commit();
        due.commit();
        actions.commit();
        response.commit();
        saves.forEach(Autosave::commit);
    }

    /** Puts the caret where the progress is written, or first the wording of a new one. */
    void write() {
        if (wordingText.getText().isBlank()) {
            reword();
        } else {
            updates.focus();
        }
    }

    /** Which recommendation of an earlier review this one carries on; read apart from the screen. */
    private void carriesOn(Optional<UUID> earlier) {
        tell("");
        earlier.ifPresent(from -> {
            Optional<UUID> asked = inHand;
            workbench.changes().ask(ledger -> CarriedOn.told(ledger, from), told -> {
                if (inHand.equals(asked)) {
                    tell(told);
                }
            });
        });
    }

    private void tell(String carried) {
        carriesOn.setText(carried);
        carriesOn.setVisible(!carried.isEmpty());
        carriesOn.setManaged(!carried.isEmpty());
    }

    private void reword() {
        editsWording(true);
        wordingText.requestFocus();
    }

    private void editsWording(boolean edits) {
        List.<Region>of(wording, reword).forEach(shown -> {
            shown.setVisible(!edits);
            shown.setManaged(!edits);
        });
        wordingRow.setVisible(edits);
        wordingRow.setManaged(edits);
    }
}
