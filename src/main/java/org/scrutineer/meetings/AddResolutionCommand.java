package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.meetings.Undertaking.Closure;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what was agreed; what was only noted is closed with it. */
@Command(name = "add", description = "Keeps what was agreed; what was only noted is closed with it.")
public final class AddResolutionCommand extends MeetingCommand {
    @Parameters(paramLabel = "TEXT", description = "What was agreed, as the minutes have it.")
    private String wording;

    @Option(names = "--meeting", required = true, paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--item", paramLabel = "TITLE", description = "The agenda item under which it was agreed.")
    private Optional<String> item = Optional.empty();

    @Option(names = "--number", paramLabel = "NUMBER", description = "As printed; the next one when left out.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--owner", paramLabel = "NAME", description = "Who owes it.")
    private String owner = "";

    @Option(names = "--due", paramLabel = "DATE", description = "By when; leave it out for a date to be fixed.")
    private String due = "";

    public AddResolutionCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Meeting at = needs.listing().meeting(meeting);
        MeetingReading reading = needs.reading(at);
        Optional<UUID> under = item.map(title -> AddMinuteCommand.item(reading, title).id());
        Offer.Sense sense = Wishes.sense(wording);
        boolean done = owner.isBlank() && due.isBlank() && sense.isDone();
        return UndertakingEdits.add(new Resolution(
                needs.newId(), at.id(), under, number.orElseGet(() -> reading.nextNumber(under)), wording.strip(),
                owner.strip(), FuzzyDate.parse(due),
                done ? new Closure(true, at.held(), sense.closing()) : Closure.OPEN));
    }
}
