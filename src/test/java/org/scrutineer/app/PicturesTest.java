package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Theme.Appearance;

/**
 * Draws the screens in both themes, for the README and for looking at. They go to {@code target/pictures}, or to the
 * folder that {@code -Dscrutineer.pictures} names.
 */
class PicturesTest {
    private static final int ACCENT_LIGHT = 0x0b5cad;
    private static final int ACCENT_DARK = 0x6cb0f5;

    private final Path folder = Path.of(System.getProperty("scrutineer.pictures", "target/pictures"));
    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home).withSample();
        Files.createDirectories(folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void workbench() throws Exception {
        UUID review = window.wiring().register().reviews().getFirst().id();
        UUID inHand = window.wiring().register().recommendations(review).get(1).id();
        window.go(new Destination.Review(review, Optional.of(inHand), Optional.empty()));
        window.untilItSays("Recommendation 4");
        window.untilItSays("Hannah Whitlow");
        draw("workbench");
    }

    @Test
    void importDesk() throws Exception {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(
                    Path.of("sample-data", "care-at-home-2026-06.xlsx")));
            return null;
        });
        window.untilItSays("Goes into");
        draw("import");
    }

    @Test
    void papers() throws Exception {
        window.go(new Destination.Papers(Optional.empty()));
        window.untilItSays("Purpose of report");
        draw("papers");
    }

    @Test
    void programme() throws Exception {
        window.go(new Destination.Programme(window.wiring().programmes().programmes().getLast().id()));
        window.untilItSays("Plan for the next period");
        draw("programme");
    }

    @Test
    void home() throws Exception {
        window.untilItSays("Done last");
        draw("home");
    }

    private void draw(String name) throws IOException {
        draw(name + "-light", Appearance.LIGHT, ACCENT_LIGHT);
        draw(name + "-dark", Appearance.DARK, ACCENT_DARK);
    }

    private void draw(String name, Appearance appearance, int accent) throws IOException {
        window.onScreen(() -> {
            window.window().theme().appearanceProperty().set(appearance);
            return null;
        });
        window.settle();
        BufferedImage image = window
                .onScreen(() -> SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        assertThat(colours(image)).as("something is drawn, in the colours of its theme").contains(accent);
        assertThat(colours(image).length).isGreaterThan(50);
    }

    private static int[] colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(pixel -> image.getRGB(pixel % image.getWidth(), pixel / image.getWidth()) & 0xffffff)
                .distinct()
                .toArray();
    }
}
