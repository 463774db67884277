package org.scrutineer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** A council's own font for its papers: a regular and a bold face that may be embedded. */
public final class PaperFont {
    private static final String NEEDED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + " !\"#%&'()*+,-./:;<=>?@[]_£é–—‘’“”•…";
    private static final Block.Paragraph SPECIMEN = new Block.Paragraph(
            OptionalInt.empty(), List.of(new Run.Text(NEEDED), new Run.Strong(NEEDED)));

    private final String family;
    private final boolean editable;
    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Faces faces;

    private PaperFont(FontFile regular, FontFile bold) {
        family = regular.family();
        editable = regular.maySitInEditableDocuments() && bold.maySitInEditableDocuments();
        files.put(Face.REGULAR, regular.content());
        files.put(Face.SEMIBOLD, bold.content());
        files.put(Face.BOLD, bold.content());
        faces = Faces.of(this::bytes);
    }

    /**
     * A file of a font, as somebody chose it.
     *
     * @param name of the file
     */
    public record Chosen(String name, byte[] content) {}

    /**
     * @param chosen the regular and the bold face, in any order
     * @throws Problem when there are not two, when one is no TrueType font, lacks letters that papers need, or may not
     *     be embedded
     */
    public static PaperFont of(List<Chosen> chosen) {
        if (chosen.size() != 2) {
            throw new Problem(
                    "A font for papers is two files: its regular and its bold face.", "Choose both .ttf files.");
        }
        List<FontFile> files = chosen.stream()
                .map(file -> FontFile.read(file.name(), file.content()))
                .sorted(java.util.Comparator.comparingInt(FontFile::weight))
                .toList();
        if (files.getFirst().weight() == files.getLast().weight()) {
            throw new Problem(
                    chosen.getFirst().name() + " and " + chosen.getLast().name() + " are equally bold.",
                    "Choose the regular and the bold face of one family.");
        }
        files.forEach(PaperFont::checkLetters);
        PaperFont font = new PaperFont(files.getFirst(), files.getLast());
        font.tryOut(chosen);
        return font;
    }

    private static void checkLetters(FontFile file) {
        Typeface typeface = file.typeface();
        String missing = NEEDED.codePoints()
                .filter(letter -> !typeface.has(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new Problem(
                    file.name() + " lacks signs that papers need: " + missing, "Choose a font that has all of them.");
        }
    }

    /** A file may be damaged where only drawing looks. */
    private void tryOut(List<Chosen> chosen) {
        Paper paper = new Paper(family, "", "", "", List.of(SPECIMEN));
        PaperStyle style = new PaperStyle(
                java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of(this));
        try {
            PdfWriter.write(paper, style, new ByteArrayOutputStream(), Progress.NONE);
        } catch (IOException | RuntimeException damaged) {
            throw FontFile.damaged(chosen.getFirst().name() + " or " + chosen.getLast().name(), damaged);
        }
    }

    /** The family's name, as Word lists it. */
    public String family() {
        return family;
    }

    /** Whether its licence lets it go into a document that others may edit. */
    boolean editable() {
        return editable;
    }

    Faces faces() {
        return faces;
    }

    byte[] bytes(Face face) {
        byte[] own = files.get(face);
        return own == null ? face.bytes() : own.clone();
    }
}
