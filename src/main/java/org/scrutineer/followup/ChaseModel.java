package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.committees.OfficerStore;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** The chase list as it stands on the screen: the people, what the chosen one owes, and the letter to them. */
public final class ChaseModel {
    private final ChaseList list;
    private final ChangesModel changes;
    private final Background background;
    private final Writer writer;
    private final ReadOnlyObjectWrapper<Optional<List<Debtor>>> debtors = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Debtor>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Rows<Owed> rows;

    /** Who writes the letters, and what day it is there. */
    public record Writer(Supplier<String> name, Supplier<LocalDate> today) {}

    public ChaseModel(ChaseList list, ChangesModel changes, Background background, Writer writer) {
        this.list = list;
        this.changes = changes;
        this.background = background;
        this.writer = writer;
        this.rows = new Rows<>(background, owed -> String.join(" ", owed.what(), owed.ref(), owed.where()));
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    /** Everybody who owes something, worst first; nothing while that is not read yet. */
    ReadOnlyObjectProperty<Optional<List<Debtor>>> debtorsProperty() {
        return debtors.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Debtor>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the chosen one owes. */
    Rows<Owed> rows() {
        return rows;
    }

    Optional<Letter> letter() {
        return chosen.get().map(debtor -> Letter.to(debtor, writer.name().get(), writer.today().get()));
    }

    void choose(Debtor debtor) {
        chosen.set(Optional.of(debtor));
        rows.set(debtor.owes());
    }

    /** Keeps the address of the person in the officers' list. */
    void email(Debtor debtor, String address) {
        changes.make(OfficerStore.email(debtor.officer(), Owners.name(debtor.name()), address));
    }

    private void read() {
        background.quietly(progress -> list.debtors(), this::show, changes::failed);
    }

    private void show(List<Debtor> read) {
        Optional<Debtor> before = chosen.get();
        Optional<Debtor> now = before
                .flatMap(was -> read.stream().filter(each -> Owners.same(each.name(), was.name())).findFirst())
                .or(() -> read.stream().findFirst());
        now.ifPresentOrElse(this::choose, () -> {
            chosen.set(Optional.empty());
            rows.set(List.of());
        });
        debtors.set(Optional.of(read));
    }
}
