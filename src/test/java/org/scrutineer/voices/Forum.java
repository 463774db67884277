package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.DocumentReader;

/** An office with a review of two recommendations and an evening's notes: two questions, five themes, seven comments. */
final class Forum implements AutoCloseable {
    static final String TITLE = "Neighbours' forum";
    static final String NOTES = """
            1 What is it like to get about?

            1.1 Buses

            The last one goes at six

            “I have learned to leave early.”

            1.2 Pavements

            Hedges

            2 What would make a difference?

            2.1 Bus

            A stop at the surgery

            On Sundays as well

            2.2 Safe crossing

            2.3 Pavement

            Cut the hedges

            “Ask us first” – resident
            """;

    final Office office = new Office();
    final List<Problem> problems = new ArrayList<>();
    final ChangesModel changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
    final EventsModel events = new EventsModel(office.wiring().voicesDesk(), changes, Background.atOnce());

    Forum() {
        office.take(Office.workbook("streets.xlsx", SheetSketch.named("Streets")
                .row("Ref", "Recommendation", "Owner", "Assessment")
                .row("1", "Run a bus on Sundays.", "M. Khan", "On Track")
                .row("2", "Cut back hedges each spring.", "R. Osei", "")), Aim.into(Optional.of("Safer Streets")));
    }

    /** With the notes taken in. */
    Forum held() {
        take(NOTES);
        return this;
    }

    NotesPreview preview(String notes) {
        return desk().notes().preview(DocumentReader.pasted("forum.txt", notes), Optional.of(TITLE));
    }

    Outcome take(String notes) {
        return desk().notes().take(preview(notes));
    }

    VoicesDesk desk() {
        return office.wiring().voicesDesk();
    }

    Voices voices() {
        return desk().named(TITLE);
    }

    Theme theme(String number) {
        return VoicesDesk.theme(voices(), number);
    }

    Comment comment(int number) {
        return VoicesDesk.comment(voices(), number);
    }

    void make(Draft draft) {
        office.wiring().ledger().apply(draft);
    }

    /** What the last action was called, and it is taken back. */
    String undo() {
        var last = office.wiring().ledger().undoable().orElseThrow();
        office.wiring().ledger().undo(last.id(), Optional.empty());
        return last.title();
    }

    List<String> standing() {
        return voices().standing().stream().map(Theme::label).toList();
    }

    List<String> said(Theme theme) {
        return voices().commentsOf(theme).stream().map(Comment::content).toList();
    }

    @Override
    public void close() {
        office.close();
    }
}
