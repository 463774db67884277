package org.scrutineer.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What a screen reader needs of a paper as Word and no schema asks for. */
public final class WordStructure {
    private final WordParts parts;
    private final Paper paper;
    private final List<String> failures = new ArrayList<>();

    private WordStructure(WordParts parts, Paper paper) {
        this.parts = parts;
        this.paper = paper;
    }

    /** @return one line a failed check, none for a paper that may be published */
    public static List<String> failures(Path docx, Paper paper) {
        WordStructure structure = new WordStructure(new WordParts(docx), paper);
        Element document = structure.parts.root("word/document.xml");
        structure.document(document);
        WordParts.descendants(document, "tbl").forEach(structure::table);
        structure.pictures(document);
        return structure.failures;
    }

    private void unless(boolean right, String failure) {
        if (!right) {
            failures.add(failure);
        }
    }

    private void document(Element document) {
        unless(parts.title().equals(Printable.text(paper.title()).strip()), "another title: " + parts.title());
        List<Element> languages = WordParts.descendants(parts.root("word/styles.xml"), "lang");
        unless(!languages.isEmpty() && languages.stream().allMatch(
                each -> each.getAttribute("w:val").equals("en-GB")), "no language");
        for (String merged : List.of("gridSpan", "vMerge", "hMerge")) {
            unless(WordParts.descendants(document, merged).isEmpty(), "a merged cell");
        }
        long tables = paper.blocks().stream().filter(Block.Table.class::isInstance).count();
        unless(WordParts.descendants(document, "tbl").size() == tables, "not as many tables as the paper has");
    }

    private void table(Element table) {
        Element properties = WordParts.children(table, "tblPr").getFirst();
        unless(WordParts.children(properties, "tblCaption").size() == 1, "a table that does not say what it is");
        List<Element> rows = WordParts.children(table, "tr");
        int columns = WordParts.children(rows.getFirst(), "tc").size();
        unless(!WordParts.descendants(rows.getFirst(), "tblHeader").isEmpty(), "a table without heads");
        for (Element row : rows) {
            unless(WordParts.children(row, "tc").size() == columns, "a ragged row");
            unless(row == rows.getFirst() || WordParts.descendants(row, "tblHeader").isEmpty(), "two rows of heads");
        }
    }

    private void pictures(Element document) {
        List<String> wanted = paper.blocks().stream().filter(Block.Figure.class::isInstance)
                .map(figure -> Printable.text(((Block.Figure) figure).alternative())).toList();
        List<String> found = WordParts.descendants(document, "docPr").stream().map(each -> each.getAttribute("descr"))
                .toList();
        unless(found.equals(wanted), "alternative texts are " + found + " and not " + wanted);
    }
}
