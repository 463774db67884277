package org.scrutineer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a Word document and how they refer to each other. */
final class WordPackage {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage parts;
    private final PackagePart document;
    private final Map<URI, String> links = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int pictures;

    private WordPackage(OPCPackage parts, PackagePart document) {
        this.parts = parts;
        this.document = document;
    }

    /**
     * A document of our own, in the council's colour and font.
     *
     * @param out where POI will save to; nothing is written before {@link #save}
     */
    static WordPackage blank(PaperStyle style, OutputStream out) throws IOException {
        OPCPackage parts = OPCPackage.create(out);
        PackagePart document = part(parts, "document.xml", TYPES + "document.main+xml");
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument", "rId1");
        WordPackage made = new WordPackage(parts, document);
        WordLook look = new WordLook(style);
        write(made.related("styles.xml", TYPES + "styles+xml", "styles"), look.styles());
        write(made.related("settings.xml", TYPES + "settings+xml", "settings"), look.settings());
        PackagePart fonts = made.related("fontTable.xml", TYPES + "fontTable+xml", "fontTable");
        write(fonts, look.fontTable());
        for (WordLook.Embedded font : look.embedded()) {
            made.embed(fonts, font);
        }
        return made;
    }

    /** A council's template, to which the paper's parts are added. */
    static WordPackage of(OPCPackage template, PackagePart document) {
        return new WordPackage(template, document);
    }

    static byte[] shipped(String name) throws IOException {
        try (InputStream resource = WordPackage.class.getResourceAsStream("word/" + name + ".xml")) {
            return resource.readAllBytes();
        }
    }

    /**
     * Puts a font into the document as ECMA-376 part 4, 2.8.1, wants it: its first 32 bytes mixed with its key, so that
     * it is not taken for an installed font.
     */
    private void embed(PackagePart fonts, WordLook.Embedded font) throws IOException {
        PackagePart part = part(parts,
                "fonts/" + font.face().name().toLowerCase(Locale.ROOT) + ".odttf",
                "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        fonts.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "font", font.relation());
        byte[] mixed = font.file();
        byte[] bits = HexFormat.of().parseHex(font.key().replace("-", ""));
        for (int at = 0; at < 32; at++) {
            mixed[at] ^= bits[bits.length - 1 - at % bits.length];
        }
        write(part, mixed);
    }

    /** @return the relationship's id */
    String add(String kind, byte[] content) throws IOException {
        boolean counted = kind.equals("header") || kind.equals("footer");
        String number = counted ? Integer.toString(counts.merge(kind, 1, Integer::sum)) : "";
        PackagePart part = part(parts, kind + number + ".xml", TYPES + kind + "+xml");
        write(part, content);
        return relate(part, kind);
    }

    /** @return the relationship's id */
    String addPicture(byte[] png) throws IOException {
        return addPicture(png, Image.Format.PNG);
    }

    /** @return the relationship's id */
    String addPicture(byte[] content, Image.Format format) throws IOException {
        String name;
        do {
            pictures++;
            name = "media/image" + pictures + "." + format.ending();
        } while (parts.containPart(name(name)));
        PackagePart part = part(parts, name, "image/" + format.ending());
        write(part, content);
        return relate(part, "image");
    }

    /** @return the relationship's id; the same target has one */
    String link(URI target) {
        return links.computeIfAbsent(
                target,
                address -> document.addExternalRelationship(address.toString(), RELATIONS + "hyperlink").getId());
    }

    void describe(String title, String author, String subject) {
        PackageProperties properties = properties();
        properties.setTitleProperty(Optional.of(title));
        properties.setCreatorProperty(Optional.of(author));
        properties.setSubjectProperty(Optional.of(subject));
        properties.setLanguageProperty(Optional.of("en-GB"));
    }

    /** Says that the document begins now, and not when its template was made. */
    void begin(String by, Instant now) {
        PackageProperties properties = properties();
        properties.setLastModifiedByProperty(Optional.of(by));
        properties.setCreatedProperty(Optional.of(Date.from(now)));
        properties.setModifiedProperty(Optional.of(Date.from(now)));
        properties.setRevisionProperty(Optional.of("1"));
    }

    private PackageProperties properties() {
        try {
            return parts.getPackageProperties();
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void save(byte[] body, OutputStream out) throws IOException {
        write(document, body);
        parts.save(out);
        parts.revert();
    }

    private PackagePart related(String name, String type, String relation) throws IOException {
        PackagePart part = part(parts, name, type);
        relate(part, relation);
        return part;
    }

    private String relate(PackagePart part, String relation) {
        return document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation).getId();
    }

    private static PackagePart part(OPCPackage parts, String name, String type) {
        return parts.createPart(name(name), type);
    }

    private static PackagePartName name(String name) {
        try {
            return PackagingURIHelper.createPartName("/word/" + name);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
