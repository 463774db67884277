package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.committees.AssessmentModel;
import org.scrutineer.studio.BlockEditors.Editor;
import org.scrutineer.studio.BlockEditors.Entry;
import org.scrutineer.studio.BlockEditors.Look;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Words;

/** The fields of what is in hand, each saved by itself as it is typed. The same fields stay while the same is in hand. */
final class EntryFields {
    private final HandModel model;
    private final VBox node = new VBox();
    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, AssessmentField> rated = new HashMap<>();
    private final List<Publication> publications = new ArrayList<>();
    private List<String> keys = List.of();

    private record Written(TextInputControl control, Autosave saves) {}

    EntryFields(HandModel model) {
        this.model = model;
        node.getStyleClass().add("fields");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> rated.values().forEach(rating -> rating.key(event)));
    }

    Node node() {
        return node;
    }

    void show(Editor editor) {
        List<String> wanted = editor.entries().stream().map(EntryFields::shape).toList();
        if (!wanted.equals(keys)) {
            build(editor);
            keys = wanted;
        }
        editor.entries().forEach(this::fill);
    }

    /** What is built for an entry: another text of the same field needs no other field. */
    private static String shape(Entry entry) {
        return switch (entry) {
            case Entry.Words words when words.look() == Look.FIXED -> words.key() + "/" + words.text();
            case Entry.Words words -> words.key();
            case Entry.Rated rating -> rating.key();
        };
    }

    private void build(Editor editor) {
        commit();
        written.clear();
        rated.clear();
        publications.clear();
        node.getChildren().setAll(editor.entries().stream().map(this::field).toList());
    }

    private Node field(Entry entry) {
        return switch (entry) {
            case Entry.Words words when words.look() == Look.FIXED -> fixed(words);
            case Entry.Words words -> open(words);
            case Entry.Rated rating -> {
                AssessmentField field = new AssessmentField(rating.label());
                rated.put(rating.key(), field);
                yield field.node();
            }
        };
    }

    private Node fixed(Entry.Words words) {
        Label text = Words.plain(words.text().isBlank() ? "Nothing is recorded." : words.text());
        text.getStyleClass().add("fixed-text");
        text.setMaxWidth(Double.MAX_VALUE);
        return new VBox(
                new FieldRow(words.label() + ", as agreed", text).beside(Words.small("not changed here")),
                publication(words));
    }

    private Node open(Entry.Words words) {
        TextInputControl control = words.look() == Look.LINE ? new TextField() : new GrowingText(2, 30);
        written.put(words.key(), new Written(control, new Autosave(control)));
        FieldRow row = new FieldRow(words.label(), control);
        return words.look() == Look.LINE ? row : new VBox(row, publication(words));
    }

    private Node publication(Entry.Words words) {
        Publication made = new Publication(model.access(), words.label(), words.markable());
        publications.add(made);
        return made.node();
    }

    private void fill(Entry entry) {
        switch (entry) {
            case Entry.Words words when words.look() == Look.FIXED -> {
            }
            case Entry.Words words -> {
                Written field = written.get(words.key());
                // What a person is typing at this moment is newer than what was read.
                if (!field.saves().pending() || !field.control().isFocused()) {
                    field.saves().show(words.text(), text -> model.save(words.saves().apply(text)));
                }
            }
            case Entry.Rated rating -> rated.get(rating.key()).show(
                    rating.record(),
                    new AssessmentModel(rating.word(),
                            (word, reason) -> model.save(rating.saves().apply(word, reason))),
                    rating.scheme());
        }
    }

    /** Takes the caret to the field that is to be filled in. @param what a part of its label: "link", "date" */
    void focus(Editor editor, String what) {
        String plain = what.toLowerCase(Locale.UK);
        editor.words().stream()
                .filter(words -> words.look() != Look.FIXED)
                .filter(words -> words.key().endsWith(plain) || words.label().toLowerCase(Locale.UK).contains(plain))
                .findFirst()
                .ifPresent(words -> written.get(words.key()).control().requestFocus());
    }

    void commit() {
        written.values().forEach(field -> field.saves().commit());
        publications.forEach(Publication::commit);
    }
}
