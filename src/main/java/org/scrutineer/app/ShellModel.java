package org.scrutineer.app;

import java.io.File;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;

/** The window around the places: where one is, where everything stands, what can be undone. */
final class ShellModel {
    private final Wiring wiring;
    private final Background background;
    private final ChangesModel changes;
    private final StandingReader reader;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NOTHING);
    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>(new Destination.Home());
    private Optional<Instant> backup = Optional.empty();
    private final ReadOnlyStringWrapper packs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper toBringBack = new ReadOnlyStringWrapper("");
    private final Deque<Destination> before = new ArrayDeque<>();

    ShellModel(Wiring wiring, Background background, ChangesModel changes) {
        this.wiring = wiring;
        this.background = background;
        this.changes = changes;
        this.reader = new StandingReader(wiring);
    }

    Wiring wiring() {
        return wiring;
    }

    ChangesModel changes() {
        return changes;
    }

    Background background() {
        return background;
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    Subscription attach() {
        changes.tell();
        read();
        return changes.onChange(this::read);
    }

    void go(Destination to) {
        if (!to.equals(destination.get())) {
            before.push(destination.get());
            destination.set(to);
        }
    }

    /** Back to where one was; home when there is nowhere else. */
    void back() {
        destination.set(Optional.ofNullable(before.poll()).orElse(new Destination.Home()));
    }

    /** The workspace's folder by its own name. */
    String workspaceName() {
        return wiring.workspace().folder().getFileName().toString();
    }

    /** When the newest backup was made, if there is one. */
    Optional<Instant> lastBackup() {
        return backup;
    }

    /** What is out, or is to be brought back; numbers between {@code **}, empty for nothing. */
    ReadOnlyStringProperty packsProperty() {
        return packs.getReadOnlyProperty();
    }

    /** "Pack 7 · 23 changes to bring back"; empty in an office. */
    ReadOnlyStringProperty toBringBackProperty() {
        return toBringBack.getReadOnlyProperty();
    }

    private void read() {
        background.quietly(
                progress -> new Read(reader.read(), newestBackup(), wiring.packDesk().worry(),
                        wiring.packDesk().status()),
                this::show,
                changes::failed);
    }

    private record Read(Standing standing, Optional<Instant> backup, String packs, String toBringBack) {}

    private void show(Read read) {
        backup = read.backup();
        packs.set(read.packs());
        toBringBack.set(read.toBringBack());
        standing.set(read.standing());
    }

    private Optional<Instant> newestBackup() {
        File[] files = wiring.workspace().folder().resolve("backups").toFile().listFiles();
        return Stream.of(files == null ? new File[0] : files)
                .map(file -> Instant.ofEpochMilli(file.lastModified()))
                .max(Comparator.naturalOrder());
    }
}
