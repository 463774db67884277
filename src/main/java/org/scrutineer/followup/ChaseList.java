package org.scrutineer.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Officer;
import org.scrutineer.committees.OfficerStore;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.followup.Owed.Kind;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;

/** Who owes what since when, gathered from all that is followed up. */
public final class ChaseList {
    /** What is due within these days is said before it is late. */
    static final int SOON = 14;
    /** The executive is expected to answer within two months. */
    private static final int MONTHS_TO_RESPOND = 2;

    private final Stores stores;
    private final People people;
    private final Chronicle chronicle;
    private final Supplier<LocalDate> today;

    /** Where officers, forms and the limit of silence are read. */
    public record People(OfficerStore officers, UpdateFormStore forms, RatingRuleStore rules) {}

    public ChaseList(Stores stores, People people, Chronicle chronicle, Supplier<LocalDate> today) {
        this.stores = stores;
        this.people = people;
        this.chronicle = chronicle;
        this.today = today;
    }

    /** Everybody who owes something, the worst first. */
    public List<Debtor> debtors() {
        List<Officer> officers = people.officers().officers();
        Map<String, List<Owed>> byPerson = new LinkedHashMap<>();
        owed().forEach(
                owed -> byPerson.computeIfAbsent(Owners.key(owed.officer()), key -> new ArrayList<>()).add(owed));
        return byPerson.values().stream()
                .map(owes -> new Debtor(
                        owes.getFirst().officer(),
                        officers.stream()
                                .filter(officer -> Owners.same(officer.name(), owes.getFirst().officer()))
                                .findFirst(),
                        owes))
                .sorted(Debtor.WORST_FIRST)
                .toList();
    }

    /** All that is owed, the worst first. */
    public List<Owed> owed() {
        Map<UUID, UpdateForm> out = new HashMap<>();
        List<UpdateForm> waiting = waiting();
        waiting.forEach(form -> form.recommendations().forEach(id -> out.putIfAbsent(id, form)));
        List<Owed> owed = new ArrayList<>();
        List<Review> reviews = stores.register().reviews().stream()
                .filter(review -> review.scope().state().isEmpty())
                .toList();
        for (Review review : reviews) {
            waiting.stream().filter(form -> form.review().equals(review.id()))
                    .map(form -> form(review, form)).forEach(owed::add);
            owed.addAll(of(review, out));
        }
        owed.addAll(new ChaseMeetings(stores, today.get()).owed());
        return owed.stream().sorted(Owed.WORST_FIRST).toList();
    }

    /** The newest form of each officer and review, where that did not come back. */
    private List<UpdateForm> waiting() {
        Map<String, UpdateForm> newest = new LinkedHashMap<>();
        people.forms().forms()
                .forEach(form -> newest.putIfAbsent(form.review() + Owners.key(form.officer()), form));
        return newest.values().stream().filter(form -> form.returned().isEmpty()).toList();
    }

    private Owed form(Review review, UpdateForm form) {
        LocalDate since = form.dueOn().orElse(form.sentOn());
        return new Owed(
                form.officer(), Kind.FORM, "Update form sent on " + FuzzyDate.on(form.sentOn()).text(), "",
                review.title(), Optional.of(review.id()), Optional.of(since), Optional.of(days(since)),
                Optional.of(form));
    }

    private List<Owed> of(Review review, Map<UUID, UpdateForm> out) {
        RatingScheme scheme = stores.scheme(review);
        List<Recommendation> all = stores.register().recommendations(review.id());
        List<Recommendation> open = all.stream().filter(each -> AskingReader.wanted(each, scheme)).toList();
        Map<UUID, LocalDate> heard = chronicle.lastHeard(
                open, stores.followUp().updates(review.id()), today.get());
        List<Owed> owed = new ArrayList<>();
        response(review, all).ifPresent(owed::add);
        for (Recommendation each : open) {
            dated(review, each.owner(), each.wording(), each.label(), each.due())
                    .or(() -> silent(review, each, heard))
                    .map(one -> with(one, Optional.ofNullable(out.get(each.id()))))
                    .ifPresent(owed::add);
        }
        actions(review, all).forEach(owed::add);
        return owed;
    }

    private Stream<Owed> actions(Review review, List<Recommendation> all) {
        Map<UUID, List<Action>> actions = stores.followUp().actions(review.id());
        return all.stream()
                .filter(each -> each.state().kind() == State.Kind.OPEN)
                .flatMap(each -> actions.getOrDefault(each.id(), List.of()).stream()
                        .filter(action -> action.state().kind() == State.Kind.OPEN)
                        .flatMap(action -> dated(
                                review, action.owner().isBlank() ? each.owner() : action.owner(), action.wording(),
                                "Action under " + each.label(), action.due()).stream()));
    }

    private Optional<Owed> dated(Review review, String owner, String what, String ref, FuzzyDate due) {
        if (!due.known()) {
            return Optional.empty();
        }
        long days = days(due.until());
        if (days <= 0 && days < -SOON) {
            return Optional.empty();
        }
        return Optional.of(new Owed(
                owner, days > 0 ? Kind.OVERDUE : Kind.DUE_SOON, what, ref, review.title(), Optional.of(review.id()),
                Optional.of(due.until()), Optional.of(days), Optional.empty()));
    }

    private Optional<Owed> silent(Review review, Recommendation each, Map<UUID, LocalDate> heard) {
        return people.rules().rules().stream()
                .filter(rule -> rule.kind() == RatingRule.Kind.SILENT && rule.active())
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(heard.get(each.id()))
                        .filter(last -> days(last) > rule.amount())
                        .map(last -> new Owed(
                                each.owner(), Kind.SILENT, each.wording(), each.label(), review.title(),
                                Optional.of(review.id()), Optional.of(last), Optional.of(days(last)),
                                Optional.empty())));
    }

    /** One line for all recommendations of a review that the executive has not answered. */
    private Optional<Owed> response(Review review, List<Recommendation> all) {
        FuzzyDate reported = review.scope().reported();
        List<String> awaited = all.stream()
                .filter(each -> each.followUp().response().kind() == Response.Kind.AWAITED && !each.state().ended())
                .map(Recommendation::ref)
                .toList();
        if (awaited.isEmpty() || !reported.known()
                || !reported.until().plusMonths(MONTHS_TO_RESPOND).isBefore(today.get())) {
            return Optional.empty();
        }
        return Optional.of(new Owed(
                review.linkOfficer(), Kind.RESPONSE,
                "The executive's response to " + (awaited.size() == 1 ? "recommendation " : "recommendations ")
                        + String.join(", ", awaited),
                "", review.title(), Optional.of(review.id()), Optional.of(reported.until()),
                Optional.of(days(reported.until())), Optional.empty()));
    }

    private static Owed with(Owed owed, Optional<UpdateForm> form) {
        return new Owed(owed.officer(), owed.kind(), owed.what(), owed.ref(), owed.where(), owed.review(),
                owed.since(), owed.days(), form);
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, today.get());
    }
}
