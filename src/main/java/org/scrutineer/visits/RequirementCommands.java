package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Console;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say what a provider is to do after a visit, and what became of it. */
final class RequirementCommands {
    private RequirementCommands() {}

    @Command(name = "requirement", description = "Keeps what the provider is to do.")
    static final class Add extends VisitCommand {
        @Parameters(index = "0", paramLabel = "WORDS", description = "What is to be done.")
        private String words;

        @Option(names = "--finding", paramLabel = "NUMBER", description = "The finding that it follows from.")
        private Optional<Integer> finding = Optional.empty();

        @Option(names = "--owner", paramLabel = "ROLE", description = "Who does it, by post.")
        private String owner = "";

        @Option(names = "--due", paramLabel = "DATE", description = "By when.")
        private String due = "";

        Add(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Requirement requirement = new Requirement(
                    desk.ledger().newId(), finding.map(each -> VisitDesk.finding(whole, each).id()),
                    whole.found().nextRequirement(),
                    some(words, "The requirement has no words.", "Say what is to be done."),
                    new Doing(owner.strip(), FuzzyDate.parse(due), Requirement.State.OPEN, FuzzyDate.UNKNOWN, ""));
            int number = whole.found().number(requirement);
            return new Made(
                    draft(desk, whole.visit(), "Requirement " + number,
                            VisitEdits.requirement(whole.visit().id(), requirement)),
                    "Requirement " + number + " is kept.");
        }
    }

    @Command(name = "close", description = "Says that a requirement was met, not met or dropped, or is open again.")
    static final class Close extends VisitCommand {
        @Parameters(index = "0", paramLabel = "NUMBER", description = "The requirement’s number.")
        private int number;

        @Option(names = "--on", paramLabel = "DATE", description = "When; today when left out.")
        private Optional<String> on = Optional.empty();

        @Option(names = "--note", paramLabel = "TEXT", description = "How it was met, or why it was dropped.")
        private String note = "";

        @Option(names = "--dropped", description = "It is not wanted any more.")
        private boolean dropped;

        @Option(names = "--not-met", description = "Somebody looked, and it is not met: it stays open.")
        private boolean notMet;

        @Option(names = "--reopen", description = "It is open again.")
        private boolean reopen;

        Close(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Requirement held = VisitDesk.requirement(whole, number);
            Requirement.State state = reopen || notMet
                    ? Requirement.State.OPEN
                    : dropped ? Requirement.State.DROPPED : Requirement.State.MET;
            FuzzyDate when = reopen
                    ? FuzzyDate.UNKNOWN
                    : on.map(FuzzyDate::parse).orElseGet(() -> FuzzyDate.on(desk.today().get()));
            if (dropped) {
                some(note, "No reason is given.", "Say with --note why it is dropped.");
            }
            Requirement now = new Requirement(
                    held.id(), held.finding(), held.ordinal(), held.words(),
                    held.doing().become(state, when, note.strip()));
            return new Made(
                    draft(desk, whole.visit(), "State of requirement " + number,
                            List.of(VisitEdits.state(now))),
                    "Requirement " + number + " is " + (notMet ? "not met" : state.plain()) + ".");
        }
    }
}
