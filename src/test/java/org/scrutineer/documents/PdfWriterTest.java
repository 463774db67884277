package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Progress;

/** Every PDF may be published as it is: veraPDF finds nothing. */
class PdfWriterTest {
    @TempDir
    private Path folder;

    @Test
    void aPaperWithEveryBlockIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SamplePapers.every()))).isEmpty();
    }

    @Test
    void aPaperWhosePagesTurnIsAccessible() throws IOException {
        Path pdf = written(SamplePapers.turned());

        assertThat(PdfChecks.failures(pdf)).isEmpty();
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            assertThat(last.getMediaBox().getWidth()).isGreaterThan(last.getMediaBox().getHeight());
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isLessThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aPaperFullOfChartsIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SampleCharts.paper()))).isEmpty();
    }

    @Test
    void aPaperFullOfTrapsIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SamplePapers.edges()))).isEmpty();
    }

    @Test
    void aLongReportIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SamplePapers.longReport(120)))).isEmpty();
    }

    @Test
    void theCheckWouldNoticeAPaperThatIsNot() throws IOException {
        Path pdf = folder.resolve("untagged.pdf");
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new PDPage());
            untagged.save(pdf.toFile());
        }

        assertThat(PdfChecks.failures(pdf)).anyMatch(failure -> failure.startsWith("ua1"))
                .anyMatch(failure -> failure.startsWith("2a"));
    }

    @Test
    void nothingIsWrittenWhenNobodyWantsItAnyMore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress cancelledAtPageThree = new Progress() {
            private long pages;

            @Override
            public void report(long done, long total, String doing) {
                pages = done;
            }

            @Override
            public boolean cancelled() {
                return pages >= 2;
            }
        };

        assertThatThrownBy(() -> PdfWriter.write(SamplePapers.every(), out, cancelledAtPageThree))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void progressCountsThePages() throws IOException {
        List<String> reports = new ArrayList<>();
        PdfWriter.write(SamplePapers.every(), OutputStream.nullOutputStream(), new Progress() {
            @Override
            public void report(long done, long total, String doing) {
                reports.add(done + "/" + total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertThat(reports).startsWith("0/6", "1/6").endsWith("6/6");
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = new boolean[1];
        PdfWriter.write(SamplePapers.every(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }, Progress.NONE);

        assertThat(closed).containsExactly(false);
    }

    private Path written(Paper paper) throws IOException {
        Path pdf = folder.resolve("paper.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfWriter.write(paper, out, Progress.NONE);
        }
        return pdf;
    }
}
