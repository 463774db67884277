package org.scrutineer.programmes;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.committees.AssessmentModel;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** One activity of a RAG table, every field saved by itself as it is left. */
final class ActivityPane {
    private final ProgrammeModel workbench;
    private final Label workstream = Words.small("");
    private final Label name = Words.paneTitle("");
    private final GrowingText update = new GrowingText(3, 40);
    private final GrowingText plan = new GrowingText(2, 40);
    private final TextField owner = new TextField();
    private final DateField due = new DateField("Due");
    private final AssessmentField rating = new AssessmentField("RAG");
    private final List<Autosave> saves;
    private final FieldRow planRow = new FieldRow("Plan for the next period", plan);
    private final HistoryView history;
    private final VBox node;

    ActivityPane(ProgrammeModel workbench) {
        this.workbench = workbench;
        this.history = new HistoryView(workbench.changes());
        saves = List.of(new Autosave(update), new Autosave(plan), new Autosave(owner));
        node = new VBox(
                new VBox(workstream, name),
                new FieldRow("Latest update", update).beside(Words.small("saves as you type")),
                rating.node(),
                planRow,
                new SideBySide(new FieldRow("Owner", owner), due.node()),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
        node.addEventHandler(KeyEvent.KEY_PRESSED, rating::key);
    }

    VBox node() {
        return node;
    }

    void show(Line line) {
        Activity activity = line.activity();
        ProgrammeReading reading = workbench.readingProperty().get().orElseThrow();
        workstream.setText(activity.name().isEmpty() ? "Workstream" : line.workstream().name());
        name.setText(line.label());
        saves.get(0).show(activity.latestUpdate(), text -> save(line, ProgrammeEdits.UPDATE, text));
        saves.get(1).show(activity.nextPlan(), text -> save(line, ProgrammeEdits.PLAN, text));
        saves.get(2).show(activity.owner(), text -> save(line, ProgrammeEdits.OWNER, text.strip()));
        planRow.note(reading.programme().nextPeriod());
        due.show(activity.due().text(), written -> workbench.changes().make(
                ProgrammeEdits.due(activity, line.label(), written)));
        rating.show(activity.id(), new AssessmentModel(activity.rating(),
                (word, reason) -> workbench.changes().make(ProgrammeEdits.rate(activity, line.label(), word, reason))),
                reading.scheme());
        history.show(List.of(activity.id()));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        due.commit();
    }

    private void save(Line line, String group, String text) {
        workbench.changes().make(ProgrammeEdits.text(line.activity(), line.label(), group, text));
    }
}
