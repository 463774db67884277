package org.scrutineer.workbooks;

import java.util.List;

/**
 * A workbook as it was read: what the cells hold, and nothing that depends on how the file was written.
 *
 * @param name the file's name without folders
 * @param sha256 digest of the file's bytes, lower-case hexadecimal
 * @param notes what a person should know about the reading, one sentence each ("12 hidden rows were read.")
 */
public record Workbook(String name, String sha256, List<Sheet> sheets, List<String> notes) {
    public Workbook {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }
}
