package org.scrutineer.visits;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.visits.Found.Photograph;

/** One photograph with its words for those who cannot see it. */
final class PhotoCard implements KeptCards.Card<Photograph> {
    private static final double WIDE = 180;
    private static final double HIGH = 130;

    private final VisitModel model;
    private final Finds finds;
    private final ImageView picture = new ImageView();
    private final GrowingText words = new GrowingText(2, 6);
    private final FieldRow row = new FieldRow("What it shows, for those who cannot see it", words);
    private final SteadySave saves;
    private final HBox node;
    private Photograph shown;
    private String drawn = "";

    PhotoCard(VisitModel model) {
        this.model = model;
        this.finds = new Finds(model);
        saves = new SteadySave(words, model::standing);
        picture.setFitWidth(WIDE);
        picture.setFitHeight(HIGH);
        picture.setPreserveRatio(true);
        row.beside(Buttons.link("Remove", () -> finds.remove(shown)));
        VBox said = new VBox(row);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        StackPane frame = new StackPane(picture);
        frame.setMinWidth(WIDE * 0.5);
        node = new HBox(frame, said);
        node.getStyleClass().addAll("card", "visit-card", "photo-card");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Photograph photograph) {
        shown = photograph;
        picture.setAccessibleText(photograph.alternative().isBlank()
                ? "A photograph that has no words yet"
                : photograph.alternative());
        if (!drawn.equals(photograph.sha256())) {
            drawn = photograph.sha256();
            model.picture(drawn, kept -> picture.setImage(new Image(
                    new ByteArrayInputStream(kept), WIDE * 2, HIGH * 2, true, true)));
        }
        saves.show(photograph.id(), photograph.alternative(), text -> finds.alternative(shown, text));
        if (photograph.alternative().isBlank() && !saves.pending()) {
            row.problem("Say what it shows. A paper leaves the photograph out until it has words.");
        } else {
            row.quiet();
        }
    }

    @Override
    public void commit() {
        saves.commit();
    }

    @Override
    public void focus() {
        words.focusWhenShown();
    }
}
