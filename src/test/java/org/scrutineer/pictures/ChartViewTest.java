package org.scrutineer.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.HeatMap;
import org.scrutineer.documents.SampleCharts;
import org.scrutineer.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A chart in a window is walked through by keys, says what it shows, and opens the list behind a part. */
class ChartViewTest {
    private static final HeatMap MAP = SampleCharts.heatMap(6, 14);

    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();
    private Button after;
    private ChartView chart;
    private Theme theme;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            chart = new ChartView("Six providers by fourteen measures",
                    part -> opened.add(part.opens().orElseThrow()));
            chart.showFitting(MAP::chart);
            theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
            Button before = new Button("Before");
            after = new Button("After");
            Scene scene = new Scene(new VBox(before, chart, after), 900, 700);
            theme.dress(scene);
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
    void everyPartSaysItsWordsAndWhetherItOpens() {
        List<PartNode> parts = parts();

        assertThat(parts).extracting(Node::getAccessibleText)
                .hasSize(6 * 14)
                .contains("Alder Lodge Care, Visits planned: fewer than 5",
                        "Alder Lodge Care, Visits more than 30 minutes late: 95.0%, Red",
                        "Elmfield Community Care Partnership, Staff in post: not returned");
        assertThat(parts).allSatisfy(part -> assertThat(part.getAccessibleRole())
                .isEqualTo(part.part().opens().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT));
        assertThat(chart.getAccessibleText()).isEqualTo("Six providers by fourteen measures");
    }

    @Test
    void itIsOneTabStopAndArrowsWalkThroughIt() {
        press(KeyCode.TAB);
        assertThat(focused()).startsWith("Alder Lodge Care, Visits planned");

        press(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(focused()).startsWith("Beech House Home Care, Visits missed");

        press(KeyCode.TAB);
        assertThat(onScreen(after::isFocused)).isTrue();

        press(KeyCode.END);
        assertThat(onScreen(after::isFocused)).as("keys beside the chart are not its own").isTrue();
    }

    @Test
    void enterSpaceAndAClickOpenTheListBehindAPart() {
        press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(opened).as("nothing lies behind this one").isEmpty();

        press(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.SPACE);
        assertThat(opened).containsExactly("0/2", "0/2");

        robot.clickOn(parts().stream().filter(part -> part.part().opens().isPresent()).toList().getLast());
        assertThat(opened).hasSize(3).last().isNotEqualTo("0/2");
    }

    @Test
    void largerTextMakesAllLargerAndTheFocusStays() throws TimeoutException {
        press(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN);
        String focused = focused();
        double height = onScreen(this::heightOfPart);
        onScreen(() -> {
            theme.textSizeProperty().set(200);
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(this::heightOfPart) > 1.5 * height);

        assertThat(focused()).isEqualTo(focused);
        assertThat(onScreen(() -> chart.getBoundsInParent().getMaxX())).isLessThanOrEqualTo(900);
    }

    private double heightOfPart() {
        Node part = chart.lookup(".chart-part");
        return part.localToScene(part.getLayoutBounds()).getHeight();
    }

    @Test
    void whatKeysLeadToIsScrolledTo() {
        ScrollPane pane = onScreen(() -> {
            ChartView tall = new ChartView("Twenty-six providers", part -> {});
            tall.showFitting(SampleCharts.heatMap(26, 5)::chart);
            ScrollPane scrolling = new ScrollPane(tall);
            scrolling.setFitToWidth(true);
            ((VBox) stage.getScene().getRoot()).getChildren().set(1, scrolling);
            stage.setHeight(400);
            chart = tall;
            return scrolling;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> {
            chart.lookup(".chart-part").requestFocus();
            return null;
        });

        press(KeyCode.END);
        assertThat(onScreen(pane::getVvalue)).isGreaterThan(0.8);
        press(KeyCode.HOME);
        assertThat(onScreen(pane::getVvalue)).isLessThan(0.2);
    }

    @Test
    void aStillPictureIsNoTabStopAndSaysTheWhole() {
        onScreen(() -> {
            stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().requestFocus();
            ChartView spark = new ChartView(SampleCharts.trend().spoken());
            spark.show(SampleCharts.trend().spark());
            ((VBox) stage.getScene().getRoot()).getChildren().set(1, spark);
            chart = spark;
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        press(KeyCode.TAB);

        assertThat(onScreen(after::isFocused)).isTrue();
        assertThat(chart.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(chart.getAccessibleText()).contains("Lowest 91.2% in July 2025", "October 2025 not returned");
        assertThat(onScreen(() -> chart.getHeight())).isBetween(20.0, 60.0);
    }

    @Test
    void everyShapeOfEveryChartIsDrawn() {
        for (Chart each : List.of(
                SampleCharts.trend().chart(Chart.Room.UPRIGHT), SampleCharts.longTrend().chart(Chart.Room.UPRIGHT))) {
            onScreen(() -> {
                chart.show(each);
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(parts()).hasSameSizeAs(each.parts());
        }
    }

    private List<PartNode> parts() {
        return onScreen(() -> chart.lookupAll(".chart-part").stream().map(PartNode.class::cast).toList());
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
