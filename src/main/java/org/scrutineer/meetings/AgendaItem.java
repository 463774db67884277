package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * What a committee looks at: on the agenda of a meeting, or in its work programme while it has no meeting yet.
 *
 * @param committee that looks at it
 * @param meeting nothing while it stands in the work programme only
 * @param ordinal place on the agenda, from 1
 * @param submittedBy the officer who submits it, or empty
 * @param leadMember or empty
 * @param actionRequired what members are asked to do, or empty
 * @param expected when it is looked at, as written; not known is "date to be fixed"
 * @param subject the review or programme it is about
 * @param aroseFrom the resolution or minute that asked for it
 */
public record AgendaItem(
        UUID id,
        Optional<UUID> committee,
        Optional<UUID> meeting,
        int ordinal,
        String title,
        String submittedBy,
        String leadMember,
        String actionRequired,
        FuzzyDate expected,
        Optional<UUID> subject,
        Optional<UUID> aroseFrom) {
    public static final String PLACE = "meeting";
    public static final String TITLE = "title";
    public static final String SUBMITTED_BY = "submitting officer";
    public static final String LEAD_MEMBER = "lead member";
    public static final String ACTION_REQUIRED = "action required";
    public static final String EXPECTED = "expected";
    public static final String SUBJECT = "subject";
    public static final String ORIGIN = "origin";

    public static final RecordKind KIND = RecordKind.of(
            "agenda item",
            PLACE + ": committee_id meeting_id ordinal",
            TITLE + ": title",
            SUBMITTED_BY + ": submitted_by",
            LEAD_MEMBER + ": lead_member",
            ACTION_REQUIRED + ": action_required",
            EXPECTED + ": expected expected_from expected_until",
            SUBJECT + ": subject_id",
            ORIGIN + ": arose_from_id")
            .names("title").words("submitted_by", "lead_member", "action_required", "expected");
}
