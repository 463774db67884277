package org.scrutineer.workbooks;

import java.util.List;

/** A paragraph of a document, or a row of a table in it, in the order of reading. */
public sealed interface Passage {
    /** The line of a text or the paragraph of a document, from 1. */
    int number();

    /**
     * A paragraph with text.
     *
     * @param text without the number or bullet that a word processor puts before it; line breaks inside are kept
     * @param heading its level as a heading, from 1, or 0 for other text
     * @param mark what is printed before it: "1.1", "a)", "•", or nothing
     * @param depth how far it is moved in: the level in its list, or the spaces before it in plain text
     * @param strong whether all of it is in bold type
     * @param apart whether an empty line stands before it
     */
    record Paragraph(int number, String text, int heading, String mark, int depth, boolean strong, boolean apart)
            implements
                Passage {
        /** A line of plain text. */
        static Paragraph plain(int number, String text, int depth, boolean apart) {
            return new Paragraph(number, text, 0, "", depth, false, apart);
        }
    }

    /**
     * A row of a table.
     *
     * @param table which of the document's tables, from 1
     */
    record Row(int number, int table, List<String> cells) implements Passage {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
