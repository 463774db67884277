package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Tone;

/** The fonts as we read them are the fonts as Java reads them. */
class FacesTest {
    private final Faces faces = Faces.shipped();

    @ParameterizedTest
    @EnumSource(Face.class)
    void charactersAndWidthsAreThoseOfTheFont(Face face) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes())).deriveFont(1000f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        Typeface typeface = new Typeface(face.bytes());
        for (int character = ' '; character < 0x2800; character++) {
            // From Khmer on, Java says that it can display some characters that it draws as nothing.
            if (character == 0x1700) {
                character = 0x20A0;
            }
            if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
                continue;
            }
            assertThat(typeface.has(character)).as(Integer.toHexString(character))
                    .isEqualTo(font.canDisplay(character));
            if (character < 0x300 && typeface.has(character)) {
                double width = font.createGlyphVector(context, Character.toString(character)).getGlyphMetrics(0)
                        .getAdvanceX();
                assertThat(1000 * typeface.width(character)).as(Integer.toHexString(character))
                        .isCloseTo(width, within(1.0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"£ – — ‘ ’ é ŵ ŷ ✓ ● ▲ ▼ ✔ ■ • → ≥ ½"})
    void thePapersFontHasWhatPapersNeed(String text) {
        text.codePoints().forEach(character -> assertThat(faces.glyph(character, Face.REGULAR))
                .isEqualTo(new Faces.Glyph(Face.REGULAR, character)));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyToneHasItsShapeInTheFontOfRatings(Tone tone) {
        assertThat(faces.glyph(tone.shape().codePointAt(0), Face.SEMIBOLD).face()).isEqualTo(Face.SEMIBOLD);
    }

    @Test
    void whatItLacksIsDrawnWithTheOtherFontOrAVisibleMark() {
        assertThat(faces.glyph('◐', Face.BOLD)).isEqualTo(new Faces.Glyph(Face.FALLBACK, '◐'));
        assertThat(faces.glyph("😀".codePointAt(0), Face.BOLD).face()).isEqualTo(Face.FALLBACK);
        assertThat(faces.glyph('漢', Face.REGULAR)).isEqualTo(new Faces.Glyph(Face.FALLBACK, Faces.REPLACEMENT));
        assertThat(faces.width(faces.glyph('漢', Face.REGULAR))).isPositive();
    }

    @Test
    void oneGlyphIsDrawnForOneCharacter() {
        assertThat(faces.glyph('\u2011', Face.REGULAR).drawn()).isIn((int) '-', 0x2010);
        assertThat(faces.glyph('\u00a0', Face.REGULAR).drawn()).isEqualTo(' ');
        assertThat(faces.glyph('-', Face.REGULAR).drawn()).isEqualTo('-');
    }

    @Test
    void widthsAddUpAndGrowWithTheSize() {
        double twelve = faces.width("Reablement", Face.REGULAR, 12);

        assertThat(twelve).isBetween(50.0, 70.0);
        assertThat(faces.width("Reablement", Face.REGULAR, 24)).isCloseTo(2 * twelve, within(0.001));
        assertThat(faces.width("Reablement", Face.BOLD, 12)).isGreaterThan(twelve);
        assertThat(faces.width("", Face.REGULAR, 12)).isZero();
    }
}
