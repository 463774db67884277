package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Progress;

/** PDF, Word and HTML say the same; and the comparison would notice if they did not. */
class SaysTheSameTest {
    @TempDir
    private Path folder;

    @Test
    void everyBlock() throws IOException {
        assertThat(differences(SamplePapers.every(), SamplePapers.every())).isEmpty();
    }

    @Test
    void pagesThatTurnAndRatingsInText() throws IOException {
        assertThat(differences(SamplePapers.turned(), SamplePapers.turned())).isEmpty();
        assertThat(differences(SampleCharts.paper(), SampleCharts.paper())).isEmpty();
    }

    @Test
    void everyTrap() throws IOException {
        assertThat(differences(SamplePapers.edges(), SamplePapers.edges())).isEmpty();
    }

    @Test
    void aLongReport() throws IOException {
        assertThat(differences(SamplePapers.longReport(60), SamplePapers.longReport(60))).isEmpty();
    }

    @Test
    void theWordsOfThePaperAreThoseThatAreSaid() throws IOException {
        Path pdf = folder.resolve("paper.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfWriter.write(SamplePapers.every(), out, Progress.NONE);
        }

        assertThat(PdfSpoken.blocks(pdf)).contains(
                "H1: Reablement at Home: progress on recommendations",
                "Fact: Link officer Jo Example, jo.example@example.org<mailto:jo.example@example.org>",
                "P: 2. Members are asked to:",
                "Bullet: note the progress set out below;",
                "Figure: One bar in five parts: 2 achieved, 4 green, 1 amber, 1 red, 1 not yet assessed.",
                "Row: P: 4 | P: Make sure families know how to raise a complaint | Bullet: Leaflet handed out at every "
                        + "review / Bullet: Complaints fell from 14 to 9 | P: ● A Amber / P: no change",
                "Row: P: 12 | P: Agree standard questions that providers put to people | | P: ✔ 1 Fully Achieved",
                "Quote: Contract for reablement, section 20.3");
    }

    @Test
    void anotherWordIsNoticed() throws IOException {
        assertThat(differences(paper(SamplePapers.numbered(1, "Four are green.")),
                paper(SamplePapers.numbered(1, "Five are green.")))).containsExactly(
                        "Block 3: the PDF says <P: 1. Four are green.>, Word says <P: 1. Five are green.>");
    }

    @Test
    void anotherWordInTheWebPageIsNoticed() throws IOException {
        Path pdf = write("paper.pdf", PdfWriter::write, paper(SamplePapers.numbered(1, "Four are green.")));
        Path docx = write("paper.docx", WordWriter::write, paper(SamplePapers.numbered(1, "Four are green.")));
        Path html = write("paper.html", HtmlWriter::write, paper(SamplePapers.numbered(2, "Four are green.")));

        assertThat(SaysTheSame.differences(pdf, docx, html)).containsExactly(
                "Block 3: the PDF says <P: 1. Four are green.>, HTML says <P: 2. Four are green.>");
    }

    @Test
    void aPaperThatBeginsOnItsSide() throws IOException {
        Paper paper = paper(new Block.PageBreak(true), SamplePapers.numbered(1, "Same"), new Block.PageBreak(false),
                SamplePapers.text("Upright"));

        assertThat(differences(paper, paper)).isEmpty();
    }

    @Test
    void anotherNumberAnotherKindAndAMissingBlockAreNoticed() throws IOException {
        Block one = SamplePapers.numbered(1, "Same");
        assertThat(differences(paper(one), paper(SamplePapers.numbered(2, "Same")))).hasSize(1);
        assertThat(differences(paper(SamplePapers.text("Same")), paper(SamplePapers.bullets("Same")))).hasSize(1);
        assertThat(differences(paper(one), paper(one, SamplePapers.text("More")))).hasSize(1);
    }

    private static Paper paper(Block... blocks) {
        return SamplePapers.paper("Title", List.of(blocks));
    }

    /** @return where the three differ; the web page is made of the same paper as the Word document */
    private List<String> differences(Paper asPdf, Paper asWord) throws IOException {
        Path pdf = write("paper.pdf", PdfWriter::write, asPdf);
        Path docx = write("paper.docx", WordWriter::write, asWord);
        return asPdf == asWord || asPdf.equals(asWord)
                ? SaysTheSame.differences(pdf, docx, write("paper.html", HtmlWriter::write, asPdf))
                : SaysTheSame.differences(pdf, docx);
    }

    private interface Writer {
        void write(Paper paper, OutputStream out, Progress progress) throws IOException;
    }

    private Path write(String name, Writer writer, Paper paper) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(paper, out, Progress.NONE);
        }
        return file;
    }
}
