package org.scrutineer.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Taking;
import org.scrutineer.packs.Subject;
import org.scrutineer.packs.Takeable;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Visit;
import org.scrutineer.visits.VisitDesk;
import org.scrutineer.visits.WholeVisit;

/** What of the register can be taken away: providers, visits with their providers, and reviews. */
record TakeableRegister(VisitDesk visits, WorkspaceStores stores) implements Takeable {
    @Override
    public List<Subject> subjects() {
        Map<UUID, List<WholeVisit>> visited = visits.visits().whole().stream()
                .collect(Collectors.groupingBy(whole -> whole.visit().provider()));
        List<Subject> subjects = new ArrayList<>();
        for (Provider provider : stores.providers().providers()) {
            List<WholeVisit> its = visited.getOrDefault(provider.id(), List.of());
            subjects.add(provider(provider, its));
        }
        visited.values().forEach(its -> its.forEach(whole -> subjects.add(visit(whole.visit(), its))));
        stores.register().reviews().forEach(review -> subjects.add(review(review)));
        return subjects;
    }

    @Override
    public Subject named(Subject.Sort sort, String name) {
        return switch (sort) {
            case PROVIDER -> {
                Provider provider = visits.providers().provider(name);
                yield provider(provider, of(provider.id()));
            }
            case VISIT -> {
                Visit visit = visits.visit(name).visit();
                yield visit(visit, of(visit.provider()));
            }
            case REVIEW -> review(Titled.find(
                    stores.register().reviews(), Review::title, name, "review", "Import its tracker first."));
        };
    }

    private List<WholeVisit> of(UUID provider) {
        return visits.visits().whole().stream().filter(whole -> whole.visit().provider().equals(provider)).toList();
    }

    private static Subject provider(Provider provider, List<WholeVisit> visits) {
        return new Subject(
                provider.id(), Subject.Sort.PROVIDER, provider.name(), about(visits), Set.of(provider.id()));
    }

    /** Whoever visits needs the last visit beside the questions, and what is still open. */
    private Subject visit(Visit visit, List<WholeVisit> visits) {
        return new Subject(
                visit.id(), Subject.Sort.VISIT, this.visits.name(visit), about(visits), Set.of(visit.provider()));
    }

    private Subject review(Review review) {
        int recommendations = stores.register().recommendations(review.id()).size();
        return new Subject(
                review.id(), Subject.Sort.REVIEW, review.title(), count(recommendations, "recommendation"),
                Set.of(review.id()));
    }

    private static String about(List<WholeVisit> visits) {
        int open = visits.stream().mapToInt(whole -> whole.found().open().size()).sum();
        return count(visits.size(), "visit") + (open == 0 ? "" : ", " + count(open, "open requirement"));
    }

    private static String count(int number, String what) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public LocalDate day(String text) {
        FuzzyDate day = FuzzyDate.parse(text);
        if (!day.known()) {
            throw new Problem("“" + text.strip() + "” is no day.", "Write it as “8 September 2026”.");
        }
        return day.until();
    }

    @Override
    public Taking along() {
        return TakenAlong.taking();
    }

    @Override
    public Taking marks() {
        return TakenAlong.marks();
    }

    @Override
    public Taking everything() {
        return TakenAlong.everything(Wiring.KINDS);
    }
}
