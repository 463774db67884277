package org.scrutineer.documents;

/** The sections of a Word document: runs of pages that lie the same way, with their headers and footers. */
interface WordSections {
    /** What a page of the document is like. */
    Sheet sheet(boolean sideways);

    /** Writes the properties of a section that ends here, where another one follows. */
    void write(WordMarkup markup, Sheet sheet);

    /** Ends the blocks, whose last ones stand on such a sheet. @param text for a paragraph that must follow them */
    void end(WordMarkup markup, WordText text, Sheet sheet);
}
