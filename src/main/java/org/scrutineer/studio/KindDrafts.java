package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.PaperSubject;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersModel.Subject;

/** Papers of every kind, of the register as it stands. */
public record KindDrafts(PaperKinds kinds, Covers covers, CommitteeStore committees) implements PapersModel.Drafts {
    @Override
    public List<Subject> subjects() {
        return kinds.all().stream()
                .flatMap(kind -> kind.subjects().stream().map(subject -> subject(kind, subject)))
                .toList();
    }

    private Subject subject(PaperKind<?> kind, PaperSubject subject) {
        return new Subject(
                subject.id(), kind.name(), subject.title(), about(subject.committee(), subject.meeting()));
    }

    /** Committee and meeting of a paper, as far as they are known. */
    private String about(Optional<UUID> committee, String meeting) {
        String name = committee.flatMap(committees::committee).map(Committee::name).orElse("Committee not known");
        return meeting.isBlank() ? name : name + ", " + meeting;
    }

    @Override
    public Composed compose(Subject subject) {
        PaperKind<?> kind = kind(subject);
        return new Composed(
                subject, kind.compose(subject.id()), covers.details(kind.covers(), subject.id()),
                kind.gaps(subject.id()), covers.meetings(kind.covers(), subject.id()));
    }

    @Override
    public Draft edit(Subject subject, CoverDetails wanted) {
        return kind(subject).covers().edit(subject.id(), wanted);
    }

    private PaperKind<?> kind(Subject subject) {
        return kinds.called(subject.kind().word());
    }
}
