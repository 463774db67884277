package org.scrutineer.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterDesk.Named;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say what became of recommendations: each one action that can be undone. */
public final class RecommendationCommands {
    private RecommendationCommands() {}

    public static Object[] all(Opener<RegisterDesk> opener, Console console) {
        return new Object[]{
                new Respond(opener, console), new Assess(opener, console), new Explain(opener, console),
                new Confirm(opener, console), new Update(opener, console), new Move(opener, console),
                new End.Close(opener, console), new End.Pause(opener, console), new End.Supersede(opener, console),
                new End.Reopen(opener, console)
        };
    }

    /** About one recommendation. */
    abstract static class One extends RegisterCommand {
        @Parameters(paramLabel = "REF", description = "The recommendation's reference as printed, such as 4.")
        private String ref;

        One(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        Named named(RegisterDesk desk) {
            return desk.find(review(), List.of(ref));
        }
    }

    @Command(name = "respond", description = "Records what the executive answered.")
    static final class Respond extends One {
        @Option(names = "--as", required = true, paramLabel = "ANSWER", description = "accepted, “accepted in part”, rejected or awaited.")
        private String answer;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why it answered so.")
        private String reason = "";

        @Option(names = "--on", paramLabel = "DAY", description = "When it answered, such as “3 March 2027”.")
        private String on = "";

        Respond(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            Response response = new Response(kind(answer), reason, FuzzyDate.parse(on));
            return new Made(
                    FollowUpEdits.respond(named.one(), response),
                    "The executive’s answer to " + named.labels() + " is: " + response.kind().plain() + ".");
        }

        private static Response.Kind kind(String answer) {
            String plain = answer.strip().toLowerCase(Locale.UK).replace('-', ' ');
            for (Response.Kind kind : Response.Kind.values()) {
                if (kind.plain().equals(plain)) {
                    return kind;
                }
            }
            if (List.of("in part", "partly", "partly accepted", "partially accepted", "part").contains(plain)) {
                return Response.Kind.ACCEPTED_IN_PART;
            }
            throw new Problem(
                    "“" + answer + "” is no answer that the register knows.",
                    "Give accepted, “accepted in part”, rejected or awaited.");
        }
    }

    @Command(name = "assess", description = "Changes the officer’s assessment.")
    static final class Assess extends One {
        @Parameters(paramLabel = "WORD", description = "A rating of the review’s scheme, or its letter; - for none.")
        private String word;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed when there is an assessment already.")
        private String reason = "";

        Assess(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            String chosen = desk.word(named.review(), word);
            String before = named.one().assessment();
            if (!before.isEmpty() && !before.equals(chosen) && reason.isBlank()) {
                throw new Problem(
                        named.labels() + " is " + before + ", and why that changes is not said.",
                        "Give --reason.");
            }
            return new Made(
                    RegisterEdits.assess(named.one(), chosen, reason),
                    named.labels() + (chosen.isEmpty() ? " is not assessed." : " is now " + chosen + "."));
        }
    }

    @Command(name = "explain", description = "Says why the officer’s rating differs from what the rules say.")
    static final class Explain extends One {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; empty takes it back.")
        private String reason;

        @Option(names = "--print", description = "The paper gives the reason too.")
        private boolean printed;

        Explain(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            Optional<Rag> derived = desk.reading(named).derived(named.one()).rating();
            if (derived.isEmpty()) {
                throw new Problem(
                        "The rules find nothing to object to in " + named.labels() + ".",
                        "There is nothing to explain.");
            }
            return new Made(
                    FollowUpEdits.difference(named.one(), new FollowUp.Difference(
                            derived.get().plain(), reason, printed)),
                    reason.isBlank()
                            ? "The reason is taken back."
                            : "Why " + named.labels() + " differs from the rules’ " + derived.get().plain() + " is kept"
                                    + (printed ? " and printed." : "."));
        }
    }

    @Command(name = "confirm", description = "Records that the committee confirmed assessments at a meeting.")
    static final class Confirm extends RegisterCommand {
        @Parameters(paramLabel = "REF", arity = "1..*", description = "References as printed, such as 2 4 5.")
        private List<String> refs;

        @Option(names = "--at", required = true, paramLabel = "MEETING", description = "The meeting’s day, or what it is called.")
        private String at;

        @Option(names = "--as", paramLabel = "WORD", description = "What was confirmed, where it is not what officers proposed.")
        private Optional<String> word = Optional.empty();

        Confirm(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = desk.find(review(), refs);
            String confirmed = word.map(written -> desk.word(named.review(), written)).orElse("");
            return new Made(
                    FollowUpEdits.confirm(
                            named.recommendations(), confirmed, at.strip(), desk.meeting(named.review(), at)),
                    named.labels() + (named.recommendations().size() == 1 ? " was" : " were") + " confirmed at "
                            + at.strip() + ".");
        }
    }

    @Command(name = "update", description = "Adds a progress update.")
    static final class Update extends One {
        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "What has happened.")
        private String text;

        @Option(names = "--by", paramLabel = "NAME", description = "Who reports it; its owner where nothing is said.")
        private Optional<String> by = Optional.empty();

        @Option(names = "--on", paramLabel = "DAY", description = "When it was reported; today where nothing is said.")
        private Optional<String> on = Optional.empty();

        @Option(names = "--next", paramLabel = "TEXT", description = "What is planned next.")
        private String next = "";

        @Option(names = "--proposed", paramLabel = "WORD", description = "The assessment that goes with it.")
        private String proposed = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why the assessment changes, where the text does not say it.")
        private String reason = "";

        Update(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            String word = desk.word(named.review(), proposed);
            return new Made(
                    UpdateEdits.add(named.one(), new UpdateEdits.Reported(
                            text.strip(), next.strip(), by.orElse(named.one().owner()),
                            on.map(FuzzyDate::parse).orElseGet(() -> FuzzyDate.on(desk.today())), word, reason)),
                    "The update of " + named.labels() + " is kept" + (word.isEmpty()
                            ? "."
                            : ", and it is now " + word
                                    + "."));
        }
    }

    @Command(name = "move", description = "Gives a recommendation another due date.")
    static final class Move extends One {
        @Option(names = "--to", required = true, paramLabel = "DATE", description = "As people write it: “30 June 2027”, “Spring 2027”.")
        private String to;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed when a date was promised already.")
        private String reason = "";

        @Option(names = "--first-promised", description = "It is the date first promised, not the one that holds now.")
        private boolean baseline;

        Move(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            if (baseline) {
                return new Made(
                        FollowUpEdits.baseline(named.one(), to),
                        named.labels() + " was first promised for " + to.strip() + ".");
            }
            FuzzyDate due = named.one().due();
            if (due.known() && !due.equals(FuzzyDate.parse(to)) && reason.isBlank()) {
                throw new Problem(
                        named.labels() + " was due " + due.text() + ", and why that moves is not said.",
                        "Give --reason; the date first promised and every move are kept.");
            }
            return new Made(RegisterEdits.due(named.one(), to, reason), named.labels() + " is now due " + to.strip()
                    + ".");
        }
    }
}
