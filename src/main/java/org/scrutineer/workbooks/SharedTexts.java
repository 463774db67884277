package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook keeps once and its cells name by number. */
final class SharedTexts {
    private final List<Value.Text> texts = new ArrayList<>();

    static SharedTexts read(Xml xml) throws XMLStreamException {
        SharedTexts shared = new SharedTexts();
        long characters = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = text(xml, "si", () -> "");
                characters += text.length();
                if (characters > Limits.CHARACTERS) {
                    throw Refused.tooManyTexts();
                }
                if (shared.texts.size() >= Limits.CELLS) {
                    throw Refused.tooManyCells();
                }
                shared.texts.add(new Value.Text(text));
            }
        }
        return shared;
    }

    /** @throws org.scrutineer.ui.Problem where there is none of this number */
    Value.Text text(CharSequence number) {
        double place;
        try {
            place = Decimal.of(number);
        } catch (NumberFormatException notANumber) {
            throw Refused.damaged(notANumber);
        }
        if (!(place >= 0 && place < texts.size())) {
            throw Refused.damaged();
        }
        return texts.get((int) place);
    }

    /**
     * The text of an element, its runs put together; how its signs are pronounced (phonetic runs) is not part of it.
     *
     * @param address of the cell, or empty where that is not known
     */
    static String text(Xml xml, String element, Supplier<String> address) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText) {
                xml.text(text);
                if (text.length() > Limits.CELL_CHARACTERS) {
                    throw Refused.cellTooLong(address.get());
                }
            }
        }
        return Escapes.decoded(text.toString());
    }
}
