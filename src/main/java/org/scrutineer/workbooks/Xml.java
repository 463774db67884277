package org.scrutineer.workbooks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** A part's XML, one event after the other; refuses whatever could load or multiply anything. */
final class Xml {
    private final XMLStreamReader2 reader;
    private int depth;

    private Xml(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Lazy parsing would tell of damage by an unchecked exception, when the text is asked for.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    static Xml of(XMLInputFactory factory, InputStream bytes) throws XMLStreamException {
        return new Xml((XMLStreamReader2) factory.createXMLStreamReader(bytes));
    }

    /** Moves on; false at the end of the document. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > Limits.DEPTH) {
                throw Refused.damaged();
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refused.loadsOtherFiles();
        }
        return true;
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String element) {
        return starts() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    String element() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** The name of an attribute where that is a single letter, and otherwise nothing that could be one. */
    char letter(int attribute) {
        String name = reader.getAttributeLocalName(attribute);
        return name.length() == 1 ? name.charAt(0) : '-';
    }

    /** Looks at an attribute's value, without spaces at its ends. */
    void look(int attribute, Signs at) throws XMLStreamException {
        reader.getAttributeAs(attribute, at);
    }

    /** An attribute by its name without a prefix, or null. */
    String attribute(String name) {
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) {
                return reader.getAttributeValue(place);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) throws XMLStreamException {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new XMLStreamException(notANumber);
        }
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Adds the characters at hand, if this is text. */
    void text(StringBuilder to) {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.CDATA) {
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /** Passes over the element at hand with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && next();) {
            if (starts()) {
                depth++;
            } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of the element at hand, up to its end. */
    String content(int limit) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        content(text, limit);
        return text.toString();
    }

    /** Adds the text of the element at hand, up to its end. */
    void content(StringBuilder text, int limit) throws XMLStreamException {
        while (next() && reader.getEventType() != XMLStreamConstants.END_ELEMENT) {
            text(text);
            if (text.length() > limit) {
                throw Refused.cellTooLong("");
            }
        }
    }
}
