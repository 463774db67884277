package org.scrutineer.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The shipped parts of a Word document in a council's colour and font. */
final class WordLook {
    private static final String OWN_FONT = "Source Sans 3";

    private final PaperStyle style;

    WordLook(PaperStyle style) {
        this.style = style;
    }

    /**
     * A font that lies in the document.
     *
     * @param key by which its file is mixed
     * @param relation id of the relationship that leads to it
     */
    record Embedded(Face face, byte[] file, String key, String relation) {}

    byte[] styles() throws IOException {
        String styles = text("styles");
        if (style.accent().isPresent()) {
            String colour = style.accent().get().substring(1);
            styles = styles.replace("w:space=\"8\" w:color=\"0B4FA8\"", "w:space=\"8\" w:color=\"" + colour + "\"");
            for (int level = 1; level <= 3; level++) {
                styles = coloured(styles, "Heading" + level, colour);
            }
        }
        return styles.replace(OWN_FONT, family()).getBytes(StandardCharsets.UTF_8);
    }

    private static String coloured(String styles, String id, String colour) {
        int start = styles.indexOf("w:styleId=\"" + id + "\"");
        int bold = styles.indexOf("<w:bCs/>", start) + "<w:bCs/>".length();
        return styles.substring(0, bold) + "<w:color w:val=\"" + colour + "\"/>" + styles.substring(bold);
    }

    byte[] settings() throws IOException {
        String settings = text("settings");
        return (embedded().isEmpty() ? settings.replace("<w:embedTrueTypeFonts/>", "") : settings)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] fontTable() throws IOException {
        String table = text("fontTable");
        if (style.font().isPresent()) {
            table = table.replaceAll("<w:(altName|panose1|charset|family|pitch) [^>]*/>\\s*", "");
        }
        if (embedded().isEmpty()) {
            table = table.replaceAll("<w:embed[^>]*/>\\s*", "");
        }
        return table.replace(OWN_FONT, family()).getBytes(StandardCharsets.UTF_8);
    }

    /** None where the font's licence keeps it out of documents that others may edit. */
    List<Embedded> embedded() {
        if (style.font().isPresent() && !style.font().get().editable()) {
            return List.of();
        }
        Faces faces = style.faces();
        return List.of(
                new Embedded(Face.REGULAR, faces.file(Face.REGULAR), "7C3E5A10-4B2D-4F6A-9E81-20D5C7B3A601", "rId1"),
                new Embedded(Face.BOLD, faces.file(Face.BOLD), "7C3E5A10-4B2D-4F6A-9E81-20D5C7B3A602", "rId2"));
    }

    private String family() {
        Optional<String> family = style.font().map(PaperFont::family);
        return family.orElse(OWN_FONT).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String text(String part) throws IOException {
        return new String(WordPackage.shipped(part), StandardCharsets.UTF_8);
    }
}
