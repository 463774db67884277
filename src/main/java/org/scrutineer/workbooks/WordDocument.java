package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.scrutineer.ui.Progress;

/** Reads the text of a .docx with its headings, its lists as they are numbered, and its tables. */
final class WordDocument {
    private final XMLInputFactory factory = Xml.factory();
    private final Parts parts;
    private final WordBodyReader body;

    WordDocument(Parts parts, Progress progress) throws IOException, XMLStreamException {
        this.parts = parts;
        Relations roots = Relations.of(parts, "", factory);
        String main = roots.ofType("/officeDocument").orElseThrow(() -> other(parts));
        if (!main.startsWith("word/") && !hasStyles(main)) {
            throw other(parts);
        }
        Relations relations = Relations.of(parts, main, factory);
        WordStyles styles = new WordStyles();
        read(relations.ofType("/styles"), styles::read);
        WordNumbering numbering = new WordNumbering();
        read(relations.ofType("/numbering"), numbering::read);
        body = new WordBodyReader(styles, numbering, progress);
        read(Optional.of(main), body::read);
    }

    List<Passage> passages() {
        return body.passages();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (body.tracked()) {
            notes.add("Its tracked changes were read as if they were accepted.");
        }
        return notes;
    }

    private interface Use {
        void read(Xml xml) throws XMLStreamException;
    }

    private void read(Optional<String> part, Use use) throws IOException, XMLStreamException {
        Optional<InputStream> found = part.isEmpty() ? Optional.empty() : parts.open(part.get());
        if (found.isPresent()) {
            try (InputStream bytes = found.get()) {
                use.read(Xml.of(factory, bytes));
            }
        }
    }

    private boolean hasStyles(String main) throws IOException, XMLStreamException {
        return Relations.of(parts, main, factory).ofType("/styles").isPresent() && !parts.hasFolder("ppt/");
    }

    private static org.scrutineer.ui.Problem other(Parts parts) {
        if (parts.hasFolder("ppt/")) {
            return RefusedDocument.saveAsDocument("a presentation");
        }
        return parts.has("content.xml")
                ? RefusedDocument.saveAsDocument("an OpenDocument text (.odt)")
                : RefusedDocument.notADocument("a zip folder");
    }
}
