package org.scrutineer.workbooks;

import org.scrutineer.ui.Problem;

/** Why a file was not opened, in the words that a person reads. */
final class Refused {
    private static final String NOTHING = " Nothing was imported.";
    private static final String SEND_AGAIN = "Ask the sender to send it again." + NOTHING;
    private static final String SAVE_AS = "Save it as Excel Workbook (.xlsx) and import it again." + NOTHING;
    private static final String SMALLER = "Remove pictures and unused sheets, save it and import it again." + NOTHING;

    private Refused() {}

    static Problem notFound(String name) {
        return new Problem("The file '" + name + "' was not found.", "Check the name and the folder." + NOTHING);
    }

    static Problem folder(String name) {
        return new Problem("'" + name + "' is a folder, not a workbook.", "Choose the workbook in it." + NOTHING);
    }

    static Problem unreadable(String name, Throwable cause) {
        return new Problem("The file '" + name + "' cannot be read.",
                "Check that you may open it and that no other program has locked it, then import it again." + NOTHING,
                cause);
    }

    static Problem empty() {
        return new Problem("The file is empty.", SEND_AGAIN);
    }

    static Problem tooLarge() {
        return new Problem("It is larger than 50 MB and was not opened.", SMALLER);
    }

    static Problem unpacksTooLarge() {
        return new Problem("It unpacks to more than 600 MB and was not opened.", SMALLER);
    }

    static Problem packedTooTightly() {
        return new Problem("It unpacks to more than 200 times its size and was not opened.", SEND_AGAIN);
    }

    static Problem tooManyParts() {
        return new Problem("It holds more than 1,000 parts and was not opened.", SMALLER);
    }

    static Problem tooManyTexts() {
        return new Problem("It holds more than 64 million characters of text and was not opened.", SMALLER);
    }

    static Problem tooManyCells() {
        return new Problem("It holds more than 3 million filled cells and was not opened.",
                "Split it into several workbooks and import them one by one." + NOTHING);
    }

    static Problem tooLittleMemory(OutOfMemoryError cause) {
        return new Problem("It needs more memory than there is and was not opened.",
                "Close other windows or split it into several workbooks, then import it again." + NOTHING, cause);
    }

    /** @param address where it stands, or empty where that is not known */
    static Problem cellTooLong(String address) {
        return new Problem((address.isEmpty() ? "A cell" : "Cell " + address)
                + " holds more than 32,767 characters, which Excel cannot do. The workbook was not opened.",
                SEND_AGAIN);
    }

    static Problem outOfBounds() {
        return new Problem("It has rows or columns beyond the edge of a sheet and was not opened.", SEND_AGAIN);
    }

    static Problem loadsOtherFiles() {
        return new Problem("It contains instructions to load other files and was not opened.", SEND_AGAIN);
    }

    static Problem password() {
        return new Problem("This workbook is password protected.",
                "Remove the password in Excel and import it again." + NOTHING);
    }

    static Problem damaged() {
        return damaged(null);
    }

    static Problem damaged(Throwable cause) {
        return new Problem("It is damaged or was not downloaded completely.", SEND_AGAIN, cause);
    }

    /** @param format such as "an OpenDocument spreadsheet (.ods)" */
    static Problem saveAsWorkbook(String format) {
        return new Problem("The content is " + format + ", which cannot be read here.", SAVE_AS);
    }

    /** @param content such as "a web page" */
    static Problem notAWorkbook(String content) {
        return new Problem("The content is " + content + ", not a workbook.",
                "Choose the Excel workbook or CSV file." + NOTHING);
    }

    static Problem unknown() {
        return new Problem("The content is not a workbook, or it is damaged.",
                "Choose the Excel workbook or CSV file, or ask the sender to send it again." + NOTHING);
    }
}
