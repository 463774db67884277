package org.scrutineer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
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

    /** @param out where POI will save to; nothing is written before {@link #save} */
    WordPackage(OutputStream out) throws IOException {
        parts = OPCPackage.create(out);
        document = part("document.xml", TYPES + "document.main+xml");
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument", "rId1");
        for (String name : new String[]{"styles", "settings"}) {
            write(related(name + ".xml", TYPES + name + "+xml", name), shipped(name));
        }
        PackagePart fonts = related("fontTable.xml", TYPES + "fontTable+xml", "fontTable");
        write(fonts, shipped("fontTable"));
        embed(fonts, Face.REGULAR, "7C3E5A10-4B2D-4F6A-9E81-20D5C7B3A601", "rId1");
        embed(fonts, Face.BOLD, "7C3E5A10-4B2D-4F6A-9E81-20D5C7B3A602", "rId2");
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
    private void embed(PackagePart fonts, Face face, String key, String id) throws IOException {
        PackagePart part = part(
                "fonts/" + face.name().toLowerCase(Locale.ROOT) + ".odttf",
                "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        fonts.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "font", id);
        byte[] mixed = face.bytes();
        byte[] bits = HexFormat.of().parseHex(key.replace("-", ""));
        for (int at = 0; at < 32; at++) {
            mixed[at] ^= bits[bits.length - 1 - at % bits.length];
        }
        write(part, mixed);
    }

    /** @return the relationship's id */
    String add(String kind, byte[] content) throws IOException {
        boolean counted = kind.equals("header") || kind.equals("footer");
        String number = counted ? Integer.toString(counts.merge(kind, 1, Integer::sum)) : "";
        PackagePart part = part(kind + number + ".xml", TYPES + kind + "+xml");
        write(part, content);
        return relate(part, kind);
    }

    /** @return the relationship's id */
    String addPicture(byte[] content, Image.Format format) throws IOException {
        pictures++;
        PackagePart part = part("media/image" + pictures + "." + format.ending(), "image/" + format.ending());
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
        try {
            PackageProperties properties = parts.getPackageProperties();
            properties.setTitleProperty(Optional.of(title));
            properties.setCreatorProperty(Optional.of(author));
            properties.setSubjectProperty(Optional.of(subject));
            properties.setLanguageProperty(Optional.of("en-GB"));
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
        PackagePart part = part(name, type);
        relate(part, relation);
        return part;
    }

    private String relate(PackagePart part, String relation) {
        return document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation).getId();
    }

    private PackagePart part(String name, String type) {
        try {
            return parts.createPart(PackagingURIHelper.createPartName("/word/" + name), type);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
