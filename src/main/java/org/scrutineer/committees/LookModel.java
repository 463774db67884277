package org.scrutineer.committees;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** How papers look, in the window. A file is looked at as soon as it is chosen, and kept only when it can be used. */
public final class LookModel {
    private final LookDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Attachment>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is kept, with what it was made into. */
    record Shown(CouncilLook look, PaperStyle style, Optional<WordTemplate> template) {}

    public LookModel(LookDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** A picture that was chosen and waits for its words. */
    ReadOnlyObjectProperty<Optional<Attachment>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Follows the look until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    private void read() {
        background.quietly(progress -> {
            CouncilLook look = desk.store().look();
            return new Shown(look, desk.style(look), desk.template(look));
        }, now -> shown.set(Optional.of(now)), changes::failed);
    }

    void accent(String typed, Consumer<Problem> refused) {
        make(() -> LookEdits.accent(typed), refused);
    }

    /** A picture without words waits for them. */
    void crest(Path file, String alternative, Consumer<Problem> refused) {
        background.quietly(progress -> {
            Attachment picture = LookEdits.read(file);
            LookEdits.crest(picture, "words to come");
            return picture;
        }, picture -> {
            waiting.set(Optional.of(picture));
            alternative(alternative, refused);
        }, refused::accept);
    }

    /** The words for the picture that waits, or else for the one that is kept. */
    void alternative(String words, Consumer<Problem> refused) {
        Optional<Attachment> picture = waiting.get();
        if (picture.isPresent()) {
            make(() -> LookEdits.crest(picture.get(), words), refused);
        } else if (look().crest().isPresent()) {
            make(() -> LookEdits.alternative(look(), words), refused);
        }
    }

    /** @param files the regular and the bold face */
    void font(List<Path> files, Consumer<Problem> refused) {
        make(() -> LookEdits.font(files.stream().map(LookEdits::read).toList()), refused);
    }

    void template(Path file, Consumer<Problem> refused) {
        make(() -> LookEdits.template(LookEdits.read(file)), refused);
    }

    void removeCrest() {
        waiting.set(Optional.empty());
        changes.make(LookEdits.noCrest());
    }

    void removeFont() {
        changes.make(LookEdits.noFont());
    }

    void removeTemplate() {
        changes.make(LookEdits.noTemplate());
    }

    private CouncilLook look() {
        return shown.get().map(Shown::look).orElse(CouncilLook.NONE);
    }

    /** Fonts and templates take a while to look at: apart from the screen. */
    private void make(Supplier<Draft> draft, Consumer<Problem> refused) {
        background.quietly(progress -> draft.get(), made -> {
            if (!made.attachments().isEmpty()) {
                waiting.set(Optional.empty());
            }
            changes.make(made);
        }, refused::accept);
    }
}
