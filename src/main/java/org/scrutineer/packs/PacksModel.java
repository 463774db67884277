package org.scrutineer.packs;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ui.Background;

/** What is out, what came in, and what is to be brought back; and the one thing that is done about it now. */
public final class PacksModel {
    private final PackDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final TakeAwayModel takeAway;
    private final OpenPackModel opening;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NOTHING);
    private final ObjectProperty<Hand> hand = new SimpleObjectProperty<>(Hand.NOTHING);

    /** What is in hand. */
    enum Hand {
        NOTHING,
        AWAY,
        OPENING
    }

    /**
     * How packs stand.
     *
     * @param out overdue ones first
     * @param toBringBack sentence about what is to be brought back; empty in an office
     */
    record Standing(boolean fromOffice, int toBringBack, String words, List<PackOut> out, List<Exchange.In> in) {
        static final Standing NOTHING = new Standing(false, 0, "", List.of(), List.of());
    }

    public PacksModel(PackDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.takeAway = new TakeAwayModel(desk, background, this::made);
        this.opening = new OpenPackModel(PackTaking.into(desk), background, taken -> changes.tell());
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ObjectProperty<Hand> handProperty() {
        return hand;
    }

    TakeAwayModel takeAway() {
        return takeAway;
    }

    public OpenPackModel opening() {
        return opening;
    }

    LocalDate today() {
        return desk.today();
    }

    Background background() {
        return background;
    }

    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    /** Starts to make a pack. */
    public void wantAway() {
        takeAway.begin();
        hand.set(Hand.AWAY);
    }

    /** Looks at files that came in. */
    public void open(List<java.nio.file.Path> files) {
        opening.open(files);
        hand.set(Hand.OPENING);
    }

    void done() {
        hand.set(Hand.NOTHING);
    }

    private void made(PackOut pack) {
        read();
        changes.tell();
    }

    /** Says that a pack is not out any more. */
    void returned(PackOut pack) {
        background.inTurn(progress -> {
            desk.out().returned(List.of(pack.id()), desk.clock().instant());
            return pack;
        }, this::made, changes::failed);
    }

    private void read() {
        background.quietly(progress -> new Standing(
                desk.office().isPresent(), desk.toBringBack(), desk.status(),
                PackOutOrder.sorted(desk.packsOut(), desk.today()), desk.packsIn()), standing::set, changes::failed);
    }
}
