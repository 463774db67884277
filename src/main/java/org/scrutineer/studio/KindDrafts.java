package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.PaperSubject;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Progress;

/** Papers of every kind, of the register as it stands. */
public record KindDrafts(PaperKinds kinds, Covers covers, CommitteeStore committees, Press press, StyleKept looks)
        implements
            PapersModel.Drafts {
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
    public Composed compose(Subject subject, Making making, Progress progress) {
        PaperKind<?> kind = kind(subject);
        LookedOver looked = press.lookOver(making);
        Paper paper = press.paper(making, looked.composed());
        StyleKept.Kept look = looks.now();
        return new Composed(
                subject, making, looked, paper, Pages.of(paper, look.style(), progress),
                new PapersModel.Beside(
                        covers.details(kind.covers(), subject.id()), covers.meetings(kind.covers(), subject.id()),
                        kind.texts(subject.id()), kind.ticks(subject.id()),
                        new PapersModel.Setting(
                                kind.structure(), look.template(),
                                making.anonymous() || press.namesProviders(paper))));
    }

    @Override
    public List<Path> make(Making making, Set<Format> formats, Path folder, Progress progress) {
        return PaperFiles.put(
                press.print(
                        making, press.compose(making), Print.of(formats), UnaryOperator.identity(), progress),
                folder, progress);
    }

    @Override
    public Draft edit(Subject subject, CoverDetails wanted) {
        return kind(subject).covers().edit(subject.id(), wanted);
    }

    private PaperKind<?> kind(Subject subject) {
        return kinds.called(subject.kind().word());
    }
}
