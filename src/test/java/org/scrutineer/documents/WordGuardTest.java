package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ui.Problem;

/** What cannot be a template is refused in one sentence, before a paper is made with it. */
class WordGuardTest {
    private static final String BODY = TemplateSketch.block("report.body");

    static Stream<Arguments> refused() {
        TemplateSketch sketch = new TemplateSketch();
        return Stream.of(
                refused("has no control for the text", new TemplateSketch().body(TemplateSketch.block("report.title"))),
                refused("must have “report.body” once", new TemplateSketch().body(BODY + BODY)),
                refused("must have “report.body” once", new TemplateSketch().body("<w:p/>")
                        .part("header1", "<w:hdr" + TemplateSketch.NAMESPACES + ">" + BODY + "</w:hdr>")),
                refused("stands inside a table or beside other text", new TemplateSketch().body(
                        "<w:p><w:r><w:t>Text: </w:t></w:r>" + TemplateSketch.inline("report.body") + "</w:p>")),
                refused("stands inside a table or beside other text", new TemplateSketch().body(
                        "<w:tbl><w:tr><w:tc>" + BODY + "</w:tc></w:tr></w:tbl>")),
                refused("stands inside a table or beside other text", new TemplateSketch().body(
                        "<w:p><w:r><w:pict><w:txbxContent>" + BODY + "</w:txbxContent></w:pict></w:r></w:p>")),
                refused("is not one for text", new TemplateSketch().body(BODY + "<w:p><w:sdt>"
                        + TemplateSketch.properties("report.title", "<w:picture/>") + "<w:sdtContent/></w:sdt></w:p>")),
                refused("lies inside “report.body”", new TemplateSketch().body("<w:sdt>"
                        + TemplateSketch.properties("report.body", "") + "<w:sdtContent>"
                        + TemplateSketch.block("report.title") + "</w:sdtContent></w:sdt>")),
                refused("holds tracked changes", new TemplateSketch().body(
                        BODY + "<w:p><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
                refused("holds a field that fetches", new TemplateSketch().body(BODY
                        + "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r>"
                        + "</w:p>")),
                refused("holds a field that fetches", new TemplateSketch().body(BODY
                        + "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;https://example.org/x&quot; \"/></w:p>")),
                refused("loads another template when it is opened: https://example.org/evil.dotm",
                        new TemplateSketch().outside("attachedTemplate", "https://example.org/evil.dotm")),
                refused("loads something from outside", sketch.outside("image", "https://example.org/pixel.png")),
                refused("holds macros", new TemplateSketch().type("application/vnd.ms-word.document.macroEnabled")),
                refused("holds macros", new TemplateSketch().stranger("application/vnd.ms-office.vbaProject")),
                refused("holds comments", new TemplateSketch().stranger(TemplateSketch.TYPES + "comments+xml")));
    }

    private static Arguments refused(String words, TemplateSketch sketch) {
        return Arguments.of(words, sketch);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String words, Object sketch) {
        Problem problem = problem(((TemplateSketch) sketch).file());

        assertThat(problem.what()).contains(words).endsWith(".");
        assertThat(problem.whatToDo()).isNotBlank();
    }

    private static Problem problem(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> WordTemplate.read("council.docx", file));
    }

    @Test
    void everyUnknownTagIsNamedWithTheNearestKnownOne() {
        Problem problem = problem(new TemplateSketch().body(TemplateSketch.block("comittee.name")
                + TemplateSketch.block("report.boddy") + TemplateSketch.block("comittee.name")).file());

        assertThat(problem.what()).isEqualTo("“comittee.name” is not known. Did you mean “committee.name”?"
                + " “report.boddy” is not known. Did you mean “report.body”?");
        assertThat(problem.whatToDo()).startsWith("Mend the tags in council.docx");
    }

    @ParameterizedTest
    @CsvSource({"comittee.name,COMMITTEE", "titel,TITLE", "report.autor,AUTHOR", "Meeting Date,MEETING_DATE",
            "agenda,AGENDA_ITEM", "report.classifcation,CLASSIFICATION"})
    void theNearestTagIsTheOneThatWasMeant(String written, TemplateTag meant) {
        assertThat(TemplateTag.nearest(written)).isEqualTo(meant);
    }

    @Test
    void linksAreNoDanger() {
        assertThat(WordTemplate.read("council.docx", new TemplateSketch()
                .outside("hyperlink", "https://northmere.example").file()).tags()).containsExactly(TemplateTag.BODY);
    }

    static Stream<byte[]> noise() {
        byte[] whole = TemplateSketch.letterhead().file();
        byte[] random = new byte[5_000];
        new Random(4).nextBytes(random);
        byte[] begun = random.clone();
        System.arraycopy(new byte[]{'P', 'K', 3, 4}, 0, begun, 0, 4);
        return Stream.of(new byte[0], new byte[]{'P', 'K', 3, 4}, random, begun, Arrays.copyOf(whole, whole.length / 2),
                zip("mimetype", new byte[4]), zip("[Content_Types].xml", "<!DOCTYPE x><x/>".getBytes()),
                new TemplateSketch().body("<w:p></w:sdt>").file(),
                new TemplateSketch().type("template.glossary").file());
    }

    @ParameterizedTest
    @MethodSource("noise")
    void whatIsNoWordDocumentIsSaidToBeNone(byte[] file) {
        assertThat(problem(file).what()).isEqualTo("council.docx is damaged or is not a Word document.");
    }

    @Test
    void olderFilesAndLockedOnesAreNamed() {
        assertThat(problem(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}).what())
                .contains("Word 97–2003, or locked with a password");
    }

    @Test
    void aFileThatSwellsIsRefusedBeforeItFillsTheMemory() {
        assertThat(problem(zip("word/document.xml", new byte[60 << 20])).what()).contains("too large");
    }

    @Test
    void everyCutAndManyDamagesEndInOneSentence() {
        byte[] whole = TemplateSketch.letterhead().file();
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 1 + round % 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            int length = round % 3 == 0 ? random.nextInt(whole.length) : whole.length;
            try {
                WordTemplate.read("council.docx", Arrays.copyOf(damaged, length));
            } catch (Problem told) {
                assertThat(told.what()).endsWith(".");
            }
        }
    }

    @Test
    void strictFilesAndDocumentTypesAreRefused() {
        String strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
        assertThatThrownBy(() -> WordTemplate.read("council.docx", new TemplateSketch().part("header1", strict).file()))
                .hasMessageContaining("Strict Open XML");
        String entity = "<!DOCTYPE w:hdr [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:hdr" + TemplateSketch.NAMESPACES
                + ">&x;</w:hdr>";
        assertThat(problem(new TemplateSketch().part("header1", entity).file()).what()).contains("damaged");
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
