package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.RegisterDesk.Named;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that end following up, let it rest, or begin it again. */
abstract class End extends RegisterCommand {
    @Parameters(paramLabel = "REF", arity = "1..*", description = "References as printed, such as 1 3 8.")
    private List<String> refs;

    End(Opener<RegisterDesk> opener, Console console) {
        super(opener, console);
    }

    Named named(RegisterDesk desk) {
        return desk.find(review(), refs);
    }

    static Made made(org.scrutineer.ledger.Draft draft, Named named, String became) {
        return new Made(draft, named.labels() + (named.recommendations().size() == 1 ? " is " : " are ") + became);
    }

    /** Those that need a reason. */
    abstract static class WithReason extends End {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; later papers print it.")
        private String reason;

        @Option(names = {"--on",
                "--meeting"}, paramLabel = "DAY", description = "The day or the meeting that decided it.")
        private String on = "";

        WithReason(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        FollowUpEdits.Ending ending(RegisterDesk desk, Named named, State.Kind kind) {
            return new FollowUpEdits.Ending(
                    kind, reason, FuzzyDate.parse(on), desk.meeting(named.review(), on));
        }
    }

    @Command(name = "close", description = "Closes recommendations: later papers leave them out and say why.")
    static final class Close extends WithReason {
        Close(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            return made(
                    FollowUpEdits.end(named.recommendations(), ending(desk, named, State.Kind.CLOSED)), named,
                    "closed.");
        }
    }

    @Command(name = "pause", description = "Lets recommendations rest.")
    static final class Pause extends WithReason {
        Pause(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            return made(
                    FollowUpEdits.end(named.recommendations(), ending(desk, named, State.Kind.PAUSED)), named,
                    "paused.");
        }
    }

    @Command(name = "supersede", description = "Says that another recommendation takes the place of these.")
    static final class Supersede extends WithReason {
        @Option(names = "--by", required = true, paramLabel = "REF", description = "The recommendation that takes their place.")
        private String by;

        Supersede(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            Recommendation other = desk.find(Optional.of(named.review().title()), List.of(by)).one();
            return made(
                    FollowUpEdits.supersede(
                            named.recommendations(), other, ending(desk, named, State.Kind.SUPERSEDED)),
                    named, "superseded by " + other.label() + ".");
        }
    }

    @Command(name = "reopen", description = "Follows closed, paused or superseded recommendations up again.")
    static final class Reopen extends End {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private String reason = "";

        Reopen(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            return made(
                    FollowUpEdits.end(named.recommendations(), new FollowUpEdits.Ending(
                            State.Kind.OPEN, reason, FuzzyDate.UNKNOWN, Optional.empty())),
                    named, "open again.");
        }
    }
}
