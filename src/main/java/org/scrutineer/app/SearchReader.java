package org.scrutineer.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.app.SearchIndex.Text;
import org.scrutineer.committees.Committee;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** Reads every text of a workspace that somebody may look for. */
final class SearchReader {
    private final Wiring wiring;
    private final List<Text> texts = new ArrayList<>();

    private SearchReader(Wiring wiring) {
        this.wiring = wiring;
    }

    static SearchIndex read(Wiring wiring) {
        SearchReader reader = new SearchReader(wiring);
        wiring.register().reviews().forEach(reader::review);
        reader.meetings();
        wiring.programmes().programmes().forEach(reader::programme);
        return new SearchIndex(reader.texts);
    }

    private void review(Review review) {
        add("Review", review.title(), review.scope().scope() + " " + review.closedNote(),
                Destination.Review.of(review.id()));
        Map<String, Recommendation> byRef = new LinkedHashMap<>();
        Map<UUID, List<Action>> actions = wiring.followUp().actions(review.id());
        Map<UUID, List<ProgressUpdate>> updates = wiring.followUp().updates(review.id());
        for (Recommendation each : wiring.register().recommendations(review.id())) {
            byRef.put(each.ref(), each);
            String name = name(each, review);
            Destination to = to(each);
            add("Recommendation", name, String.join(". ", each.wording(), each.addressee(), each.owner(),
                    each.successMeasure(), each.state().reason(), each.followUp().response().reason()), to);
            actions.getOrDefault(each.id(), List.of()).forEach(
                    action -> add("Action", name, action.wording() + ". " + action.owner(), to));
            updates.getOrDefault(each.id(), List.of()).forEach(
                    update -> add("Progress update", name, update.content() + " " + update.nextSteps(), to));
        }
        for (Evidence evidence : wiring.register().evidence(review.id())) {
            Optional<Recommendation> cites = evidence.refs().stream().findFirst().map(byRef::get);
            add("Evidence", cites.map(each -> name(each, review)).orElse(review.title()),
                    evidence.content() + " " + evidence.extract().words() + " " + evidence.extract().from(),
                    cites.map(SearchReader::to).orElse(Destination.Review.of(review.id())));
        }
    }

    private void meetings() {
        Map<UUID, String> committees = new LinkedHashMap<>();
        wiring.committees().committees().forEach(
                (Committee committee) -> committees.put(committee.id(), committee.name()));
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Meeting meeting : wiring.meetings().meetings()) {
            String name = meeting.committee().map(committees::get).orElse("Meeting") + ", "
                    + (meeting.held().text().isEmpty() ? "date to be fixed" : meeting.held().text());
            names.put(meeting.id(), name);
            Destination to = new Destination.Meeting(meeting.id());
            add("Meeting", name, name + " " + meeting.place(), to);
            wiring.meetings().agenda(meeting.id()).forEach(item -> add("Agenda item", name,
                    String.join(". ", item.title(), item.submittedBy(), item.leadMember(), item.actionRequired()),
                    to));
            for (Minute minute : wiring.meetings().minutes(meeting.id())) {
                add(minute.sort().words(), name, minute.content() + " " + minute.answer(), to);
            }
        }
        for (Resolution each : wiring.meetings().resolutions()) {
            add("Resolution", names.getOrDefault(each.meeting(), ""), each.wording() + ". " + each.owner(),
                    new Destination.Meeting(each.meeting()));
        }
        for (InformationRequest each : wiring.meetings().requests()) {
            add("Information request", names.getOrDefault(each.meeting(), ""), each.wording() + ". " + each.owner(),
                    new Destination.Meeting(each.meeting()));
        }
    }

    private void programme(Programme programme) {
        Destination to = new Destination.Programme(programme.id());
        wiring.programmes().workstreams(programme.id()).forEach(workstream -> workstream.activities().forEach(
                activity -> add("Activity", activity.name() + " · " + programme.title(),
                        String.join(". ", activity.name(), activity.owner(), activity.latestUpdate(),
                                activity.nextPlan()),
                        to)));
    }

    private void add(String sort, String name, String words, Destination to) {
        if (!words.replace(".", "").isBlank()) {
            texts.add(new Text(sort, name, words, to));
        }
    }

    private static String name(Recommendation recommendation, Review review) {
        return recommendation.label() + " · " + review.title();
    }

    private static Destination to(Recommendation recommendation) {
        return new Destination.Review(
                recommendation.review(), Optional.of(recommendation.id()), Optional.empty());
    }
}
