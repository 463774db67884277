package org.scrutineer.recommendations;

import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.RegisterDesk.Named;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about what is done under a recommendation. */
public final class ActionCommands {
    private ActionCommands() {}

    public static Object[] all(Opener<RegisterDesk> opener, Console console) {
        return new Object[]{
                new Add(opener, console), new Move(opener, console), new Done(opener, console),
                new Drop(opener, console)
        };
    }

    @Command(name = "add", description = "Adds an action under a recommendation.")
    static final class Add extends RecommendationCommands.One {
        @Parameters(index = "1", paramLabel = "TEXT", description = "What is to be done.")
        private String text;

        @Option(names = "--owner", paramLabel = "NAME", description = "The responsible officer.")
        private String owner = "";

        @Option(names = "--due", paramLabel = "DATE", description = "As people write it: “30 June 2027”, “Spring 2027”.")
        private String due = "";

        @Option(names = "--measure", paramLabel = "TEXT", description = "How it is known to have worked.")
        private String measure = "";

        Add(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            var existing = desk.actions(named);
            int number = existing.stream().mapToInt(Action::ordinal).max().orElse(0) + 1;
            return new Made(
                    ActionEdits.add(named.one(), existing, new ActionEdits.Planned(text, owner, due, measure)),
                    "Action " + number + " of " + named.labels() + " is added.");
        }
    }

    /** About an action that is there. */
    abstract static class Existing extends RecommendationCommands.One {
        @Parameters(index = "1", paramLabel = "NUMBER", description = "The action’s number under it.")
        private int number;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private String reason = "";

        Existing(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        Action action(RegisterDesk desk) {
            return desk.action(named(desk), number);
        }

        String reason() {
            return reason;
        }

        String name(RegisterDesk desk) {
            return "Action " + number + " of " + named(desk).labels();
        }
    }

    @Command(name = "move", description = "Gives an action another due date; the reason is kept.")
    static final class Move extends Existing {
        @Option(names = "--to", required = true, paramLabel = "DATE", description = "The new date.")
        private String to;

        Move(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            return new Made(ActionEdits.move(action(desk), to, reason()), name(desk) + " is now due " + to.strip()
                    + ".");
        }
    }

    @Command(name = "done", description = "Says that an action is done.")
    static final class Done extends Existing {
        @Option(names = "--on", paramLabel = "DAY", description = "When; today where nothing is said.")
        private String on = "";

        Done(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            String day = on.isBlank() ? FuzzyDate.on(desk.today()).text() : on;
            return new Made(ActionEdits.done(action(desk), day, reason()), name(desk) + " is done.");
        }
    }

    @Command(name = "remove", description = "Takes an action out; history keeps it.")
    static final class Drop extends Existing {
        Drop(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            return new Made(ActionEdits.drop(action(desk), reason()), name(desk) + " is taken out.");
        }
    }
}
