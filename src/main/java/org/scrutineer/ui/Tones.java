package org.scrutineer.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the tones to the style sheets, so that their colours stand in one place only. */
final class Tones {
    private Tones() {}

    /** The style class that sets the looked-up colours {@code -tone-text}, {@code -tone-fill}, {@code -tone-edge}. */
    static String styleClass(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    static String rules(boolean dark) {
        return Stream.of(Tone.values())
                .map(tone -> {
                    Tone.Colours colours = dark ? tone.dark() : tone.light();
                    String name = tone.name().toLowerCase(Locale.ROOT);
                    return (".root { -%1$s-text: %2$s; -%1$s-fill: %3$s; -%1$s-edge: %4$s; }%n"
                            + ".tone-%1$s { -tone-text: %2$s; -tone-fill: %3$s; -tone-edge: %4$s; }%n")
                            .formatted(name, colours.text(), colours.fill(), colours.edge());
                })
                .collect(Collectors.joining())
                + Stream.of(Tone.values()).map(Tones::printed).collect(Collectors.joining());
    }

    /** Inside {@code .printed} colours stay those of paper, whatever the theme. */
    private static String printed(Tone tone) {
        Tone.Colours colours = tone.light();
        return ".printed .%s { -tone-text: %s; -tone-fill: %s; -tone-edge: %s; }%n".formatted(
                styleClass(tone), colours.text(), colours.fill(), colours.edge());
    }

    /** The rules as the address of a style sheet. */
    static String sheet(boolean dark) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules(dark).getBytes(StandardCharsets.UTF_8));
    }
}
