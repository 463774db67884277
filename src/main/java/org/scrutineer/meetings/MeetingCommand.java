package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;

/** A command that makes one edit and says in one sentence what it did. */
public abstract class MeetingCommand implements Callable<Integer> {
    private final Opener<Needs> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    /**
     * What the commands need of a workspace.
     *
     * @param today the day at the desk
     */
    public record Needs(
            MeetingListing listing, MeetingStore store, MinutesDesk desk, Subjects subjects, Ledger ledger,
            LocalDate today) {
        UUID newId() {
            return ledger.newId();
        }

        MeetingReading reading(Meeting meeting) {
            return MeetingReading.read(meeting.id(), store).orElseThrow();
        }

        /** The review or programme that a person means by its title or a part of it. */
        Optional<UUID> subject(Optional<String> title) {
            return title.map(wanted -> Titled.find(
                    subjects.subjects(), Subjects.Subject::title, wanted, "review or programme",
                    "Import its workbook first.").id());
        }

        /** The day that is written, or today. */
        FuzzyDate dayOr(Optional<String> written) {
            return written.map(FuzzyDate::parse).orElseGet(() -> FuzzyDate.on(today));
        }
    }

    protected MeetingCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** The one edit. */
    protected abstract Draft draft(Needs needs);

    @Override
    public Integer call() {
        console.line(workspace.open(opener, needs -> said(needs.ledger().apply(draft(needs)))));
        return 0;
    }

    /** In one sentence what became of an edit. */
    static String said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> "Saved: " + saved.title() + ".";
            case Outcome.NothingChanged nothing -> "It says so already. Nothing was changed.";
        };
    }
}
