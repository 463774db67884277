package org.scrutineer.meetings;

import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an item on the agenda of a meeting. */
@Command(name = "add", description = "Puts an item on the agenda of a meeting.")
public final class AddAgendaItemCommand extends MeetingCommand {
    @Parameters(paramLabel = "TITLE", description = "The item's title.")
    private String title;

    @Option(names = "--meeting", required = true, paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--submitted-by", paramLabel = "OFFICER", description = "The officer who submits it.")
    private String submittedBy = "";

    @Option(names = "--lead-member", paramLabel = "MEMBER", description = "The lead member.")
    private String leadMember = "";

    @Option(names = "--action", paramLabel = "TEXT", description = "What members are asked to do.")
    private String action = "";

    @Option(names = "--number", paramLabel = "NUMBER", description = "Its number on the agenda; after the last one when left out.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--about", paramLabel = "TITLE", description = "The review, programme or service it is about.")
    private Optional<String> about = Optional.empty();

    public AddAgendaItemCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Meeting at = needs.listing().meeting(meeting);
        return AgendaEdits.add(new AgendaItem(
                needs.newId(), at.committee(), Optional.of(at.id()), number.orElseGet(needs.reading(at)::nextItem),
                title.strip(),
                submittedBy, leadMember, action, FuzzyDate.UNKNOWN, needs.subject(about), Optional.empty()));
    }
}
