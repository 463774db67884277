package org.scrutineer.snapshots;

import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Direction;

/** Says a difference as a sentence that stands beside the name of what it is about. */
public final class DifferenceWords {
    private static final int SHORT = 120;

    private DifferenceWords() {}

    /** "Recommendation 4: The rating moved from On Track to Slipped, which is worse. Reason: Two vans were late." */
    public static String line(Difference difference) {
        return difference.item().label() + ": " + sentence(difference);
    }

    /** The same without the name of what it is about. */
    public static String sentence(Difference difference) {
        return switch (difference) {
            case Difference.New added -> "It is new.";
            case Difference.Gone gone -> "It is no longer in the list.";
            case Difference.RatingMoved moved -> rating(moved);
            case Difference.Confirmed confirmed -> "The committee confirmed “" + confirmed.rating() + "”"
                    + (confirmed.at().isEmpty() ? "." : " (" + confirmed.at() + ").");
            case Difference.DateMoved date -> moved(date.what(), date.from(), date.to()) + because(date.reason());
            case Difference.StateMoved moved -> state(moved);
            case Difference.EvidenceAdded added -> "Evidence was added.";
            case Difference.EvidenceChanged changed -> "The evidence was written anew.";
            case Difference.EvidenceGone gone -> "Evidence was taken out.";
            case Difference.OwnerChanged changed -> moved("responsible officer", changed.from(), changed.to());
            case Difference.WordingChanged changed -> "The " + changed.what() + " was "
                    + (changed.from().isBlank() ? "written." : changed.to().isBlank() ? "taken out." : "changed.");
            case Difference.ResponseGiven given -> "The executive’s response: "
                    + given.response().plain() + on(given.on()) + "." + because(given.reason());
            case Difference.Reported reported -> (reported.by().isEmpty() ? "Progress was" : named(reported.by()))
                    + " reported" + (reported.by().isEmpty() ? "" : " progress") + on(reported.on()) + ".";
            case Difference.ActionAdded added -> "A new action: “" + shortly(added.wording()) + "”"
                    + (added.owner().isEmpty() ? "." : " (" + added.owner() + ").");
            case Difference.ActionMoved moved -> action(moved);
        };
    }

    private static String rating(Difference.RatingMoved moved) {
        if (moved.from().isEmpty()) {
            return "It was rated for the first time: " + moved.to() + "." + because(moved.reason());
        }
        if (moved.to().isEmpty()) {
            return "The rating " + moved.from() + " was taken out." + because(moved.reason());
        }
        String travel = switch (moved.direction()) {
            case BETTER, WORSE -> ", which is " + moved.direction().plain();
            case SAME, NONE -> "";
        };
        return "The rating moved from " + moved.from() + " to " + moved.to() + travel + "." + because(moved.reason());
    }

    private static String moved(String what, String from, String to) {
        if (from.isBlank()) {
            return "The " + what + " was set: " + to + ".";
        }
        return to.isBlank()
                ? "The " + what + " (" + from + ") was taken out."
                : "The " + what + " moved from " + from + " to " + to + ".";
    }

    private static String state(Difference.StateMoved moved) {
        String what = switch (moved.to()) {
            case OPEN -> "It was opened again";
            case CLOSED -> "It was closed";
            case PAUSED -> "It was paused";
            case SUPERSEDED -> "It was superseded";
        };
        return what + on(moved.since()) + "." + because(moved.reason());
    }

    private static String action(Difference.ActionMoved moved) {
        String what = switch (moved.to()) {
            case OPEN -> "is open again";
            case CLOSED -> "is done";
            case PAUSED -> "is paused";
            case SUPERSEDED -> "is superseded";
        };
        return "The action “" + shortly(moved.wording()) + "” " + what + "." + because(moved.reason());
    }

    private static String on(FuzzyDate date) {
        if (date.text().isEmpty()) {
            return "";
        }
        return (date.known() && date.from().equals(date.until()) ? " on " : ", ") + date.text();
    }

    private static String because(String reason) {
        String text = reason.strip();
        return text.isEmpty() ? "" : " Reason: " + text + (text.matches("(?s).*[.!?”]") ? "" : ".");
    }

    /** A post after the name ends with a comma before the sentence goes on. */
    private static String named(String officer) {
        return officer.contains(",") ? officer + "," : officer;
    }

    private static String shortly(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT);
        return line.substring(0, end > 0 ? end : SHORT) + " …";
    }

    /** The sign and the word of a travel: "▲ Better". */
    public static String travel(Direction direction) {
        return direction.sign() + " " + direction.words();
    }
}
