package org.scrutineer.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The widths of a paper's fonts, and which of them draws a character. Read once; never changes. */
final class Faces {
    /** Drawn where no font has the character, so that the reader sees that something stands there. */
    static final int REPLACEMENT = 0xFFFD;

    private final Map<Face, Typeface> typefaces = new EnumMap<>(Face.class);

    private final Function<Face, byte[]> files;
    private final Map<Face, FaceFile> faceFiles = new EnumMap<>(Face.class);

    private Faces(Function<Face, byte[]> files) {
        this.files = files;
        for (Face face : Face.values()) {
            byte[] content = files.apply(face);
            typefaces.put(face, new Typeface(content));
            faceFiles.put(face, new FaceFile(content));
        }
    }

    /** Reading the fonts takes a few hundredths of a second, so it waits until something is written. */
    private static final class Shipped {
        private static final Faces FACES = new Faces(Face::bytes);
    }

    static Faces shipped() {
        return Shipped.FACES;
    }

    /** @param files the font file of each face */
    static Faces of(Function<Face, byte[]> files) {
        return new Faces(files);
    }

    FaceFile faceFile(Face face) {
        return faceFiles.get(face);
    }

    byte[] file(Face face) {
        return files.apply(face);
    }

    /**
     * How a character is drawn.
     *
     * @param drawn the character whose glyph is drawn; not the one meant where that needs {@code ActualText}
     */
    record Glyph(Face face, int drawn) {}

    Glyph glyph(int character, Face wanted) {
        for (Face face : new Face[]{wanted, Face.FALLBACK}) {
            Typeface typeface = typefaces.get(face);
            if (typeface.has(character)) {
                return new Glyph(face, typeface.firstWithSameGlyph(character));
            }
        }
        return new Glyph(Face.FALLBACK, REPLACEMENT);
    }

    /** @return in ems */
    double width(Glyph glyph) {
        return typefaces.get(glyph.face()).width(glyph.drawn());
    }

    /** @return in points, of text that is not broken */
    double width(String text, Face face, double size) {
        return size * text.codePoints().mapToDouble(character -> width(glyph(character, face))).sum();
    }
}
