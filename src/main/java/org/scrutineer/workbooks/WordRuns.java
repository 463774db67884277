package org.scrutineer.workbooks;

import javax.xml.stream.XMLStreamException;

/** The text of one paragraph of a Word document, run by run. */
final class WordRuns {
    private final StringBuilder text = new StringBuilder();
    private boolean allBold = true;
    private boolean tracked;

    String text() {
        return text.toString();
    }

    /** Whether there is text and all of it is bold. */
    boolean allBold() {
        return allBold && !text.toString().isBlank();
    }

    boolean tracked() {
        return tracked;
    }

    void add(String more) {
        text.append(more);
    }

    /** Reads the run at hand up to its end. */
    void read(Xml xml) throws XMLStreamException {
        boolean bold = false;
        boolean hidden = false;
        StringBuilder own = new StringBuilder();
        while (xml.next() && !xml.ends("r")) {
            if (xml.starts("b")) {
                bold = WordStyles.isOn(xml);
            } else if (xml.starts("vanish")) {
                hidden = WordStyles.isOn(xml);
            } else if (xml.starts("t")) {
                text(xml, own);
            } else if (xml.starts("tab") || xml.starts("ptab")) {
                own.append('\t');
            } else if (xml.starts("br") || xml.starts("cr")) {
                own.append(xml.attribute("type") == null ? "\n" : "");
            } else if (xml.starts("noBreakHyphen")) {
                own.append('-');
            } else if (xml.starts() && skips(xml.element())) {
                tracked |= xml.element().equals("delText");
                xml.skip();
            }
        }
        if (!hidden && !own.isEmpty()) {
            text.append(own.toString().replace('\u00a0', ' ').replace("\u00ad", ""));
            allBold &= bold || own.toString().isBlank();
        }
    }

    private static void text(Xml xml, StringBuilder to) throws XMLStreamException {
        while (xml.next() && !xml.ends("t")) {
            xml.text(to);
            if (to.length() > DocumentReader.CHARACTERS) {
                throw RefusedDocument.tooLong();
            }
        }
    }

    private static boolean skips(String element) {
        return switch (element) {
            case "delText", "instrText", "Fallback", "pict", "object", "drawing", "rPrChange" -> true;
            default -> false;
        };
    }
}
