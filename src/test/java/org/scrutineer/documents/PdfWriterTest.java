package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aPaperFullOfTrapsIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SamplePapers.edges()))).isEmpty();
    }

    @Test
    void aLongReportIsAccessible() throws IOException {
        assertThat(PdfChecks.failures(written(SamplePapers.longReport(120)))).isEmpty();
    }

    private Path written(Paper paper) throws IOException {
        Path pdf = folder.resolve("paper.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfWriter.write(paper, out, Progress.NONE);
        }
        return pdf;
    }
}
