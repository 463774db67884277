package org.scrutineer.workbooks;

import java.util.List;

/**
 * A document as it was read: what stands in it, and nothing that depends on how the file was written.
 *
 * @param name the file's name without folders, or how pasted text is called
 * @param sha256 digest of the bytes, lower-case hexadecimal
 * @param content the bytes themselves, to be kept with what was read from them
 * @param passages without contents pages, headers, footers, and text that was deleted or is hidden
 * @param broken whether its passages are lines, over several of which one paragraph may go
 * @param notes what a person should know about the reading, one sentence each
 */
public record TextDocument(
        String name, String sha256, byte[] content, List<Passage> passages, boolean broken,
        List<String> notes) {
    public TextDocument {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }
}
