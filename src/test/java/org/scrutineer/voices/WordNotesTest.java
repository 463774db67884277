package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.WordSketch.paragraphOf;
import static org.scrutineer.WordSketch.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.WordSketch;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.DocumentReader;
import org.scrutineer.workbooks.TextDocument;

/** Notes that come as files: Word documents, workbooks, and text of another time. */
class WordNotesTest {
    private static final List<String> UNDERSTOOD = List.of(
            "? 1 What works?", "# 1.1 Calls", "- They ring first", "“ “I know her voice”", "# 1.2 Timing",
            "? 2 What does not?", "# 2.1 Timing", "- Late on Sundays");

    @TempDir
    private Path folder;

    private TextDocument read(WordSketch sketch) {
        return DocumentReader.read(sketch.in(folder.resolve("notes.docx")), Progress.NONE);
    }

    private TextDocument read(String name, byte[] content) throws IOException {
        return DocumentReader.read(Files.write(folder.resolve(name), content), Progress.NONE);
    }

    @Test
    void headingsThatWordNumbersWithItsContentsPage() {
        TextDocument document = read(new WordSketch()
                .text("Carers' meeting, 3 March 2026")
                .raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
                        + "</w:sdtPr><w:sdtContent>" + paragraphOf("", run("", "1 What works?\t2"))
                        + paragraphOf("", run("", "1.1 Calls\t2")) + "</w:sdtContent></w:sdt>")
                .styled("TOC2", "1.2 Timing 2")
                .numberedHeading(1, "What works?")
                .numberedHeading(2, "Calls").bullet(0, "They ring first").bullet(0, "“I know her voice”")
                .numberedHeading(2, "Timing")
                .numberedHeading(1, "What does not?")
                .numberedHeading(2, "Timing").text("Late on Sundays"));
        assertThat(NotesOutline.of(document)).isEqualTo(UNDERSTOOD);
        assertThat(NotesReader.read(document).title()).isEqualTo("Carers' meeting");
    }

    @Test
    void headingsWithoutNumbersAndAStyleOfTheCouncil() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .styled("Asked", "What works?")
                .heading(2, "Calls").text("They ring first").text("“I know her voice”")
                .heading(2, "Timing")
                .styled("Asked", "What does not?")
                .heading(2, "Timing").styled("ListBullet", "Late on Sundays")))).isEqualTo(UNDERSTOOD);
    }

    @Test
    void numbersTypedIntoHeadings() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .heading(1, "1 What works?")
                .heading(2, "1.1 Calls").item("They ring first").item("“I know her voice”")
                .heading(2, "1.2\tTiming")
                .heading(1, "2 What does not?")
                .heading(2, "2.1 Timing").text("Late on Sundays")))).isEqualTo(UNDERSTOOD);
    }

    @Test
    void boldLinesInPlaceOfHeadings() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .bold("Question 1: What works?")
                .bold("Calls").bullet(0, "They ring first").bullet(0, "“I know her voice”")
                .bold("Timing").bullet(0, "Late on Sundays"))))
                .containsExactly("? 1 What works?", "# 1.1 Calls", "- They ring first", "“ “I know her voice”",
                        "# 1.2 Timing", "- Late on Sundays");
    }

    @Test
    void aNumberedOutlineThatIsNoHeading() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .outline(0, "What works?")
                .outline(1, "Calls").text("They ring first").text("“I know her voice”")
                .outline(1, "Timing")
                .outline(0, "What does not?")
                .outline(1, "Timing").text("Late on Sundays")))).isEqualTo(UNDERSTOOD);
    }

    @Test
    void subBulletsBelongToTheirComment() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .heading(1, "What works?").heading(2, "Calls")
                .bullet(0, "They ring").bullet(1, "in the morning").bullet(1, "by name").bullet(0, "They wait"))))
                .containsExactly("? 1 What works?", "# 1.1 Calls", "- They ring / – in the morning / – by name",
                        "- They wait");
    }

    @Test
    void aTableWithSeveralCommentsInACell() {
        assertThat(NotesOutline.of(read(new WordSketch()
                .heading(1, "What works?")
                .table(List.of(List.of("Theme", "What people said"),
                        List.of("Calls", "They ring first\n“I know her voice”"),
                        List.of("Timing", "")))
                .heading(1, "What does not?")
                .table(List.of(List.of("Theme", "What people said"), List.of("Timing", "Late on Sundays"))))))
                .isEqualTo(UNDERSTOOD);
    }

    @Test
    void whatIsDeletedHiddenOrInTheMarginIsNotRead() {
        TextDocument document = read(new WordSketch()
                .heading(1, "What works?").heading(2, "Calls")
                .raw("<w:p><w:del>" + "<w:r><w:delText>Nobody rings</w:delText></w:r></w:del><w:ins>"
                        + run("", "They ring") + "</w:ins>" + run("<w:vanish/>", " secretly") + run("", " first")
                        + "</w:p>"));
        assertThat(NotesOutline.of(document)).containsExactly("? 1 What works?", "# 1.1 Calls", "- They ring first");
        assertThat(NotesReader.read(document).said()).contains(
                "Its tracked changes were read as if they were accepted.");
    }

    @Test
    void textOfWindowsAndOfUtf16() throws IOException {
        String notes = "1 What works?\r\n1.1 Calls\r\n“I know her voice” – resident\r\n1.2 Cost\r\n£5 – too much\r\n";
        List<String> understood = List.of(
                "? 1 What works?", "# 1.1 Calls", "“ “I know her voice” – resident <resident>", "# 1.2 Cost",
                "- £5 – too much");
        assertThat(NotesOutline.of(read("notes.txt", notes.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(understood);
        assertThat(NotesOutline.of(read("notes.txt", ("\ufeff" + notes).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(understood);
    }

    @Test
    void aSheetOfCommentsAsText() throws IOException {
        assertThat(NotesOutline.of(read("survey.csv", """
                Question,Theme,Comment,Respondent
                What works?,Calls,They ring first,daughter
                What works?,Calls,“I know her voice”,
                What works?,Timing,,
                """.getBytes(StandardCharsets.UTF_8)))).containsExactly(
                "? 1 What works?", "# 1.1 Calls", "- They ring first <daughter>", "“ “I know her voice”",
                "# 1.2 Timing");
    }
}
