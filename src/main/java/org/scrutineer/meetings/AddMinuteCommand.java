package org.scrutineer.meetings;

import java.util.Optional;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps one thing that was said: a point, a question with its answer, a declaration, a matter arising. */
@Command(name = "add", description = "Keeps one thing that was said at a meeting.")
public final class AddMinuteCommand extends MeetingCommand {
    @Parameters(paramLabel = "TEXT", description = "The point, the question, the interest declared, the matter that arose.")
    private String text;

    @Option(names = "--meeting", required = true, paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--kind", defaultValue = "point", paramLabel = "KIND", description = "point, question, declaration or “matter arising”; a point when left out.")
    private String kind;

    @Option(names = "--answer", paramLabel = "TEXT", description = "What was answered to a question.")
    private String answer = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who said it.")
    private String by = "";

    @Option(names = "--item", paramLabel = "TITLE", description = "The agenda item; what belongs to the meeting as a whole has none.")
    private Optional<String> item = Optional.empty();

    public AddMinuteCommand(Opener<Needs> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Draft draft(Needs needs) {
        Minute.Sort sort = sort();
        if (!answer.isBlank() && sort != Minute.Sort.QUESTION) {
            throw new Problem("Only a question has an answer.", "Leave --answer out, or say --kind question.");
        }
        Meeting at = needs.listing().meeting(meeting);
        MeetingReading reading = needs.reading(at);
        return MinuteEdits.add(new Minute(
                needs.newId(), at.id(), item.map(title -> item(reading, title).id()), reading.nextMinute(), sort,
                by.strip(), text.strip(), answer.strip(), Optional.empty()));
    }

    static AgendaItem item(MeetingReading reading, String title) {
        return Titled.find(
                reading.agenda(), AgendaItem::title, title, "agenda item",
                "Add it first: scrutineer agenda add TITLE --meeting MEETING.");
    }

    private Minute.Sort sort() {
        for (Minute.Sort each : Minute.Sort.values()) {
            if (each.plain().equalsIgnoreCase(kind.strip().replace('-', ' '))) {
                return each;
            }
        }
        throw new Problem(
                "“" + kind + "” is no kind of minute.", "Give point, question, declaration or “matter arising”.");
    }
}
