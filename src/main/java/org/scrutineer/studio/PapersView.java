package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.disclosure.Part;
import org.scrutineer.documents.Place;
import org.scrutineer.pictures.PagesView;
import org.scrutineer.studio.HandModel.Hand;
import org.scrutineer.studio.IssuedModel.Compared;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;

/**
 * The papers: which one, its sections and what to look at at the left; its pages in the middle; at the right what was
 * clicked in it, and its files.
 */
public final class PapersView implements View {
    /** Below this width, in em, the pages are left out: choosing and making matter more. */
    private static final double LEAST_EM = 56;
    private static final String PUBLIC = "Public paper";
    private static final String PART_2 = "Part 2";

    private final Models models;
    private final PapersModel model;
    private final Ways ways;
    private final PaperChooser chooser;
    private final Chips part = new Chips("Which part");
    private final CheckBox letters = new CheckBox("Provider A, B… instead of names");
    private final SectionsPane sections;
    private final FindingsPane findings;
    private final PaperPane paper;
    private final BlockPane block;
    private final StudioFoot foot;
    private final PagesView pages;
    private final PageStatus status;
    private final ChangesPane changes;
    private final IssuedList issuedList;
    private final BorderPane middle = new BorderPane();
    private final StackPane inHand = new StackPane();
    private final List<ScrollPane> rights;
    private final ScrollPane changesScroll;
    private final BorderPane node = new BorderPane();
    private final HBox studio;
    private Optional<Subject> onPages = Optional.empty();
    private Optional<Place> revealed = Optional.empty();
    private boolean goThere;

    /** Asks something that is not undone by undo, with the answers as buttons: the safe one first. */
    public interface Question {
        void ask(String title, Node body, Button... answers);
    }

    /** What is shown. */
    public record Models(PapersModel papers, IssuedModel issued, HandModel hand, FindingsModel findings) {}

    /**
     * What the view needs of the window.
     *
     * @param openFolder shows a folder in the system's own window
     * @param open shows a recommendation or activity, after the review or programme that it belongs to
     * @param begin starts a paper about a service of this name
     */
    public record Ways(
            FileChoice files, Consumer<Path> openFolder, Question question, BiConsumer<UUID, UUID> open,
            Consumer<String> begin) {}

    public PapersView(Models models, Ways ways) {
        this.models = models;
        this.ways = ways;
        model = models.papers();
        IssuedModel issued = models.issued();
        pages = new PagesView(models.hand()::choose);
        status = new PageStatus(pages);
        chooser = new PaperChooser(model, ways.question(), ways.begin());
        sections = new SectionsPane(model, ways.question(), models.hand()::chooseSection);
        findings = new FindingsPane(models.findings());
        foot = new StudioFoot(
                model, new IssueQuestion(model, issued, ways.question())::ask, ways.openFolder());
        paper = new PaperPane(model, ways.files(), foot::formatsChanged);
        block = new BlockPane(model, models.hand(), this::open);
        rights = List.of(Panes.scrolling(paper.node()), Panes.scrolling(block.node()));
        changes = new ChangesPane(
                issued, (listed, item) -> ways.open().accept(listed.snapshot().subject(), item.record()));
        changesScroll = Panes.scrolling(changes.node());
        issuedList = new IssuedList(
                listed -> issued.again(listed, model.folderProperty().get(), model::made),
                listed -> issued.compare(listed, Optional.empty()));
        studio = new HBox(left(), middle, right());
        middle();
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), models.hand().attach(), paper.attach(),
                model.subjectsProperty().subscribe(this::subjects),
                model.chosenProperty().subscribe(this::subjects), model.composedProperty().subscribe(this::composed),
                model.madeProperty().subscribe(foot::made),
                models.hand().handProperty().subscribe(this::hand),
                models.findings().shownProperty().subscribe(findings::point),
                models.issued().issuedProperty().subscribe(issuedList::show),
                models.issued().comparedProperty().subscribe(this::compared), block::commit);
    }

    private ScrollPane left() {
        part.onChosen(name -> model.show(name.equals(PUBLIC) ? Part.PUBLIC : Part.PART_2));
        letters.setWrapText(true);
        letters.setMinHeight(CheckBox.USE_PREF_SIZE);
        letters.setAccessibleText(letters.getText());
        letters.setOnAction(event -> model.anonymous(letters.isSelected()));
        VBox left = new VBox(
                chooser.node(), part, letters, sections.node(), findings.node(), issuedList.node());
        left.getStyleClass().addAll("middle", "paper-choice");
        return Panes.scrolling(left);
    }

    private void middle() {
        middle.getStyleClass().add("paper-pages");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setCenter(pages);
        middle.setBottom(status.node());
        middle.visibleProperty().bind(studio.widthProperty().greaterThan(Bindings.createDoubleBinding(
                () -> LEAST_EM * paper.measure().getFont().getSize(), paper.measure().fontProperty())));
        middle.managedProperty().bind(middle.visibleProperty());
    }

    private BorderPane right() {
        inHand.setMinHeight(0);
        BorderPane right = new BorderPane(inHand);
        right.setBottom(foot.node());
        right.getStyleClass().addAll("in-hand-pane", "paper-files");
        Panes.showOnly(inHand, rights.getFirst());
        return right;
    }

    private void key(KeyEvent event) {
        if (took(event, "Shortcut+E", foot::make) || took(event, "Shortcut+P", foot::makePdf)
                || took(event, "F8", this::next)) {
            event.consume();
        }
    }

    /** The next finding, and the focus to where it stands: what has it now may go with what is in hand. */
    private void next() {
        goThere = true;
        models.findings().next();
    }

    private static boolean took(KeyEvent event, String key, Runnable action) {
        boolean matches = KeyCombination.valueOf(key).match(event);
        if (matches) {
            action.run();
        }
        return matches;
    }

    private void subjects() {
        boolean none = model.subjectsProperty().get().isEmpty();
        Node shown = none
                ? new EmptyState(
                        Material2AL.ARTICLE, "No paper can be made yet",
                        "Take a workbook in first: drop it anywhere on this window, or press Ctrl O.")
                : studio;
        if (none || node.getCenter() != studio) {
            node.setCenter(shown);
        }
        chooser.show(model.chosenProperty().get());
        part.show(List.of(new Chips.Chip(PUBLIC, -1), new Chips.Chip(PART_2, -1)),
                model.part() == Part.PUBLIC ? PUBLIC : PART_2);
    }

    private void compared(Optional<Compared> compared) {
        compared.ifPresent(shown -> changes.show(shown, models.issued().issuedProperty().get()));
        Node shown = compared.isPresent() ? changesScroll : pages;
        if (middle.getCenter() != shown) {
            middle.setCenter(shown);
            changesScroll.setVvalue(0);
        }
        status.node().setVisible(compared.isEmpty());
        status.node().setManaged(compared.isEmpty());
    }

    private void composed(Optional<Composed> composed) {
        models.issued().show(composed.map(Composed::subject));
        composed.ifPresent(now -> {
            boolean another = onPages.filter(now.subject()::isSame).isEmpty();
            onPages = Optional.of(now.subject());
            if (another) {
                pages.begin(now.pages());
            } else {
                pages.show(now.pages());
            }
            pages.mark(new HashSet<>(models.findings().places()));
            status.show(now);
            paper.show(now);
            findings.show(now);
            letters.setSelected(model.anonymous());
            letters.setVisible(now.beside().setting().namesProviders());
            letters.setManaged(letters.isVisible());
            sections();
        });
    }

    private void hand(Optional<Hand> hand) {
        Panes.showOnly(inHand, rights.get(hand.isPresent() ? 1 : 0));
        hand.ifPresent(block::show);
        pages.outline(hand.flatMap(Hand::place));
        hand.flatMap(Hand::place).ifPresent(place -> {
            if (goThere) {
                pages.goTo(place);
            } else if (revealed.filter(place::equals).isEmpty()) {
                pages.reveal(place);
            }
        });
        revealed = hand.flatMap(Hand::place);
        goThere = false;
        sections();
    }

    private void sections() {
        model.composedProperty().get().ifPresent(
                now -> sections.show(now, models.hand().handProperty().get().map(Hand::section)));
    }

    private void open(UUID record) {
        model.chosenProperty().get().ifPresent(subject -> ways.open().accept(subject.id(), record));
    }
}
