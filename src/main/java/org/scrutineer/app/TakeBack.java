package org.scrutineer.app;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.history.Moments;
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
        VBox body = new VBox(6, Words.plain(taken(plan)));
        if (!plan.kept().isEmpty()) {
            body.getChildren().add(Words.strong("What was edited since stays:"));
            sentences(plan).stream().limit(MOST).forEach(sentence -> body.getChildren().add(Words.plain(sentence)));
            if (sentences(plan).size() > MOST) {
                body.getChildren().add(Words.muted("and " + (sentences(plan).size() - MOST) + " more."));
            }
        }
        Button keep = Buttons.ordinary("Keep it", () -> {});
        Button take = Buttons.primary("Take it back", () -> changes.takeBack(
                set.id(), () -> layers.toast("Taken back: " + set.title())));
        layers.ask("Take back “" + set.title() + "”?", body, keep, take);
    }

    static String taken(UndoPlan plan) {
        int values = plan.takenBack().size();
        return values == 0
                ? "Nothing of it is left to take back."
                : values + (values == 1 ? " value goes" : " values go") + " back to what it was before. "
                        + "This can be undone too.";
    }

    static List<String> sentences(UndoPlan plan) {
        return plan.kept().stream()
                .map(kept -> kept.by().title() + " (" + kept.by().author().actor() + ", "
                        + Moments.shortly(kept.by().at()) + ")")
                .distinct()
                .toList();
    }
}
