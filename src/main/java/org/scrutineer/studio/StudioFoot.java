package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Words;

/** What is done with the finished paper: its files to look at, and issuing it. */
final class StudioFoot {
    private final PapersModel model;
    private final Consumer<Path> openFolder;
    private final VBox made = new VBox();
    private final Button pdf;
    private final Button all;
    private final Button issue;
    private final VBox node;

    StudioFoot(PapersModel model, Runnable toIssue, Consumer<Path> openFolder) {
        this.model = model;
        this.openFolder = openFolder;
        pdf = Buttons.withKey(Buttons.ordinary("PDF", this::makePdf), Keys.of("Shortcut+P"));
        all = Buttons.withKey(Buttons.ordinary("Files", this::make), Keys.of("Shortcut+E"));
        issue = Buttons.primary("Issue…", toIssue);
        made.getStyleClass().add("made-files");
        node = new VBox(8, made, new FlowPane(5, 6, pdf, all, issue));
        node.getStyleClass().add("pane-foot");
    }

    Node node() {
        return node;
    }

    /** Nothing can be made while no kind of file is chosen. */
    void formatsChanged() {
        all.setDisable(model.formats().isEmpty());
        issue.setDisable(model.formats().isEmpty());
        all.setAccessibleText("Make files: " + String.join(
                ", ", model.formats().stream().map(Format::name).toList()));
    }

    void make() {
        if (!model.formats().isEmpty()) {
            model.make(files -> {});
        }
    }

    void makePdf() {
        model.make(java.util.Set.of(Format.PDF), files -> {});
    }

    void made(List<Path> paths) {
        made.getChildren().clear();
        if (!paths.isEmpty()) {
            Label names = Words.plain("Made " + String.join(" and ", paths.stream()
                    .map(path -> path.getFileName().toString())
                    .toList()));
            names.getStyleClass().add("saved");
            made.getChildren().addAll(
                    names, Buttons.ordinary("Open folder", () -> openFolder.accept(paths.getFirst().getParent())));
        }
    }
}
