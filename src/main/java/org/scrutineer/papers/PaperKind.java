package org.scrutineer.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.documents.Composition;
import org.scrutineer.documents.Paper;
import org.scrutineer.linter.Claims;
import org.scrutineer.linter.Finding;
import org.scrutineer.linter.Linter;
import org.scrutineer.snapshots.Snapshots.Subject;

/**
 * A kind of paper: what it can be about, what it is made of, and its sections. A new kind is one class.
 *
 * @param <M> everything that one paper of the kind is made of
 */
public abstract class PaperKind<M> {
    private final KindName name;
    private final TailoringStore tailorings;
    private final CoverKeeper covers;

    PaperKind(KindName name, TailoringStore tailorings, CoverKeeper covers) {
        this.name = name;
        this.tailorings = tailorings;
        this.covers = covers;
    }

    public final KindName name() {
        return name;
    }

    /** Who gets its papers, when, and who brings them. */
    public final CoverKeeper covers() {
        return covers;
    }

    /** What a paper of the kind can be made of now. */
    public abstract List<PaperSubject> subjects();

    /** Throws a Problem that says what there is when none or several fit. @param option of {@link KindName#options} */
    public abstract UUID find(String option, String text);

    /** What a snapshot of a paper is kept under. */
    public abstract Subject snapshotted(UUID subject);

    abstract List<Section<M>> sections();

    /** Reads everything; throws a Problem where the subject is no longer in the register. */
    abstract M read(UUID subject);

    abstract Front front(M material);

    /** What a person should look at before the paper goes out, apart from what a look at its words finds. */
    abstract List<Gap> gaps(M material);

    /** What is known beside the text of a paper, without its checklist. */
    abstract Claims claims(M material);

    /** What is known beside a paper's text, for looking it over; boxes of the checklist only where it is printed. */
    public final Claims claims(UUID subject) {
        M material = read(subject);
        return claims(subject, material, composed(subject, material));
    }

    private Claims claims(UUID subject, M material, Composed composed) {
        Claims claims = claims(material);
        boolean printed = composed.sections().stream()
                .anyMatch(place -> place.key().equals(CoverSheet.CHECKLIST) && place.printed());
        if (printed) {
            Tailoring tailoring = tailorings.tailoring(name.word(), subject);
            for (Tailoring.Box box : Tailoring.boxes(tailoring.shown(name.word(), sections()), tailoring.ticks())) {
                claims = claims.with(new Claims.Implication(box.name(), box.ticked(), Set.of(box.key())));
            }
        }
        return claims;
    }

    /** Composes the paper and looks it over, on one reading of the register. */
    public final LookedOver lookOver(UUID subject) {
        M material = read(subject);
        Composed composed = composed(subject, material);
        List<Finding> findings = new Linter().check(composed.composition(), claims(subject, material, composed));
        Map<String, String> answers = answers(subject);
        return new LookedOver(composed, gaps(subject, material), findings.stream()
                .map(finding -> new LookedOver.Found(
                        finding, Optional.ofNullable(answers.get(finding.key())).orElse("")))
                .toList());
    }

    /** Whether it goes to members at a meeting, so that its cover needs a committee and a day. */
    boolean isForMembers() {
        return true;
    }

    /** Whether a paper of the kind can be about this subject. */
    public boolean isAbout(UUID subject) {
        return subjects().stream().anyMatch(each -> each.id().equals(subject));
    }

    /** What a paper lacks. */
    public final List<Gap> gaps(UUID subject) {
        return gaps(subject, read(subject));
    }

    private List<Gap> gaps(UUID subject, M material) {
        return Stream.concat(isForMembers() ? cover(subject) : Stream.empty(), gaps(material).stream()).toList();
    }

    private Stream<Gap> cover(UUID subject) {
        return Stream.of(
                Optional.of(new Gap("The committee is not known.",
                        "Write it under Cover. Until then the paper says “to be confirmed”."))
                        .filter(_ -> covers.committee(subject).isEmpty()),
                Optional.of(new Gap("The meeting has no date.",
                        "Write it under Cover. Until then the paper says “Date to be confirmed”."))
                        .filter(_ -> covers.meeting(subject).text().isBlank()))
                .flatMap(Optional::stream);
    }

    /** How the kind's sections stand, whatever the subject. */
    public final Structure structure() {
        List<PaperSection> wanted = tailorings.sections(name.word());
        Tailoring tailoring = new Tailoring(wanted, Map.of(), Map.of());
        return new Structure(name.word(), tailoring.order(name.word(), sections()).stream()
                .map(placed -> SectionPlace.of(placed, false, false))
                .toList(), wanted, tailoring.sectionOrder(sections()));
    }

    /** What officers wrote in the paper about a subject, by the section's key. */
    public final Map<String, String> texts(UUID subject) {
        return tailorings.texts(name.word(), subject);
    }

    /** The boxes of the implications checklist that somebody ticked or cleared, by the section's key. */
    public final Map<String, Boolean> ticks(UUID subject) {
        return tailorings.ticks(subject);
    }

    /** Why findings about the paper are right as they are, by the finding's key. */
    public final Map<String, String> answers(UUID subject) {
        return tailorings.answers(name.word(), subject);
    }

    /** The paper as it reads now. */
    public final Composed compose(UUID subject) {
        return composed(subject, read(subject));
    }

    /** Puts the paper together from its sections. */
    Composed composed(UUID subject, M material) {
        return new Composer<>(name, sections(), tailorings.tailoring(name.word(), subject))
                .compose(subject, material, front(material));
    }

    /** @param sections in their order, also those that print nothing */
    public record Composed(Composition composition, List<SectionPlace> sections) {
        public Composed {
            sections = List.copyOf(sections);
        }

        public Paper paper() {
            return composition.paper();
        }
    }

    /** Makes the paper anew each time it is asked for. */
    public final Supplier<Paper> paper(UUID subject) {
        return () -> compose(subject).paper();
    }
}
