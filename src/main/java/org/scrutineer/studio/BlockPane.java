package org.scrutineer.studio;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.studio.BlockEditors.Editor;
import org.scrutineer.studio.HandModel.Hand;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Words;

/** What was clicked in the paper: the texts of the record that it is about, or what an officer writes in the section. */
final class BlockPane {
    private final PapersModel papers;
    private final HandModel model;
    private final Label title = Words.paneTitle("");
    private final Label under = Words.small("");
    private final EntryFields fields;
    private final GrowingText text = new GrowingText(4, 40);
    private final Autosave textSaves = new Autosave(text);
    private final FieldRow textRow = new FieldRow("Write in this section", text);
    private final Button open;
    private final VBox node;
    private Optional<UUID> record = Optional.empty();

    /** @param open shows a record in its own place */
    BlockPane(PapersModel papers, HandModel model, Consumer<UUID> open) {
        this.papers = papers;
        this.model = model;
        fields = new EntryFields(model);
        this.open = Buttons.link("Open it in its own place", () -> record.ifPresent(open));
        textRow.note("Paragraphs, and bullets after “- ”. It is printed before what the register says.");
        VBox head = new VBox(
                new Ends(Words.small("Clicked in the paper"), Buttons.link("Cover and files", model::clear), 6),
                title, under);
        node = new VBox(head, fields.node(), textRow, this.open);
        node.getStyleClass().add("in-hand");
    }

    Node node() {
        return node;
    }

    void show(Hand hand) {
        Optional<SectionPlace> section = papers.composedProperty().get().stream()
                .flatMap(paper -> paper.looked().composed().sections().stream())
                .filter(place -> place.key().equals(hand.section()))
                .findFirst();
        String heading = section.map(SectionPlace::heading).orElse("");
        record = hand.editor().filter(Editor::opens).map(Editor::record);
        title.setText(hand.editor().map(Editor::title).orElse(heading));
        under.setText(hand.editor().isPresent() && !heading.isEmpty()
                ? "In “" + heading + "”"
                : section.filter(place -> !place.printed()).map(place -> "Not printed: nothing is recorded.")
                        .orElse(""));
        appear(under, !under.getText().isEmpty());
        appear(fields.node(), hand.editor().isPresent());
        appear(textRow, hand.editor().isEmpty());
        appear(open, record.isPresent());
        hand.editor().ifPresentOrElse(editor -> {
            textSaves.commit();
            fields.show(editor);
            if (!hand.wanted().isEmpty()) {
                fields.focus(editor, hand.wanted());
            }
        }, () -> {
            fields.commit();
            section(hand.section());
        });
    }

    private void section(String key) {
        if (!textSaves.pending() || !text.isFocused() || !key.equals(text.getUserData())) {
            String written = papers.composedProperty().get().map(Composed::beside)
                    .map(beside -> beside.texts().getOrDefault(key, ""))
                    .orElse("");
            text.setUserData(key);
            textSaves.show(written, typed -> papers.write(key, typed));
        }
    }

    void commit() {
        fields.commit();
        textSaves.commit();
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
