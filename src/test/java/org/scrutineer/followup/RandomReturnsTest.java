package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an officer does to a form: every cell that was written in is taken or named. */
class RandomReturnsTest {
    private static final int RETURNS = 60;
    private static final List<String> WORDS = List.of("Green", "Red", "Purple", "yes", "No", "n/a", "1 May 2027",
            "Summer 2027", "soon", "Every ward has it.", "-", "=1+1", "31/02/2027", "Asked.", "42", "tbc");

    private final Council council = new Council();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void nothingThatWasWrittenIsPassedOver() {
        List<Path> sent = council.send(folder.resolve("out")).values().stream().sorted().toList();
        int written = 0;
        for (int seed = 0; seed < RETURNS; seed++) {
            Random random = new Random(seed);
            FilledForm form = FilledForm.open(sent.get(random.nextInt(sent.size())));
            if (random.nextInt(8) == 0) {
                form.reverse(random.nextBoolean());
            }
            Set<String> before = cells(form);
            scribble(form, random);
            Set<String> filled = cells(form);
            filled.removeAll(before);
            FormReturn read = council.read(form.save(folder.resolve("back" + seed + ".xlsx")));

            assertThat(spokenFor(read)).as("seed %d", seed).containsAll(filled);
            written += filled.size();
            if (random.nextInt(4) == 0) {
                council.in().take(read, answer -> random.nextBoolean() || FormReturn.usually(answer));
            }
        }
        assertThat(written).as("cells that were written in").isGreaterThan(RETURNS * 3);
    }

    private static void scribble(FilledForm form, Random random) {
        int times = 1 + random.nextInt(9);
        for (int time = 0; time < times; time++) {
            int sheets = form.workbook().getNumberOfSheets() - (form.workbook().getSheet("Lists") == null ? 1 : 2);
            Sheet sheet = form.workbook().getSheetAt(random.nextInt(sheets));
            int row = random.nextInt(5) == 0 ? random.nextInt(14) : 2 + random.nextInt(3);
            int column = random.nextInt(6) == 0 ? 1 + random.nextInt(16) : 6 + random.nextInt(7);
            // Marked, so that the words can be told from every other cell's.
            form.write(sheet.getSheetName(), row, column, random.nextInt(3) == 0
                    ? WORDS.get(random.nextInt(WORDS.size()))
                    : WORDS.get(random.nextInt(WORDS.size())) + " " + time);
        }
        if (random.nextInt(6) == 0) {
            form.withoutReference();
        }
    }

    /** "sheet!address text" of every cell that people can see. */
    private static Set<String> cells(FilledForm form) {
        Set<String> cells = new HashSet<>();
        for (Sheet sheet : form.workbook()) {
            if (form.workbook().isSheetHidden(form.workbook().getSheetIndex(sheet))) {
                continue;
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getColumnIndex() > 0 && cell.getCellType() == CellType.STRING
                            && !cell.getStringCellValue().isBlank()) {
                        cells.add(sheet.getSheetName() + " " + cell.getAddress());
                    }
                }
            }
        }
        return cells;
    }

    private static Set<String> spokenFor(FormReturn read) {
        Stream<String> answers = read.answers().stream().flatMap(Answer::cells)
                .map(said -> said.place().sheet() + " " + said.place().address());
        List<String> reports = new ArrayList<>();
        for (RowReport report : read.reports()) {
            switch (report) {
                case RowReport.Answered row -> row.notes().forEach(note -> reports.add(place(note)));
                case RowReport.Unfilled row -> row.notes().forEach(note -> reports.add(place(note)));
                case RowReport.Missing row -> {
                }
                case RowReport.Stray stray -> stray.cells().forEach(
                        cell -> reports.add(cell.sheet() + " " + cell.address()));
            }
        }
        Stream<String> outside = read.remarks().stream()
                .map(remark -> remark.replaceFirst("^(.*) stands outside .*", "$1"));
        return Stream.of(answers, reports.stream(), outside).flatMap(all -> all).collect(Collectors.toSet());
    }

    private static String place(RowReport.Note note) {
        return note.place().sheet() + " " + note.place().address();
    }
}
