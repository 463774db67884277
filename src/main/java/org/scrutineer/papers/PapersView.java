package org.scrutineer.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.papers.PaperFiles.Format;
import org.scrutineer.papers.PapersModel.Composed;
import org.scrutineer.papers.PapersModel.Finding;
import org.scrutineer.papers.PapersModel.Subject;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The papers: which one at the left, how it reads in the middle, what to look at and its files at the right. */
public final class PapersView implements View {
    /** Below this width, in em, the page is left out: choosing and making matter more. */
    private static final double LEAST_EM = 56;

    private final PapersModel model;
    private final FileChoice files;
    private final Consumer<Path> openFolder;
    private final VBox subjects = new VBox();
    private final VBox findings = new VBox();
    private final VBox made = new VBox();
    private final CoverFields cover = new CoverFields();
    private final Label folder = Words.plain("");
    private final PaperPicture picture = new PaperPicture();
    private final ScrollPane pages;
    private final Button make;
    private final BorderPane node = new BorderPane();
    private final HBox studio;

    /** @param openFolder shows a folder in the system's own window */
    public PapersView(PapersModel model, FileChoice files, Consumer<Path> openFolder) {
        this.model = model;
        this.files = files;
        this.openFolder = openFolder;
        StackPane desk = new StackPane(picture);
        desk.getStyleClass().add("paper-desk");
        StackPane.setAlignment(picture, Pos.TOP_CENTER);
        pages = Panes.scrolling(desk);
        pages.getStyleClass().add("paper-pages");
        pages.setFocusTraversable(true);
        pages.setAccessibleText("The paper as it reads now");
        make = Buttons.withKey(Buttons.primary("Make the paper", this::make), Keys.of("Shortcut+E"));
        VBox left = new VBox(Words.pageTitle("Papers"), subjects);
        left.getStyleClass().addAll("middle", "paper-choice");
        HBox.setHgrow(pages, Priority.ALWAYS);
        studio = new HBox(Panes.scrolling(left), pages, right());
        pages.visibleProperty().bind(studio.widthProperty().greaterThan(
                Bindings.createDoubleBinding(() -> LEAST_EM * folder.getFont().getSize(), folder.fontProperty())));
        pages.managedProperty().bind(pages.visibleProperty());
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.of("Shortcut+E").match(event) && !make.isDisabled()) {
                make();
                event.consume();
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.subjectsProperty().subscribe(this::subjects),
                model.chosenProperty().subscribe(this::subjects), model.composedProperty().subscribe(this::composed),
                model.madeProperty().subscribe(this::made), model.folderProperty().subscribe(this::folder));
    }

    private BorderPane right() {
        HBox formats = new HBox(18);
        formats.getChildren().addAll(format(Format.PDF, "PDF, accessible"), format(Format.DOCX, "Word"));
        HBox where = new HBox(8, folder, Buttons.link("Change…", this::chooseFolder));
        where.setAlignment(Pos.BASELINE_LEFT);
        VBox above = new VBox(
                Sections.titled("Before it goes out", findings), Sections.titled("Cover", cover.node()),
                Sections.titled("Files", formats),
                Sections.titled("Folder", where));
        above.getStyleClass().add("in-hand");
        VBox foot = new VBox(8, made, make);
        foot.getStyleClass().add("pane-foot");
        BorderPane right = new BorderPane(Panes.scrolling(above));
        right.setBottom(foot);
        right.getStyleClass().addAll("in-hand-pane", "paper-files");
        return right;
    }

    private CheckBox format(Format format, String words) {
        CheckBox box = new CheckBox(words);
        box.setSelected(true);
        box.setAccessibleText(words);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.formats().add(format);
            } else {
                model.formats().remove(format);
            }
            make.setDisable(model.formats().isEmpty());
        });
        return box;
    }

    private void subjects() {
        List<Subject> all = model.subjectsProperty().get();
        node.setCenter(all.isEmpty()
                ? new EmptyState(
                        Material2AL.ARTICLE, "No paper can be made yet",
                        "Take a workbook in first: drop it anywhere on this window, or press Ctrl O.")
                : studio);
        subjects.getChildren().setAll(all.stream().map(this::choice).toList());
    }

    private CardButton choice(Subject subject) {
        VBox inside = new VBox(
                Words.strong(subject.title()), Words.small(subject.kind()), Words.small(subject.about()));
        CardButton choice = new CardButton(
                subject.kind() + ", " + subject.title(), inside, () -> model.choose(subject));
        choice.getStyleClass().add("subject");
        choice.setChosen(model.chosenProperty().get().equals(Optional.of(subject)));
        return choice;
    }

    private void composed(Optional<Composed> composed) {
        composed.ifPresent(paper -> {
            picture.show(paper.paper());
            cover.show(paper.cover(), model::edit);
            findings.getChildren().setAll(paper.findings().stream().map(PapersView::card).toList());
            if (paper.findings().isEmpty()) {
                findings.getChildren().setAll(Words.plain("Nothing to mend was found."));
            }
        });
        pages.setVvalue(0);
    }

    private static VBox card(Finding finding) {
        VBox card = new VBox(Words.flow("**" + finding.what() + "** " + finding.whatToDo()));
        card.getStyleClass().add("card");
        return card;
    }

    private void folder(Path path) {
        folder.setText(path.toString());
    }

    private void chooseFolder() {
        files.folder("Where papers go", Optional.of(model.folderProperty().get()))
                .ifPresent(model.folderProperty()::set);
    }

    private void make() {
        model.make(paths -> {});
    }

    private void made(List<Path> paths) {
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
