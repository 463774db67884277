package org.scrutineer.clashes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.scrutineer.history.Moments;
import org.scrutineer.ui.Words;

/** One column: what was said, by whom, when and where, with the words that differ from what was before. */
final class VersionCard {
    private VersionCard() {}

    /** What all knew. */
    static VBox before(OpenClash clash) {
        VBox card = card("Before");
        if (clash.before().isEmpty()) {
            card.getChildren().add(Words.muted(clash.deletion() ? "It was in the register." : "Nothing was there."));
        }
        clash.before().forEach(value -> add(card, value, Optional.empty()));
        return card;
    }

    /** @param foot what is done about it, under its words */
    static VBox of(OpenClash clash, Version version, String title, Region foot) {
        VBox card = card(title);
        version.by().forEach(by -> {
            card.getChildren().add(Words.small(
                    by.who() + " · " + Moments.shortly(by.at()) + " · on " + by.device()));
            by.reason().ifPresent(reason -> card.getChildren().add(Words.small("Why: " + reason)));
        });
        if (version.values().isEmpty()) {
            card.getChildren().add(Words.muted("Nothing"));
        }
        version.values().forEach(value -> add(card, value, compared(clash, version, value)));
        card.getChildren().add(foot);
        return card;
    }

    private static VBox card(String title) {
        VBox card = new VBox(Words.strong(title));
        card.getStyleClass().addAll("card", "version");
        return card;
    }

    /** What a text is compared with: what was before, or else what the first other says. */
    private static Optional<String> compared(OpenClash clash, Version version, Value value) {
        if (clash.deletion()) {
            return Optional.empty();
        }
        return text(clash.before(), value.label()).or(() -> clash.versions().stream()
                .filter(other -> other != version)
                .flatMap(other -> text(other.values(), value.label()).stream())
                .findFirst());
    }

    private static Optional<String> text(List<Value> values, String label) {
        return values.stream().filter(value -> value.label().equals(label)).map(Value::text).findFirst();
    }

    private static void add(VBox card, Value value, Optional<String> other) {
        if (!value.label().isEmpty()) {
            card.getChildren().add(Words.sectionTitle(
                    Character.toUpperCase(value.label().charAt(0)) + value.label().substring(1)));
        }
        card.getChildren().add(flow(value.text(), other));
    }

    /** Words that differ are strong and underlined, and are read out after the text. */
    private static TextFlow flow(String text, Optional<String> other) {
        List<Differing.Piece> pieces = other.map(with -> Differing.pieces(text, with))
                .filter(found -> found.stream().anyMatch(piece -> !piece.differs()))
                .orElse(List.of(new Differing.Piece(text, false)));
        TextFlow flow = new TextFlow();
        for (Differing.Piece piece : pieces) {
            Text words = new Text(piece.text());
            words.getStyleClass().add("text");
            if (piece.differs()) {
                words.getStyleClass().addAll("strong", "differs");
            }
            flow.getChildren().add(words);
        }
        String marked = pieces.stream().filter(Differing.Piece::differs).map(piece -> piece.text().strip())
                .collect(Collectors.joining("; "));
        flow.setAccessibleText(marked.isEmpty() ? text : text + " Different: " + marked);
        return flow;
    }
}
