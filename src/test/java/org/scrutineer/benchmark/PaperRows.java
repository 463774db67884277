package org.scrutineer.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfWriter;
import org.scrutineer.documents.WordWriter;
import org.scrutineer.recommendations.Review;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.Made;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.ui.Progress;

/** Writing a progress report: ours, OpenPDF as it comes, and LibreOffice turning our Word document into PDF. */
final class PaperRows {
    private static final String LIBRE_OFFICE = "LibreOffice, from our Word to PDF, fresh process";
    private static final int LONG = 1_000;

    private PaperRows() {}

    private interface Writing {
        void write(Paper paper, ByteArrayOutputStream bytes) throws IOException;
    }

    static void measure(Session session) throws Exception {
        Path folder = session.folder("papers");
        try (Office office = new Office(folder.resolve("workspace"))) {
            for (int recommendations : session.scale().each(10, 100, 1_000)) {
                Review review = office.review(folder, recommendations);
                session.hold(contest(office, review, recommendations, folder));
            }
            for (int recommendations : session.scale().each(260)) {
                session.hold(shownAgain(office, office.review(folder, recommendations), recommendations));
            }
        }
    }

    private static Contest contest(Office office, Review review, int recommendations, Path folder)
            throws IOException {
        Paper paper = Made.of(office.wiring(), review);
        PaperWords words = PaperWords.of(paper);
        return Contest.of(String.format("Paper of %,d recommendations", recommendations), 6,
                Method.of("ours, tagged PDF", () -> pdf(words, paper, PaperRows::tagged)),
                Method.of("ours, from the store to tagged PDF",
                        () -> pdf(words, Made.of(office.wiring(), review), PaperRows::tagged)),
                Method.of("ours, Word", () -> {
                    byte[] bytes = word(paper);
                    return () -> words.inWord(bytes);
                }),
                Method.of("OpenPDF as it comes, untagged", () -> pdf(words, paper, PlainPdf::write)),
                libreOffice(words, paper, recommendations, folder));
    }

    /** What the studio does after every edit, beside the file that it shows. */
    private static Contest shownAgain(Office office, Review review, int recommendations) {
        PaperKind<?> kind = office.wiring().paperKinds().called("progress");
        return Contest.of(String.format("Paper of %,d recommendations shown again", recommendations), 6,
                Method.of("ours, looked over and laid out for the screen", () -> {
                    LookedOver looked = kind.lookOver(review.id());
                    int pages = Pages.of(looked.composed().paper(), Progress.NONE).pages().size();
                    return () -> Integer.toString(pages);
                }),
                Method.of("ours, to a tagged PDF", () -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    tagged(kind.compose(review.id()).paper(), bytes);
                    return () -> {
                        try (PDDocument made = Loader.loadPDF(bytes.toByteArray())) {
                            return Integer.toString(made.getNumberOfPages());
                        }
                    };
                }));
    }

    private static Work.Answer pdf(PaperWords words, Paper paper, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.write(paper, bytes);
        return () -> words.inPdf(bytes.toByteArray());
    }

    private static void tagged(Paper paper, ByteArrayOutputStream bytes) throws IOException {
        PdfWriter.write(paper, bytes, Progress.NONE);
    }

    private static byte[] word(Paper paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordWriter.write(paper, bytes, Progress.NONE);
        return bytes.toByteArray();
    }

    private static Method libreOffice(PaperWords words, Paper paper, int recommendations, Path folder)
            throws IOException {
        Optional<LibreOffice> libreOffice = LibreOffice.here(folder.resolve("profile"));
        if (libreOffice.isEmpty()) {
            return Method.missing(LIBRE_OFFICE);
        }
        Path document = Files.write(folder.resolve("paper.docx"), word(paper));
        return Method.of(LIBRE_OFFICE, () -> {
            Path made = libreOffice.get().pdf(document);
            return () -> words.inPdf(Files.readAllBytes(made));
        }).atMost(recommendations < LONG ? 3 : 1);
    }
}
