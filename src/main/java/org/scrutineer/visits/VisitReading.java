package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.providers.Provider;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.Scored.Answer;

/**
 * One visit as its screen shows it, read at one moment.
 *
 * @param provider with the branch that is visited
 * @param last the visit to the same provider before, if there was one
 * @param carried what was still to be done after earlier visits
 */
record VisitReading(
        VisitRatings ratings, String provider, Optional<VisitRatings> last, List<Carried> carried, LocalDate today) {
    VisitReading {
        carried = List.copyOf(carried);
    }

    /** What the last visit said of one question. */
    record LastTime(String day, RatingMark mark, List<String> notes) {}

    static Optional<VisitReading> read(VisitDesk desk, UUID id) {
        return desk.visits().whole(id).map(whole -> {
            Visit visit = whole.visit();
            List<WholeVisit> earlier = Carried.before(visit, desk.visits().visits()).stream()
                    .map(each -> desk.whole(each.id())).toList();
            String branch = visit.branch()
                    .flatMap(wanted -> desk.providers().providers().branches().stream()
                            .filter(each -> each.id().equals(wanted)).findFirst())
                    .map(Provider.Branch::name).map(name -> ", " + name).orElse("");
            return new VisitReading(
                    desk.ratings(whole), desk.providerOf(visit) + branch,
                    earlier.stream().findFirst().map(desk::ratings),
                    Carried.to(visit, earlier), desk.today().get());
        });
    }

    WholeVisit whole() {
        return ratings.whole();
    }

    Visit visit() {
        return whole().visit();
    }

    QuestionSet questions() {
        return whole().questions();
    }

    /** What people call it: "Kestrelmoor Support, 6 October 2026". */
    String name() {
        return provider + ", " + (visit().day().text().isEmpty() ? "date not known" : visit().day().text());
    }

    /** Nothing where that visit did not ask this question, or nobody answered it. */
    Optional<LastTime> lastTime(Question question) {
        return last.filter(then -> then.whole().questions().question(question.key())
                .filter(asked -> asked.words().equals(question.words())).isPresent())
                .map(then -> new LastTime(
                        then.whole().visit().day().text(), then.mark(then.score(question.key())),
                        then.whole().scored().to(question.key()).stream()
                                .filter(answer -> !answer.note().isBlank())
                                .map(answer -> answer.assessor() + ": " + answer.note().strip())
                                .toList()))
                .filter(then -> !then.notes().isEmpty() || !then.mark().equals(
                        last.orElseThrow().mark("")));
    }

    /** What was to be done about one standard. */
    List<Carried> carried(QuestionSet.Standard standard) {
        return carried.stream().filter(each -> each.standard(questions()).equals(Optional.of(standard))).toList();
    }

    /** How many requirements are open: carried over, and of this visit. */
    int open() {
        return (int) carried.stream().filter(each -> each.requirement().isOpen()).count()
                + whole().found().open().size();
    }

    /** The names of those who score: who was to, who did, and whoever sits at the screen. */
    List<String> assessors(String person) {
        Visit.Plan plan = visit().plan();
        List<String> planned = plan.assessors().isEmpty() ? List.of(plan.lead()) : plan.assessors();
        List<String> names = new ArrayList<>();
        Stream.of(planned.stream().map(VisitReading::nameOf),
                whole().scored().answers().stream().map(Answer::assessor), Stream.of(person))
                .flatMap(some -> some)
                .filter(name -> !name.isBlank() && names.stream().noneMatch(name::equalsIgnoreCase))
                .forEachOrdered(names::add);
        return List.copyOf(names);
    }

    /** "T. Hale" of "T. Hale, Quality Officer". */
    static String nameOf(String officer) {
        return officer.split(",", 2)[0].strip();
    }

    /** What one assessor scored and noted; empty where that is nothing. */
    Answer answer(String question, String assessor) {
        return whole().scored().to(question).stream()
                .filter(each -> each.assessor().strip().equalsIgnoreCase(assessor.strip())).findFirst()
                .orElseGet(() -> new Answer(
                        Answer.id(visit().id(), question, assessor), question, assessor.strip(), "", ""));
    }

    /** What the others scored and noted. */
    List<Answer> others(String question, String assessor) {
        return whole().scored().to(question).stream()
                .filter(each -> !each.assessor().strip().toLowerCase(Locale.UK)
                        .equals(assessor.strip().toLowerCase(Locale.UK)))
                .filter(each -> !each.score().isEmpty() || !each.note().isBlank())
                .toList();
    }
}
