package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.papers.CoverDetails.Background;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Review;

/** Reads the cover details of a review or programme, and turns changed ones into one undo step. */
public final class Covers {
    private final CommitteeStore committees;
    private final MeetingChoice meetings;

    public Covers(CommitteeStore committees, MeetingChoice meetings) {
        this.committees = committees;
        this.meetings = meetings;
    }

    public CoverDetails of(Review review) {
        return details(
                review.id(), review.committee(), meetings.of(review).text(),
                review.linkOfficer());
    }

    public CoverDetails of(Programme programme) {
        return details(
                programme.id(), programme.committee(),
                meetings.of(programme).text(), programme.presentedBy());
    }

    /** The edits that make the cover of a review read so; those that change nothing are left out by the ledger. */
    public Draft edit(Review review, CoverDetails wanted) {
        return draft(review.id(), review.title(), review.committee(), wanted,
                new Place(Review.KIND, "link officer", "link_officer", meetings.of(review).text()));
    }

    /** The edits that make the cover of a programme read so. */
    public Draft edit(Programme programme, CoverDetails wanted) {
        return draft(programme.id(), programme.title(), programme.committee(), wanted,
                new Place(Programme.KIND, "presented by", "presented_by", meetings.of(programme).text()));
    }

    /**
     * Where a kind of record keeps who brings its paper.
     *
     * @param meeting as the cover shows it: nobody wrote it when it is the committee's next one
     */
    private record Place(RecordKind kind, String officerGroup, String officerColumn, String meeting) {}

    CoverDetails details(UUID subject, Optional<UUID> committee, String meeting, String reportOf) {
        Optional<Committee> known = committee.flatMap(committees::committee);
        return new CoverDetails(
                known.map(Committee::name).orElse(""),
                known.map(Committee::authority).orElse(""),
                meeting,
                reportOf,
                committees.backgroundPapers(subject).stream()
                        .map(paper -> new Background(
                                paper.dated().isEmpty() ? paper.title() : paper.title() + ", " + paper.dated(),
                                paper.link()))
                        .toList());
    }

    private Draft draft(UUID subject, String title, Optional<UUID> held, CoverDetails wanted, Place place) {
        List<Edit> edits = new ArrayList<>(committee(subject, held, wanted, place.kind()));
        if (!wanted.meeting().equals(place.meeting())) {
            edits.add(text(place.kind(), subject, "meeting", "meeting", wanted.meeting()));
        }
        edits.add(text(place.kind(), subject, place.officerGroup(), place.officerColumn(), wanted.reportOf()));
        edits.addAll(backgroundPapers(subject, wanted.backgroundPapers()));
        return new Draft(Draft.Kind.EDIT, "Cover of " + title, Optional.empty(), edits, List.of());
    }

    /** Another name is another committee, not a new name for the old one, which other papers may go to. */
    private List<Edit> committee(UUID subject, Optional<UUID> held, CoverDetails wanted, RecordKind kind) {
        if (wanted.committee().isEmpty()) {
            return List.of(Edit.typed(kind, subject, "committee", Fields.of("committee_id", null)));
        }
        Optional<UUID> id = committeeCalled(held, wanted);
        List<Edit> edits = new ArrayList<>(committee(id, wanted));
        edits.add(Edit.typed(kind, subject, "committee", Fields.of("committee_id", id.orElseThrow())));
        return edits;
    }

    /** The committee that a cover names, which may be a new one; nothing where it names none. */
    Optional<UUID> committeeCalled(Optional<UUID> held, CoverDetails wanted) {
        if (wanted.committee().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(held.flatMap(committees::committee)
                .filter(committee -> committee.name().equalsIgnoreCase(wanted.committee()))
                .or(() -> committees.committeeNamed(wanted.committee()))
                .map(Committee::id)
                .orElseGet(UUID::randomUUID));
    }

    /** What the committee of a cover is called. */
    List<Edit> committee(Optional<UUID> committee, CoverDetails wanted) {
        return committee.map(id -> List.of(
                text(Committee.KIND, id, "name", "name", wanted.committee()),
                text(Committee.KIND, id, "authority", "authority", wanted.authority())))
                .orElse(List.of());
    }

    /** Papers keep their record by their place in the list; what is no longer there is marked as deleted. */
    List<Edit> backgroundPapers(UUID subject, List<Background> wanted) {
        List<BackgroundPaper> held = committees.backgroundPapers(subject);
        if (wanted.equals(details(subject, Optional.empty(), "", "").backgroundPapers())) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < Math.max(held.size(), wanted.size()); at++) {
            UUID id = at < held.size() ? held.get(at).id() : UUID.randomUUID();
            if (at >= wanted.size()) {
                edits.add(Edit.delete(BackgroundPaper.KIND, id));
                continue;
            }
            edits.add(Edit.typed(BackgroundPaper.KIND, id, "place",
                    Fields.of("subject_id", subject).with("ordinal", at + 1)));
            edits.add(text(BackgroundPaper.KIND, id, "title", "title", wanted.get(at).title()));
            edits.add(text(BackgroundPaper.KIND, id, "link", "link", wanted.get(at).link()));
            edits.add(text(BackgroundPaper.KIND, id, "dated", "dated", ""));
        }
        return edits;
    }

    private static Edit text(RecordKind kind, UUID record, String group, String column, String text) {
        return Edit.typed(kind, record, group, Fields.of(column, text.isBlank() ? null : text));
    }
}
