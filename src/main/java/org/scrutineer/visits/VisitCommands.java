package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Visit.When;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that plan a visit, and say what came of it. */
public final class VisitCommands {
    private VisitCommands() {}

    public static Object[] all(Opener<VisitDesk> opener, Console console) {
        return Stream.concat(
                Stream.of(
                        new Add(opener, console), new Change(opener, console), new Outcome(opener, console),
                        new Reply(opener, console), new QuestionsCommand(opener, console),
                        new ListVisitsCommand.OfVisits(opener, console)),
                Stream.of(VisitNoteCommands.all(opener, console))).toArray();
    }

    /** A day, or the first and the last of several. */
    static FuzzyDate days(String first, Optional<String> last) {
        FuzzyDate from = FuzzyDate.parse(aDay(first));
        if (last.isEmpty()) {
            return from;
        }
        FuzzyDate until = FuzzyDate.parse(last.get());
        if (!from.known() || !until.known() || until.until().isBefore(from.from())) {
            throw new Problem(
                    "A visit cannot be from “" + first + "” to “" + last.get() + "”.",
                    "Give the first day with --on and the last with --until, such as “9 September 2026”.");
        }
        return new FuzzyDate(from.text() + " to " + until.text(), from.from(), until.until());
    }

    private static String aDay(String day) {
        return VisitCommand.some(day, "The visit has no day.", "Give it with --on, such as “8 September 2026”.");
    }

    static Visit.Kind kind(String text) {
        return Visit.Kind.named(text).orElseThrow(() -> new Problem(
                "“" + text.strip() + "” is no kind of visit.",
                "Give one of these: planned, unannounced, re-audit."));
    }

    static void refuseTwice(VisitDesk desk, Provider whose, FuzzyDate day) {
        if (desk.visits().visits().stream().anyMatch(each -> each.provider().equals(whose.id())
                && each.day().text().equalsIgnoreCase(day.text()))) {
            throw new Problem(
                    "There is a visit to " + whose.name() + ", " + day.text() + " already.",
                    "Change that one: scrutineer visit change.");
        }
    }

    @Command(name = "add", description = "Plans a visit, or keeps one that took place.")
    static final class Add extends ActionCommand<VisitDesk> {
        @Option(names = "--provider", required = true, paramLabel = "NAME", description = "The provider’s name, or one of its other names.")
        private String provider;

        @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, or the first of several; a day ahead is a plan.")
        private String on;

        @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
        private Optional<String> until = Optional.empty();

        @Option(names = "--kind", paramLabel = "KIND", description = "planned (the usual one), unannounced or re-audit.")
        private String kind = "planned";

        @Option(names = "--branch", paramLabel = "NAME", description = "The branch that is visited.")
        private Optional<String> branch = Optional.empty();

        @Option(names = "--questions", paramLabel = "NAME", description = "The question set; the only one when left out.")
        private Optional<String> questions = Optional.empty();

        @Option(names = "--lead", paramLabel = "OFFICER", description = "Who answers for it: “Name, Post”.")
        private String lead = "";

        @Option(names = "--assessor", paramLabel = "OFFICER", description = "Who scores: “Name, Post”. May be given several times.")
        private List<String> assessors = List.of();

        Add(Opener<VisitDesk> opener, Console console) {
            super(opener, console, VisitDesk::ledger);
        }

        @Override
        protected Made make(VisitDesk desk) {
            Provider whose = desk.providers().provider(provider);
            FuzzyDate day = days(on, until);
            boolean ahead = !day.known() || day.from().isAfter(desk.today().get());
            refuseTwice(desk, whose, day);
            Visit visit = new Visit(
                    desk.ledger().newId(), whose.id(),
                    branch.map(name -> desk.providers().branch(whose, name).id()), kind(kind),
                    new Visit.Plan(
                            day, ahead ? FuzzyDate.UNKNOWN : day, desk.questionSet(questions).id(), lead.strip(),
                            assessors.stream().map(String::strip).toList(),
                            ahead ? Visit.State.PLANNED : Visit.State.HELD),
                    Visit.Result.NOTHING);
            return new Made(
                    new Draft(Draft.Kind.EDIT, "Visit to " + desk.name(visit), Optional.empty(),
                            VisitEdits.visit(visit), List.of()),
                    "The visit to " + desk.name(visit) + (ahead ? " is planned." : " is kept."));
        }
    }

    @Command(name = "change", description = "Changes when a visit is, who goes, and what is due after it; an empty value takes one away.")
    static final class Change extends VisitCommand {
        @Option(names = "--on", paramLabel = "DATE", description = "The day on which it took place, or the first of several.")
        private Optional<String> on = Optional.empty();

        @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
        private Optional<String> until = Optional.empty();

        @Option(names = "--planned", paramLabel = "DATE", description = "The day for which it is planned.")
        private Optional<String> planned = Optional.empty();

        @Option(names = "--state", paramLabel = "STATE", description = "planned, visited, cancelled, “draft with the provider” or “outcome sent”.")
        private Optional<String> state = Optional.empty();

        @Option(names = "--drafted", paramLabel = "DATE", description = "The day on which the draft went to the provider.")
        private Optional<String> drafted = Optional.empty();

        @Option(names = "--accuracy-due", paramLabel = "DATE", description = "By when the provider checks the draft; 14 days when not given.")
        private Optional<String> accuracy = Optional.empty();

        @Option(names = "--action-plan-due", paramLabel = "DATE", description = "By when its action plan is due; 14 days after the outcome when not given.")
        private Optional<String> actionPlan = Optional.empty();

        @Option(names = "--re-audit-due", paramLabel = "DATE", description = "When it is visited again; about six months when not given.")
        private Optional<String> reAudit = Optional.empty();

        @Option(names = "--lead", paramLabel = "OFFICER", description = "Who answers for it: “Name, Post”.")
        private Optional<String> lead = Optional.empty();

        @Option(names = "--summary", paramLabel = "TEXT", description = "What the visit came to, in a few sentences.")
        private Optional<String> summary = Optional.empty();

        Change(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Visit visit = whole.visit();
            List<Edit> edits = new ArrayList<>();
            on.ifPresent(day -> {
                edits.add(VisitEdits.when(visit.id(), When.HELD, days(day, until)));
                edits.add(VisitEdits.state(visit, Visit.State.HELD));
            });
            drafted.filter(day -> !day.isBlank()).ifPresent(_ -> edits.add(
                    VisitEdits.state(visit, Visit.State.DRAFTED)));
            day(edits, visit, When.PLANNED, planned);
            day(edits, visit, When.DRAFTED, drafted);
            day(edits, visit, When.ACCURACY, accuracy);
            day(edits, visit, When.ACTION_PLAN, actionPlan);
            day(edits, visit, When.RE_AUDIT, reAudit);
            state.map(Change::state).ifPresent(wanted -> edits.add(VisitEdits.state(visit, wanted)));
            lead.ifPresent(officer -> edits.add(VisitEdits.lead(visit, officer)));
            summary.ifPresent(text -> edits.add(VisitEdits.summary(visit, text)));
            if (edits.isEmpty()) {
                throw new Problem("Nothing is said of the visit.", "Say what is to change; see --help.");
            }
            return new Made(
                    draft(desk, visit, "Change", edits), "The visit to " + desk.name(visit) + " is changed.");
        }

        private static void day(List<Edit> edits, Visit visit, When when, Optional<String> day) {
            day.ifPresent(written -> edits.add(VisitEdits.when(visit.id(), when, FuzzyDate.parse(written))));
        }

        private static Visit.State state(String text) {
            return Visit.State.named(text).orElseThrow(() -> new Problem(
                    "“" + text.strip() + "” is no state of a visit.",
                    "Give one of these: " + String.join(", ", Stream.of(Visit.State.values())
                            .map(Visit.State::plain).toList()) + "."));
        }
    }

    @Command(name = "outcome", description = "Keeps the overall rating of a visit, and when it was sent to the provider.")
    static final class Outcome extends VisitCommand {
        @Parameters(index = "0", paramLabel = "RATING", description = "In the words of the scheme, or another word for one.")
        private String rating;

        @Option(names = "--sent", paramLabel = "DATE", description = "The day on which the provider was told.")
        private Optional<String> sent = Optional.empty();

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is not the worst of the domains, where it is not.")
        private String reason = "";

        Outcome(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Visit visit = whole.visit();
            String word = desk.score(whole.questions(), rating);
            String worst = desk.ratings(whole).overall().word();
            if (!worst.isEmpty() && !worst.equals(word) && reason.isBlank()) {
                throw new Problem(
                        "The domains come to " + worst + ", and not to " + word + ".",
                        "Say with --reason why the visit is rated " + word + ".");
            }
            List<Edit> edits = new ArrayList<>(List.of(VisitEdits.outcome(visit, word, reason)));
            sent.ifPresent(day -> {
                edits.add(VisitEdits.when(visit.id(), When.SENT, FuzzyDate.parse(aDay(day))));
                edits.add(VisitEdits.state(visit, Visit.State.FINISHED));
            });
            return new Made(
                    draft(desk, visit, "Outcome", edits),
                    "The visit to " + desk.name(visit) + " is rated " + word + ".");
        }
    }

    @Command(name = "reply", description = "Keeps what the provider wrote back, word for word.")
    static final class Reply extends VisitCommand {
        @Parameters(index = "0", paramLabel = "TEXT", description = "The provider’s words.")
        private String text;

        @Option(names = "--on", paramLabel = "DATE", description = "When it came; today when left out.")
        private Optional<String> on = Optional.empty();

        Reply(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            FuzzyDate day = on.map(FuzzyDate::parse).orElseGet(() -> FuzzyDate.on(desk.today().get()));
            Visit visit = whole.visit();
            return new Made(
                    draft(desk, visit, "Reply", List.of(VisitEdits.reply(visit, new Visit.Reply(
                            some(text, "The reply has no words.", "Give what the provider wrote."), day)))),
                    "The reply of " + desk.providerOf(visit) + " is kept.");
        }
    }
}
