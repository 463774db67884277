package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.studio.PaperFiles;
import org.scrutineer.periods.Period;
import org.scrutineer.papers.Made;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Theme.Appearance;

/**
 * Makes the README's pictures from the sample council, in {@code target/pictures}; with
 * {@code -Dscrutineer.pictures=src/site/resources/images} it makes the committed ones anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Path pictures = Path.of(System.getProperty("scrutineer.pictures", "target/pictures"));
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        Files.createDirectories(pictures);
        window = new TestWindow(home).withSample();
        window.onScreen(() -> {
            window.window().theme().appearanceProperty().set(Appearance.LIGHT);
            window.stage().setWidth(WIDTH);
            window.stage().setHeight(HEIGHT);
            return null;
        });
    }

    @AfterAll
    void close() throws Exception {
        window.close();
    }

    @Test
    void workbench() throws IOException {
        window.go(Destination.Review.of(window.wiring().register().reviewTitled("Care at Home").orElseThrow().id()));
        window.untilItSays("9 of 13 recommendations");
        window.untilItSays("Confirmed by committee");
        take("workbench-light");
    }

    @Test
    void importDesk() throws IOException {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow()
                    .takeIn(List.of(Path.of("sample-data", "care-at-home-2026-06.xlsx")));
            return null;
        });
        window.untilItSays("care-at-home-2026-06.xlsx");
        window.untilItSays("Goes into");
        take("import-light");
    }

    @Test
    void papers() throws IOException {
        window.go(new Destination.Papers(Optional.empty()));
        window.untilItSays("Purpose of report");
        take("papers-light");
    }

    @Test
    void returns() throws IOException {
        window.go(new Destination.Returns(Optional.of(Period.quarter(2026, 2)), false));
        window.untilItSays("10 of 11 (91%) returned");
        ToggleButton map = window.find(ToggleButton.class, chip -> "Heat map".equals(chip.getText()));
        window.onScreen(() -> {
            map.fire();
            return null;
        });
        window.untilItSays("Hatched: not returned");
        take("returns-light");
    }

    @Test
    void desk(@TempDir Path folder) throws IOException {
        Path odd = Files.writeString(folder.resolve("Larkspindle Homecare Q3 2026-27.csv"), """
                Measure,Oct,Nov,Dec
                Hours of care delivered,4410.25,4380.5,about 4400
                Visits planned,9520,9480,9610
                Visits missed,4,see e-mail,6
                Electronic call monitoring,96.1%,95.8%,102%
                Complaints received,2,nil,<5
                Staff employed,129,131,130
                """);
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(odd));
            return null;
        });
        window.untilItSays("things need a look");
        take("desk-light");
    }

    @Test
    void pageOfAPaper(@TempDir Path folder) throws IOException {
        Path pdf = PaperFiles.write(
                Made.of(window.wiring(),
                        window.wiring().register().reviewTitled("Care at Home").orElseThrow()),
                EnumSet.of(PaperFiles.Format.PDF), folder, Progress.NONE)
                .getFirst();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            keep("paper-page", new PDFRenderer(document).renderImageWithDPI(1, 90));
        }
    }

    @Test
    void theReadmeShowsNoPictureThatIsNotThere() throws IOException {
        List<String> shown = Files.readString(Path.of("README.md")).lines()
                .filter(line -> line.startsWith("!["))
                .map(line -> line.replaceFirst(".*\\((.*)\\)$", "$1"))
                .toList();

        assertThat(shown).hasSize(6).allSatisfy(picture -> assertThat(Path.of(picture)).isNotEmptyFile());
    }

    private void take(String name) throws IOException {
        window.settle();
        keep(name, window.onScreen(
                () -> SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null)));
    }

    private void keep(String name, BufferedImage picture) throws IOException {
        // A blank or half-painted page has a handful of colours; text alone, smoothed, has far more.
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                .distinct()
                .limit(100)
                .count()).isEqualTo(100);
        ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
    }
}
