package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.rtf.RTFEditorKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Tone;

/** A table on the clipboard, as three kinds of programs take it. */
class ClipboardTableTest {
    private final ClipboardTable table = new ClipboardTable(
            "Care at Home: 2 of 9 recommendations, as at 22 November 2026", List.of("Ref", "Recommendation", "RAG"),
            List.of(
                    List.of(ClipboardTable.Cell.of("4"), ClipboardTable.Cell.of("Families & friends <know>\nhow"),
                            new ClipboardTable.Cell("A Amber", Optional.of(Tone.AMBER))),
                    List.of(ClipboardTable.Cell.of("5"), ClipboardTable.Cell.of("Siân’s \\ {rota}"),
                            new ClipboardTable.Cell("Not yet assessed", Optional.of(Tone.NONE)))));

    @Test
    void htmlCarriesCaptionHeadsWordsAndColours() {
        assertThat(table.html())
                .contains(">Care at Home: 2 of 9 recommendations, as at 22 November 2026</caption>")
                .contains("<th scope=\"col\"", ">Recommendation</th>")
                .contains("Families &amp; friends &lt;know&gt;<br>how")
                .contains("background:" + Tone.AMBER.light().fill())
                .contains(">A Amber</td>")
                .doesNotContain("<style");
    }

    @Test
    void textHasOneLineForEachRow() {
        assertThat(table.text().split("\r\n")).containsExactly(
                "Care at Home: 2 of 9 recommendations, as at 22 November 2026",
                "Ref\tRecommendation\tRAG",
                "4\tFamilies & friends <know> how\tA Amber",
                "5\tSiân’s \\ {rota}\tNot yet assessed");
    }

    @Test
    void anotherProgramReadsTheSameWordsInTheRichText() throws IOException, BadLocationException {
        RTFEditorKit kit = new RTFEditorKit();
        DefaultStyledDocument read = new DefaultStyledDocument();
        kit.read(new ByteArrayInputStream(table.rtf().getBytes(StandardCharsets.US_ASCII)), read, 0);
        assertThat(read.getText(0, read.getLength()))
                .contains("Care at Home: 2 of 9", "Recommendation", "Families & friends <know>", "Siân’s \\ {rota}",
                        "A Amber", "Not yet assessed");
        assertThat(table.rtf()).contains("\\trhdr").contains("\\clcbpat4").matches("(?s)\\{\\\\rtf1.*\\}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void whatLooksLikeAFormulaStaysText(String written) {
        ClipboardTable one = new ClipboardTable("C", List.of("H"), List.of(List.of(ClipboardTable.Cell.of(written))));
        assertThat(one.text().split("\r\n")[2]).isEqualTo("'" + written.strip());
        assertThat(one.html()).contains("mso-number-format:'\\@'");
        assertThat(table.html()).doesNotContain("mso-number-format");
    }
}
