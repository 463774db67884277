package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both themes are far enough apart for people who see little contrast. */
class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("window", "panel", "row-selected", "row-hover");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void wordsAreReadableOnEveryGround(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (String ground : GROUNDS) {
            for (String words : List.of("text", "muted", "accent", "saved", "late")) {
                assertThat(contrast(roles.get(words), roles.get(ground)))
                        .as("%s on %s in %s", words, ground, sheet)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(roles.get("on-accent"), roles.get("accent"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(roles.get("on-accent"), roles.get("accent-hover"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(roles.get("accent"), roles.get("accent-fill"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(roles.get("on-toast"), roles.get("toast"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(roles.get("toast-accent"), roles.get("toast"))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void theEdgesOfFieldsCanBeSeen(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        assertThat(contrast(roles.get("field-edge"), roles.get("window"))).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(roles.get("accent"), roles.get("window"))).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(roles.get("paper-accent"), roles.get("paper"))).isGreaterThanOrEqualTo(3.0);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void ratingsAreReadableOnTheirFillAndTheirEdgeStandsOut(Tone tone) throws IOException {
        assertThat(contrast(tone.light().text(), tone.light().fill())).isGreaterThanOrEqualTo(7.0);
        assertThat(contrast(tone.dark().text(), tone.dark().fill())).isGreaterThanOrEqualTo(6.5);
        assertThat(contrast(tone.light().edge(), roles("light.css").get("window"))).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(tone.dark().edge(), roles("dark.css").get("window"))).isGreaterThanOrEqualTo(3.0);
    }

    @Test
    void bothThemesHaveTheSameRoles() throws IOException {
        assertThat(roles("dark.css").keySet()).isEqualTo(roles("light.css").keySet()).contains("window", "text");
    }

    private static Map<String, String> roles(String sheet) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
            Matcher matcher = ROLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> roles = new HashMap<>();
            while (matcher.find()) {
                roles.put(matcher.group(1), matcher.group(2));
            }
            return roles;
        }
    }

    /** The contrast ratio of WCAG 2.2. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int channel = 0; channel < 3; channel++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            luminance += weights[channel] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }
}
