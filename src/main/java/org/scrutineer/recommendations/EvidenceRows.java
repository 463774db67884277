package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.ledger.Fields;

/** Reads the evidence of a tracker: an item once, however many recommendations its cell goes over or refer to it. */
final class EvidenceRows {
    private static final Pattern SEE_OTHER = Pattern.compile(
            "^(?:please )?(?:see|as)(?: for| under| evidence (?:for|under))? (?:recommendation|rec\\.?) ?(\\w+)"
                    + "(?: above| below)?\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final UUID review;
    private final TrackerMatch match;
    private final List<Proposal> items = new ArrayList<>();
    private final List<Proposal> citations = new ArrayList<>();
    private final Map<String, UUID> itemOfCell = new HashMap<>();
    private final Map<String, UUID> firstItem = new HashMap<>();
    private final Map<UUID, Integer> cited = new HashMap<>();

    EvidenceRows(UUID review, TrackerMatch match) {
        this.review = review;
        this.match = match;
    }

    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(items);
        all.addAll(citations);
        return all;
    }

    int count() {
        return items.size();
    }

    /** @param cell holds the evidence of the recommendation; an empty one is none */
    void read(SheetReading reading, CellRead cell, UUID recommendation, String ref) {
        String label = "Evidence of recommendation " + ref;
        UUID item = item(reading, cell, recommendation, label);
        firstItem.putIfAbsent(ref, item);
        int ordinal = cited.merge(recommendation, 1, Integer::sum);
        citations.add(new Proposal(Recommendation.CITATION, match.citation(recommendation, item), label,
                List.of(reading.part("link",
                        Fields.of("recommendation_id", recommendation).with("evidence_id", item).with("ordinal",
                                ordinal),
                        "evidence_id", cell.address()))));
    }

    private UUID item(SheetReading reading, CellRead cell, UUID recommendation, String label) {
        String place = reading.sheet() + "!" + cell.address();
        if (itemOfCell.containsKey(place)) {
            return itemOfCell.get(place);
        }
        String content = reading.text(cell);
        Matcher other = SEE_OTHER.matcher(content.strip());
        if (other.matches() && firstItem.containsKey(other.group(1))) {
            return firstItem.get(other.group(1));
        }
        UUID item = match.evidence(recommendation, cited.getOrDefault(recommendation, 0));
        itemOfCell.put(place, item);
        items.add(new Proposal(Evidence.KIND, item, label, List.of(
                reading.part("place", Fields.of("review_id", review)),
                reading.part(Evidence.CONTENT, Fields.of("content", content), "content", cell.address()))));
        return item;
    }
}
