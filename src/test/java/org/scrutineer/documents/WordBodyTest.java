package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;
import org.w3c.dom.Element;

/** Each block becomes what an editor would have made of it by hand, with styles and nothing else. */
class WordBodyTest {
    @TempDir
    private Path folder;

    @Test
    void blocksHaveTheirStyles() throws IOException {
        List<Element> paragraphs = paragraphs(new Block.Heading(2, "Two"), new Block.Heading(3, "Three"),
                SamplePapers.text("plain"), SamplePapers.numbered(1, "numbered"), SamplePapers.bullets("bullet"),
                new Block.Quotation("quoted", java.util.Optional.of("source")));

        assertThat(paragraphs).extracting(paragraph -> value(paragraph, "pStyle")).containsExactly("Title", "Heading1",
                "Heading2", "Normal", "NumberedParagraph", "Bullet", "Quote", "QuoteSource");
    }

    @Test
    void numberingRunsThroughTheHeadings() throws IOException {
        List<Element> paragraphs = paragraphs(SamplePapers.numbered(1, "one"), new Block.Heading(2, "Between"),
                SamplePapers.numbered(2, "two"), SamplePapers.numbered(9, "nine"));

        assertThat(value(paragraphs.get(1), "numId")).isEqualTo(value(paragraphs.get(3), "numId"));
        assertThat(value(paragraphs.get(4), "numId")).isNotEqualTo(value(paragraphs.get(3), "numId"));
        assertThat(paragraphs.get(1).getTextContent()).as("the number is Word's own").isEqualTo("one");
    }

    @Test
    void bulletsBelowANumberStandFurtherIn() throws IOException {
        List<Element> paragraphs = paragraphs(SamplePapers.bullets("out"), SamplePapers.numbered(1, "n"),
                SamplePapers.bullets("in"));

        assertThat(value(paragraphs.get(1), "ilvl")).isEqualTo("0");
        assertThat(value(paragraphs.get(3), "ilvl")).isEqualTo("1");
        assertThat(value(paragraphs.get(3), "numId")).isEqualTo(new WordNumbers().bullets());
    }

    @Test
    void linksStrongTextAndLineEndsAreWhatTheyAre() throws IOException {
        Element paragraph = paragraphs(new Block.Paragraph(OptionalInt.empty(), List.of(new Run.Text("a\nb "),
                new Run.Strong("strong"), new Run.Link("link", "https://example.org"),
                new Run.Link("no link", "javascript:x")))).getLast();

        assertThat(WordParts.descendants(paragraph, "br")).hasSize(1);
        assertThat(WordParts.descendants(paragraph, "hyperlink")).singleElement()
                .extracting(Element::getTextContent).isEqualTo("link");
        assertThat(WordParts.descendants(paragraph, "rStyle")).extracting(style -> style.getAttribute("w:val"))
                .containsExactly("Strong", "Hyperlink");
        assertThat(paragraph.getTextContent()).isEqualTo("ab strong" + "link" + "no link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000x", "\u0001x", "x\u001f", "\ud800x", "x\udc00", "\u00adx", "\ufffex", "x\uffff"})
    void whatXmlForbidsIsLeftOut(String text) throws IOException {
        assertThat(paragraphs(SamplePapers.text(text)).getLast().getTextContent()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c > \"d\" 'e'", "]]>", "😀 ŵ ŷ £", "  spaces  kept  ", "= + - @"})
    void everythingElseIsKeptAsItStands(String text) throws IOException {
        assertThat(paragraphs(SamplePapers.text(text)).getLast().getTextContent()).isEqualTo(text);
    }

    @Test
    void aFactIsALabelATabAndItsValue() throws IOException {
        Element fact = paragraphs(new Block.Facts(List.of(
                new Block.Fact("Committee", List.of(new Run.Text("Adult Care")))))).getLast();

        assertThat(WordParts.descendants(fact, "t")).extracting(Element::getTextContent)
                .containsExactly("Committee", "Adult Care");
        assertThat(WordParts.children(fact, "r").get(1).getFirstChild().getLocalName()).isEqualTo("tab");
    }

    @Test
    void aFigureHasItsTitleAboveAndItsAlternative() throws IOException {
        Chart chart = Charts.stackedBar(List.of(new Charts.Segment(Tone.GREEN, "Green", 3)));
        List<Element> paragraphs = paragraphs(new Block.Figure("All are green", "One bar", chart));
        Element extent = WordParts.descendants(paragraphs.getLast(), "extent").getFirst();

        assertThat(value(paragraphs.get(1), "pStyle")).isEqualTo("Caption");
        assertThat(WordParts.descendants(paragraphs.getLast(), "docPr").getFirst().getAttribute("descr"))
                .isEqualTo("One bar");
        assertThat(extent.getAttribute("cx")).isEqualTo(Long.toString(Math.round(chart.width() * 12_700)));
    }

    @Test
    void aWideChartIsMadeToFit() throws IOException {
        List<Element> paragraphs = paragraphs(new Block.Figure("Wide", "Wide", new Chart(2000, 100, List.of())));
        Element extent = WordParts.descendants(paragraphs.getLast(), "extent").getFirst();

        assertThat(Long.parseLong(extent.getAttribute("cx"))).isLessThanOrEqualTo(Math.round(Look.TEXT_WIDTH * 12_700));
    }

    @Test
    void aPageBreakBeginsTheNextBlockOnANewPage() throws IOException {
        List<Element> paragraphs = paragraphs(SamplePapers.text("before"), new Block.PageBreak(false),
                new Block.PageBreak(false),
                new Block.Heading(2, "after"), new Block.PageBreak(false));

        assertThat(paragraphs).hasSize(3);
        assertThat(WordParts.descendants(paragraphs.getLast(), "pageBreakBefore")).hasSize(1);
        assertThat(WordParts.descendants(paragraphs.get(1), "pageBreakBefore")).isEmpty();
    }

    @Test
    void aRatingInACellIsAParagraphOfItsTone() throws IOException {
        Block.Table table = new Block.Table("Caption", "", List.of(new Block.Column("RAG", 1, false)),
                List.of(SamplePapers.row(List.of(new RatingMark(Tone.AMBER, "A", "Amber")))));
        Element cell = WordParts.descendants(body(table), "tc").getLast();

        assertThat(value(cell, "pStyle")).isEqualTo("RatingAmber");
        assertThat(Spoken.plain(cell.getTextContent())).isEqualTo("● A Amber");
    }

    @Test
    void aRatingInTextIsARunOfItsTone() throws IOException {
        Element fact = paragraphs(new Block.Facts(List.of(new Block.Fact("Assessment", List.of(
                new Run.Rating(new RatingMark(Tone.AMBER, "A", "Amber")), new Run.Text(" (May)")))))).getLast();

        assertThat(WordParts.descendants(fact, "rStyle")).extracting(style -> style.getAttribute("w:val"))
                .containsExactly("FactLabel", "RatingAmberTag");
        assertThat(Spoken.plain(fact.getTextContent())).isEqualTo("Assessment● A Amber (May)");
    }

    @Test
    void wordingAndFactsStayWithWhatFollows() throws IOException {
        Block.Facts facts = new Block.Facts(List.of(new Block.Fact("Due", List.of(new Run.Text("May")))));
        List<Element> paragraphs = paragraphs(new Block.Quotation("wording", java.util.Optional.empty()), facts,
                new Block.Quotation("quoted", java.util.Optional.empty()), SamplePapers.text("after"));

        assertThat(paragraphs).extracting(paragraph -> WordParts.descendants(paragraph, "keepNext").size())
                .containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void pagesOnTheirSideAreASectionThatAnExistingParagraphEnds() throws IOException {
        Element body = body(SamplePapers.text("upright"), new Block.PageBreak(true), SamplePapers.text("wide"),
                new Block.PageBreak(false), SamplePapers.text("upright again"));

        assertThat(WordParts.children(body, "p")).as("no empty paragraph").hasSize(4);
        assertThat(WordParts.descendants(body, "pgSz")).extracting(size -> size.getAttribute("w:orient"))
                .containsExactly("portrait", "landscape", "portrait");
        assertThat(WordParts.descendants(body, "footerReference")).extracting(each -> each.getAttribute("r:id"))
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1)));
    }

    @Test
    void aSectionThatEndsInATableIsEndedByAParagraphNobodySees() throws IOException {
        Block.Table table = new Block.Table("Caption", "", List.of(new Block.Column("One", 1, false)), List.of());
        Element body = body(table, new Block.PageBreak(true), SamplePapers.text("wide"));
        Element end = WordParts.children(body, "p").get(2);

        assertThat(value(end, "pStyle")).isEqualTo("SectionEnd");
        assertThat(WordParts.descendants(end, "sectPr")).hasSize(1);
    }

    @Test
    void theLastRowsOfALongTableAndAllOfAShortOneStayTogether() throws IOException {
        assertThat(keptRows(3)).containsExactly(true, true, false);
        assertThat(keptRows(9)).containsExactly(false, false, false, false, false, false, false, true, false);
    }

    private List<Boolean> keptRows(int rows) throws IOException {
        Block.Table table = new Block.Table("Caption", "", List.of(new Block.Column("One", 1, false)),
                java.util.Collections.nCopies(rows, SamplePapers.row(List.of(SamplePapers.text("cell")))));
        return WordParts.descendants(body(table), "tr").stream()
                .skip(1)
                .map(row -> !WordParts.descendants(row, "keepNext").isEmpty())
                .toList();
    }

    private List<Element> paragraphs(Block... blocks) throws IOException {
        return WordParts.children(body(blocks), "p");
    }

    private Element body(Block... blocks) throws IOException {
        Path docx = folder.resolve("paper.docx");
        Paper paper = new Paper("Title", "Authority", "Subject", "Footer", List.of(blocks));
        try (OutputStream out = Files.newOutputStream(docx)) {
            WordWriter.write(paper, out, Progress.NONE);
        }
        return WordParts.children(new WordParts(docx).root("word/document.xml"), "body").getFirst();
    }

    private static String value(Element parent, String name) {
        return WordParts.descendants(parent, name).getFirst().getAttribute("w:val");
    }
}
