package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.recommendations.ProgressUpdate;

/** What LibreOffice makes of a form. Skipped on a machine that does not have it. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LibreOfficeTest {
    private final Council council = new Council();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void aFormThatItOpenedAndSavedIsStillTheSameFormWithItsDropDowns() throws Exception {
        Path filled = FilledForm.open(council.send(folder.resolve("out")).get("Tom Aldridge"))
                .write("1", Question.PROGRESS, "Every tray is weighed.").save(folder.resolve("filled.xlsx"));
        Path saved = saved(filled, "xlsx", "xlsx");

        FilledForm form = FilledForm.open(saved);
        XSSFSheet sheet = form.workbook().getSheet("Recommendations");
        DataValidation list = sheet.getDataValidations().stream()
                .filter(rule -> rule.getValidationConstraint()
                        .getValidationType() == DataValidationConstraint.ValidationType.LIST)
                .findFirst()
                .orElseThrow();
        assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("Choices1");
        assertThat(form.workbook().getName("Choices1").getRefersToFormula()).contains("Lists").contains("$A$1:$A$8");
        assertThat(list.getPromptBoxTitle()).isEqualTo("Proposed rating");
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(form.workbook().isSheetHidden(form.workbook().getSheetIndex("Reference"))).isTrue();

        FormReturn read = council.take(saved);
        assertThat(read.needs(FormReturn::usually)).noneMatch(need -> need.contains("overtyped"));
        assertThat(council.updates("1")).extracting(ProgressUpdate::content).containsExactly("Every tray is weighed.");
    }

    @Test
    void aFormThatWentThroughTheOldFormatsIsStillRead() throws Exception {
        Path filled = FilledForm.open(council.send(folder.resolve("out")).get("Tom Aldridge"))
                .write("1", Question.PROGRESS, "Every tray is weighed.").save(folder.resolve("filled.xlsx"));
        FormReturn old = council.read(saved(filled, "xls", "xls"));
        assertThat(old.answers()).singleElement().isInstanceOf(Answer.Taken.class);

        Path open = saved(filled, "ods", "ods");
        FormReturn back = council.read(saved(open, "xlsx", "xlsx"));
        assertThat(back.answers()).singleElement().isInstanceOf(Answer.Taken.class);
    }

    private Path saved(Path file, String format, String ending) throws Exception {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        Path out = Files.createDirectories(folder.resolve("saved-" + format + "-" + file.getFileName()));
        Process process = new ProcessBuilder(List.of(
                office.get().toString(), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", format, "--outdir", out.toString(), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return out.resolve(name + "." + ending);
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
