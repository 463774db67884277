package org.scrutineer.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.CouncilLook;
import org.scrutineer.committees.Officer;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.StandIn;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Taking;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.papers.FindingAnswer;
import org.scrutineer.papers.Implication;
import org.scrutineer.papers.PaperSection;
import org.scrutineer.papers.PaperText;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.visits.Found;
import org.scrutineer.visits.QuestionSet;
import org.scrutineer.visits.Scored;
import org.scrutineer.visits.Visit;

/**
 * Which kinds of record go along when a provider, a visit or a review is taken away. What is in no list here goes only
 * where something that goes refers to it.
 */
final class TakenAlong {
    private static final String PROVIDER = "provider_id";
    private static final String VISIT = "visit_id";
    private static final String REVIEW = "review_id";
    private static final String RECOMMENDATION = "recommendation_id";
    private static final String SUBJECT = "subject_id";

    /** By the column that names the record that each goes along with. */
    private static final Map<String, List<RecordKind>> ALONG = along();

    /** How the council works, wherever it works. */
    static final Set<RecordKind> ALWAYS = Set.of(
            RatingSchemeStore.KIND, RatingRuleStore.KIND, CouncilLook.KIND, Officer.KIND, QuestionSet.KIND,
            Measure.KIND, PaperSection.KIND);

    /** Who may read a record, and which letter stands for it, goes wherever the record goes. */
    private static final List<RecordKind> MARKS = List.of(AccessMark.KIND, StandIn.KIND);

    private TakenAlong() {}

    private static Map<String, List<RecordKind>> along() {
        Map<String, List<RecordKind>> along = new LinkedHashMap<>();
        along.put(PROVIDER, List.of(
                Provider.Branch.KIND, Provider.Contact.KIND, ProviderEvent.KIND, ProviderRating.KIND,
                Observation.KIND, Visit.KIND));
        along.put(VISIT, List.of(
                Scored.Answer.KIND, Scored.Agreed.KIND, Scored.NotApplicable.KIND, Found.Finding.KIND,
                Found.Requirement.KIND, Found.Quote.KIND, Found.Photograph.KIND));
        along.put(REVIEW, List.of(Recommendation.KIND, Evidence.KIND));
        along.put(RECOMMENDATION, List.of(
                Recommendation.CITATION, Action.KIND, ProgressUpdate.KIND, InformationRequest.KIND));
        along.put(SUBJECT, List.of(
                BackgroundPaper.KIND, PaperText.KIND, Implication.KIND, FindingAnswer.KIND));
        return along;
    }

    /** Every kind that goes along, always, or with what it says something about. */
    static Set<RecordKind> kinds() {
        Set<RecordKind> kinds = new HashSet<>(ALWAYS);
        kinds.addAll(MARKS);
        ALONG.values().forEach(kinds::addAll);
        return kinds;
    }

    static Taking taking() {
        return new Taking(
                Stream.concat(
                        ALONG.entrySet().stream().flatMap(each -> each.getValue().stream()
                                .map(kind -> new Taking.Along(kind.name(), each.getKey()))),
                        marks().along().stream()).toList(),
                names(ALWAYS));
    }

    static Taking marks() {
        return new Taking(
                MARKS.stream().map(kind -> new Taking.Along(kind.name(), "record_id")).toList(), Set.of());
    }

    static Taking everything(List<RecordKind> kinds) {
        return new Taking(List.of(), names(Set.copyOf(kinds)));
    }

    private static Set<String> names(Set<RecordKind> kinds) {
        return kinds.stream().map(RecordKind::name).collect(Collectors.toSet());
    }
}
