package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * A scrutiny review whose recommendations are followed up.
 *
 * @param committee who confirms the assessments
 * @param linkOfficer or empty
 * @param scheme the rating scheme its assessments are written in
 * @param meeting the meeting that the next paper is for, as people write it, or empty: it may be unknown
 * @param closedNote the sentence that says where recommendations missing from the list went, or empty
 * @param scope what it looked at, its final report, and the review it follows
 */
public record Review(
        UUID id,
        String title,
        Optional<UUID> committee,
        String linkOfficer,
        Optional<UUID> scheme,
        String meeting,
        String closedNote,
        Scope scope) {
    public static final String TITLE = "title";
    public static final String COMMITTEE = "committee";
    public static final String LINK_OFFICER = "link officer";
    public static final String SCHEME = "rating scheme";
    public static final String SCOPE = "scope";
    public static final String FINAL_REPORT = "final report";
    public static final String MUNICIPAL_YEAR = "municipal year";
    public static final String ORIGIN = "origin";
    public static final String STATE = "state";

    public static final RecordKind KIND = RecordKind.of(
            "review",
            TITLE + ": title",
            COMMITTEE + ": committee_id",
            LINK_OFFICER + ": link_officer",
            SCHEME + ": scheme_id",
            "meeting: meeting",
            "closed recommendations: closed_note",
            SCOPE + ": scope",
            FINAL_REPORT + ": final_report final_report_link reported reported_from reported_until",
            MUNICIPAL_YEAR + ": municipal_year",
            ORIGIN + ": follows_id",
            STATE + ": state")
            .names("title").words("link_officer", "meeting", "final_report", "reported", "municipal_year")
            .data("final_report_link").prose("closed_note", "scope");

    /**
     * @param scope what the review looked at, or empty
     * @param finalReport its title, or empty
     * @param link web address of the final report, or empty
     * @param reported when it went to the executive, which is expected to answer within two months
     * @param municipalYear "2026/27", or empty
     * @param follows the review that this one continues
     * @param state "completed" once nothing of it is followed up any more, or empty
     */
    public record Scope(
            String scope,
            String finalReport,
            String link,
            FuzzyDate reported,
            String municipalYear,
            Optional<UUID> follows,
            String state) {
        public static final Scope NONE = new Scope("", "", "", FuzzyDate.UNKNOWN, "", Optional.empty(), "");
    }
}
