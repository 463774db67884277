package org.scrutineer.visits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Console;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists quality visits, the newest first, each with its ratings and what is still to be done. */
public abstract class ListVisitsCommand extends ListCommand<VisitDesk> {
    @Option(names = "--provider", paramLabel = "NAME", description = "Only visits to this provider.")
    private Optional<String> provider = Optional.empty();

    private ListVisitsCommand(Opener<VisitDesk> opener, Console console) {
        super(opener, console, List.of("provider", "visited", "state", "outcome", "answered", "openRequirements"));
    }

    /** Among the lists of everything. */
    @Command(name = "visits", description = "Lists quality visits, the newest first.")
    public static final class OfEverything extends ListVisitsCommand {
        public OfEverything(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }
    }

    /** Among the commands of visits. */
    @Command(name = "list", description = "Lists quality visits, the newest first.")
    static final class OfVisits extends ListVisitsCommand {
        OfVisits(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }
    }

    @Override
    protected List<Map<String, Object>> objects(VisitDesk desk) {
        Optional<UUID> only = provider.map(desk.providers()::provider).map(Provider::id);
        return desk.visits().whole().stream()
                .filter(whole -> only.isEmpty() || only.get().equals(whole.visit().provider()))
                .map(whole -> object(desk, whole))
                .toList();
    }

    private static Map<String, Object> object(VisitDesk desk, WholeVisit whole) {
        Visit visit = whole.visit();
        VisitRatings ratings = desk.ratings(whole);
        VisitDates dates = VisitDates.of(visit);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("provider", desk.providerOf(visit));
        object.put("kind", visit.kind().plain());
        object.put("planned", day(visit.plan().planned()));
        object.put("visited", day(visit.plan().held()));
        object.put("state", visit.plan().state().plain());
        object.put("questions", whole.questions().name());
        object.put("lead", orNull(visit.plan().lead()));
        object.put("assessors", visit.plan().assessors());
        object.put("outcome", orNull(visit.result().outcome()));
        object.put("worstDomain", orNull(ratings.overall().word()));
        object.put("reason", orNull(visit.result().reason()));
        object.put("answered", answered(ratings));
        object.put("standards", whole.questions().standards().stream()
                .map(standard -> standard(ratings, standard))
                .toList());
        object.put("findings", whole.found().findings().stream()
                .map(each -> finding(whole.found(), each)).toList());
        object.put("requirements", whole.found().requirements().stream()
                .map(each -> requirement(whole.found(), each)).toList());
        object.put("openRequirements", whole.found().open().size());
        object.put("quotations", whole.found().quotations().size());
        object.put("photographs", whole.found().photographs().size());
        object.put("draftSent", day(visit.result().dates().drafted()));
        object.put("outcomeSent", day(visit.result().dates().sent()));
        object.put("factualAccuracyDue", day(dates.accuracy().date()));
        object.put("actionPlanDue", day(dates.actionPlan().date()));
        object.put("reAuditDue", day(dates.reAudit().date()));
        object.put("reply", orNull(visit.result().reply().text()));
        return object;
    }

    /** "88 of 90": questions that are scored, of those that apply. */
    private static String answered(VisitRatings ratings) {
        List<Standard> applying = ratings.whole().questions().standards().stream().filter(ratings::applies).toList();
        int all = applying.stream().mapToInt(standard -> standard.questions().size()).sum();
        int open = applying.stream().mapToInt(each -> ratings.unanswered(each) + ratings.disputed(each)).sum();
        return all - open + " of " + all;
    }

    private static Map<String, Object> standard(VisitRatings ratings, Standard standard) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", standard.key());
        object.put("name", standard.name());
        object.put("applies", ratings.applies(standard));
        VisitRatings.Rolled rolled = ratings.standard(standard);
        object.put("rating", orNull(rolled.word()));
        object.put("agreed", rolled.agreed());
        object.put("counts", rolled.tally().words());
        object.put("toBeAgreed", ratings.disputed(standard));
        object.put("answers", standard.questions().stream()
                .flatMap(question -> ratings.whole().scored().to(question.key()).stream())
                .map(ListVisitsCommand::answer)
                .toList());
        return object;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", answer.question());
        object.put("by", answer.assessor());
        object.put("score", orNull(answer.score()));
        object.put("note", orNull(answer.note()));
        return object;
    }

    private static Map<String, Object> finding(Found found, Found.Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", found.number(finding));
        object.put("standard", finding.standard());
        object.put("kind", finding.sort().plain());
        object.put("words", finding.words());
        return object;
    }

    private static Map<String, Object> requirement(Found found, Requirement requirement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", found.number(requirement));
        object.put("words", requirement.words());
        object.put("owner", orNull(requirement.doing().owner()));
        object.put("due", day(requirement.doing().due()));
        object.put("state", requirement.doing().state().plain());
        boolean open = requirement.isOpen();
        object.put("closed", open ? null : day(requirement.doing().closed()));
        object.put("seenNotMet", open ? day(requirement.doing().closed()) : null);
        object.put("note", orNull(requirement.doing().note()));
        return object;
    }

    private static String day(FuzzyDate date) {
        return orNull(date.text());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
