package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
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
import org.scrutineer.papers.Gap;
import org.scrutineer.studio.IssuedModel.Compared;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersModel.Subject;
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
    private final IssuedModel issued;
    private final Ways ways;
    private final VBox subjects = new VBox();
    private final VBox findings = new VBox();
    private final VBox made = new VBox();
    private final CoverFields cover = new CoverFields();
    private final Label folder = Words.plain("");
    private final PaperPicture picture = new PaperPicture();
    private final ChangesPane changes;
    private final IssuedList issuedList;
    private final StackPane desk;
    private final ScrollPane pages;
    private final Button make;
    private final Button issue;
    private final BorderPane node = new BorderPane();
    private final HBox studio;

    /** Asks something that is not undone by undo, with the answers as buttons: the safe one first. */
    public interface Question {
        void ask(String title, Node body, Button... answers);
    }

    /**
     * What the view needs of the window.
     *
     * @param openFolder shows a folder in the system's own window
     * @param open shows a recommendation or activity, after the review or programme that it belongs to
     */
    public record Ways(
            FileChoice files, Consumer<Path> openFolder, Question question, BiConsumer<UUID, UUID> open) {}

    public PapersView(PapersModel model, IssuedModel issued, Ways ways) {
        this.model = model;
        this.issued = issued;
        this.ways = ways;
        changes = new ChangesPane(
                issued, (listed, item) -> ways.open().accept(listed.snapshot().subject(), item.record()));
        issuedList = new IssuedList(
                listed -> issued.again(listed, model.folderProperty().get(), model::made),
                listed -> issued.compare(listed, Optional.empty()));
        desk = new StackPane(picture);
        desk.getStyleClass().add("paper-desk");
        StackPane.setAlignment(picture, Pos.TOP_CENTER);
        pages = Panes.scrolling(desk);
        pages.getStyleClass().add("paper-pages");
        pages.setFocusTraversable(true);
        pages.setAccessibleText("The paper as it reads now");
        make = Buttons.withKey(Buttons.primary("Make the paper", this::make), Keys.of("Shortcut+E"));
        issue = Buttons.ordinary("Issue…", this::askToIssue);
        VBox left = new VBox(Words.pageTitle("Papers"), subjects, issuedList.node());
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
                model.madeProperty().subscribe(this::made), model.folderProperty().subscribe(this::folder),
                issued.issuedProperty().subscribe(issuedList::show),
                issued.comparedProperty().subscribe(this::compared));
    }

    private BorderPane right() {
        HBox formats = new HBox(18);
        formats.getChildren().addAll(
                format(Format.PDF, "PDF, accessible"), format(Format.DOCX, "Word"), format(Format.HTML, "Web page"));
        HBox where = new HBox(8, folder, Buttons.link("Change…", this::chooseFolder));
        where.setAlignment(Pos.BASELINE_LEFT);
        VBox above = new VBox(
                Sections.titled("Before it goes out", findings), Sections.titled("Cover", cover.node()),
                Sections.titled("Files", formats),
                Sections.titled("Folder", where));
        above.getStyleClass().add("in-hand");
        VBox foot = new VBox(8, made, new HBox(8, make, issue));
        foot.getStyleClass().add("pane-foot");
        BorderPane right = new BorderPane(Panes.scrolling(above));
        right.setBottom(foot);
        right.getStyleClass().addAll("in-hand-pane", "paper-files");
        return right;
    }

    private CheckBox format(Format format, String words) {
        CheckBox box = new CheckBox(words);
        box.setSelected(model.formats().contains(format));
        box.setAccessibleText(words);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.formats().add(format);
            } else {
                model.formats().remove(format);
            }
            make.setDisable(model.formats().isEmpty());
            issue.setDisable(model.formats().isEmpty());
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
                Words.strong(subject.title()), Words.small(subject.kind().name()), Words.small(subject.about()));
        CardButton choice = new CardButton(
                subject.kind().name() + ", " + subject.title(), inside, () -> model.choose(subject));
        choice.getStyleClass().add("subject");
        choice.setChosen(model.chosenProperty().get().filter(subject::isSame).isPresent());
        return choice;
    }

    private void compared(Optional<Compared> compared) {
        compared.ifPresent(shown -> changes.show(shown, issued.issuedProperty().get()));
        desk.getChildren().setAll(compared.isPresent() ? changes.node() : picture);
        pages.setAccessibleText(compared.isPresent() ? "What has changed" : "The paper as it reads now");
        pages.setVvalue(0);
    }

    private void composed(Optional<Composed> composed) {
        issued.show(composed.map(Composed::subject));
        composed.ifPresent(paper -> {
            picture.show(paper.paper());
            cover.show(paper.cover(), paper.meetings(), model::edit);
            findings.getChildren().setAll(paper.gaps().stream().map(PapersView::card).toList());
            if (paper.gaps().isEmpty()) {
                findings.getChildren().setAll(Words.plain("Nothing to mend was found."));
            }
        });
        pages.setVvalue(0);
    }

    private static VBox card(Gap gap) {
        VBox card = new VBox(Words.flow("**" + gap.what() + "** " + gap.whatToDo()));
        card.getStyleClass().add("card");
        return card;
    }

    private void folder(Path path) {
        folder.setText(path.toString());
    }

    private void chooseFolder() {
        ways.files().folder("Where papers go", Optional.of(model.folderProperty().get()))
                .ifPresent(model.folderProperty()::set);
    }

    private void make() {
        model.make(paths -> {});
    }

    private void askToIssue() {
        model.composedProperty().get().ifPresent(paper -> {
            VBox body = new VBox(8, Words.plain("The files are written, and kept as members see them. The next paper "
                    + "says what has changed since."));
            paper.gaps().forEach(finding -> body.getChildren().add(card(finding)));
            String meeting = paper.cover().meeting();
            ways.question().ask(
                    "Issue " + paper.subject().title() + (meeting.isBlank() ? "?" : " for " + meeting + "?"), body,
                    Buttons.ordinary("Not yet", () -> {}),
                    Buttons.primary("Issue", () -> issued.issue(
                            model.formats(), model.folderProperty().get(), model::made)));
        });
    }

    private void made(List<Path> paths) {
        made.getChildren().clear();
        if (!paths.isEmpty()) {
            Label names = Words.plain("Made " + String.join(" and ", paths.stream()
                    .map(path -> path.getFileName().toString())
                    .toList()));
            names.getStyleClass().add("saved");
            made.getChildren().addAll(
                    names,
                    Buttons.ordinary("Open folder", () -> ways.openFolder().accept(paths.getFirst().getParent())));
        }
    }
}
