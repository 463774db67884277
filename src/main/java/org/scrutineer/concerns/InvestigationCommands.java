package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that carry an investigation from its opening to its outcome. */
public final class InvestigationCommands {
    private InvestigationCommands() {}

    public static Object[] all(Opener<ConcernDesk> opener, Console console) {
        return new Object[]{
                new Open(opener, console), new Concerns(opener, console), new NewStep(opener, console),
                new Done(opener, console), new LedTo(opener, console), new Close(opener, console)
        };
    }

    /** "today" when nothing is said. */
    private static FuzzyDate day(ConcernDesk desk, Optional<String> written, String option) {
        return written.map(text -> ConcernCommands.day(text, option))
                .orElseGet(() -> FuzzyDate.on(desk.today().get()));
    }

    @Command(name = "open", description = "Opens an investigation into concerns that no rule noticed together.")
    static final class Open extends ActionCommand<ConcernDesk> {
        @Parameters(arity = "1..*", paramLabel = "CONCERN", description = "Their numbers, as “list concerns” shows them.")
        private List<Integer> concerns = new ArrayList<>();

        @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What it is called.")
        private String title;

        @Option(names = "--owner", paramLabel = "OFFICER", description = "Who answers for it: “Name, Post”.")
        private String owner = "";

        Open(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        @Override
        protected Made make(ConcernDesk desk) {
            Investigation opened = desk.investigation(
                    title, owner, concerns.stream().map(number -> desk.concern(number).id()).toList());
            return new Made(
                    ConcernEdits.draft("Investigation: " + opened.title(), ConcernEdits.open(opened)),
                    "An investigation is open: " + opened.title() + ".");
        }
    }

    /** About one investigation. */
    abstract static class One extends ActionCommand<ConcernDesk> {
        @Parameters(index = "0", paramLabel = "INVESTIGATION", description = "Its number, as “list investigations” shows it.")
        private int number;

        One(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        abstract Made make(ConcernDesk desk, Investigation investigation);

        @Override
        protected final Made make(ConcernDesk desk) {
            return make(desk, desk.investigation(number));
        }

        static Made made(Investigation investigation, String what, List<Edit> edits, String said) {
            return new Made(ConcernEdits.draft(what + ": " + investigation.title(), edits), said);
        }
    }

    @Command(name = "concerns", description = "Takes concerns into an investigation, or out of it.")
    static final class Concerns extends One {
        @Option(names = "--add", arity = "1..*", paramLabel = "CONCERN", description = "The numbers of those to take in.")
        private List<Integer> added = new ArrayList<>();

        @Option(names = "--leave", arity = "1..*", paramLabel = "CONCERN", description = "The numbers of those to take out.")
        private List<Integer> left = new ArrayList<>();

        Concerns(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Investigation investigation) {
            List<Edit> edits = new ArrayList<>(ConcernEdits.lookInto(
                    investigation.id(), added.stream().map(number -> desk.concern(number).id()).toList()));
            left.forEach(number -> edits.add(ConcernEdits.leave(investigation.id(), desk.concern(number).id())));
            return made(investigation, "Concerns", edits,
                    added.size() + " taken into “" + investigation.title() + "”, " + left.size() + " taken out.");
        }
    }

    @Command(name = "step", description = "Adds a step to an investigation.")
    static final class NewStep extends One {
        @Parameters(index = "1", paramLabel = "TEXT", description = "What is to be done.")
        private String what;

        @Option(names = "--owner", paramLabel = "OFFICER", description = "Who does it: “Name, Post”.")
        private String owner = "";

        @Option(names = "--due", paramLabel = "DATE", description = "By when.")
        private Optional<String> due = Optional.empty();

        NewStep(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Investigation investigation) {
            if (what.isBlank()) {
                throw new Problem("The step does not say what is to be done.", "Give its text.");
            }
            Step step = new Step(
                    desk.ledger().newId(), investigation.steps().size() + 1, what.strip(), owner.strip(),
                    due.map(written -> ConcernCommands.day(written, "--due")).orElse(FuzzyDate.UNKNOWN),
                    FuzzyDate.UNKNOWN);
            return made(investigation, "Step", ConcernEdits.step(investigation.id(), step),
                    "Step " + step.ordinal() + " is added.");
        }
    }

    @Command(name = "done", description = "Says that a step of an investigation is done.")
    static final class Done extends One {
        @Parameters(index = "1", paramLabel = "STEP", description = "Its number.")
        private int step;

        @Option(names = "--on", paramLabel = "DATE", description = "When; today when left out.")
        private Optional<String> on = Optional.empty();

        Done(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Investigation investigation) {
            Step done = investigation.steps().stream().filter(each -> each.ordinal() == step).findFirst()
                    .orElseThrow(() -> new Problem(
                            "“" + investigation.title() + "” has no step " + step + ".",
                            "Run “scrutineer list investigations” to see its steps."));
            return made(investigation, "Step " + step + " done",
                    List.of(ConcernEdits.done(done, day(desk, on, "--on"))), "Step " + step + " is done.");
        }
    }

    @Command(name = "led-to", description = "Says what an investigation led to: a visit, a recommendation, an event of a provider, or something else.")
    static final class LedTo extends One {
        @Option(names = "--visit", paramLabel = "\"PROVIDER, DATE\"", description = "A quality visit.")
        private Optional<String> visit = Optional.empty();

        @Option(names = "--recommendation", paramLabel = "REF", description = "A recommendation, with --review.")
        private Optional<String> recommendation = Optional.empty();

        @Option(names = "--review", paramLabel = "TITLE", description = "The recommendation’s review.")
        private Optional<String> review = Optional.empty();

        @Option(names = "--suspension", paramLabel = "PROVIDER", description = "The last thing that became of a provider, such as its suspension.")
        private Optional<String> suspension = Optional.empty();

        @Option(names = "--note", paramLabel = "TEXT", description = "What it led to, in your words.")
        private String note = "";

        LedTo(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Investigation investigation) {
            Result.Sort sort = visit.isPresent()
                    ? Result.Sort.VISIT
                    : recommendation.isPresent()
                            ? Result.Sort.RECOMMENDATION
                            : suspension.isPresent() ? Result.Sort.PROVIDER_EVENT : Result.Sort.OTHER;
            Optional<UUID> to = switch (sort) {
                case VISIT -> visit.map(wanted -> desk.visits().visit(wanted).visit().id());
                case RECOMMENDATION -> recommendation.map(ref -> desk.recommendation(review, ref));
                case PROVIDER_EVENT -> suspension.map(name -> lastEvent(desk, name));
                case OTHER -> Optional.empty();
            };
            if (to.isEmpty() && note.isBlank()) {
                throw new Problem(
                        "It is not said what the investigation led to.",
                        "Give --visit, --recommendation, --suspension or --note.");
            }
            Result result = new Result(desk.ledger().newId(), sort, to, desk.printable(investigation, note));
            return made(investigation, "Led to " + sort.plain(), ConcernEdits.result(investigation.id(), result),
                    "“" + investigation.title() + "” led to: " + sort.plain() + ".");
        }

        private static UUID lastEvent(ConcernDesk desk, String name) {
            UUID provider = desk.visits().providers().provider(name).id();
            List<ProviderEvent> events = desk.visits().providers().providers().register().events(provider);
            if (events.isEmpty()) {
                throw new Problem(
                        "Nothing is known to have become of " + name.strip() + ".",
                        "Keep it first: scrutineer provider event NAME suspended.");
            }
            return events.getLast().id();
        }
    }

    @Command(name = "close", description = "Closes an investigation with its outcome.")
    static final class Close extends One {
        @Option(names = "--outcome", required = true, paramLabel = "TEXT", description = "What was found, in a paragraph.")
        private String outcome;

        @Option(names = "--on", paramLabel = "DATE", description = "When; today when left out.")
        private Optional<String> on = Optional.empty();

        Close(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Investigation investigation) {
            if (outcome.isBlank()) {
                throw new Problem("The investigation has no outcome.", "Say in a paragraph what was found.");
            }
            return made(investigation, "Closed",
                    List.of(ConcernEdits.state(investigation, Investigation.State.CLOSED,
                            new Investigation.Ending(desk.printable(investigation, outcome), day(desk, on, "--on")))),
                    "“" + investigation.title() + "” is closed.");
        }
    }
}
