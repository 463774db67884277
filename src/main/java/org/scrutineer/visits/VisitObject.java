package org.scrutineer.visits;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Answer;

/** A visit as the command line answers it: field to text, flag, list or object; null for what is not known. */
final class VisitObject {
    private VisitObject() {}

    static Map<String, Object> of(VisitDesk desk, WholeVisit whole) {
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

    /** "88 of 90": questions that are scored and agreed, of those that apply. */
    private static String answered(VisitRatings ratings) {
        VisitRatings.Answered answered = ratings.answered();
        return answered.answered() - answered.disputed() + " of " + answered.of();
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
                .map(VisitObject::answer)
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

    /** With what people said, what was photographed, and what earlier visits left to be done. */
    static Map<String, Object> whole(VisitDesk desk, VisitReading reading) {
        Map<String, Object> object = of(desk, reading.whole());
        Found found = reading.whole().found();
        object.put("quotations", found.quotations().stream().map(quote -> fields(
                "standard", quote.standard(), "words", quote.words(), "role", orNull(quote.speaker()))).toList());
        object.put("photographs", found.photographs().stream().map(each -> fields(
                "standard", each.standard(), "shows", orNull(each.alternative()), "taken", day(each.taken())))
                .toList());
        object.put("notApplicable", reading.whole().scored().notApplicable().stream().map(each -> fields(
                "standard", each.standard(), "reason", each.reason())).toList());
        object.put("carriedOver", reading.carried().stream().map(VisitObject::carried).toList());
        object.put("summary", orNull(reading.visit().result().summary()));
        return object;
    }

    private static Map<String, Object> carried(Carried carried) {
        Map<String, Object> object = requirement(carried.from().found(), carried.requirement());
        object.put("visit", day(carried.from().visit().day()));
        return object;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return object;
    }
}
