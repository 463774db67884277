package org.scrutineer.disclosure;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;

/**
 * Who may read one text, and the change of that: public and internal are saved at once, exempt when its paragraph and
 * its reason are there.
 */
public final class AccessModel {
    private final AccessStore access;
    private final ChangesModel changes;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(Level.PUBLIC);
    private Optional<MarkableText> text = Optional.empty();

    /** @param schedule that the council cites */
    public record Shown(AccessMark mark, Schedule schedule) {
        List<Schedule.Category> categories() {
            return schedule.categories();
        }

        Optional<Schedule.Category> category() {
            return mark.exemption().flatMap(exemption -> schedule.category(exemption.paragraph()));
        }
    }

    public AccessModel(AccessStore access, ChangesModel changes) {
        this.access = access;
        this.changes = changes;
        shown.subscribe(now -> level.set(now.map(read -> read.mark().level()).orElse(Level.PUBLIC)));
    }

    /** Who may read the text that is shown; public while that is not known yet. */
    public ReadOnlyObjectProperty<Level> levelProperty() {
        return level.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Reads how a text is marked, apart from the screen; what was asked for before it is no longer wanted. */
    public void show(MarkableText wanted) {
        if (!text.equals(Optional.of(wanted))) {
            shown.set(Optional.empty());
        }
        text = Optional.of(wanted);
        changes.ask(ledger -> {
            AccessMark mark = access.mark(wanted.record(), wanted.kind().name(), wanted.group());
            Schedule schedule = mark.exemption().map(by -> Schedules.named(by.schedule())).orElseGet(access::schedule);
            return new Shown(mark, schedule);
        }, read -> {
            if (text.equals(Optional.of(wanted))) {
                shown.set(Optional.of(read));
            }
        });
    }

    /** What keeps the choice from being saved: one sentence, in the field's own words. */
    Optional<String> missing(Level level, Optional<Schedule.Category> category, String reason) {
        if (level != Level.EXEMPT) {
            return Optional.empty();
        } else if (category.isEmpty()) {
            return Optional.of("Choose the paragraph under which it is exempt.");
        }
        return reason.isBlank()
                ? Optional.of("Write why the public interest is better served by keeping it back.")
                : Optional.empty();
    }

    /** Saves the choice when nothing is missing and it says something new. */
    void choose(Level level, Optional<Schedule.Category> category, String reason) {
        if (missing(level, category, reason).isPresent()) {
            return;
        }
        text.ifPresent(marked -> shown.get().ifPresent(now -> {
            boolean exempt = level == Level.EXEMPT;
            AccessMark wanted = marked.mark(
                    level, category.filter(chosen -> exempt)
                            .map(chosen -> new Exemption(now.schedule().number(), chosen.paragraph())),
                    exempt ? reason.strip() : "");
            if (!wanted.equals(now.mark())) {
                Draft draft = AccessEdits.mark(wanted, marked.label());
                changes.make(draft, () -> show(marked));
            }
        }));
    }
}
