package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.meetings.Undertaking.Closure;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps that members asked for information; a recommendation that it arises under is not reopened. */
@Command(name = "add", description = "Keeps that members asked for information.")
public final class AddRequestCommand extends MeetingCommand {
    @Parameters(paramLabel = "TEXT", description = "What they asked for.")
    private String wording;

    @Option(names = "--meeting", required = true, paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--resolution", paramLabel = "NUMBER", description = "The resolution that asks for it.")
    private Optional<Integer> resolution = Optional.empty();

    @Option(names = "--review", paramLabel = "NAME", description = "The review of the recommendation that it arises under.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--recommendation", paramLabel = "REF", description = "The recommendation that it arises under.")
    private Optional<String> recommendation = Optional.empty();

    @Option(names = "--owner", paramLabel = "NAME", description = "Who owes it.")
    private String owner = "";

    @Option(names = "--due", paramLabel = "DATE", description = "By when; leave it out for a date to be fixed.")
    private String due = "";

    public AddRequestCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Meeting at = needs.listing().meeting(meeting);
        return UndertakingEdits.add(new InformationRequest(
                needs.newId(), at.id(), resolution.map(number -> resolution(needs.reading(at), number)),
                recommendation.map(ref -> recommendation(needs, ref)), wording.strip(), owner, FuzzyDate.parse(due),
                Closure.OPEN));
    }

    private static UUID resolution(MeetingReading reading, int number) {
        return reading.resolutions().stream()
                .filter(each -> each.ordinal() == number)
                .map(Resolution::id)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The " + reading.meeting().label() + " has no resolution " + number + ".",
                        "List the resolutions to see their numbers."));
    }

    private UUID recommendation(Needs needs, String ref) {
        UUID of = needs.subject(review).orElseThrow(() -> new Problem(
                "Recommendation " + ref + " can be in more than one review.", "Say which with --review NAME."));
        return needs.subjects().recommendation(of, ref).orElseThrow(() -> new Problem(
                "There is no recommendation " + ref + " in that review.",
                "List the recommendations to see their references."));
    }
}
