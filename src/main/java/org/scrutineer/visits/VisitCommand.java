package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Option;

/** A command that changes one visit. */
abstract class VisitCommand extends ActionCommand<VisitDesk> {
    @Option(names = "--visit", required = true, paramLabel = "\"PROVIDER, DATE\"", description = "The visit: its provider and its day.")
    private String visit;

    VisitCommand(Opener<VisitDesk> opener, Console console) {
        super(opener, console, VisitDesk::ledger);
    }

    abstract Made make(VisitDesk desk, WholeVisit visit);

    @Override
    protected final Made make(VisitDesk desk) {
        return make(desk, desk.visit(visit));
    }

    /** One undo step. @param what is done, for the undo button: "Finding" */
    static Draft draft(VisitDesk desk, Visit visit, String what, List<Edit> edits) {
        return new Draft(
                Draft.Kind.EDIT, what + ": visit to " + desk.name(visit), Optional.empty(), edits, List.of());
    }

    static String some(String text, String what, String whatToDo) {
        if (text.isBlank()) {
            throw new Problem(what, whatToDo);
        }
        return text.strip();
    }
}
