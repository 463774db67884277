package org.scrutineer.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** The workbench of one programme: its RAG table and its milestones, and which of them are in hand. */
public final class ProgrammeModel {
    /** What the list shows. */
    enum Show {
        ALL("All"),
        RED_AND_AMBER("Red and amber"),
        UNGRADED("Not assessed"),
        MILESTONES("Milestones");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final ProgrammeStore programmes;
    private final RatingSchemeStore schemes;
    private final ChangesModel changes;
    private final Background background;
    private final Rows<Line> lines;
    private final Rows<Milestone> milestones;
    private final ReadOnlyObjectWrapper<Optional<ProgrammeReading>> reading = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<List<UUID>> inHand = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private Optional<UUID> wanted = Optional.empty();
    private Optional<UUID> programme = Optional.empty();

    public ProgrammeModel(
            ProgrammeStore programmes, RatingSchemeStore schemes, ChangesModel changes, Background background) {
        this.programmes = programmes;
        this.schemes = schemes;
        this.changes = changes;
        this.background = background;
        this.lines = new Rows<>(background, line -> String.join(
                " ", line.workstream().name(), line.activity().name(), line.activity().latestUpdate(),
                line.activity().nextPlan(), line.activity().owner(), line.activity().rating()));
        this.milestones = new Rows<>(background, milestone -> milestone.name() + " " + milestone.timescale().text());
    }

    public void open(UUID id) {
        if (!programme.equals(Optional.of(id))) {
            inHand.set(List.of());
            reading.set(Optional.empty());
            show(Show.ALL);
        }
        programme = Optional.of(id);
        read();
    }

    /** Takes an activity or a milestone in hand as soon as its programme, which was opened, is read. */
    public void want(UUID record) {
        wanted = Optional.of(record);
        takeWanted();
    }

    private void takeWanted() {
        reading.get().ifPresent(read -> wanted.ifPresent(record -> {
            boolean milestone = read.milestone(record).isPresent();
            if (milestone || read.line(record).isPresent()) {
                wanted = Optional.empty();
                show(milestone ? Show.MILESTONES : Show.ALL);
                takeInHand(List.of(record));
            }
        }));
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    ReadOnlyObjectProperty<Optional<ProgrammeReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Rows<Line> lines() {
        return lines;
    }

    Rows<Milestone> milestones() {
        return milestones;
    }

    ChangesModel changes() {
        return changes;
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show;
    }

    void show(Show chosen) {
        boolean otherKind = chosen == Show.MILESTONES != (show.get() == Show.MILESTONES);
        show.set(chosen);
        lines.filter(line -> shows(chosen, line));
        if (otherKind) {
            takeFirstInHand();
        }
    }

    int count(Show which) {
        return which == Show.MILESTONES ? milestones.total() : lines.count(line -> shows(which, line));
    }

    void search(String words) {
        lines.search(words);
        milestones.search(words);
    }

    ReadOnlyObjectProperty<List<UUID>> inHandProperty() {
        return inHand;
    }

    void takeInHand(List<UUID> records) {
        inHand.set(List.copyOf(records));
    }

    List<Line> linesInHand() {
        return reading.get()
                .map(read -> inHand.get().stream().map(read::line).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    Optional<Milestone> milestoneInHand() {
        return reading.get().flatMap(read -> inHand.get().stream().findFirst().flatMap(read::milestone));
    }

    private boolean shows(Show which, Line line) {
        Optional<Rag> rag = reading.get().flatMap(read -> read.scheme().rag(line.activity().rating()));
        return switch (which) {
            case ALL, MILESTONES -> true;
            case RED_AND_AMBER -> rag.filter(colour -> colour == Rag.RED || colour == Rag.AMBER).isPresent();
            case UNGRADED -> line.activity().rating().isEmpty();
        };
    }

    private void read() {
        programme.ifPresent(id -> background.quietly(
                progress -> ProgrammeReading.read(id, programmes, schemes), this::arrived, changes::failed));
    }

    private void arrived(Optional<ProgrammeReading> read) {
        if (read.map(found -> found.programme().id()).equals(programme)) {
            reading.set(read);
            read.ifPresent(found -> {
                lines.set(found.lines());
                milestones.set(found.milestones());
            });
            takeWanted();
            if (linesInHand().isEmpty() && milestoneInHand().isEmpty()) {
                takeFirstInHand();
            }
        }
    }

    private void takeFirstInHand() {
        inHand.set(reading.get()
                .map(read -> show.get() == Show.MILESTONES
                        ? read.milestones().stream().limit(1).map(Milestone::id).toList()
                        : read.lines().stream().limit(1).map(Line::id).toList())
                .orElse(List.of()));
    }
}
