package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.WordText.Format;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The section of a template in which the blocks stand. Pages on their side are sections between, with the template's
 * own headers, footers, margins and paper; what follows the blocks lies as the template had it.
 */
final class WordTemplateSections implements WordSections {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int INCH = 1_440;
    /** A picture leaves room for its heading and its title. */
    private static final double FIGURE_PART = 0.8;

    private final Element section;
    private final boolean nothingFollows;
    private final Sheet upright;
    private final Sheet sideways;
    private boolean begun;

    /** @param place of the blocks, among the children of the body */
    WordTemplateSections(Node place) {
        Node body = place;
        boolean last = true;
        Optional<Element> found = Optional.empty();
        for (Node at = place; !WordXml.is(at, "body") && found.isEmpty(); at = at.getParentNode()) {
            for (Node next = at.getNextSibling(); next != null && found.isEmpty(); next = next.getNextSibling()) {
                found = sectionOf(next);
                last &= found.isPresent() && WordXml.is(next, "sectPr") || !isSeen(next);
            }
            body = at.getParentNode();
        }
        Element end = (Element) body;
        section = found.orElseGet(() -> (Element) end.appendChild(WordXml.make(end, "sectPr")));
        nothingFollows = last && WordXml.is(section.getParentNode(), "body");
        upright = sheet(section);
        Element turned = (Element) section.cloneNode(true);
        turn(turned);
        sideways = sheet(turned);
    }

    private static Optional<Element> sectionOf(Node node) {
        if (WordXml.is(node, "sectPr")) {
            return Optional.of((Element) node);
        }
        return node instanceof Element element
                ? WordXml.all(element, "sectPr").stream().findFirst()
                : Optional.empty();
    }

    private static boolean isSeen(Node node) {
        return node instanceof Element element && List.of("t", "tbl", "drawing", "pict", "object", "fldChar", "sectPr")
                .stream()
                .anyMatch(name -> WordXml.is(element, name) || !WordXml.all(element, name).isEmpty());
    }

    private static Sheet sheet(Element section) {
        Optional<Element> size = WordXml.child(section, "pgSz");
        Optional<Element> margins = WordXml.child(section, "pgMar");
        double width = twentieths(size, "w", A4_WIDTH);
        double height = twentieths(size, "h", A4_HEIGHT);
        double sides = twentieths(margins, "left", INCH) + twentieths(margins, "right", INCH)
                + twentieths(margins, "gutter", 0);
        double top = Math.abs(twentieths(margins, "top", INCH));
        double foot = Math.abs(twentieths(margins, "bottom", INCH));
        double text = Math.max(INCH, width - sides);
        Optional<Element> columns = WordXml.child(section, "cols");
        double count = Math.max(1, columns.map(each -> WordXml.number(WordXml.attribute(each, "num"), 1)).orElse(1));
        double column = (text - (count - 1) * twentieths(columns, "space", INCH / 2)) / count;
        return new Sheet(width / 20, height / 20, (width - column) / 40, top / 20, foot / 20,
                FIGURE_PART * Math.max(INCH, height - top - foot) / 20);
    }

    private static double twentieths(Optional<Element> element, String name, int otherwise) {
        return element.map(each -> WordXml.number(WordXml.attribute(each, name), otherwise)).orElse(otherwise);
    }

    private static void turn(Element section) {
        Element size = WordXml.child(section, "pgSz").orElseGet(() -> sized(section));
        String width = WordXml.attribute(size, "w");
        String height = WordXml.attribute(size, "h");
        if (WordXml.number(width, A4_WIDTH) < WordXml.number(height, A4_HEIGHT)) {
            WordXml.set(size, "w", height);
            WordXml.set(size, "h", width);
            WordXml.set(size, "orient", "landscape");
        }
    }

    /** A section without a size: that of A4, after what the schema wants before it. */
    private static Element sized(Element section) {
        Element size = WordXml.make(section, "pgSz");
        WordXml.set(size, "w", Integer.toString(A4_WIDTH));
        WordXml.set(size, "h", Integer.toString(A4_HEIGHT));
        Node after = section.getFirstChild();
        while (after != null && !(after instanceof Element element && !List.of("headerReference", "footerReference",
                "footnotePr", "endnotePr", "type").contains(element.getLocalName()))) {
            after = after.getNextSibling();
        }
        return (Element) section.insertBefore(size, after);
    }

    @Override
    public Sheet sheet(boolean onItsSide) {
        return onItsSide ? sideways : upright;
    }

    @Override
    public void write(WordMarkup markup, Sheet sheet) {
        Element copy = (Element) section.cloneNode(true);
        if (begun) {
            goOn(copy);
        }
        if (sheet.equals(sideways)) {
            turn(copy);
        }
        begun = true;
        markup.copy(copy);
    }

    /** A section that goes on after another: on a new page, without the first page's look, counting on. */
    private static void goOn(Element section) {
        WordXml.removeChildren(section, "type", "titlePg");
        WordXml.child(section, "pgNumType").ifPresent(number -> number.removeAttributeNS(WordXml.WORD, "start"));
    }

    @Override
    public void end(WordMarkup markup, WordText text, Sheet sheet) {
        if (!begun && sheet.equals(upright)) {
            return;
        }
        if (sheet.equals(sideways) && !nothingFollows) {
            text.endsSection(() -> write(markup, sheet));
            text.paragraph(Format.of("SectionEnd"), List.of());
        }
        goOn(section);
        if (sheet.equals(sideways) && nothingFollows) {
            turn(section);
        }
    }
}
