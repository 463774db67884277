package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Tells a workbook from the other kinds of documents that are also zip files. */
final class PackageKind {
    private static final int TYPE_BYTES = 200;

    private PackageKind() {}

    static void refuseOthers(Parts parts, XMLInputFactory factory) throws IOException, XMLStreamException {
        Optional<InputStream> mime = parts.open("mimetype");
        if (mime.isPresent()) {
            try (InputStream bytes = mime.get()) {
                refuseOpenDocument(new String(bytes.readNBytes(TYPE_BYTES), StandardCharsets.US_ASCII));
            }
        }
        Optional<InputStream> types = parts.open("[Content_Types].xml");
        if (types.isEmpty()) {
            if (parts.hasFolder("xl/")) {
                throw Refused.damaged();
            }
            throw Refused.notAWorkbook("a zip folder");
        }
        try (InputStream bytes = types.get()) {
            Xml xml = Xml.of(factory, bytes);
            while (xml.next()) {
                if (xml.starts("Override") || xml.starts("Default")) {
                    refuse(xml.attribute("ContentType", ""));
                }
            }
        }
        if (parts.hasFolder("Index/") && !parts.hasFolder("xl/")) {
            throw Refused.saveAsWorkbook("a Numbers spreadsheet");
        }
    }

    private static void refuse(String type) {
        if (type.contains("sheet.binary.macroEnabled.main")) {
            throw Refused.saveAsWorkbook("a binary workbook (.xlsb)");
        }
        if (type.contains("wordprocessingml.document.main") || type.contains("wordprocessingml.template.main")
                || type.contains("ms-word.document.macroEnabled.main")) {
            throw Refused.notAWorkbook("a Word document");
        }
        if (type.contains("presentationml") && type.endsWith(".main+xml")) {
            throw Refused.notAWorkbook("a presentation");
        }
    }

    private static void refuseOpenDocument(String mime) {
        if (mime.contains("opendocument.spreadsheet")) {
            throw Refused.saveAsWorkbook("an OpenDocument spreadsheet (.ods)");
        }
        if (mime.contains("opendocument")) {
            throw Refused.notAWorkbook("an OpenDocument text or presentation");
        }
    }
}
