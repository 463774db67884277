package org.scrutineer.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.documents.Image;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.providers.Provider;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Visit;
import org.scrutineer.visits.VisitDates;
import org.scrutineer.visits.VisitDesk;
import org.scrutineer.visits.VisitRatings;
import org.scrutineer.visits.WholeVisit;

/** Reads everything that the papers of a quality visit are made of. */
public record VisitReader(VisitDesk desk, CommitteeStore committees) {

    /**
     * One visit, as its report and its letter say it.
     *
     * @param provider with the branch, where one was visited
     * @param authority the council whose visit it was, or empty where nobody said
     */
    record Report(
            Cover cover, String provider, String authority, VisitRatings ratings, Map<UUID, Image> photographs) {
        Visit visit() {
            return whole().visit();
        }

        WholeVisit whole() {
            return ratings.whole();
        }

        VisitDates dates() {
            return VisitDates.of(visit());
        }

        RatingMark mark(String word) {
            return ratings.mark(word);
        }

        /** "on 8 September 2026", "from 8 September 2026 to 9 September 2026", or "on a day that is not recorded". */
        String when() {
            String day = visit().day().text();
            return day.isEmpty()
                    ? "on a day that is not recorded"
                    : day.contains(" to ") ? "from " + day : Words.at(day);
        }

        List<Standard> applying() {
            return whole().questions().standards().stream().filter(ratings::applies).toList();
        }

        List<Finding> findings(Standard standard, Finding.Sort sort) {
            return whole().found().findings().stream()
                    // What is internal has no words in a paper.
                    .filter(finding -> !finding.words().isBlank())
                    .filter(finding -> finding.sort() == sort && finding.standard().equals(standard.key()))
                    .toList();
        }

        List<Quote> quotations(Standard standard) {
            return whole().found().quotations().stream()
                    .filter(quote -> !quote.words().isBlank())
                    .filter(quote -> quote.standard().equals(standard.key()))
                    .toList();
        }

        List<Photograph> photographs(Standard standard) {
            return whole().found().photographs().stream()
                    .filter(each -> each.standard().equals(standard.key()) && photographs.containsKey(each.id()))
                    // Nothing is printed that those who cannot see it are not told of.
                    .filter(each -> !each.alternative().isBlank())
                    .toList();
        }
    }

    /** What people call a visit. */
    String name(UUID visit) {
        return desk.name(desk.whole(visit).visit());
    }

    Report read(UUID visit, Cover cover) {
        WholeVisit whole = desk.whole(visit);
        Map<UUID, Image> photographs = new LinkedHashMap<>();
        whole.found().photographs().forEach(each -> desk.ledger().attachment(each.sha256())
                .flatMap(kept -> Image.of(kept.content()))
                .ifPresent(image -> photographs.put(each.id(), image)));
        String branch = whole.visit().branch().flatMap(this::branch).map(Provider.Branch::name)
                .map(name -> ", " + name).orElse("");
        return new Report(
                cover, desk.providerOf(whole.visit()) + branch, authority(cover), desk.ratings(whole), photographs);
    }

    private Optional<Provider.Branch> branch(UUID id) {
        return desk.providers().providers().branches().stream().filter(branch -> branch.id().equals(id)).findFirst();
    }

    /** A visit needs no committee; then it is the council's whose committees there are, where they are all of one. */
    private String authority(Cover cover) {
        List<String> councils = committees.committees().stream()
                .map(committee -> committee.authority().strip())
                .filter(authority -> !authority.isEmpty())
                .distinct()
                .toList();
        return cover.authority().isEmpty() && councils.size() == 1 ? councils.getFirst() : cover.authority();
    }
}
