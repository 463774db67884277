package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Every file that cannot be taken in gets one plain sentence, and stays as it was. */
class RefusedWorkbookTest {
    private static final String GOOD_ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesThatAreNotThere() throws IOException {
        assertThat(Refusal.of(folder.resolve("gone.xlsx"))).isEqualTo("The file 'gone.xlsx' was not found.");
        assertThat(Refusal.of(folder)).endsWith("is a folder, not a workbook.");
        assertThat(Refusal.of(file("empty.xlsx", ""))).isEqualTo("The file is empty.");
        assertThat(Refusal.of(file("blank.csv", "\r\n \r\n"))).isEqualTo("The file is empty.");
    }

    @Test
    void otherKindsOfFiles() throws IOException {
        assertThat(Refusal.of(file("a.xlsx", "<!DOCTYPE html><html><body><table></table></body></html>")))
                .isEqualTo("The content is a web page, not a workbook.");
        assertThat(Refusal.of(file("a.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:spreadsheet\"></html>")))
                .isEqualTo("The content is a web page, not a workbook.");
        assertThat(Refusal.of(file("b.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")))
                .isEqualTo("The content is an XML spreadsheet of 2003, which cannot be read here.");
        assertThat(Refusal.of(file("c.xlsx", "<?xml version=\"1.0\"?><data/>")))
                .isEqualTo("The content is XML data, not a workbook.");
        assertThat(Refusal.of(file("d.xlsx", "%PDF-1.7 …")))
                .isEqualTo("The content is a PDF document, not a workbook.");
        assertThat(Refusal.of(file("e.csv", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10})))
                .isEqualTo("The content is a picture, not a workbook.");
        assertThat(Refusal.of(file("f.xls", new byte[]{9, 4, 6, 0, 0, 0, 0x10, 0})))
                .isEqualTo("The content is a workbook of Excel 4 or earlier, which cannot be read here.");
        assertThat(Refusal.of(file("g.xlsx", "{\\rtf1 text}"))).contains("a text document");
    }

    @Test
    void otherKindsOfPackages() throws IOException {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        String binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
        assertThat(Refusal.of(typed(word).in(folder))).isEqualTo("The content is a Word document, not a workbook.");
        assertThat(Refusal.of(typed(binary).in(folder)))
                .isEqualTo("The content is a binary workbook (.xlsb), which cannot be read here.");
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW)
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").in(folder)))
                .isEqualTo("The content is an OpenDocument spreadsheet (.ods), which cannot be read here.");
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).without("[Content_Types].xml").without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels").without("xl/worksheets/one.xml").in(folder)))
                .isEqualTo("The content is a zip folder, not a workbook.");
    }

    private static HandMade typed(String type) {
        return HandMade.ofRows(GOOD_ROW).with("[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>");
    }

    @Test
    void damagedWorkbooks() throws IOException {
        byte[] good = Files.readAllBytes(HandMade.ofRows(GOOD_ROW.repeat(300)).in(folder));
        String damaged = "It is damaged or was not downloaded completely.";
        assertThat(Refusal.of(file("half.xlsx", Arrays.copyOf(good, good.length / 2)))).isEqualTo(damaged);
        assertThat(Refusal.of(file("head.xlsx", Arrays.copyOf(good, 30)))).isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c").in(folder))).isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).without("xl/worksheets/one.xml").in(folder)))
                .isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).without("_rels/.rels").in(folder))).isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c t=\"s\"><v>5</v></c></row>").in(folder)))
                .isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"one\"/>").in(folder))).isEqualTo(damaged);
    }

    @Test
    void noise() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertThat(Refusal.of(file("noise.xlsx", noise))).isEqualTo("The content is not a workbook, or it is damaged.");
    }

    @Test
    void bitsTurnedAnywhereNeverEndInAnythingElse() throws IOException {
        byte[] modern = Files.readAllBytes(HandMade.ofRows(GOOD_ROW.repeat(50)).in(folder));
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue("text");
            workbook.getSheetAt(0).createRow(1).createCell(0).setCellFormula("1+1");
            workbook.write(out);
        }
        byte[] binary = Files.readAllBytes(old);
        Random random = new Random(42);
        for (int round = 0; round < 400; round++) {
            byte[] changed = (round % 2 == 0 ? modern : binary).clone();
            for (int bit = 0; bit < 1 + random.nextInt(20); bit++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Path file = file("changed.xlsx", changed);
            try {
                assertThat(WorkbookReader.read(file, Progress.NONE).sheets()).isNotEmpty();
            } catch (Problem refused) {
                assertThat(refused.what()).endsWith(".");
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(changed);
        }
    }

    @Test
    void lockedWorkbooks() throws IOException, GeneralSecurityException {
        assertThat(Refusal.of(locked("secret"))).isEqualTo("This workbook is password protected.");

        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("One");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Refusal.of(old)).isEqualTo("This workbook is password protected.");
    }

    private Path locked(String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                workbook.write(encrypted);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    /** Excel locks it so where only the sheets are protected, and opens it without a question. */
    @Test
    void aWorkbookThatEveryExcelOpensIsReadHere() throws IOException, GeneralSecurityException {
        Workbook workbook = WorkbookReader.read(locked("VelvetSweatshop"), Progress.NONE);

        assertThat(workbook.name()).isEqualTo("locked.xlsx");
        assertThat(workbook.sheets().getFirst().rows().getFirst().cells()).extracting(Cell::text).containsExactly("a");
    }

    @Test
    void oldContainers() throws IOException {
        assertThat(Refusal.of(container("Book"))).contains("Excel 95");
        assertThat(Refusal.of(container("WordDocument"))).contains("a Word document");
        assertThat(Refusal.of(container("Something"))).contains("is not a workbook");
        assertThat(Refusal.of(container("Workbook"))).contains("damaged");
    }

    private Path container(String entry) throws IOException {
        Path file = folder.resolve(entry + ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void filesLargerThanFiftyMegabytes() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.position((50L << 20) + 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        Problem problem = catchThrowableOfType(Problem.class, () -> WorkbookReader.read(file, Progress.NONE));
        assertThat(problem.what()).isEqualTo("It is larger than 50 MB and was not opened.");
    }

    @Test
    void aNameOfSeveralLinesIsSaidInOne() throws IOException {
        assertThat(Refusal.of(folder.resolve("two\nlines.xlsx"))).isEqualTo("The file 'two lines.xlsx' was not found.");
        assertThat(WorkbookReader.name(Path.of("/"))).isEqualTo("/");
    }

    @Test
    void sheetsThatShareANameOrAPart() throws IOException {
        assertThat(Refusal.of(twoSheets("Two", "worksheets/one.xml"))).isEqualTo(
                "It is damaged or was not downloaded completely.");
        assertThat(Refusal.of(twoSheets("ONE", "worksheets/two.xml"))).isEqualTo(
                "It is damaged or was not downloaded completely.");
        assertThat(WorkbookReader.read(twoSheets("Two", "worksheets/two.xml"), Progress.NONE).sheets()).hasSize(2);
    }

    private Path twoSheets(String second, String part) {
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return HandMade.ofRows(GOOD_ROW)
                .with("xl/workbook.xml", "<workbook xmlns=\"" + HandMade.MAIN + "\" xmlns:r=\"" + types
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"" + second
                        + "\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + HandMade.relation("r1", types + "/worksheet", "worksheets/one.xml")
                                + HandMade.relation("r2", types + "/worksheet", part) + "</Relationships>")
                .with("xl/worksheets/two.xml", "<worksheet xmlns=\"" + HandMade.MAIN + "\"><sheetData>" + GOOD_ROW
                        + "</sheetData></worksheet>")
                .in(folder);
    }
}
