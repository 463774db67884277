package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.scrutineer.ui.Progress;

/** Walks through the body of a Word document once, and keeps what a reader of the printed page would see of its text. */
final class WordBodyReader {
    /** What is not part of the text as it is read: deleted, moved away, a picture's second form, notes. */
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "Fallback", "pict", "object", "sectPr", "rPrChange", "pPrChange", "instrText",
            "delText", "footnoteReference", "commentReference", "drawing");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Progress progress;
    private final List<Passage> passages = new ArrayList<>();
    private int characters;
    private int number;
    private int tables;
    private boolean tracked;
    private boolean apart;

    WordBodyReader(WordStyles styles, WordNumbering numbering, Progress progress) {
        this.styles = styles;
        this.numbering = numbering;
        this.progress = progress;
    }

    List<Passage> passages() {
        return passages;
    }

    boolean tracked() {
        return tracked;
    }

    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("tbl")) {
                table(xml);
            } else if (xml.starts("p")) {
                keep(paragraph(xml));
            } else if (xml.starts("docPartGallery") && xml.attribute("val", "").equals("Table of Contents")) {
                skipContents(xml);
            } else {
                skip(xml);
            }
        }
    }

    /** What a paragraph came to; empty text where there is nothing to read. */
    private record Read(String style, Optional<WordNumbering.Place> list, int outline, String text, boolean strong) {}

    private void keep(Read read) {
        number++;
        progress.check();
        int heading = read.outline() >= 0 && read.outline() < 9 ? read.outline() + 1 : styles.heading(read.style());
        Optional<WordNumbering.Place> list = read.list().or(() -> styles.list(read.style()));
        String mark = list.filter(place -> !place.list().equals("0")).map(numbering::next).orElse("");
        if (read.text().isBlank()) {
            apart = true;
        } else if (!styles.isContents(read.style())) {
            boolean bold = read.strong() || styles.isBold(read.style());
            passages.add(new Passage.Paragraph(
                    number, read.text().strip(), heading, mark,
                    list.map(WordNumbering.Place::level).orElse(0), bold, apart));
            apart = false;
        }
    }

    private Read paragraph(Xml xml) throws XMLStreamException {
        String style = "";
        String list = "";
        int level = 0;
        int outline = -1;
        WordRuns runs = new WordRuns();
        while (xml.next() && !xml.ends("p")) {
            if (xml.starts("pStyle")) {
                style = xml.attribute("val", "");
            } else if (xml.starts("numId")) {
                list = xml.attribute("val", "");
            } else if (xml.starts("ilvl")) {
                level = xml.number("val", 0);
            } else if (xml.starts("outlineLvl")) {
                outline = xml.number("val", -1);
            } else if (xml.starts("r")) {
                runs.read(xml);
            } else if (xml.starts("p")) {
                // A text box inside: its paragraphs are read as part of this one.
                runs.add(" " + paragraph(xml).text());
            } else {
                skip(xml);
            }
        }
        tracked |= runs.tracked();
        characters += runs.text().length();
        if (characters > DocumentReader.CHARACTERS) {
            throw RefusedDocument.tooLong();
        }
        return new Read(
                style, list.isEmpty() ? Optional.empty() : Optional.of(new WordNumbering.Place(list, level)), outline,
                runs.text(), runs.allBold());
    }

    private void skip(Xml xml) throws XMLStreamException {
        if (xml.starts() && SKIPPED.contains(xml.element())) {
            tracked |= xml.element().equals("del");
            xml.skip();
        } else {
            tracked |= xml.starts("ins");
        }
    }

    /** The rest of the content control that holds a table of contents. */
    private void skipContents(Xml xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.starts("sdt")) {
                depth++;
            } else if (xml.ends("sdt")) {
                depth--;
            }
        }
    }

    private void table(Xml xml) throws XMLStreamException {
        int table = ++tables;
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                List<String> cells = row(xml);
                number++;
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    passages.add(new Passage.Row(number, table, cells));
                }
            } else {
                skip(xml);
            }
        }
        apart = true;
    }

    private List<String> row(Xml xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("tr")) {
            if (xml.starts("tc")) {
                cells.add(cell(xml));
            } else {
                skip(xml);
            }
        }
        return cells;
    }

    /** A cell's paragraphs, one a line, each with its mark. */
    private String cell(Xml xml) throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        int inner = 0;
        while (xml.next() && (inner > 0 || !xml.ends("tc"))) {
            if (xml.starts("tbl")) {
                inner++;
            } else if (xml.ends("tbl")) {
                inner--;
            } else if (xml.starts("p")) {
                Read read = paragraph(xml);
                String mark = read.list().or(() -> styles.list(read.style())).map(numbering::next).orElse("");
                if (!read.text().isBlank()) {
                    lines.add((mark + " " + read.text().strip()).strip());
                }
            } else {
                skip(xml);
            }
        }
        return String.join("\n", lines);
    }
}
