package org.scrutineer.meetings;

import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts something that a committee is to look at into its work programme. */
@Command(name = "add", description = "Puts something that a committee is to look at into its work programme.")
public final class AddToWorkProgrammeCommand extends MeetingCommand {
    @Parameters(paramLabel = "TITLE", description = "What it is to look at.")
    private String title;

    @Option(names = "--committee", required = true, paramLabel = "NAME", description = "Whose work programme.")
    private String committee;

    @Option(names = "--when", paramLabel = "DATE", description = "When, as people write it; leave it out for a date to be fixed.")
    private String when = "";

    @Option(names = "--about", paramLabel = "TITLE", description = "The review or programme it is about.")
    private Optional<String> about = Optional.empty();

    public AddToWorkProgrammeCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        return AgendaEdits.add(new AgendaItem(
                needs.newId(), Optional.of(needs.listing().committee(committee).id()), Optional.empty(), 0,
                title.strip(), "", "", "", FuzzyDate.parse(when), needs.subject(about), Optional.empty()));
    }
}
