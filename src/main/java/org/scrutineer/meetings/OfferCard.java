package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.meetings.MinutesModel.Entry;
import org.scrutineer.meetings.Offer.Agreed;
import org.scrutineer.meetings.Offer.Part;
import org.scrutineer.meetings.Offer.Sense;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** One offer: whether it is taken, what it is, and its fields, which can be changed before. */
final class OfferCard {
    private final Entry entry;
    private final Runnable changed;
    private final CheckBox take = new CheckBox();
    private final VBox fields = new VBox();
    private final Label left = Words.muted("");
    private final VBox node = new VBox(take, left, fields);

    /** @param changed called when it is chosen or left */
    OfferCard(Entry entry, Runnable changed) {
        this.entry = entry;
        this.changed = changed;
        take.setText(entry.offer().kind() + (entry.isHere() ? " – in the meeting already" : ""));
        take.setSelected(entry.isChosen());
        take.getStyleClass().add("strong");
        take.setAccessibleText("Take " + entry.offer().kind() + ": " + entry.offer().text());
        take.setOnAction(event -> choose());
        node.getStyleClass().add("card");
        fields.getStyleClass().add("offer-fields");
        build();
    }

    VBox node() {
        return node;
    }

    CheckBox check() {
        return take;
    }

    private void choose() {
        entry.choose(take.isSelected());
        showFields();
        changed.run();
    }

    private void build() {
        List<Node> rows = new ArrayList<>();
        List<Region> shorts = new ArrayList<>();
        for (Part part : entry.offer().parts()) {
            FieldRow row = field(part);
            if (part.isLong() || rows.isEmpty()) {
                rows.add(row);
            } else {
                shorts.add(row);
            }
        }
        if (entry.offer() instanceof Agreed agreed) {
            rows.add(sense(agreed));
        }
        for (int at = 0; at + 1 < shorts.size(); at += 2) {
            rows.add(new SideBySide(shorts.get(at), shorts.get(at + 1)));
        }
        if (shorts.size() % 2 == 1) {
            rows.add(shorts.getLast());
        }
        fields.getChildren().setAll(rows);
        showFields();
    }

    /** What is left is one line, so that the list can be looked through. */
    private void showFields() {
        left.setText(entry.offer().text());
        left.setVisible(!entry.isChosen());
        left.setManaged(!entry.isChosen());
        fields.setVisible(entry.isChosen());
        fields.setManaged(entry.isChosen());
    }

    private FieldRow field(Part part) {
        TextInputControl text = part.isLong() ? new GrowingText(1, 8) : new TextField();
        text.setText(part.value());
        String name = part.name();
        text.textProperty().subscribe((before, now) -> entry.offer().parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresent(each -> entry.change(each.change().apply(now))));
        return new FieldRow(name, text);
    }

    private FieldRow sense(Agreed agreed) {
        ComboBox<String> senses = new ComboBox<>();
        senses.getItems().setAll(Stream.of(Sense.values()).map(Sense::words).toList());
        senses.setValue(agreed.sense().words());
        senses.setMaxWidth(Double.MAX_VALUE);
        senses.setOnAction(event -> Stream.of(Sense.values())
                .filter(each -> each.words().equals(senses.getValue()))
                .findFirst()
                .ifPresent(this::become));
        return new FieldRow("What it comes to", senses);
    }

    private void become(Sense sense) {
        if (entry.offer() instanceof Agreed agreed && agreed.sense() != sense) {
            entry.change(agreed.as(sense));
            build();
        }
    }

    static String summary(int chosen) {
        return chosen == 0 ? "Take nothing" : "Take " + chosen;
    }

    static Region hint() {
        return Words.muted("Paste the text of the minutes at the left. What they seem to say is offered here, and "
                + "nothing is taken before you say so.");
    }
}
