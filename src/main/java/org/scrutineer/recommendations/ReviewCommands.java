package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about reviews themselves. */
public final class ReviewCommands {
    private ReviewCommands() {}

    /** What the commands need of a workspace. */
    public record Needs(ReviewDesk desk, Ledger ledger) {}

    public static Object[] all(Opener<Needs> opener, Console console) {
        return new Object[]{new Add(opener, console), new Details(opener, console), new Follow(opener, console)};
    }

    @Command(name = "add", description = "Begins a review that has no tracker yet.")
    static final class Add implements Callable<Integer> {
        private final Opener<Needs> opener;
        private final Console console;

        @Mixin
        private WorkspaceOption workspace;

        @Parameters(paramLabel = "TITLE", description = "Its title.")
        private String title;

        Add(Opener<Needs> opener, Console console) {
            this.opener = opener;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.line(workspace.open(opener, needs -> {
                needs.desk().mustBeNew(title);
                needs.ledger().apply(NewRecords.review(needs.ledger().newId(), title));
                return "“" + title.strip() + "” is begun.";
            }));
            return 0;
        }
    }

    /** Changes one review and says so. */
    abstract static class One implements Callable<Integer> {
        private final Opener<Needs> opener;
        private final Console console;

        @Mixin
        private WorkspaceOption workspace;

        @Parameters(paramLabel = "REVIEW", description = "The review’s title or a part of it.")
        private String title;

        One(Opener<Needs> opener, Console console) {
            this.opener = opener;
            this.console = console;
        }

        abstract Draft draft(ReviewDesk desk, Review review);

        abstract String sentence(Review review);

        @Override
        public final Integer call() {
            console.line(workspace.open(opener, needs -> {
                Review review = needs.desk().review(title);
                return switch (needs.ledger().apply(draft(needs.desk(), review))) {
                    case Outcome.Saved saved -> sentence(review);
                    case Outcome.NothingChanged nothing -> "Nothing was changed: the register says so already.";
                };
            }));
            return 0;
        }
    }

    @Command(name = "details", description = "Says what a review is about; what is not given stays as it is.")
    static final class Details extends One {
        @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
        private Optional<String> newTitle = Optional.empty();

        @Option(names = "--committee", paramLabel = "NAME", description = "The committee it goes to.")
        private Optional<String> committee = Optional.empty();

        @Option(names = "--link-officer", paramLabel = "NAME", description = "Who links it with the services.")
        private Optional<String> linkOfficer = Optional.empty();

        @Option(names = "--scope", paramLabel = "TEXT", description = "What it looked at.")
        private Optional<String> scope = Optional.empty();

        @Option(names = "--final-report", paramLabel = "TEXT", description = "The title of its final report.")
        private Optional<String> report = Optional.empty();

        @Option(names = "--link", paramLabel = "ADDRESS", description = "The web address of its final report.")
        private Optional<String> link = Optional.empty();

        @Option(names = "--reported", paramLabel = "DAY", description = "When it went to the executive, which then has two months to answer.")
        private Optional<String> reported = Optional.empty();

        @Option(names = "--year", paramLabel = "YEAR", description = "Its municipal year, such as 2026/27.")
        private Optional<String> year = Optional.empty();

        Details(Opener<Needs> opener, Console console) {
            super(opener, console);
        }

        @Override
        Draft draft(ReviewDesk desk, Review review) {
            List<Edit> edits = new ArrayList<>();
            committee.ifPresent(name -> edits.addAll(desk.committee(review, name).edits()));
            texts().forEach((group, text) -> text.ifPresent(
                    written -> edits.addAll(ReviewEdits.text(review, group, written).edits())));
            if (report.isPresent() || link.isPresent() || reported.isPresent()) {
                Review.Scope now = review.scope();
                edits.addAll(ReviewEdits.finalReport(
                        review, report.orElse(now.finalReport()), link.orElse(now.link()),
                        reported.orElse(now.reported().text())).edits());
            }
            return FollowUpEdits.together("Details of “" + review.title() + "”", "", edits);
        }

        private Map<String, Optional<String>> texts() {
            Map<String, Optional<String>> texts = new LinkedHashMap<>();
            texts.put(Review.TITLE, newTitle);
            texts.put(Review.LINK_OFFICER, linkOfficer);
            texts.put(Review.SCOPE, scope);
            texts.put(Review.MUNICIPAL_YEAR, year);
            return texts;
        }

        @Override
        String sentence(Review review) {
            return "The details of “" + newTitle.orElse(review.title()) + "” are kept.";
        }
    }

    @Command(name = "follow", description = "Starts a new review from an earlier one: what is open is carried on.")
    static final class Follow extends One {
        @Option(names = "--as", required = true, paramLabel = "TITLE", description = "What the new review is called.")
        private String as;

        @Option(names = "--year", paramLabel = "YEAR", description = "Its municipal year, such as 2026/27.")
        private String year = "";

        Follow(Opener<Needs> opener, Console console) {
            super(opener, console);
        }

        @Override
        Draft draft(ReviewDesk desk, Review review) {
            return desk.next(UUID.randomUUID(), review, new NextReview(as, year));
        }

        @Override
        String sentence(Review review) {
            return "“" + as.strip() + "” carries on what is open in “" + review.title() + "”, which is completed.";
        }
    }

    /** Lists reviews with their details. */
    @Command(name = "reviews", description = "Lists reviews with their details.")
    public static final class ListReviews extends ListCommand<ReviewDesk> {
        public ListReviews(Opener<ReviewDesk> opener, Console console) {
            super(opener, console, List.of("title", "committee", "recommendations", "reported", "year", "state"));
        }

        @Override
        protected List<Map<String, Object>> objects(ReviewDesk desk) {
            return desk.reviews().stream().map(ListReviews::object).toList();
        }

        private static Map<String, Object> object(ReviewDesk.Named named) {
            Review.Scope scope = named.review().scope();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("title", named.review().title());
            object.put("committee", ListRecommendationsCommand.orNull(named.committee()));
            object.put("linkOfficer", ListRecommendationsCommand.orNull(named.review().linkOfficer()));
            object.put("scope", ListRecommendationsCommand.orNull(scope.scope()));
            object.put("finalReport", ListRecommendationsCommand.orNull(scope.finalReport()));
            object.put("link", ListRecommendationsCommand.orNull(scope.link()));
            object.put("reported", ListRecommendationsCommand.orNull(scope.reported().text()));
            object.put("responseExpected", Response.expected(scope.reported()).map(Object::toString).orElse(null));
            object.put("year", ListRecommendationsCommand.orNull(scope.municipalYear()));
            object.put("follows", ListRecommendationsCommand.orNull(named.follows()));
            object.put("state", scope.state().isEmpty() ? "open" : scope.state());
            object.put("recommendations", named.recommendations());
            return object;
        }
    }
}
