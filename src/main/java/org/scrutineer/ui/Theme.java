package org.scrutineer.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/**
 * How the window looks: light or dark, following the system unless a person chose, and how large the text is. One root
 * size in em makes everything larger together.
 */
public final class Theme {
    /** The text sizes offered, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 200);

    private static final double ROOT_PIXELS = 14;
    private static final String FONTS = "/org/scrutineer/documents/fonts/";

    private final ObservableValue<ColorScheme> system;
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final ObservableValue<Boolean> dark;

    public enum Appearance {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark");

        private final String words;

        Appearance(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param system the system's own choice, {@code Platform.getPreferences().colorSchemeProperty()} in the window */
    public Theme(ObservableValue<ColorScheme> system) {
        this.system = system;
        this.dark = appearance.flatMap(chosen -> this.system.map(scheme -> switch (chosen) {
            case SYSTEM -> scheme == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        }));
        List.of("Regular", "Semibold", "Bold").forEach(Theme::loadFont);
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** In percent of the usual size. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public ObservableValue<Boolean> darkProperty() {
        return dark;
    }

    /** Dresses a scene and keeps it dressed until the subscription ends; {@code more} are style sheets of features. */
    public Subscription dress(Scene scene, String... more) {
        Runnable dress = () -> dressNow(scene, more);
        dress.run();
        return Subscription.combine(dark.subscribe(dress), textSize.subscribe(dress));
    }

    private void dressNow(Scene scene, String... more) {
        boolean night = dark.getValue();
        Application.setUserAgentStylesheet(
                (night ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(sheet(Theme.class, night ? "dark.css" : "light.css"), Tones.sheet(night),
                        sheet(Theme.class, "kit.css"));
        scene.getStylesheets().addAll(more);
        scene.getRoot().setStyle("-fx-font-size: " + ROOT_PIXELS * textSize.get() / 100 + "px;");
    }

    /** The address of a style sheet that lies beside a class. */
    public static String sheet(Class<?> beside, String name) {
        URL url = Objects.requireNonNull(beside.getResource(name), name);
        return url.toExternalForm();
    }

    private static void loadFont(String weight) {
        try (InputStream font = Theme.class.getResourceAsStream(FONTS + "SourceSans3-" + weight + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(font, weight), ROOT_PIXELS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
