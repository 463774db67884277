package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.WordSketch;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Documents are read as they are printed, and what cannot be read is refused in one sentence. */
class DocumentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void numbersAreThoseThatWordPrints() {
        TextDocument read = DocumentReader.read(new WordSketch()
                .numberedHeading(1, "One").numberedHeading(2, "Below").numberedHeading(1, "Two")
                .numberedHeading(2, "Below").numberedHeading(2, "Next")
                .item("first").item("second").bullet(1, "point").in(folder.resolve("list.docx")), Progress.NONE);
        assertThat(read.passages()).extracting(passage -> ((Passage.Paragraph) passage).mark())
                .containsExactly("1", "1.1", "2", "2.1", "2.2", "1.", "2.", "•");
        assertThat(read.passages()).extracting(passage -> ((Passage.Paragraph) passage).heading())
                .containsExactly(1, 2, 1, 2, 2, 0, 0, 0);
        assertThat(read.sha256()).isEqualTo(org.scrutineer.ledger.Attachment.digest(read.content()));
    }

    @Test
    void anEmptyLineIsRememberedAndCountsAsALine() {
        TextDocument read = DocumentReader.pasted("pasted", "one\n\n  two\nthree");
        assertThat(read.passages()).containsExactly(
                Passage.Paragraph.plain(1, "one", 0, true), Passage.Paragraph.plain(3, "two", 2, true),
                Passage.Paragraph.plain(4, "three", 0, false));
    }

    @Test
    void otherFilesAreRefusedByWhatTheyAre() throws IOException {
        refused("%PDF-1.7 something", "The content is a PDF document, which cannot be read here.");
        refused("{\\rtf1 hello}", "The content is a text document (.rtf), which cannot be read here.");
        refused("<html><body>notes</body></html>", "The content is a web page, which cannot be read here.");
        refused("", "The file is empty.");
        refused("\u0001\u0002\u0003 noise", "The content is not a document, or it is damaged.");
        byte[] old = new byte[600];
        System.arraycopy(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        refused(old, "The content is locked with a password, or of a program before Office 2007");
        assertThatThrownBy(() -> DocumentReader.read(folder, Progress.NONE)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> DocumentReader.read(folder.resolve("none.docx"), Progress.NONE))
                .hasMessageContaining("was not found");
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        Path whole = new WordSketch().heading(1, "One").text("two").in(folder.resolve("whole.docx"));
        byte[] bytes = Files.readAllBytes(whole);
        refused(Arrays.copyOf(bytes, bytes.length / 2), "It is damaged or was not downloaded completely.");
        refused(zip("word/document.xml", "<w:document"), "not a document");
        refused(zip("content.xml", "<x/>"), "an OpenDocument text (.odt)");
    }

    @Test
    void aBombAndAnEntityAreRefused() throws IOException {
        refused(word("<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>" + "a".repeat(3 << 20)
                + "</w:t></w:r></w:p></w:body></w:document>"), "unpacks to more than 200 times its size");
        assertThatThrownBy(() -> read(word("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> DocumentReader.pasted("pasted", "a".repeat(DocumentReader.CHARACTERS + 1)))
                .hasMessageContaining("more than 2 million characters");
    }

    @Test
    void aLargeFileIsNotEvenRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (OutputStream out = Files.newOutputStream(large)) {
            byte[] block = "a comment and another comment\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
            for (long size = 0; size <= DocumentReader.FILE_BYTES; size += block.length) {
                out.write(block);
            }
        }
        assertThatThrownBy(() -> DocumentReader.read(large, Progress.NONE)).hasMessageContaining("larger than 20 MB");
    }

    private void refused(String content, String says) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), says);
    }

    private void refused(byte[] content, String says) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Problem.class).hasMessageContaining(says);
    }

    private TextDocument read(byte[] content) throws IOException {
        return DocumentReader.read(Files.write(folder.resolve("notes.docx"), content), Progress.NONE);
    }

    private byte[] word(String document) throws IOException {
        return zip("_rels/.rels", "<Relationships><Relationship Id='r' Type='x/officeDocument' "
                + "Target='word/document.xml'/></Relationships>", "word/document.xml", document);
    }

    private byte[] zip(String... entries) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry(entries[at]));
                zip.write(entries[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }
}
