package org.scrutineer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** What needs a look: each doubt and each clash in one card with its choices, then what is good to know. */
final class LookPane {
    private static final int MOST = 60;

    private final ImportModel model;
    private final VBox node = new VBox();
    private final List<CellPlace> stops = new ArrayList<>();

    LookPane(ImportModel model) {
        this.model = model;
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(Preview preview) {
        List<Doubt> asks = preview.newDoubts();
        stops.clear();
        asks.forEach(doubt -> stops.add(new CellPlace(doubt.sheet(), doubt.address())));
        node.getChildren().clear();
        int count = asks.size() + preview.clashes().size();
        Label title = Words.paneTitle(count == 0
                ? "Nothing needs a look"
                : count == 1
                        ? "1 thing needs a look"
                        : count + " things need a look");
        node.getChildren().add(title);
        asks.stream().limit(MOST).forEach(doubt -> node.getChildren().add(card(doubt)));
        preview.clashes().forEach(clash -> node.getChildren().addAll(cards(clash)));
        if (asks.size() > MOST) {
            node.getChildren().add(Words.muted("and " + (asks.size() - MOST) + " more of the same kind."));
        }
        node.getChildren().addAll(changes(preview));
        if (!preview.said().isEmpty()) {
            node.getChildren().add(Sections.titled(
                    "Good to know", preview.said().stream().map(Words::plain).toArray(Node[]::new)));
        }
    }

    /** The next cell that needs a look after the one in hand; F8. */
    void next() {
        if (!stops.isEmpty()) {
            int at = model.inHandProperty().get().map(stops::indexOf).orElse(-1);
            model.inHandProperty().set(Optional.of(stops.get((at + 1) % stops.size())));
        }
    }

    private VBox card(Doubt doubt) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("chips");
        doubt.choices().forEach(choice -> choices.getChildren().add(
                Buttons.ordinary(choice.label(), () -> model.decide(doubt, choice))));
        CellPlace place = new CellPlace(doubt.sheet(), doubt.address());
        choices.getChildren().add(Buttons.link("Show the cell", () -> model.inHandProperty().set(Optional.of(place))));
        VBox card = new VBox(
                Words.strong(doubt.what() + " (" + doubt.address() + ")"), Words.plain(doubt.sentence()), choices);
        card.getStyleClass().add("card");
        return card;
    }

    private List<VBox> cards(Comparison comparison) {
        return comparison.differences().stream()
                .filter(Difference.Clash.class::isInstance)
                .map(Difference.Clash.class::cast)
                .map(clash -> card(comparison, clash))
                .toList();
    }

    private VBox card(Comparison comparison, Difference.Clash clash) {
        CheckBox take = new CheckBox("Take what the file says");
        take.setSelected(model.takes(clash));
        take.setAccessibleText("Take what the file says: " + clash.part().group() + " of "
                + comparison.proposal().label());
        take.setOnAction(event -> model.resolve(clash, take.isSelected()));
        VBox card = new VBox(
                Words.strong(capital(clash.part().group()) + " of " + comparison.proposal().label()),
                Words.flow("Edited here: **" + words(clash.ours()) + "**"),
                Words.flow("In the file: **" + words(clash.part().values()) + "**"),
                take);
        card.getStyleClass().add("card");
        return card;
    }

    private static List<Node> changes(Preview preview) {
        List<Node> sections = new ArrayList<>();
        section(sections, "New", labels(preview, Standing.NEW));
        List<String> changed = preview.comparisons().stream()
                .filter(comparison -> comparison.standing() == Standing.HELD)
                .flatMap(LookPane::changed)
                .toList();
        section(sections, "Changed", changed);
        section(sections, "Deleted here, not brought back", labels(preview, Standing.DELETED));
        return sections;
    }

    private static void section(List<Node> sections, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox section = Sections.titled(title + " " + lines.size());
            lines.stream().limit(MOST).forEach(line -> section.getChildren().add(Words.plain(line)));
            sections.add(section);
        }
    }

    private static List<String> labels(Preview preview, Standing standing) {
        return preview.comparisons().stream()
                .filter(comparison -> comparison.standing() == standing)
                .map(comparison -> comparison.proposal().label())
                .filter(label -> !label.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> changed(Comparison comparison) {
        return comparison.differences().stream()
                .filter(Difference.Change.class::isInstance)
                .map(change -> comparison.proposal().label() + ": " + change.part().group() + values(change));
    }

    /** Links to other records say nothing to a person. */
    private static String values(Difference change) {
        String now = words(change.part().values());
        return now.matches("[0-9a-f]{8}-[0-9a-f-]{27}")
                ? ""
                : ", " + shortly(words(change.ours())) + " → " + shortly(now);
    }

    private static String words(Fields fields) {
        String words = String.join(", ", fields.values().values().stream().filter(Objects::nonNull).limit(1).toList());
        return words.isEmpty() ? "nothing" : words;
    }

    private static String shortly(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
