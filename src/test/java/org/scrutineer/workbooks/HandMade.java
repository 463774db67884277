package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that it can be what no program writes. */
final class HandMade {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandMade() {}

    /** A workbook of one sheet. */
    static HandMade ofRows(String rows) {
        return of(MAIN, RELATIONS, "", "<sheetData>" + rows + "</sheetData>");
    }

    static HandMade strict(String rows) {
        return of(STRICT, STRICT_RELATIONS, "", "<sheetData>" + rows + "</sheetData>");
    }

    static HandMade of1904(String rows) {
        return of(MAIN, RELATIONS, "<workbookPr date1904=\"1\"/>", "<sheetData>" + rows + "</sheetData>");
    }

    /** @param content all that stands in the worksheet's element */
    static HandMade ofSheet(String content) {
        return of(MAIN, RELATIONS, "", content);
    }

    private static HandMade of(String space, String relations, String settings, String sheet) {
        HandMade made = new HandMade();
        made.with("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        made.with("_rels/.rels", relations(relation("r1", relations + "/officeDocument", "xl/workbook.xml")));
        made.with("xl/workbook.xml", "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + relations + "\">" + settings
                + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        made.with("xl/_rels/workbook.xml.rels", relations(relation("r1", relations + "/worksheet", "worksheets/one.xml")
                + relation("r2", relations + "/styles", "styles.xml")
                + relation("r3", relations + "/sharedStrings", "shared.xml")
                + relation("r4", relations + "/theme", "theme/theme1.xml")));
        made.with("xl/worksheets/one.xml", "<worksheet xmlns=\"" + space + "\">" + sheet + "</worksheet>");
        return made;
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    HandMade styles(String content) {
        return with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    HandMade shared(String content) {
        return with("xl/shared.xml", "<sst xmlns=\"" + MAIN + "\">" + content + "</sst>");
    }

    HandMade with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    HandMade without(String part) {
        parts.remove(part);
        return this;
    }

    Path in(Path folder) {
        return in(folder, "workbook.xlsx");
    }

    Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
