package org.scrutineer.exports;

import org.scrutineer.documents.ClipboardTable;

/** A table as it goes onto the clipboard, for the tests of the rooms that make tables. */
public final class TableOut {
    private TableOut() {}

    public static ClipboardTable clipboard(ExportedTable table) {
        return TableForms.clipboard(table);
    }
}
