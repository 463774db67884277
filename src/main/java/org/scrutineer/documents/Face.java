package org.scrutineer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font files that are shipped with the program, used by the papers and by the window. */
enum Face {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-Semibold.ttf"),
    BOLD("SourceSans3-Bold.ttf"),
    /** Has most of the characters that the others lack. */
    FALLBACK("DejaVuSans.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        try (InputStream font = Face.class.getResourceAsStream("fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException("The font " + file + " was not shipped");
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
