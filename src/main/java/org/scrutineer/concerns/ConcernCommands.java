package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that log concerns, and say what became of each. */
public final class ConcernCommands {
    private ConcernCommands() {}

    public static Object[] all(Opener<ConcernDesk> opener, Console console) {
        return new Object[]{
                new Add(opener, console), new Change(opener, console), new Close(opener, console),
                new Remove(opener, console)
        };
    }

    static FuzzyDate day(String written, String option) {
        FuzzyDate day = FuzzyDate.parse(written);
        if (!day.known()) {
            throw new Problem(
                    "“" + written.strip() + "” is not understood as a date.",
                    "Give " + option + " as a day or a month, such as “3 March 2026” or “March 2026”.");
        }
        return day;
    }

    @Command(name = "add", description = "Logs a concern about a provider.")
    static final class Add extends ActionCommand<ConcernDesk> {
        @Option(names = "--provider", required = true, paramLabel = "NAME", description = "The provider’s name, or one of its other names.")
        private String provider;

        @Option(names = "--about", required = true, paramLabel = "WORDS", description = "missed visit, late visit, short visit, conduct, medication, communication, continuity of care, quality of care, records, charges, safeguarding, or your own words.")
        private String about;

        @Option(names = "--what", paramLabel = "TEXT", description = "What happened; for officers only.")
        private String what = "";

        @Option(names = "--when", paramLabel = "DATE", description = "When it happened; today when left out.")
        private Optional<String> when = Optional.empty();

        @Option(names = "--role", paramLabel = "ROLE", description = "Who told us, by role: “a relative”.")
        private String role = "";

        @Option(names = "--told-by", paramLabel = "NAME", description = "Who told us, by name; for officers only.")
        private String teller = "";

        @Option(names = "--person", paramLabel = "NAME", description = "Whom it is about; for officers only.")
        private String person = "";

        @Option(names = "--branch", paramLabel = "NAME", description = "The provider’s branch.")
        private Optional<String> branch = Optional.empty();

        Add(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        @Override
        protected Made make(ConcernDesk desk) {
            Provider whose = desk.visits().providers().provider(provider);
            Concern concern = desk.logged(
                    whose, about, when.map(written -> day(written, "--when")), what,
                    new Concern.Told(role.strip(), teller.strip(), person.strip()),
                    branch.map(name -> desk.visits().providers().branch(whose, name).id()));
            return new Made(
                    ConcernEdits.draft(desk.title(concern), ConcernEdits.log(concern)),
                    "A concern about " + concern.sort() + " at " + whose.name() + " is logged.");
        }
    }

    /** About one concern. */
    abstract static class One extends ActionCommand<ConcernDesk> {
        @Parameters(index = "0", paramLabel = "CONCERN", description = "Its number, as “list concerns” shows it.")
        private int number;

        One(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        abstract Made make(ConcernDesk desk, Concern concern);

        @Override
        protected final Made make(ConcernDesk desk) {
            return make(desk, desk.concern(number));
        }

        int number() {
            return number;
        }
    }

    @Command(name = "change", description = "Changes what is known of a concern; an empty text takes one away.")
    static final class Change extends One {
        @Option(names = "--about", paramLabel = "WORDS", description = "What it is about.")
        private Optional<String> about = Optional.empty();

        @Option(names = "--what", paramLabel = "TEXT", description = "What happened; for officers only.")
        private Optional<String> what = Optional.empty();

        @Option(names = "--when", paramLabel = "DATE", description = "When it happened.")
        private Optional<String> when = Optional.empty();

        @Option(names = "--role", paramLabel = "ROLE", description = "Who told us, by role.")
        private Optional<String> role = Optional.empty();

        @Option(names = "--told-by", paramLabel = "NAME", description = "Who told us, by name; for officers only.")
        private Optional<String> teller = Optional.empty();

        @Option(names = "--person", paramLabel = "NAME", description = "Whom it is about; for officers only.")
        private Optional<String> person = Optional.empty();

        Change(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Concern concern) {
            List<Edit> edits = new ArrayList<>();
            about.ifPresent(words -> edits.add(ConcernEdits.sort(concern, ConcernSorts.of(words))));
            what.ifPresent(text -> edits.add(ConcernEdits.what(concern, text)));
            when.ifPresent(written -> edits.add(ConcernEdits.happened(concern, day(written, "--when"))));
            Concern.Told told = concern.told();
            edits.addAll(ConcernEdits.told(concern, new Concern.Told(
                    role.orElse(told.role()), teller.orElse(told.name()), person.orElse(told.about()))));
            return new Made(
                    ConcernEdits.draft(desk.title(concern), edits), "Concern " + number() + " is changed.");
        }
    }

    @Command(name = "close", description = "Says whether a concern was upheld, and what became of it.")
    static final class Close extends One {
        @Option(names = "--as", required = true, paramLabel = "STATE", description = "upheld, not upheld, or open to open it again.")
        private String state;

        @Option(names = "--outcome", paramLabel = "TEXT", description = "What became of it.")
        private String outcome = "";

        Close(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Concern concern) {
            Concern.State then = Concern.State.named(state).orElseThrow(() -> new Problem(
                    "“" + state.strip() + "” is no state of a concern.", "Give upheld, not upheld or open."));
            return new Made(
                    ConcernEdits.draft(
                            "State of " + desk.title(concern),
                            List.of(ConcernEdits.state(concern, then, outcome))),
                    "Concern " + number() + " is " + then.plain() + ".");
        }
    }

    @Command(name = "remove", description = "Takes out a concern that was logged by mistake.")
    static final class Remove extends One {
        Remove(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Concern concern) {
            return new Made(
                    ConcernEdits.draft(
                            desk.title(concern) + " taken out", List.of(Edit.delete(Concern.KIND, concern.id()))),
                    "Concern " + number() + " is taken out.");
        }
    }
}
