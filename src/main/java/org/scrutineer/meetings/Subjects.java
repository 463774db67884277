package org.scrutineer.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Edit;

/**
 * What meetings are about, as the rooms that keep it call it. Meetings know only ids; this tells their names, and takes
 * what a committee decided back to them.
 */
public interface Subjects {
    /** A review or programme that an agenda item can be about. */
    record Subject(UUID id, String title) {}

    /**
     * A recommendation that something was asked for under.
     *
     * @param review its title
     * @param ref as printed: "4"
     */
    record Under(String review, String ref) {}

    /** All reviews and programmes by title. */
    List<Subject> subjects();

    /** Every recommendation with its review. */
    Map<UUID, Under> recommendations();

    /** The recommendation of a review with this reference. */
    Optional<UUID> recommendation(UUID review, String ref);

    /** The references of those recommendations of a review that are assessed and still followed up, in their order. */
    List<String> assessed(UUID review);

    /**
     * The edits that keep a committee's confirmation of the assessments: what the officer proposes is what it confirms.
     * One that is not assessed cannot be confirmed and is left out.
     *
     * @param refs of the review's recommendations
     */
    List<Edit> confirm(UUID review, List<String> refs, Meeting meeting);

    /** The subject whose title is part of a text, the longest of several. */
    default Optional<Subject> namedIn(String text) {
        String plain = text.toLowerCase(Locale.UK);
        return subjects().stream()
                .filter(subject -> !subject.title().isBlank())
                .filter(subject -> plain.contains(subject.title().toLowerCase(Locale.UK)))
                .max(Comparator.comparingInt(subject -> subject.title().length()));
    }

    default Optional<String> title(Optional<UUID> subject) {
        return subject.flatMap(id -> subjects().stream()
                .filter(each -> each.id().equals(id))
                .map(Subject::title)
                .findFirst());
    }
}
