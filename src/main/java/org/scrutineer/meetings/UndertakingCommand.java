package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with one resolution or one request: a new owner or date, its closure, its opening again. */
public abstract class UndertakingCommand extends MeetingCommand {
    private final boolean isRequest;

    @Parameters(paramLabel = "WHICH", description = "A part of its wording, or the number of a resolution as printed.")
    private String which;

    @Option(names = "--meeting", paramLabel = "MEETING", description = "The meeting, when several have that number or wording.")
    private Optional<String> meeting = Optional.empty();

    /** @param isRequest whether it is about requests; otherwise about resolutions */
    UndertakingCommand(Opener<Needs> opener, Console console, boolean isRequest) {
        super(opener, console);
        this.isRequest = isRequest;
    }

    abstract Draft draft(Undertaking undertaking, Needs needs);

    @Override
    protected final Draft draft(Needs needs) {
        Optional<Meeting> at = meeting.map(needs.listing()::meeting);
        List<Undertaking> all = (isRequest ? needs.listing().requests() : needs.listing().resolutions()).stream()
                .filter(owed -> at.isEmpty() || owed.meeting().equals(at.get()))
                .map(MeetingListing.Owed::undertaking)
                .toList();
        List<Undertaking> numbered = all.stream()
                .filter(each -> each instanceof Resolution resolution
                        && which.replaceAll("[()]", "").equals(String.valueOf(resolution.ordinal())))
                .toList();
        if (numbered.size() > 1) {
            throw new Problem(
                    "More than one meeting or item has a resolution " + which + ".",
                    "Say which meeting with --meeting, or give a part of its wording.");
        }
        return draft(
                numbered.isEmpty()
                        ? Titled.find(
                                all, Undertaking::wording, which, isRequest ? "request" : "resolution",
                                "Take the minutes in first: scrutineer minutes FILE --meeting MEETING.")
                        : numbered.getFirst(),
                needs);
    }

    /** Says how it ended. */
    @Command(name = "close", description = "Closes it: it is done.")
    public static class Close extends UndertakingCommand {
        @Option(names = "--on", paramLabel = "DATE", description = "When; today when left out.")
        private Optional<String> on = Optional.empty();

        @Option(names = "--note", paramLabel = "TEXT", description = "What was done or given.")
        private String note = "";

        public Close(Opener<Needs> opener, Console console, boolean isRequest) {
            super(opener, console, isRequest);
        }

        @Override
        Draft draft(Undertaking undertaking, Needs needs) {
            Meeting meeting = needs.store().meeting(undertaking.meeting()).orElseThrow();
            return UndertakingEdits.close(undertaking, needs.dayOr(on), note, needs.reading(meeting));
        }
    }

    /** Says that the information was given. */
    @Command(name = "answer", description = "Closes it: the information was given.")
    public static final class Answer extends Close {
        public Answer(Opener<Needs> opener, Console console) {
            super(opener, console, true);
        }
    }

    /** Opens it again. */
    @Command(name = "reopen", description = "Opens it again.")
    public static final class Reopen extends UndertakingCommand {
        public Reopen(Opener<Needs> opener, Console console, boolean isRequest) {
            super(opener, console, isRequest);
        }

        @Override
        Draft draft(Undertaking undertaking, Needs needs) {
            return UndertakingEdits.reopen(undertaking);
        }
    }

    /** Gives it an owner or a date. */
    @Command(name = "change", description = "Gives it an owner or a date.")
    public static final class Change extends UndertakingCommand {
        @Option(names = "--owner", paramLabel = "NAME", description = "Who owes it.")
        private Optional<String> owner = Optional.empty();

        @Option(names = "--due", paramLabel = "DATE", description = "By when; an empty text is a date to be fixed.")
        private Optional<String> due = Optional.empty();

        public Change(Opener<Needs> opener, Console console, boolean isRequest) {
            super(opener, console, isRequest);
        }

        @Override
        Draft draft(Undertaking undertaking, Needs needs) {
            List<Edit> edits = new ArrayList<>();
            owner.ifPresent(name -> edits.addAll(UndertakingEdits.owner(undertaking, name).edits()));
            due.ifPresent(date -> edits.addAll(UndertakingEdits.due(undertaking, date).edits()));
            return Columns.several("Change of " + undertaking.label(), edits);
        }
    }
}
