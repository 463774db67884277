package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Progress;
import org.w3c.dom.Element;

/** A council's colour, crest and font go through every paper, which stays accessible. */
class PaperStyleTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"#1D5A96,#1d5a96", "1d5a96,#1d5a96", "' #000000 ',#000000", "#767676,#767676"})
    void aColourIsReadAsPeopleWriteIt(String typed, String kept) {
        assertThat(PaperStyle.checked(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "#12", "#1d5a9g", "", "rgb(0,0,0)"})
    void whatIsNoColourIsTold(String typed) {
        assertThatThrownBy(() -> PaperStyle.checked(typed)).hasMessageContaining("is not a colour");
    }

    @ParameterizedTest
    @CsvSource({"#777777,4.4", "#ffffff,1.0", "#f3c44b,1.6"})
    void whatIsTooPaleIsRefusedWithItsContrast(String typed, String contrast) {
        assertThatThrownBy(() -> PaperStyle.checked(typed)).hasMessageContaining(
                typed + " is too pale to be read on white: its contrast is " + contrast + " to 1.");
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(PaperStyle.contrastOnWhite(0)).isCloseTo(21, within(0.001));
        assertThat(PaperStyle.contrastOnWhite(0xFF0000)).isCloseTo(3.998, within(0.001));
    }

    static List<Paper> papers() {
        return List.of(SamplePapers.every(), SampleCharts.paper(), SamplePapers.edges());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePdfMeetsBothStandardsAndSaysWhatWordSays(Paper paper) throws IOException, XmlException {
        Path pdf = pdf(paper, SampleLooks.northmere());
        Path docx = docx(paper, SampleLooks.northmere());

        assertThat(PdfChecks.failures(pdf)).isEmpty();
        assertThat(WordChecks.violations(docx)).isEmpty();
        assertThat(SaysTheSame.differences(pdf, docx)).isEmpty();
        assertThat(PdfSpoken.blocks(pdf).get(1)).isEqualTo("Figure: Northmere Council: a wave below a sun");
        assertThat(PdfSpoken.blocks(pdf).get(2)).startsWith("H1: ");
    }

    @Test
    void printColoursAreNotInThePdf() throws IOException {
        Crest crest = Crest.of("crest.jpg", SampleLooks.printJpeg(255, 255, 0, 0), "Blue");
        Path pdf = pdf(SamplePapers.every(), new PaperStyle(Optional.empty(), Optional.of(crest), Optional.empty()));

        assertThat(PdfChecks.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDPage first = document.getPage(0);
            for (COSName name : first.getResources().getXObjectNames()) {
                assertThat(first.getResources().getXObject(name).getCOSObject().getNameAsString(COSName.COLORSPACE))
                        .isEqualTo("DeviceRGB");
            }
        }
    }

    @Test
    void theCrestStandsOnTheFirstPageOnlyAndTheFontOnAll() throws IOException {
        Path pdf = pdf(SamplePapers.longReport(30), SampleLooks.northmere());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Integer> pictures = new ArrayList<>();
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                int count = 0;
                for (COSName ignored : page.getResources().getXObjectNames()) {
                    count++;
                }
                pictures.add(count);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(pictures.getFirst()).isEqualTo(1);
            assertThat(pictures.subList(1, pictures.size())).containsOnly(0);
            assertThat(fonts).containsExactlyInAnyOrder("DejaVuSans", "SourceSans3-Bold");
        }
    }

    @Test
    void chartsKeepTheFontTheirWordsWereMeasuredIn() throws IOException {
        Path pdf = pdf(SampleCharts.paper(), SampleLooks.northmere());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).contains("SourceSans3-Regular", "DejaVuSans");
        }
    }

    @Test
    void wordHasTheColourTheFontAndTheCrest() throws IOException {
        WordParts parts = new WordParts(docx(SamplePapers.every(), SampleLooks.northmere()));
        String styles = new String(parts.bytes("word/styles.xml"), StandardCharsets.UTF_8);
        Element picture = WordParts.descendants(parts.root("word/document.xml"), "docPr").getFirst();

        assertThat(styles).contains("w:ascii=\"DejaVu Sans\"").doesNotContain("Source Sans 3");
        assertThat(styles.split("w:color w:val=\"1d5a96\"", -1)).hasSize(4);
        assertThat(styles).contains("w:space=\"8\" w:color=\"1d5a96\"");
        assertThat(picture.getAttribute("descr")).isEqualTo("Northmere Council: a wave below a sun");
        assertThat(parts.names()).contains("word/fonts/regular.odttf", "word/fonts/bold.odttf");
    }

    @Test
    void withoutSettingsAPaperLooksAsItAlwaysDid() throws IOException {
        Path plain = docx(SamplePapers.every(), PaperStyle.plain());
        byte[] shipped = WordPackage.shipped("styles");

        assertThat(new WordParts(plain).bytes("word/styles.xml")).isEqualTo(shipped);
        assertThat(new WordParts(plain).bytes("word/fontTable.xml")).isEqualTo(WordPackage.shipped("fontTable"));
        assertThat(PaperStyle.plain().heading(2)).isEqualTo(Look.heading(2));
        assertThat(PaperStyle.plain().rule()).isEqualTo(Look.ACCENT);
        assertThat(PaperStyle.plain().faces()).isSameAs(Faces.shipped());
    }

    private Path pdf(Paper paper, PaperStyle style) throws IOException {
        Path pdf = folder.resolve("paper.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfWriter.write(paper, style, out, Progress.NONE);
        }
        return pdf;
    }

    private Path docx(Paper paper, PaperStyle style) throws IOException {
        Path docx = folder.resolve("paper.docx");
        try (OutputStream out = Files.newOutputStream(docx)) {
            WordWriter.write(paper, style, out, Progress.NONE);
        }
        return docx;
    }
}
