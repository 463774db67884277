package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.disclosure.Part;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.FindingAnswer;
import org.scrutineer.papers.Implication;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.PaperText;
import org.scrutineer.papers.Structure;
import org.scrutineer.papers.TailoringEdits;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Progress;

/** The papers that can be made: which one, how it reads now, what to look at before it goes out, and its files. */
public final class PapersModel {
    private final Drafts drafts;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Subject>> subjects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Subject>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Composed>> composed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Path>> made = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Path> folder;
    private final Set<Format> formats = EnumSet.of(Format.PDF, Format.DOCX);
    private Optional<Predicate<Subject>> wanted = Optional.empty();
    private Optional<CoverDetails> cover = Optional.empty();
    private Part part = Part.PUBLIC;
    private boolean anonymous;
    private int asked;

    /** What papers are made of. */
    public interface Drafts {
        List<Subject> subjects();

        /** The paper as it reads now, laid out on its pages. */
        Composed compose(Subject subject, Making making, Progress progress);

        /** Prints a paper that is not issued. */
        List<Path> make(Making making, Set<Format> formats, Path folder, Progress progress);

        /** What makes the cover of a subject's paper read so. */
        Draft edit(Subject subject, CoverDetails wanted);
    }

    /**
     * A paper that can be made.
     *
     * @param id of the review, programme or the like that it is about
     * @param about committee and meeting, as far as they are known
     */
    public record Subject(UUID id, KindName kind, String title, String about) {
        /** Whether it is the same paper, whatever is known of it by now. */
        boolean isSame(Subject other) {
            return id.equals(other.id()) && kind.equals(other.kind());
        }
    }

    /**
     * A paper as it reads now.
     *
     * @param looked with what a person should look at before it goes out
     * @param paper as it is printed
     * @param pages that the paper is laid out on
     */
    public record Composed(
            Subject subject, Making making, LookedOver looked, Paper paper, Pages pages, Beside beside) {
        CoverDetails cover() {
            return beside.cover();
        }
    }

    /**
     * What people can change of a paper beside the register.
     *
     * @param meetings of its committee, as they are written on the cover; the nearest first
     * @param texts that officers wrote, by the section's key
     * @param ticks boxes of the implications checklist, by the section's key
     */
    public record Beside(
            CoverDetails cover, List<String> meetings, Map<String, String> texts, Map<String, Boolean> ticks,
            Setting setting) {
        public Beside {
            meetings = List.copyOf(meetings);
            texts = Map.copyOf(texts);
            ticks = Map.copyOf(ticks);
        }
    }

    /**
     * What holds for every paper of the kind.
     *
     * @param structure its sections as the council arranges them
     * @param template name of the council's Word template, or empty
     * @param namesProviders whether there are names for which letters could stand
     */
    public record Setting(Structure structure, String template, boolean namesProviders) {}

    /** @param folder where papers go until a person chooses another */
    public PapersModel(Drafts drafts, ChangesModel changes, Background background, Path folder) {
        this.drafts = drafts;
        this.changes = changes;
        this.background = background;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    ReadOnlyObjectProperty<List<Subject>> subjectsProperty() {
        return subjects.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Subject>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Composed>> composedProperty() {
        return composed.getReadOnlyProperty();
    }

    /** The files of the last making. */
    ReadOnlyObjectProperty<List<Path>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    Set<Format> formats() {
        return formats;
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    /** Chooses the review or programme with this id as soon as it has been read. */
    public void want(Optional<UUID> id) {
        id.ifPresent(about -> wanted = Optional.of(subject -> subject.id().equals(about)));
        read();
    }

    /** Chooses the paper of this kind about what is called so, as soon as it has been read. */
    public void want(String kind, String title) {
        wanted = Optional.of(subject -> subject.kind().word().equals(kind) && subject.title().equals(title));
        read();
    }

    /** Chooses the paper of this kind about the record with this id, as soon as it has been read. */
    public void want(String kind, UUID about) {
        wanted = Optional.of(subject -> subject.kind().word().equals(kind) && subject.id().equals(about));
        read();
    }

    void choose(Subject subject) {
        wanted = Optional.of(subject::isSame);
        if (!chosen.get().filter(subject::isSame).isPresent()) {
            made.set(List.of());
        }
        chosen.set(Optional.of(subject));
        Making making = making(subject);
        int turn = ++asked;
        background.quietly(
                progress -> drafts.compose(subject, making, progress),
                paper -> {
                    // One that was asked for later is newer, whichever is finished first.
                    if (turn == asked) {
                        cover = Optional.of(paper.cover());
                        composed.set(Optional.of(paper));
                    }
                },
                changes::failed);
    }

    private Making making(Subject subject) {
        return new Making(subject.kind().word(), subject.id(), part, anonymous);
    }

    /** Shows the chosen paper for the public, or with what is exempt. */
    void show(Part wanted) {
        part = wanted;
        chosen.get().ifPresent(this::choose);
    }

    boolean anonymous() {
        return anonymous;
    }

    /** Arranges the sections of every paper of the chosen one's kind, as one undo step. */
    void arrange(Function<Structure, Draft> change) {
        composed.get().map(paper -> paper.beside().setting().structure()).ifPresent(
                structure -> changes.makeOf(() -> change.apply(structure)));
    }

    Part part() {
        return part;
    }

    /** Whether providers are called "Provider A" and so on in the papers that are shown and made. */
    void anonymous(boolean wanted) {
        anonymous = wanted;
        chosen.get().ifPresent(this::choose);
    }

    /** Saves what an officer wrote in one section of the chosen paper, as one undo step. */
    void write(String section, String text) {
        chosen.get().ifPresent(subject -> changes.makeOf(() -> TailoringEdits.write(
                new PaperText(subject.id(), subject.kind().word(), section, text))));
    }

    /** Ticks or clears a box of the chosen paper's implications checklist. */
    void tick(String section, boolean ticked) {
        chosen.get().ifPresent(subject -> changes.makeOf(() -> TailoringEdits.tick(
                new Implication(subject.id(), section, ticked))));
    }

    /** Says why a finding about the chosen paper is right as it is; an empty reason takes that back. */
    void answer(String finding, String reason) {
        chosen.get().ifPresent(subject -> changes.makeOf(() -> TailoringEdits.answer(
                new FindingAnswer(subject.id(), subject.kind().word(), finding, reason))));
    }

    /** Says of several findings why they are right as they are, as one undo step, and goes on when that is saved. */
    void answer(Map<String, String> reasons, Runnable then) {
        chosen.get().ifPresent(subject -> changes.make(TailoringEdits.answers(reasons.entrySet().stream()
                .map(reason -> new FindingAnswer(
                        subject.id(), subject.kind().word(), reason.getKey(), reason.getValue()))
                .toList()), then));
    }

    /** Saves what a person wrote in one field of the chosen paper's cover, as one undo step. */
    void edit(UnaryOperator<CoverDetails> field) {
        composed.get().ifPresent(paper -> {
            // The next field may be left before this one has been read back, and must not bring the old text again.
            CoverDetails wanted = field.apply(cover.orElse(paper.cover()));
            cover = Optional.of(wanted);
            changes.makeOf(() -> drafts.edit(paper.subject(), wanted));
        });
    }

    /** Makes the chosen paper's files in the background. */
    void make(Consumer<List<Path>> done) {
        make(formats, done);
    }

    /** Makes it in just these formats. */
    void make(Set<Format> these, Consumer<List<Path>> done) {
        chosen.get().ifPresent(subject -> {
            Set<Format> wantedFormats = EnumSet.copyOf(these);
            Path to = folder.get();
            Making making = making(subject);
            background.run(
                    "Making the " + subject.kind().name().toLowerCase(Locale.UK) + " of " + subject.title(),
                    progress -> drafts.make(making, wantedFormats, to, progress),
                    files -> {
                        made.set(files);
                        done.accept(files);
                    },
                    changes::failed);
        });
    }

    /** Shows files that were made in another way: issued, or printed again. */
    void made(List<Path> files) {
        made.set(List.copyOf(files));
    }

    private void read() {
        background.quietly(progress -> drafts.subjects(), this::arrived, changes::failed);
    }

    private void arrived(List<Subject> read) {
        subjects.set(List.copyOf(read));
        Stream<Subject> first = wanted.stream().flatMap(which -> read.stream().filter(which));
        Stream.concat(first, read.stream()).findFirst().ifPresentOrElse(this::choose, () -> {
            asked++;
            chosen.set(Optional.empty());
            composed.set(Optional.empty());
        });
    }
}
