package org.scrutineer.visits;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.visits.Found.Quote;

/** Somebody's own words, and who spoke by role. A name is not kept: the field says what to write in its place. */
final class QuoteCard implements KeptCards.Card<Quote> {
    private final VisitModel model;
    private final Finds finds;
    private final GrowingText words = new GrowingText(1, 10);
    private final TextField role = new TextField();
    private final FieldRow roleRow = new FieldRow("Who said it, by role", role);
    private final SteadySave wordsSave;
    private final SteadySave roleSave;
    private final VBox node;
    private Quote shown;
    /** Who spoke, as it may be kept; what was typed and may not be kept stays in its field. */
    private String speaker = "";
    private boolean refused;

    QuoteCard(VisitModel model) {
        this.model = model;
        this.finds = new Finds(model);
        wordsSave = new SteadySave(words, model::standing);
        roleSave = new SteadySave(role, model::standing);
        role.setPromptText("A relative, a care worker: never a name");
        node = new VBox(
                new FieldRow("Quotation, word for word", words).beside(
                        Buttons.link("Remove", () -> finds.words(shown, "", ""))),
                roleRow);
        node.getStyleClass().addAll("card", "visit-card");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Quote quote) {
        shown = quote;
        boolean kept = model.readingProperty().get().orElseThrow().whole().found().quotations().stream()
                .anyMatch(each -> each.id().equals(quote.id()));
        wordsSave.show(quote.id(), quote.words(), text -> finds.words(shown, text, speaker));
        if (!refused) {
            speaker = kept ? quote.speaker() : speaker;
            roleSave.show(quote.id(), speaker, this::asked);
        }
    }

    private void asked(String text) {
        model.role(text, this::keep, problem -> {
            refused = true;
            roleRow.problem(problem.what() + " " + problem.whatToDo());
        });
    }

    private void keep(String role) {
        refused = false;
        roleRow.quiet();
        speaker = role;
        if (!words.getText().isBlank()) {
            finds.words(shown, words.getText(), speaker);
        }
    }

    @Override
    public void commit() {
        roleSave.commit();
        wordsSave.commit();
    }

    @Override
    public void focus() {
        words.focusWhenShown();
    }
}
