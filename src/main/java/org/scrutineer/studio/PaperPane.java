package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** The paper as a whole, while nothing in it is in hand: its cover, its checklist, and how its files are made. */
final class PaperPane {
    private final PapersModel model;
    private final FileChoice files;
    private final CoverFields cover = new CoverFields();
    private final VBox boxes = new VBox();
    private final Node checklist;
    private final Label folder = Words.plain("");
    private final Label template = Words.small("");
    private final Runnable formatsChanged;
    private final VBox node;

    PaperPane(PapersModel model, FileChoice files, Runnable formatsChanged) {
        this.model = model;
        this.files = files;
        this.formatsChanged = formatsChanged;
        boxes.getStyleClass().add("checklist");
        checklist = Sections.titled("Implications checklist", boxes);
        FlowPane formats = new FlowPane(18, 6);
        formats.getChildren().addAll(
                format(Format.PDF, "PDF, accessible"), format(Format.DOCX, "Word"), format(Format.HTML, "Web page"));
        HBox where = new HBox(8, folder, Buttons.link("Change…", this::chooseFolder));
        where.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(
                Words.small("Click in the paper to change what stands there."),
                Sections.titled("Cover", cover.node()), checklist, Sections.titled("Files", formats, template),
                Sections.titled("Folder", where));
        node.getStyleClass().add("in-hand");
    }

    Node node() {
        return node;
    }

    Subscription attach() {
        return model.folderProperty().subscribe(path -> folder.setText(path.toString()));
    }

    /** How large the text is, which is how wide one em is. */
    Label measure() {
        return folder;
    }

    void show(Composed paper) {
        cover.show(paper.cover(), paper.beside().meetings(), model::edit);
        String name = paper.beside().setting().template();
        template.setText(name.isEmpty() ? "Word: without a template of the council" : "Word template: " + name);
        List<SectionPlace> implications = paper.looked().composed().sections().stream()
                .filter(place -> place.implication() && place.shown())
                .toList();
        // The same boxes stay, so that the one that has the focus keeps it.
        if (!implications.stream().map(SectionPlace::heading).toList().equals(
                boxes.getChildren().stream().map(Node::getAccessibleText).toList())) {
            boxes.getChildren().setAll(implications.stream().map(this::box).toList());
        }
        for (int at = 0; at < implications.size(); at++) {
            ((CheckBox) boxes.getChildren().get(at)).setSelected(
                    paper.beside().ticks().getOrDefault(implications.get(at).key(), false));
        }
        checklist.setVisible(!boxes.getChildren().isEmpty());
        checklist.setManaged(!boxes.getChildren().isEmpty());
    }

    private Node box(SectionPlace place) {
        CheckBox box = new CheckBox(place.heading());
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setAccessibleText(place.heading());
        box.setOnAction(event -> model.tick(place.key(), box.isSelected()));
        return box;
    }

    private CheckBox format(Format format, String words) {
        CheckBox box = new CheckBox(words);
        box.setSelected(model.formats().contains(format));
        box.setAccessibleText(words);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.formats().add(format);
            } else {
                model.formats().remove(format);
            }
            formatsChanged.run();
        });
        return box;
    }

    private void chooseFolder() {
        files.folder("Where papers go", Optional.of(model.folderProperty().get()))
                .ifPresent(model.folderProperty()::set);
    }
}
