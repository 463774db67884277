package org.scrutineer.programmes;

import java.util.List;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** One milestone: its name and its timescale as people write it. */
final class MilestonePane {
    private final ProgrammeModel workbench;
    private final GrowingText name = new GrowingText(1, 6);
    private final Autosave nameSaves = new Autosave(name);
    private final DateField timescale = new DateField("Timescale");
    private final HistoryView history;
    private final VBox node;

    MilestonePane(ProgrammeModel workbench) {
        this.workbench = workbench;
        this.history = new HistoryView(workbench.changes());
        node = new VBox(
                Words.small("Milestone"), new FieldRow("Name", name), timescale.node(),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(Milestone milestone) {
        nameSaves.show(milestone.name(), text -> workbench.changes().make(
                ProgrammeEdits.rename(milestone, text.strip())));
        timescale.show(milestone.timescale().text(), written -> workbench.changes().make(
                ProgrammeEdits.milestone(milestone, written)));
        history.show(List.of(milestone.id()));
    }

    void commit() {
        nameSaves.commit();
        timescale.commit();
    }
}
