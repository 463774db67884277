package org.scrutineer.documents;

/**
 * What the blocks of a paper are written into: a document of our own, or a council's template.
 *
 * @param faces by which widths are worked out
 * @param pictures the highest number of a picture that the document has already
 */
record WordFrame(
        WordPackage parts, WordStyles styles, WordNumbers numbers, WordSections sections, Faces faces, int pictures) {}
