package org.scrutineer.providers;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * What somebody who may judge a provider said of it, and when.
 *
 * @param branch the branch that was rated, where it was not the provider as a whole
 * @param scheme name of the rating scheme: "CQC"
 * @param aspect domain or standard ("Safe", "2.1 Care planning"), or empty for the overall rating
 * @param word of the scheme, as stored
 * @param link where it was published, or empty
 */
public record ProviderRating(
        UUID id, UUID provider, Optional<UUID> branch, String scheme, String aspect, String word, FuzzyDate rated,
        String link) {
    public static final RecordKind KIND = RecordKind.of(
            "provider rating",
            "rating: provider_id branch_id scheme aspect word rated rated_from rated_until",
            "link: link").words("rated").data("link");

    public static final String OVERALL = "";

    /** The day as it is read: "3 March 2026" also where a file wrote "03/03/2026"; empty where it is not known. */
    public String day() {
        return day(rated);
    }

    static String day(FuzzyDate date) {
        boolean figures = date.text().matches("[\\d/. -]+");
        return figures ? date.understood().orElse(date.text()) : date.text();
    }

    public boolean overall() {
        return aspect.isEmpty() && branch.isEmpty();
    }
}
