package org.scrutineer.app;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.history.UndoNotice;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ledger.UndoPlan;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Words;

/** Takes back an action of any age, after showing what would go and what people edited since and so stays. */
final class TakeBack {
    private static final int MOST = 8;

    private final ChangesModel changes;
    private final Layers layers;

    TakeBack(ChangesModel changes, Layers layers) {
        this.changes = changes;
        this.layers = layers;
    }

    void ask(SetEntry set) {
        changes.ask(ledger -> ledger.planUndo(set.id()), plan -> ask(set, plan));
    }

    private void ask(SetEntry set, UndoPlan plan) {
        UndoNotice notice = UndoNotice.of(plan, ZoneId.systemDefault());
        VBox body = new VBox(6, Words.plain(notice.summary()));
        notice.kept().stream().limit(MOST).forEach(sentence -> body.getChildren().add(Words.plain(sentence)));
        if (notice.kept().size() > MOST) {
            body.getChildren().add(Words.muted("and " + (notice.kept().size() - MOST) + " more."));
        }
        body.getChildren().add(Words.muted("This can be undone too."));
        Button keep = Buttons.ordinary("Keep it", () -> {});
        Button take = Buttons.primary("Take it back", () -> changes.takeBack(
                set.id(), () -> layers.toast("Taken back: " + set.title())));
        layers.ask("Take back “" + set.title() + "”?", body, keep, take);
    }
}
