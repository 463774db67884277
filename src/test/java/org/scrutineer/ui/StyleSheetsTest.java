package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours stand in one place, as roles. */
class StyleSheetsTest {
    @Test
    void noColourStandsInTheSheetsThatUseRoles() throws IOException {
        for (String sheet : List.of("/org/scrutineer/ui/kit.css", "/org/scrutineer/pictures/chart.css",
                "/org/scrutineer/pictures/pages.css")) {
            assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(read(sheet)).results()
                    .map(found -> found.group())
                    .toList()).as(sheet).isEmpty();
        }
    }

    @Test
    void everyToneHasItsRulesInBothThemes() {
        for (Tone tone : Tone.values()) {
            assertThat(Tones.rules(false)).contains(tone.light().text(), tone.light().fill(), tone.light().edge());
            assertThat(Tones.rules(true)).contains(tone.dark().text(), tone.dark().fill(), tone.dark().edge());
        }
        assertThat(Tones.rules(true)).contains(".printed .tone-red { -tone-text: " + Tone.RED.light().text());
    }

    private static String read(String sheet) throws IOException {
        try (InputStream in = StyleSheetsTest.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
