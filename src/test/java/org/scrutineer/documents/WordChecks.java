package org.scrutineer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds a Word document against the schemas of Office Open XML. */
public final class WordChecks {
    private WordChecks() {}

    /** @return where a part does not keep to its schema, with the part's name; empty for a valid document */
    public static List<String> violations(Path docx) throws IOException, XmlException {
        WordParts parts = new WordParts(docx);
        List<String> violations = new ArrayList<>();
        for (String name : parts.names()) {
            if (!name.startsWith("word/") || !name.endsWith(".xml")) {
                continue;
            }
            XmlObject part = parsed(name, new ByteArrayInputStream(parts.bytes(name)));
            List<XmlError> errors = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> violations.add(name + ": " + error));
        }
        return violations;
    }

    private static XmlObject parsed(String name, ByteArrayInputStream in) throws IOException, XmlException {
        return switch (name.replaceAll("word/|\\d*\\.xml", "")) {
            case "document" -> DocumentDocument.Factory.parse(in);
            case "styles" -> StylesDocument.Factory.parse(in);
            case "numbering" -> NumberingDocument.Factory.parse(in);
            case "settings" -> SettingsDocument.Factory.parse(in);
            case "fontTable" -> FontsDocument.Factory.parse(in);
            case "header" -> HdrDocument.Factory.parse(in);
            case "footer" -> FtrDocument.Factory.parse(in);
            default -> throw new IllegalStateException("A part that nobody checks: " + name);
        };
    }
}
