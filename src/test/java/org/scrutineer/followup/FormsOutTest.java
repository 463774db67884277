package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.meetings.AgendaEdits;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.meetings.UndertakingEdits;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Who gets a form, and what stands in it. */
class FormsOutTest {
    private final Council council = new Council();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void eachOfficerIsAskedOnceHoweverTheirNameIsWritten() {
        Asking asking = council.out().asking(council.review());

        assertThat(asking.asked()).extracting(Asked::officer)
                .containsExactly(Council.TOM, Council.MARTA, "R. Osei", "J. Kaur", "D. Pugh");
        assertThat(asking.asked().getFirst().words()).isEqualTo("3 recommendations (1, 2, 4), 1 action");
        assertThat(asking.asked().get(2).words()).isEqualTo("1 recommendation (7), 1 action");
        assertThat(asking.asked().getLast().words()).isEqualTo("1 recommendation (9), 1 information request");
        assertThat(asking.ownerless()).extracting(Recommendation::ref).containsExactly("11");
        assertThat(asking.nothingToAsk()).isEmpty();
    }

    @Test
    void whatWasAskedForWhereTheReviewWasOnTheAgendaIsOwedToo() {
        AgendaItem item = new AgendaItem(
                UUID.randomUUID(), Optional.empty(), Optional.of(council.meeting), 1, "Meals", "", "", "",
                FuzzyDate.UNKNOWN, Optional.of(council.review().id()), Optional.empty());
        Resolution resolution = new Resolution(
                UUID.randomUUID(), council.meeting, Optional.of(item.id()), 1, "That the prices be given", "",
                FuzzyDate.UNKNOWN, Undertaking.Closure.OPEN);
        council.ledger().apply(AgendaEdits.add(item));
        council.ledger().apply(UndertakingEdits.add(resolution));
        council.ledger().apply(UndertakingEdits.add(new InformationRequest(
                UUID.randomUUID(), council.meeting, Optional.of(resolution.id()), Optional.empty(), "The prices",
                "J. Kaur", FuzzyDate.UNKNOWN, Undertaking.Closure.OPEN)));

        Asking asking = council.out().asking(council.review());
        assertThat(asking.asked()).filteredOn(asked -> asked.officer().equals("J. Kaur")).singleElement()
                .satisfies(asked -> assertThat(asked.words())
                        .isEqualTo("1 recommendation (8), 1 information request"));
    }

    @Test
    void whatIsCompleteAsksNobody() {
        council.ledger().apply(RegisterEdits.assess(council.of("8"), "Complete", "All plates are there"));

        Asking asking = council.out().asking(council.review());
        assertThat(asking.asked()).extracting(Asked::officer).doesNotContain("J. Kaur");
        assertThat(asking.nothingToAsk()).containsExactly("J. Kaur");
    }

    @Test
    void aFormIsKeptAsItWasSentAndOneUndoTakesAllBack() throws Exception {
        Map<String, Path> files = council.send(folder);

        assertThat(files).hasSize(5);
        UpdateForm tom = council.forms().stream().filter(form -> form.officer().equals(Council.TOM)).findFirst()
                .orElseThrow();
        byte[] sent = Files.readAllBytes(files.get("Tom Aldridge"));
        assertThat(tom.form()).isEqualTo(Attachment.digest(sent));
        assertThat(council.ledger().attachment(tom.form()).orElseThrow().content()).isEqualTo(sent);
        assertThat(tom.sentOn()).isEqualTo(Council.TODAY);
        assertThat(tom.recommendations()).containsExactly(
                council.of("1").id(), council.of("2").id(), council.of("4").id());

        assertThat(council.ledger().undoable().orElseThrow().title()).isEqualTo("Send out 5 update forms for Meals");
        council.ledger().undo(council.ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(council.forms()).isEmpty();
    }

    @Test
    void onlyTheBlueCellsCanBeWrittenInAndTheRatingIsChosen() {
        FilledForm form = FilledForm.open(council.send(folder).get("Tom Aldridge"));
        XSSFSheet sheet = form.workbook().getSheet("Recommendations");

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        for (String header : Sort.RECOMMENDATION.lockedHeaders()) {
            assertThat(form.cell(Sort.RECOMMENDATION, "1", header).getCellStyle().getLocked()).as(header).isTrue();
        }
        for (Question question : Sort.RECOMMENDATION.questions()) {
            assertThat(form.cell(Sort.RECOMMENDATION, "1", question.header()).getCellStyle().getLocked())
                    .as(question.header()).isFalse();
        }
        List<? extends DataValidation> rules = sheet.getDataValidations();
        assertThat(rules).hasSize(7).allMatch(rule -> !rule.getPromptBoxText().isEmpty());
        assertThat(rules.stream().map(DataValidation::getValidationConstraint)
                .filter(rule -> rule.getValidationType() == DataValidationConstraint.ValidationType.LIST)
                .map(DataValidationConstraint::getFormula1)).containsExactly("Choices1");
        assertThat(form.workbook().getName("Choices1").getRefersToFormula()).isEqualTo("Lists!$A$1:$A$8");
        assertThat(form.workbook().getSheet("Lists").getRow(1).getCell(0).getStringCellValue()).isEqualTo("Amber");
        assertThat(form.workbook().isSheetHidden(form.workbook().getSheetIndex("Reference"))).isTrue();
    }

    @Test
    void whatCouldRunAsAFormulaIsText() {
        council.ledger().apply(RegisterEdits.text(council.of("1"), Recommendation.WORDING, "=1+1 trays are weighed"));

        FilledForm form = FilledForm.open(council.send(folder).get("Tom Aldridge"));
        assertThat(form.cell(Sort.RECOMMENDATION, "1", "Recommendation").getStringCellValue())
                .isEqualTo("=1+1 trays are weighed");
        assertThat(form.cell(Sort.RECOMMENDATION, "1", "Recommendation").getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aFileThatIsThereIsNeverReplaced() {
        Path first = council.send(folder).get("D. Pugh");
        Path second = council.send(folder).get("D. Pugh");

        assertThat(second).isNotEqualTo(first);
        assertThat(first).exists();
        assertThat(second.getFileName().toString()).isEqualTo("update-form-meals-d-pugh (2).xlsx");
    }

    @Test
    void aFolderThatCannotBeWrittenToKeepsNothing() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> council.send(notAFolder)).isInstanceOf(Problem.class);
        assertThat(council.forms()).isEmpty();
    }

    @Test
    void nobodyToAskIsSaid() {
        assertThatThrownBy(() -> council.out().send(
                council.review(), List.of(), Optional.empty(), folder, Progress.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("Nobody is to be asked");
    }
}
