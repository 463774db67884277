package org.scrutineer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Subjects;
import org.scrutineer.periods.Period;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.services.ServiceStore;
import org.scrutineer.snapshots.PeriodSubject;

/** Tells meetings what reviews, programmes, services, quarters and recommendations are called, and brings confirmations to them. */
final class RegisterSubjects implements Subjects {
    private final RegisterStore register;
    private final ProgrammeStore programmes;
    private final ServiceStore services;
    private final ObservationStore observations;

    RegisterSubjects(
            RegisterStore register, ProgrammeStore programmes, ServiceStore services, ObservationStore observations) {
        this.register = register;
        this.observations = observations;
        this.programmes = programmes;
        this.services = services;
    }

    @Override
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        register.reviews().forEach(review -> subjects.add(new Subject(review.id(), review.title())));
        programmes.programmes().forEach(
                programme -> subjects.add(new Subject(programme.id(), programme.title())));
        services.services().forEach(service -> subjects.add(new Subject(service.id(), service.title())));
        quarters().forEach(quarter -> subjects.add(new Subject(
                PeriodSubject.RETURNS.id(quarter), PeriodSubject.RETURNS.title(quarter))));
        subjects.sort(Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(subjects);
    }

    /** Those with figures, and the next one, so that its report can stand in a work programme. */
    private List<Period> quarters() {
        List<Period> held = observations.quarters();
        return held.isEmpty()
                ? held
                : Stream.concat(held.stream(), Stream.of(held.getLast().after())).toList();
    }

    @Override
    public Map<UUID, Under> recommendations() {
        Map<UUID, Under> all = new HashMap<>();
        for (Review review : register.reviews()) {
            register.recommendations(review.id()).forEach(
                    each -> all.put(each.id(), new Under(review.title(), each.ref())));
        }
        return all;
    }

    @Override
    public Optional<UUID> recommendation(UUID review, String ref) {
        return register.recommendations(review).stream()
                .filter(each -> each.ref().equalsIgnoreCase(ref.strip()))
                .map(Recommendation::id)
                .findFirst();
    }

    @Override
    public List<String> assessed(UUID review) {
        return register.recommendations(review).stream()
                .filter(each -> !each.assessment().isEmpty() && !each.state().ended())
                .map(Recommendation::ref)
                .toList();
    }

    @Override
    public List<Edit> confirm(UUID review, List<String> refs, Meeting meeting) {
        List<Edit> edits = new ArrayList<>();
        for (Recommendation each : register.recommendations(review)) {
            if (refs.stream().anyMatch(each.ref()::equalsIgnoreCase) && !each.assessment().isEmpty()) {
                edits.addAll(RegisterEdits.confirm(each, each.assessment(), meeting.held().text()).edits());
                edits.add(Edit.typed(
                        Recommendation.KIND, each.id(), Recommendation.CONFIRMING_MEETING,
                        Fields.of("confirmed_meeting_id", meeting.id())));
            }
        }
        return edits;
    }
}
