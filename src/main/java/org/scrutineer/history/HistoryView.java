package org.scrutineer.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Foldable;

/** The history of a few records, read anew whenever it is shown; a chip for each field shows the history of that one. */
public final class HistoryView {
    private static final String ALL = "All";
    /** As many as are of interest at first. */
    private static final int FIRST = 5;

    private final ChangesModel changes;
    private final Chips fields = new Chips("History of");
    private final HistoryList list = new HistoryList();
    private final Foldable oneField = new Foldable("Show one field only", fields);
    private final Button rest = Buttons.link("", this::showRest);
    private final ToDecide toDecide;
    private final VBox node;
    private List<UUID> asked = List.of();
    private HistoryLines lines = new HistoryLines(List.of());
    private String field = ALL;
    private boolean whole;

    public HistoryView(ChangesModel changes) {
        this.changes = changes;
        toDecide = new ToDecide(changes);
        node = new VBox(toDecide, oneField, list, rest);
        node.getStyleClass().add("section");
        fields.onChosen(this::choose);
    }

    public VBox node() {
        return node;
    }

    public void show(List<UUID> records) {
        if (!asked.equals(records)) {
            field = ALL;
            whole = false;
            oneField.close();
        }
        asked = List.copyOf(records);
        toDecide.show(asked);
        changes.ask(ledger -> new HistoryLines(ledger.history(asked)), read -> {
            if (asked.equals(records)) {
                lines = read;
                show();
            }
        });
    }

    private void choose(String name) {
        field = name;
        show();
    }

    private void show() {
        List<String> names = lines.fields();
        String shown = names.stream().filter(name -> named(name).equals(field)).findFirst().orElse(ALL);
        List<Chips.Chip> chips = new ArrayList<>(List.of(new Chips.Chip(ALL, -1)));
        names.forEach(name -> chips.add(new Chips.Chip(named(name), -1)));
        fields.show(chips, shown.equals(ALL) ? ALL : named(shown));
        appear(oneField, names.size() > 1);
        List<HistoryList.Entry> entries = shown.equals(ALL) ? lines.all() : lines.of(shown);
        boolean folded = !whole && entries.size() > FIRST + 1;
        list.show(folded ? entries.subList(0, FIRST) : entries);
        rest.setText("Show " + (entries.size() - FIRST) + " earlier changes");
        appear(rest, folded);
    }

    private void showRest() {
        whole = true;
        show();
    }

    private static void appear(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static String named(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
