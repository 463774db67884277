package org.scrutineer.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ui.Buttons;

/** Says of a few records that two versions of something hold, and leads to where it is decided; nothing otherwise. */
public final class ToDecide extends VBox {
    /** What stands wherever a value is shown that is in question. */
    public static final String WORDS = "2 versions, to be decided";

    private final ChangesModel changes;
    private List<UUID> asked = List.of();

    public ToDecide(ChangesModel changes) {
        this.changes = changes;
        appear(false);
    }

    public void show(Collection<UUID> records) {
        asked = List.copyOf(records);
        changes.ask(
                ledger -> ledger.clashes().stream().filter(clash -> records.contains(clash.record())).toList(),
                found -> {
                    if (asked.equals(List.copyOf(records))) {
                        show(found);
                    }
                });
    }

    private void show(List<Clash> clashes) {
        getChildren().setAll(clashes.stream().map(this::button).toList());
        appear(!clashes.isEmpty());
    }

    private Button button(Clash clash) {
        String field = clash.group().equals(RecordKind.LIFE)
                ? "deleted by one, edited by another"
                : clash.group().replace('_', ' ');
        Button button = Buttons.link(WORDS + ": " + field, () -> changes.decide(clash.record()));
        button.getStyleClass().add("to-decide");
        return button;
    }

    private void appear(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
