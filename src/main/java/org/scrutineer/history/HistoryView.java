package org.scrutineer.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Chips;

/** The history of a few records, read anew whenever it is shown; a chip for each field shows the history of that one. */
public final class HistoryView {
    private static final String ALL = "All";

    private final ChangesModel changes;
    private final Chips fields = new Chips("History of");
    private final HistoryList list = new HistoryList();
    private final VBox node = new VBox(fields, list);
    private List<UUID> asked = List.of();
    private HistoryLines lines = new HistoryLines(List.of());
    private String field = ALL;

    public HistoryView(ChangesModel changes) {
        this.changes = changes;
        node.getStyleClass().add("section");
        fields.onChosen(this::choose);
    }

    public VBox node() {
        return node;
    }

    public void show(List<UUID> records) {
        if (!asked.equals(records)) {
            field = ALL;
        }
        asked = List.copyOf(records);
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
        fields.setVisible(names.size() > 1);
        fields.setManaged(names.size() > 1);
        list.show(shown.equals(ALL) ? lines.all() : lines.of(shown));
    }

    private static String named(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
