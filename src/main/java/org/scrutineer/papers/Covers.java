package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.papers.CoverDetails.Background;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.services.Service;
import org.scrutineer.ui.Problem;

/** Reads what stands on covers, and turns what was changed into one undo step. */
public final class Covers {
    private final CommitteeStore committees;
    private final MeetingChoice meetings;

    public Covers(CommitteeStore committees, MeetingChoice meetings) {
        this.committees = committees;
        this.meetings = meetings;
    }

    /** What stands on a cover now. */
    public CoverDetails details(CoverKeeper keeper, UUID subject) {
        return details(
                subject, keeper.committee(subject), keeper.meeting(subject).text(), keeper.reportOf(subject));
    }

    /** The meetings that a paper can be for, as they are written on a cover; those ahead first. */
    public List<String> meetings(CoverKeeper keeper, UUID subject) {
        return meetings.dates(keeper.committee(subject));
    }

    /** What a paper says of itself. @param sources the workbooks that its text was taken in from */
    Cover cover(CoverKeeper keeper, UUID subject, List<String> sources, LocalDate asAt) {
        Chosen meeting = keeper.meeting(subject);
        return new Cover(
                keeper.committee(subject).flatMap(committees::committee),
                new Sitting(meeting.text(), meeting.meeting().flatMap(held -> meetings.item(held, subject))),
                keeper.reportOf(subject), committees.backgroundPapers(subject), sources, asAt);
    }

    /** The committee of that name and meeting of that day, where there is one. */
    public Optional<UUID> meeting(Optional<UUID> committee, String written) {
        return meetings.called(committee, written);
    }

    /** The covers of the papers of reviews. */
    public CoverKeeper ofReviews(RegisterStore register) {
        return new OfRecords(this, subject -> register.reviews().stream()
                .filter(review -> review.id().equals(subject))
                .findFirst()
                .map(review -> new Kept(
                        review.title(), review.committee(), meetings.of(review), review.linkOfficer(),
                        new Place(Review.KIND, "link officer", "link_officer"))));
    }

    /** The covers of the papers of programmes. */
    public CoverKeeper ofProgrammes(ProgrammeStore programmes) {
        return new OfRecords(this, subject -> programmes.programmes().stream()
                .filter(programme -> programme.id().equals(subject))
                .findFirst()
                .map(programme -> new Kept(
                        programme.title(), programme.committee(), meetings.of(programme), programme.presentedBy(),
                        new Place(Programme.KIND, "presented by", "presented_by"))));
    }

    /** The covers of the papers of services. */
    CoverKeeper ofServices(ServiceReader reader) {
        return new OfRecords(this, subject -> Optional.of(reader.service(subject)).map(service -> new Kept(
                service.title(), service.committee(),
                meetings.of(service.id(), service.committee(), service.meeting()), service.people().presentedBy(),
                new Place(Service.KIND, Service.PRESENTED_BY, "presented_by"))));
    }

    /** What a record keeps of the cover of its papers. */
    private record Kept(
            String title, Optional<UUID> committee, Chosen meeting, String reportOf, Place place) {}

    /** Covers that records keep themselves. */
    private record OfRecords(Covers covers, Function<UUID, Optional<Kept>> records) implements CoverKeeper {
        private Kept kept(UUID subject) {
            return records.apply(subject).orElseThrow(Covers::gone);
        }

        @Override
        public Optional<UUID> committee(UUID subject) {
            return kept(subject).committee();
        }

        @Override
        public Chosen meeting(UUID subject) {
            return kept(subject).meeting();
        }

        @Override
        public String reportOf(UUID subject) {
            return kept(subject).reportOf();
        }

        @Override
        public Draft edit(UUID subject, CoverDetails wanted) {
            return covers.draft(subject, kept(subject), wanted);
        }
    }

    /** What a paper was to be about is there no more. */
    static Problem gone() {
        return new Problem("This is no longer in the register.", "Choose another paper.");
    }

    /** Where a kind of record keeps who brings its paper. */
    private record Place(RecordKind kind, String officerGroup, String officerColumn) {}

    CoverDetails details(UUID subject, Optional<UUID> committee, String meeting, String reportOf) {
        Optional<Committee> known = committee.flatMap(committees::committee);
        return new CoverDetails(
                known.map(Committee::name).orElse(""),
                known.map(Committee::authority).orElse(""),
                meeting,
                reportOf,
                committees.backgroundPapers(subject).stream()
                        .map(paper -> new Background(paper.title(), paper.dated(), paper.link()))
                        .toList());
    }

    private Draft draft(UUID subject, Kept kept, CoverDetails wanted) {
        Place place = kept.place();
        List<Edit> edits = new ArrayList<>(committee(subject, kept.committee(), wanted, place.kind()));
        // Nobody wrote the committee's next meeting, which the cover shows while none is written.
        if (!wanted.meeting().equals(kept.meeting().text())) {
            edits.add(text(place.kind(), subject, "meeting", "meeting", wanted.meeting()));
        }
        edits.add(text(place.kind(), subject, place.officerGroup(), place.officerColumn(), wanted.reportOf()));
        edits.addAll(backgroundPapers(subject, wanted.backgroundPapers()));
        return new Draft(Draft.Kind.EDIT, "Cover of " + kept.title(), Optional.empty(), edits, List.of());
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
            edits.add(text(BackgroundPaper.KIND, id, "dated", "dated", wanted.get(at).dated()));
        }
        return edits;
    }

    private static Edit text(RecordKind kind, UUID record, String group, String column, String text) {
        return Edit.typed(kind, record, group, Fields.of(column, text.isBlank() ? null : text));
    }
}
