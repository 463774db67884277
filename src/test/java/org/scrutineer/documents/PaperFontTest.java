package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;

/** A font is looked at before a paper is made with it. */
class PaperFontTest {
    private final byte[] regular = Face.REGULAR.bytes();
    private final byte[] bold = Face.BOLD.bytes();

    @Test
    void theLighterFileIsTheRegularFace() {
        PaperFont font = SampleLooks.font();

        assertThat(font.family()).isEqualTo("DejaVu Sans");
        assertThat(font.bytes(Face.REGULAR)).isEqualTo(Face.FALLBACK.bytes());
        assertThat(font.bytes(Face.SEMIBOLD)).isEqualTo(font.bytes(Face.BOLD)).isEqualTo(bold);
        assertThat(font.faces().width("W", Face.REGULAR, 10))
                .isNotEqualTo(Faces.shipped().width("W", Face.REGULAR, 10));
    }

    @Test
    void bothFacesAreNeeded() {
        assertThat(problem(regular).what()).contains("two files");
        assertThat(problem(regular, regular).what()).contains("equally bold");
    }

    private static Problem problem(byte[]... files) {
        return catchThrowableOfType(Problem.class, () -> PaperFont.of(Arrays.stream(files)
                .map(file -> new PaperFont.Chosen("face.ttf", file))
                .toList()));
    }

    @Test
    void aFontWithoutRightsIsRefused() {
        for (int rights : List.of(0x0002, 0x0100, 0x0200)) {
            byte[] closed = regular.clone();
            ByteBuffer.wrap(closed).putShort(table(closed, "OS/2") + 8, (short) rights);
            assertThat(problem(closed, bold).what()).contains("does not let it be embedded");
        }
        byte[] printable = regular.clone();
        ByteBuffer.wrap(printable).putShort(table(printable, "OS/2") + 8, (short) 4);
        PaperFont font = PaperFont.of(List.of(new PaperFont.Chosen("a", printable), new PaperFont.Chosen("b", bold)));
        assertThat(font.editable()).as("it stays out of Word documents").isFalse();
    }

    private static int table(byte[] font, String name) {
        int entry = new String(font, 0, 600, StandardCharsets.ISO_8859_1).indexOf(name);
        return ByteBuffer.wrap(font).getInt(entry + 8);
    }

    private static byte[] renamed(byte[] font, String table, String other) {
        byte[] changed = font.clone();
        int entry = new String(font, 0, 600, StandardCharsets.ISO_8859_1).indexOf(table);
        System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, changed, entry, 4);
        return changed;
    }

    @Test
    void otherKindsOfFontAreNamed() {
        byte[] postScript = regular.clone();
        System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, postScript, 0, 4);

        assertThat(problem(postScript, bold).what()).isEqualTo("face.ttf is not a TrueType font.");
        assertThat(problem(renamed(regular, "GSUB", "fvar"), bold).what()).contains("all weights");
        assertThat(problem(renamed(regular, "glyf", "xxxx"), bold).what()).contains("cannot be read as a font");
        assertThat(problem("no font at all".getBytes(StandardCharsets.UTF_8), bold).what()).endsWith(".");
        assertThat(problem(new byte[0], bold).what()).contains("cannot be read as a font");
    }

    @Test
    void aFontThatLacksLettersSaysWhich() {
        byte[] emptied = regular.clone();
        // Another platform's table is what is looked at then: none, so every letter is missing.
        int cmap = table(emptied, "cmap");
        ByteBuffer.wrap(emptied).putShort(cmap + 2, (short) 0);

        assertThat(problem(emptied, bold).what()).startsWith("face.ttf lacks signs that papers need: A B C");
    }

    @Test
    void damagesEndInOneSentence() {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = regular.clone();
            for (int hit = 0; hit < 20; hit++) {
                damaged[random.nextInt(round % 2 == 0 ? 3_000 : damaged.length)] = (byte) random.nextInt();
            }
            byte[] file = round % 5 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            assertThatCode(() -> {
                try {
                    PaperFont.of(List.of(new PaperFont.Chosen("a", file), new PaperFont.Chosen("b", bold)));
                } catch (Problem told) {
                    assertThat(told.what()).endsWith(".");
                }
            }).doesNotThrowAnyException();
        }
    }
}
