package org.scrutineer.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Crest;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.Place;
import org.scrutineer.documents.Printed;
import org.scrutineer.documents.SampleLooks;
import org.scrutineer.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A paper's pages in a window are walked through by keys, and what is chosen there is known. */
class PagesViewTest {
    private final FxRobot robot = new FxRobot();
    private final List<Place> chosen = new ArrayList<>();
    private PagesView view;
    private Button before;
    private Button after;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            view = new PagesView(chosen::add);
            before = new Button("Before");
            after = new Button("After");
            VBox root = new VBox(before, view, after);
            VBox.setVgrow(view, Priority.ALWAYS);
            Scene scene = new Scene(root, 760, 640);
            new Theme(new SimpleObjectProperty<>(ColorScheme.DARK)).dress(scene);
            stage.setScene(scene);
            stage.show();
            before.requestFocus();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theWordsOnThePageAreThoseThatArePrinted() {
        Pages pages = show(SamplePages.one());

        assertThat(onScreen(() -> texts().stream().map(Text::getText).toList()))
                .containsExactlyElementsOf(pages.pages().getFirst().printed().stream()
                        .filter(Printed.Words.class::isInstance)
                        .map(printed -> ((Printed.Words) printed).text())
                        .toList());
    }

    @Test
    void itIsDarkOnWhiteInTheDarkThemeToo() {
        show(SamplePages.one());

        assertThat(onScreen(() -> texts().stream().map(Text::getFill).toList()))
                .contains(Color.web("#1b2027"))
                .allSatisfy(fill -> assertThat(((Color) fill).getBrightness()).isLessThan(0.7));
        assertThat(onScreen(() -> ((PageNode) view.lookup(".printed-page")).getBackground().getFills().getLast()
                .getFill())).isEqualTo(Color.WHITE);
    }

    @Test
    void wordsAreInTheFontsAndSizesOfThePaper() {
        show(SamplePages.one());

        assertThat(onScreen(() -> texts().stream().map(text -> text.getFont().getName() + " "
                + text.getFont().getSize()).toList()))
                .contains("Source Sans 3 Bold 23.0", "Source Sans 3 Bold 17.0", "Source Sans 3 12.0",
                        "Source Sans 3 Semibold 10.5");
    }

    @Test
    void aCouncilsCrestIsOnTheFirstPage() {
        Crest crest = Crest.of("crest.png", SampleLooks.crest(), "Northmere Council");
        Pages pages = SamplePages.of(SamplePages.one(),
                new PaperStyle(Optional.empty(), Optional.of(crest), Optional.empty()));
        onScreen(() -> {
            view.show(pages);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        ImageView picture = onScreen(() -> (ImageView) view.lookup(".printed-page .image-view"));

        assertThat(picture.getFitHeight()).isPositive();
        assertThat(picture.getImage().isError()).isFalse();
    }

    @Test
    void everyBlockAndRowSaysItsWords() {
        show(SamplePages.one());

        assertThat(areas()).extracting(Node::getAccessibleText).containsExactly("Progress", "First", "Second",
                "Message. Alternative", "Caption. Ref, RAG", "Ref: R0; RAG: ● A Amber", "Ref: R1; RAG: ● A Amber",
                "Ref: R2; RAG: ● A Amber");
        assertThat(areas()).extracting(Node::getAccessibleRole).containsOnly(AccessibleRole.BUTTON);
    }

    @Test
    void itIsOneTabStopAndKeysWalkAndChoose() {
        show(SamplePages.one());
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Progress");

        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(chosen).containsExactly(Place.of(2));
        press(KeyCode.END, KeyCode.UP, KeyCode.SPACE);
        assertThat(chosen).containsExactly(Place.of(2), Place.of(4, 1));
        assertThat(outlined()).containsExactly("Ref: R1; RAG: ● A Amber");

        press(KeyCode.TAB);
        assertThat(onScreen(after::isFocused)).isTrue();
    }

    @Test
    void aClickChooses() {
        show(SamplePages.one());
        robot.clickOn(areas().get(1));
        assertThat(chosen).containsExactly(Place.of(1));
        assertThat(focused()).isEqualTo("First");

        robot.clickOn(areas().get(5));
        assertThat(chosen).containsExactly(Place.of(1), Place.of(4, 0));
        assertThat(outlined()).containsExactly("Ref: R0; RAG: ● A Amber");
    }

    @Test
    void onlyPagesNearWhatIsSeenAreDrawn() {
        Pages pages = show(SamplePages.many(4000));
        assertThat(pages.pages()).hasSizeGreaterThan(100);
        assertThat(drawn()).isLessThanOrEqualTo(3);

        onScreen(() -> {
            view.reveal(Place.of(2000));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawn()).isLessThanOrEqualTo(4);
        assertThat(seen("Paragraph 2000")).isTrue();
        assertThat(onScreen(() -> view.pageProperty().get())).isBetween(40, 80);
    }

    @Test
    void keysGoFarAndWhatTheyLeadToIsSeen() {
        show(SamplePages.many(400));
        press(KeyCode.TAB, KeyCode.END);
        assertThat(focused()).isEqualTo("Paragraph 399");
        assertThat(seen("Paragraph 399")).isTrue();

        press(KeyCode.PAGE_UP, KeyCode.UP, KeyCode.UP);
        assertThat(seen(focused())).isTrue();
        press(KeyCode.HOME, KeyCode.PAGE_DOWN);
        assertThat(onScreen(() -> view.pageProperty().get())).isEqualTo(1);
        assertThat(seen(focused())).isTrue();
    }

    @Test
    void aNewVersionLeavesWhatIsSeenAndTheFocusWhereTheyAre() {
        show(SamplePages.many(400));
        onScreen(() -> {
            view.reveal(Place.of(200));
            return null;
        });
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Paragraph 200");
        String top = topmost();
        double y = y(top);

        List<Block> edited = new ArrayList<>(SamplePages.many(400));
        edited.add(3, SamplePages.text("New words ".repeat(150)));
        show(edited);
        assertThat(focused()).isEqualTo("Paragraph 200");
        assertThat(y(top)).isCloseTo(y, within(2.0));

        press(KeyCode.ENTER);
        assertThat(chosen).containsExactly(Place.of(201));
    }

    @Test
    void aShorterVersionIsShownFromWhatIsLeft() {
        show(SamplePages.many(400));
        press(KeyCode.TAB, KeyCode.END);
        show(SamplePages.one());
        assertThat(drawn()).isEqualTo(1);
        assertThat(onScreen(() -> view.pageProperty().get())).isZero();

        show(List.of());
        press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(chosen).isEmpty();
    }

    @Test
    void controlWithPlusAndMinusChangesTheSizeAndZeroFits() {
        show(SamplePages.one());
        press(KeyCode.TAB);
        assertThat(zoomed(KeyCode.EQUALS)).isEqualTo(Zoom.FULL);
        assertThat(zoomed(KeyCode.EQUALS)).isEqualTo(Zoom.LARGER);
        assertThat(zoomed(KeyCode.MINUS)).isEqualTo(Zoom.FULL);
        assertThat(zoomed(KeyCode.MINUS)).isEqualTo(Zoom.THREE_QUARTERS);
        assertThat(zoomed(KeyCode.DIGIT0)).isEqualTo(Zoom.FIT);
        assertThat(chosen).isEmpty();
    }

    private Zoom zoomed(KeyCode key) {
        robot.push(KeyCode.SHORTCUT, key);
        WaitForAsyncUtils.waitForFxEvents();
        return onScreen(() -> view.zoomProperty().get());
    }

    @Test
    void placesWithFindingsHaveTheirEdgeAndSayIt() {
        show(SamplePages.one());
        onScreen(() -> {
            view.mark(Set.of(Place.of(1), Place.of(4, 2)));
            return null;
        });
        assertThat(areas().stream().filter(area -> area.getAccessibleHelp() != null).map(Node::getAccessibleText))
                .containsExactly("First", "Ref: R2; RAG: ● A Amber");

        show(SamplePages.one());
        assertThat(onScreen(() -> view.lookupAll(".page-mark").stream().filter(Node::isVisible).count()))
                .isEqualTo(2);
    }

    @Test
    void whatIsOutlinedFromOutsideIsNotChosen() {
        show(SamplePages.one());
        onScreen(() -> {
            view.outline(Optional.of(Place.of(3)));
            return null;
        });
        assertThat(outlined()).containsExactly("Message. Alternative");
        assertThat(chosen).isEmpty();
    }

    private Pages show(List<Block> blocks) {
        Pages pages = SamplePages.of(blocks);
        onScreen(() -> {
            view.show(pages);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return pages;
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        view.lookupAll(".printed-page").forEach(page -> collect(page, texts));
        return texts;
    }

    private static void collect(Node node, List<Text> texts) {
        switch (node) {
            case Text text -> texts.add(text);
            case javafx.scene.Parent parent -> parent.getChildrenUnmodifiable().forEach(
                    child -> collect(child, texts));
            default -> {
            }
        }
    }

    private List<AreaNode> areas() {
        return onScreen(() -> view.lookupAll(".page-area").stream()
                .map(AreaNode.class::cast)
                .sorted(Comparator.comparingInt(AreaNode::index))
                .toList());
    }

    private List<String> outlined() {
        return onScreen(() -> view.lookupAll(".page-area:chosen").stream().map(Node::getAccessibleText).toList());
    }

    private int drawn() {
        return onScreen(() -> view.lookupAll(".printed-page").size());
    }

    private boolean seen(String words) {
        return onScreen(() -> {
            Bounds area = bounds(words);
            Bounds window = view.localToScene(view.getLayoutBounds());
            return area.getMinY() >= window.getMinY() && area.getMaxY() <= window.getMaxY();
        });
    }

    private String topmost() {
        return onScreen(() -> view.lookupAll(".page-area").stream()
                .filter(area -> area.localToScene(area.getLayoutBounds()).getMaxY() > view.getLayoutY() + 6)
                .min(Comparator.comparingInt(area -> ((AreaNode) area).index()))
                .orElseThrow()
                .getAccessibleText());
    }

    private double y(String words) {
        return onScreen(() -> bounds(words).getMinY());
    }

    private Bounds bounds(String words) {
        Node node = view.lookupAll(".page-area").stream()
                .filter(each -> words.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        return node.localToScene(node.getLayoutBounds());
    }

    private String focused() {
        return onScreen(() -> stage.getScene().getFocusOwner().getAccessibleText());
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }
}
