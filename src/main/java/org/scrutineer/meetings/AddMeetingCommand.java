package org.scrutineer.meetings;

import java.util.Optional;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds a meeting of a committee. */
@Command(name = "add", description = "Adds a meeting of a committee.")
public final class AddMeetingCommand extends MeetingCommand {
    @Option(names = "--committee", required = true, paramLabel = "NAME", description = "Whose meeting it is.")
    private String committee;

    @Option(names = "--new", description = "The committee is new to this workspace.")
    private boolean isNew;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, as people write it; leave it out while it is not known.")
    private String on = "";

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it meets.")
    private String place = "";

    public AddMeetingCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Optional<Committee> known = needs.listing().committeeNamed(committee);
        boolean makes = isNew && known.isEmpty();
        Committee whose = makes
                ? new Committee(needs.newId(), committee.strip(), "")
                : known.orElseGet(() -> needs.listing().committee(committee));
        Meeting meeting = new Meeting(
                needs.newId(), Optional.of(whose.id()), FuzzyDate.parse(on), place, "");
        return makes ? MeetingEdits.addWith(whose, meeting) : MeetingEdits.add(meeting, whose.name());
    }
}
