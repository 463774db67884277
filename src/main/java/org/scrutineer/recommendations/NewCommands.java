package org.scrutineer.recommendations;

import java.util.List;
import java.util.UUID;
import org.scrutineer.recommendations.RegisterDesk.Named;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that put recommendations and evidence into the register by hand. */
public final class NewCommands {
    private NewCommands() {}

    /** What is about a recommendation itself. */
    public static Object recommendation(Opener<RegisterDesk> opener, Console console) {
        return new AddRecommendation(opener, console);
    }

    /** What is about its evidence. */
    public static Object[] evidence(Opener<RegisterDesk> opener, Console console) {
        return new Object[]{new AddEvidence(opener, console), new Quote(opener, console)};
    }

    @Command(name = "add", description = "Puts a recommendation into a review, in the place that its reference has.")
    static final class AddRecommendation extends RegisterCommand {
        @Parameters(index = "0", paramLabel = "REF", description = "Its reference as printed, such as 4.")
        private String ref;

        @Parameters(index = "1", paramLabel = "TEXT", description = "Its wording.")
        private String wording;

        @Option(names = "--owner", paramLabel = "NAME", description = "The responsible officer.")
        private String owner = "";

        @Option(names = "--addressee", paramLabel = "NAME", description = "To whom it is made.")
        private String addressee = "";

        @Option(names = "--due", paramLabel = "DATE", description = "As people write it: “30 June 2027”, “Spring 2027”.")
        private String due = "";

        @Option(names = "--measure", paramLabel = "TEXT", description = "How it is known to have worked.")
        private String measure = "";

        AddRecommendation(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Review review = desk.reviewOr(review());
            List<Recommendation> before = desk.register().recommendations(review.id());
            if (before.stream().anyMatch(each -> each.ref().equalsIgnoreCase(ref.strip()))) {
                throw new Problem(
                        "“" + review.title() + "” has a recommendation " + ref.strip() + " already.",
                        "Give it another reference.");
            }
            return new Made(
                    NewRecords.recommendation(review.id(), before, new NewRecords.Wording(
                            ref.strip(), wording.strip(), addressee, owner, due, measure)),
                    Recommendation.label(ref.strip()) + " is added to “" + review.title() + "”.");
        }
    }

    @Command(name = "add", description = "Adds evidence, for one recommendation or for several that share it.")
    static final class AddEvidence extends RegisterCommand {
        @Parameters(paramLabel = "REF", arity = "1..*", description = "References as printed, such as 5 6.")
        private List<String> refs;

        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "What has been done, in the words that the paper prints.")
        private String text;

        AddEvidence(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = desk.find(review(), refs);
            return new Made(
                    RegisterEdits.newEvidence(named.recommendations(), text.strip()),
                    "The evidence of " + named.labels() + " is kept.");
        }
    }

    @Command(name = "quote", description = "Quotes a contract or the like, word for word, with evidence.")
    static final class Quote extends RecommendationCommands.One {
        @Option(names = "--words", required = true, paramLabel = "TEXT", description = "The passage, word for word.")
        private String words;

        @Option(names = "--from", required = true, paramLabel = "TEXT", description = "Where it stands: “Care at Home contract, section 20.3”.")
        private String from;

        @Option(names = "--evidence", defaultValue = "1", paramLabel = "NUMBER", description = "Which of its evidence items, the first when left out.")
        private int number;

        Quote(Opener<RegisterDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(RegisterDesk desk) {
            Named named = named(desk);
            List<UUID> cited = named.one().evidence();
            if (number < 1 || number > cited.size()) {
                throw new Problem(
                        named.labels() + " has "
                                + (cited.isEmpty() ? "no evidence." : "no evidence item " + number + "."),
                        cited.isEmpty()
                                ? "Add what the passage shows first: scrutineer evidence add."
                                : "Give a number from 1 to " + cited.size() + ".");
            }
            Evidence evidence = desk.register().evidence(named.review().id()).stream()
                    .filter(each -> each.id().equals(cited.get(number - 1)))
                    .findFirst()
                    .orElseThrow();
            return new Made(
                    FollowUpEdits.extract(evidence, new Evidence.Extract(words.strip(), from.strip())),
                    "The passage stands with the evidence of " + named.labels() + ".");
        }
    }
}
