package org.scrutineer.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.Offer.Item;

/** The first sentences about an agenda item: who brought the report, and what members were asked to do. */
final class Opening {
    private static final Pattern SUBMITTED = Pattern.compile(
            "^(?:The )?((?:(?!Committee|Commission|Panel|Board|Members).){3,90}?)(?:,[^,]{3,60},)? (?:submits|submitted|presented"
                    + "|presents|introduced|introduces|tabled|gave) (?:a|an|the|his|her|their) (?:[\\w-]+ ){0,4}?(?:report"
                    + "|update|paper|item|presentation|briefing|overview)\\b.*",
            Pattern.DOTALL);
    private static final Pattern RECEIVED = Pattern.compile(
            "^(?:The )?(?:[\\w-]+ ){0,6}?[\\w-]*?(?:[Cc]ommittee|Commission|Panel|Board|Members)(?: then)? (?:will receive|received|considered|had before"
                    + " (?:it|them)|gave consideration to) .*?\\b(?:of the ((?:[\\w-]+ ){0,4}?(?:Director|Head|Chief|Officer|Manager)"
                    + "[^.,;]*?)(?=[.,;]| which| that| on| providing| detailing| regarding|$).*|report|details|presentation|update"
                    + "|paper)\\b.*",
            Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile(
            ".*\\b(?:is|was|were|are) (?:recommended|asked|invited|requested) to ((?!be\\b|provide\\b).+?)\\.?$",
            Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile(
            "^(?:The )?(?:[\\w-]+ ){0,6}?[\\w-]*?(?:[Cc]ommittee|Commission|Panel|Board|Members)\\b.*",
            Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:Lead|Cabinet|Portfolio) (?:Executive )?(?:Member|Holder)\\s*[:–-]\\s*(.+)$");

    private String submittedBy = "";
    private String leadMember = "";
    private String action = "";
    private boolean over;

    /** Whether a sentence belongs to the opening; it is kept then. */
    boolean takes(String sentence) {
        if (over) {
            return false;
        }
        Matcher submitted = SUBMITTED.matcher(sentence);
        Matcher received = RECEIVED.matcher(sentence);
        Matcher asked = ACTION.matcher(sentence);
        Matcher lead = LEAD.matcher(sentence);
        if (lead.matches()) {
            leadMember = lead.group(1).strip();
        } else if (submitted.matches()) {
            submittedBy = submittedBy.isEmpty() ? submitted.group(1).strip() : submittedBy;
        } else if (asked.matches() && BODY.matcher(sentence).matches()) {
            action = action.isEmpty() ? Wishes.sentence(asked.group(1)) : action;
        } else if (received.matches()) {
            submittedBy = submittedBy.isEmpty() && received.group(1) != null ? received.group(1).strip() : submittedBy;
        } else {
            return false;
        }
        return true;
    }

    /** From here on it is what was said. */
    void end() {
        over = true;
    }

    /** Whether nothing is known of an item that has no title. */
    boolean isEmpty() {
        return submittedBy.isEmpty() && action.isEmpty() && leadMember.isEmpty();
    }

    Item complete(Item item) {
        return new Item(item.title(), submittedBy, leadMember, action);
    }

    void clear() {
        submittedBy = "";
        leadMember = "";
        action = "";
        over = false;
    }
}
