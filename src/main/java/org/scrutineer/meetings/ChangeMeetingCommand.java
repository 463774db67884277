package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the date or place of a meeting, or says that it does not take place. */
@Command(name = "change", description = "Changes the date or place of a meeting, or says that it is cancelled.")
public final class ChangeMeetingCommand extends MeetingCommand {
    @Parameters(paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--on", paramLabel = "DATE", description = "The new date.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", description = "The new place.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--cancelled", negatable = true, description = "It does not take place, or does after all.")
    private Optional<Boolean> cancelled = Optional.empty();

    public ChangeMeetingCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Meeting found = needs.listing().meeting(meeting);
        List<Edit> edits = new ArrayList<>();
        on.ifPresent(date -> edits.addAll(MeetingEdits.held(found, date).edits()));
        place.ifPresent(where -> edits.addAll(MeetingEdits.place(found, where).edits()));
        cancelled.ifPresent(is -> edits.addAll(MeetingEdits.cancel(found, is).edits()));
        return Columns.several("Change of the " + found.label(), edits);
    }
}
