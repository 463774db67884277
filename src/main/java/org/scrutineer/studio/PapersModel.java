package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.documents.Paper;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.Gap;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Background;

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

    /** What papers are made of. */
    public interface Drafts {
        List<Subject> subjects();

        Composed compose(Subject subject);

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
     * A paper as it reads now, with what a person should look at before it goes out.
     *
     * @param meetings of its committee, as they are written on the cover; the nearest first
     */
    public record Composed(
            Subject subject, PaperKind.Composed made, CoverDetails cover, List<Gap> gaps, List<String> meetings) {
        public Composed {
            gaps = List.copyOf(gaps);
            meetings = List.copyOf(meetings);
        }

        Paper paper() {
            return made.paper();
        }
    }

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

    void choose(Subject subject) {
        wanted = Optional.of(subject::isSame);
        if (!chosen.get().filter(subject::isSame).isPresent()) {
            made.set(List.of());
        }
        chosen.set(Optional.of(subject));
        background.quietly(
                progress -> drafts.compose(subject),
                paper -> {
                    if (chosen.get().filter(subject::isSame).isPresent()) {
                        cover = Optional.of(paper.cover());
                        composed.set(Optional.of(paper));
                    }
                },
                changes::failed);
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
        chosen.get().ifPresent(subject -> {
            Set<Format> wantedFormats = EnumSet.copyOf(formats);
            Path to = folder.get();
            background.run(
                    "Making the " + subject.kind().name().toLowerCase(Locale.UK) + " of " + subject.title(),
                    progress -> PaperFiles.write(drafts.compose(subject).paper(), wantedFormats, to, progress),
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
            chosen.set(Optional.empty());
            composed.set(Optional.empty());
        });
    }
}
