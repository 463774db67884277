package org.scrutineer.services;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A service that a committee is told about from time to time. Texts that are not known are empty.
 *
 * @param meeting the meeting that the next update is for, as written
 * @param framework the framework or contract that its providers are on, as the register of providers calls it; empty
 *     for all providers
 * @param statedBase how many providers are said to be on it, whatever the register holds: papers show both
 */
public record Service(
        UUID id,
        String title,
        Optional<UUID> committee,
        String meeting,
        People people,
        String framework,
        Optional<Integer> statedBase) {
    public static final String TITLE = "title";
    public static final String PRESENTED_BY = "presented by";
    public static final String LEAD_MEMBER = "lead member";
    public static final String FRAMEWORK = "framework";
    public static final String STATED_BASE = "stated base";

    public static final RecordKind KIND = RecordKind.of(
            "service",
            TITLE + ": title",
            "committee: committee_id",
            "meeting: meeting",
            PRESENTED_BY + ": presented_by",
            LEAD_MEMBER + ": lead_member",
            FRAMEWORK + ": framework",
            STATED_BASE + ": stated_base")
            .names("title")
            .words("meeting", "presented_by", "lead_member");

    /**
     * @param presentedBy the officer who submits its papers
     * @param leadMember the member of the executive who answers for it
     */
    public record People(String presentedBy, String leadMember) {
        public static final People UNKNOWN = new People("", "");
    }

    public Service {
        if (statedBase.filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException("A number of providers is never below nought: " + statedBase);
        }
    }
}
