package org.scrutineer.voices;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * A meeting, survey or visit at which people were asked. Texts that are not known are empty.
 *
 * @param held when, as people write it
 * @param about what was asked about, in a sentence
 * @param committee that it was for
 */
public record EngagementEvent(
        UUID id, String title, FuzzyDate held, String place, String about, Optional<UUID> committee,
        String presentedBy) {
    static final String TITLE = "title";
    static final String HELD = "date";
    static final String PLACE = "place";
    static final String ABOUT = "about";
    static final String COMMITTEE = "committee";
    static final String PRESENTED_BY = "presented by";

    public static final RecordKind KIND = RecordKind.of(
            "engagement event",
            TITLE + ": title",
            HELD + ": held held_from held_until",
            PLACE + ": place",
            ABOUT + ": about",
            COMMITTEE + ": committee_id",
            PRESENTED_BY + ": presented_by")
            .names("title")
            .prose("about")
            .words("held", "place", "presented_by");
    static final DateColumns HELD_COLUMNS = DateColumns.of("held");
}
