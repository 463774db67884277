package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ui.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A content control of a template, which Word calls a structured document tag. */
final class WordControl {
    /** Kinds of control that hold no text. */
    private static final List<String> NO_TEXT = List.of(
            "picture", "docPartObj", "docPartList", "group", "bibliography", "citation", "equation", "checkbox",
            "repeatingSection", "repeatingSectionItem", "entityPicker", "webExtensionLinked", "chart");
    /** What may stand beside a control that is alone in its paragraph. */
    private static final Set<String> UNSEEN = Set.of(
            "pPr", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd");
    private static final List<String> SEEN = List.of("t", "drawing", "pict", "object", "sym", "fldChar", "tab", "br");

    private final Element control;
    private final Element properties;

    WordControl(Element control) {
        this.control = control;
        properties = WordXml.child(control, "sdtPr").orElseGet(
                () -> (Element) control.insertBefore(WordXml.make(control, "sdtPr"), control.getFirstChild()));
    }

    /** As it is written, empty for a control without one. */
    String tag() {
        return WordXml.child(properties, "tag").map(WordXml::value).orElse("").strip();
    }

    /** Whether it is one that text can be written into. */
    boolean takesText() {
        return WordXml.children(properties).stream().map(Node::getLocalName).noneMatch(NO_TEXT::contains)
                && !WordXml.is(control.getParentNode(), "tbl");
    }

    /** The control around this one that has a tag of ours. */
    Optional<String> around() {
        for (Node node = control.getParentNode(); node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "sdt")) {
                String tag = new WordControl((Element) node).tag();
                if (TemplateTag.called(tag).isPresent()) {
                    return Optional.of(tag);
                }
            }
        }
        return Optional.empty();
    }

    private Element content() {
        return WordXml.child(control, "sdtContent").orElseGet(
                () -> (Element) control.appendChild(WordXml.make(control, "sdtContent")));
    }

    private boolean isInline() {
        for (Node node = control.getParentNode(); node instanceof Element; node = node.getParentNode()) {
            if (WordXml.is(node, "p")) {
                return true;
            }
            if (WordXml.is(node, "tc") || WordXml.is(node, "txbxContent") || WordXml.is(node, "body")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Writes a fact into the control, in the lettering that stands there.
     *
     * @param placeholders ids of the style in which Word prints what is yet to be filled in
     */
    void fill(String value, Set<String> placeholders) {
        Optional<Element> lettering = lettering(placeholders);
        detach();
        WordXml.child(properties, "date").ifPresent(date -> date.removeAttributeNS(WordXml.WORD, "fullDate"));
        if (value.contains("\n")) {
            WordXml.child(properties, "text").ifPresent(text -> WordXml.set(text, "multiLine", "1"));
        }
        Element content = content();
        Element room = isInline() ? content : paragraph(content, placeholders);
        WordXml.clear(room, isInline() ? "" : "pPr");
        room.appendChild(run(value, lettering));
    }

    /** Without what would bring other words back: the data it is bound to, and the hint to click there. */
    private void detach() {
        WordXml.removeChildren(properties, "dataBinding", "placeholder", "showingPlcHdr");
    }

    private Optional<Element> lettering(Set<String> placeholders) {
        Optional<Element> own = WordXml.child(properties, "rPr");
        boolean hint = WordXml.child(properties, "showingPlcHdr").isPresent();
        Optional<Element> first = WordXml.all(content(), "r").stream().findFirst()
                .flatMap(run -> WordXml.child(run, "rPr"));
        return (hint ? own : first.or(() -> own)).map(each -> {
            Element copy = (Element) each.cloneNode(true);
            WordXml.children(copy, "rStyle").stream()
                    .filter(style -> placeholders.contains(WordXml.value(style)))
                    .forEach(WordXml::remove);
            return copy;
        });
    }

    /** The one paragraph that stays in a control around paragraphs, a cell or nothing at all. */
    private Element paragraph(Element content, Set<String> placeholders) {
        Element room = WordXml.child(content, "tc").orElse(content);
        Element paragraph = WordXml.child(room, "p").orElseGet(() -> WordXml.make(control, "p"));
        WordXml.clear(room, "tcPr");
        room.appendChild(paragraph);
        WordXml.all(paragraph, "rStyle").stream()
                .filter(style -> placeholders.contains(WordXml.value(style)))
                .forEach(WordXml::remove);
        return paragraph;
    }

    private Element run(String value, Optional<Element> lettering) {
        Element run = WordXml.make(control, "r");
        lettering.ifPresent(run::appendChild);
        String[] lines = Printable.text(value).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.appendChild(WordXml.make(control, "br"));
            }
            Element text = WordXml.make(control, "t");
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            text.setTextContent(lines[line]);
            run.appendChild(text);
        }
        return run;
    }

    /**
     * Makes room for the paper's blocks.
     *
     * @param kept whether the control stays around them; Word does not care for controls over several sections
     * @return the place that stands for the blocks when the part is written
     * @throws Problem when it does not stand on its own between the paragraphs of the document
     */
    Node room(String file, boolean kept) {
        Element block = isInline() ? standingAlone(file) : control;
        for (Node node = block.getParentNode(); !WordXml.is(node, "body"); node = node.getParentNode()) {
            if (!WordXml.is(node, "sdt") && !WordXml.is(node, "sdtContent")) {
                throw inTheWay(file);
            }
        }
        detach();
        WordXml.removeChildren(properties, "text", "date", "comboBox", "dropDownList", "richText");
        Document document = control.getOwnerDocument();
        Node place = document.createProcessingInstruction(WordStory.PLACE, "blocks");
        block.getParentNode().replaceChild(place, block);
        if (kept) {
            place.getParentNode().replaceChild(control, place);
            Element content = content();
            WordXml.clear(content);
            content.appendChild(place);
            WordMarkup.NAMESPACES.forEach((prefix, namespace) -> content.setAttributeNS(
                    "http://www.w3.org/2000/xmlns/", "xmlns:" + prefix, namespace));
        }
        return kept ? control : place;
    }

    private Problem inTheWay(String file) {
        return new Problem(
                "In " + file + " the control “" + tag() + "” stands inside a table or beside other text.",
                "Give it a paragraph of its own in Word, outside tables and text boxes.");
    }

    /** Word writes a control into a paragraph, though it be the only thing in it. */
    private Element standingAlone(String file) {
        Node paragraph = control.getParentNode();
        boolean alone = WordXml.is(paragraph, "p") && WordXml.children(paragraph).stream()
                .filter(each -> each != control)
                .allMatch(each -> UNSEEN.contains(each.getLocalName())
                        || WordXml.is(each, "r") && SEEN.stream().allMatch(seen -> WordXml.all(each, seen).isEmpty()));
        if (!alone) {
            throw inTheWay(file);
        }
        if (WordXml.all(paragraph, "sectPr").isEmpty()) {
            return (Element) paragraph;
        }
        Element before = WordXml.make(control, "p");
        paragraph.getParentNode().insertBefore(before, paragraph);
        WordXml.clear(paragraph, "pPr");
        return before;
    }
}
