package org.scrutineer.workbench;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Tone;

/** What the rules say beside the officer's rating, and why the two differ. */
final class DerivedFields {
    private final VBox said = new VBox();
    private final GrowingText reason = new GrowingText(1, 6);
    private final FieldRow row = new FieldRow("Why do they differ?", reason);
    private final CheckBox printed = new CheckBox("Print the reason in the paper");
    private final Autosave saves = new Autosave(reason);
    private final VBox explain = new VBox(row, printed);
    private final VBox node = new VBox(said, explain);

    DerivedFields() {
        node.getStyleClass().add("fields");
        explain.getStyleClass().add("fields");
        printed.setWrapText(true);
        printed.setMinHeight(CheckBox.USE_PREF_SIZE);
    }

    VBox node() {
        return node;
    }

    void show(RecommendationModel shown) {
        Derived derived = shown.derived();
        String said = derived.rating().map(rating -> words(shown, rating, derived)).orElse("");
        this.said.getChildren().setAll(derived.rating()
                .map(rating -> new Callout(shown.differs() ? rating.tone() : Tone.NONE, said))
                .stream()
                .toList());
        var given = shown.recommendation().followUp().difference();
        saves.show(
                given.map(FollowUp.Difference::reason).orElse(""),
                text -> shown.difference(text, printed.isSelected()));
        printed.setOnAction(null);
        printed.setSelected(given.filter(FollowUp.Difference::printed).isPresent());
        printed.setOnAction(event -> shown.difference(reason.getText(), printed.isSelected()));
        boolean asked = shown.differs() || given.isPresent() && derived.rating().isPresent();
        for (VBox part : java.util.List.of(explain)) {
            part.setVisible(asked);
            part.setManaged(asked);
        }
        String now = derived.rating().map(Rag::plain).orElse("");
        row.note(given.filter(then -> !then.derived().equals(now))
                .map(then -> "Written when the rules said " + then.derived() + ". Say whether it still holds.")
                .orElse(""));
        node.setVisible(derived.rating().isPresent());
        node.setManaged(derived.rating().isPresent());
    }

    void commit() {
        saves.commit();
    }

    private static String words(RecommendationModel shown, Rag rating, Derived derived) {
        return "**The rules say " + word(shown, rating) + ".** " + String.join(" ", derived.reasons());
    }

    /** The word that the review's scheme has for a colour, as people see it on the buttons. */
    private static String word(RecommendationModel shown, Rag rating) {
        return shown.scheme().levels().stream()
                .filter(level -> level.rag().filter(rating::equals).isPresent())
                .findFirst()
                .map(level -> new RatingMark(rating.tone(), level.code(), level.word()).word())
                .orElse(rating.plain());
    }
}
