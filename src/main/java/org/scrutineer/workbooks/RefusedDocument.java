package org.scrutineer.workbooks;

import org.scrutineer.ui.Problem;

/** Why a document was not opened, in the words that a person reads. */
final class RefusedDocument {
    private static final String NOTHING = " Nothing was imported.";
    private static final String SEND_AGAIN = "Ask the sender to send it again." + NOTHING;
    private static final String SAVE_AS = "Save it as Word Document (.docx) or as plain text and import it again."
            + NOTHING;

    private RefusedDocument() {}

    static Problem folder(String name) {
        return new Problem("'" + name + "' is a folder, not a document.", "Choose the document in it." + NOTHING);
    }

    static Problem tooLarge() {
        return new Problem(
                "It is larger than 20 MB and was not opened.", "Remove its pictures and import it again." + NOTHING);
    }

    static Problem tooLong() {
        return new Problem(
                "It holds more than 2 million characters and was not opened.",
                "Split it into several documents and import them one by one." + NOTHING);
    }

    static Problem damaged(Throwable cause) {
        return new Problem("It is damaged or was not downloaded completely.", SEND_AGAIN, cause);
    }

    static Problem damaged() {
        return new Problem("It is damaged or was not downloaded completely.", SEND_AGAIN);
    }

    /** @param format such as "a PDF document" */
    static Problem saveAsDocument(String format) {
        return new Problem("The content is " + format + ", which cannot be read here.", SAVE_AS);
    }

    /** @param content such as "a picture" */
    static Problem notADocument(String content) {
        return new Problem("The content is " + content + ", not a document.",
                "Choose the Word document (.docx) or the plain text." + NOTHING);
    }

    static Problem unknown() {
        return new Problem("The content is not a document, or it is damaged.",
                "Choose the Word document (.docx) or the plain text, or ask the sender to send it again." + NOTHING);
    }
}
