package org.scrutineer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture made of dots, as its file is: writers put the bytes into the paper as they are.
 *
 * @param width and height in dots
 */
public record Image(byte[] content, Format format, int width, int height) {
    /** What every reader of PDF, Word and web pages can show. */
    public enum Format {
        JPEG("jpeg"),
        PNG("png");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** Also the second half of its media type. */
        public String ending() {
            return ending;
        }
    }

    public Image {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture without dots");
        }
    }

    /** Looks at the file's head; nothing for what is neither JPEG nor PNG. */
    public static Optional<Image> of(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                String named = reader.getFormatName().toLowerCase(Locale.ROOT);
                for (Format format : Format.values()) {
                    if (format.ending().equals(named)) {
                        return Optional.of(new Image(content, format, reader.getWidth(0), reader.getHeight(0)));
                    }
                }
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && Arrays.equals(content, image.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "a picture of " + width + " by " + height + " dots";
    }
}
