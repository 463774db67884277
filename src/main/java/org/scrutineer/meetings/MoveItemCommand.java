package org.scrutineer.meetings;

import java.util.Optional;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves an item from the work programme onto an agenda, or back. */
@Command(name = "move", description = "Moves an item onto the agenda of a meeting, or back into the work programme.")
public final class MoveItemCommand extends MeetingCommand {
    @Parameters(paramLabel = "TITLE", description = "The item's title or a part of it.")
    private String title;

    @Option(names = "--to", paramLabel = "MEETING", description = "Its committee and date or a part of them; leave it out to move the item back.")
    private Optional<String> to = Optional.empty();

    public MoveItemCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        AgendaItem item = Titled.find(
                needs.store().items().stream().filter(each -> each.meeting().isPresent() != to.isPresent()).toList(),
                AgendaItem::title, title, "item", "Add it first: scrutineer work-programme add TITLE.");
        return to.map(needs.listing()::meeting)
                .map(meeting -> AgendaEdits.toMeeting(item, meeting, needs.store().agenda(meeting.id())))
                .orElseGet(() -> AgendaEdits.toWorkProgramme(item));
    }
}
