package org.scrutineer.followup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An officer at work on a form in Excel, mistakes included. */
final class FilledForm {
    private static final int HEADER = 1;

    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static FilledForm open(Path file) {
        try {
            return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** Writes an answer into the row whose first visible cell says this. */
    FilledForm write(Sort sort, String first, Question question, String words) {
        cell(sort, first, question.header()).setCellValue(words);
        return this;
    }

    FilledForm write(String ref, Question question, String words) {
        return write(Sort.RECOMMENDATION, ref, question, words);
    }

    FilledForm write(String ref, Question question, LocalDate day) {
        cell(Sort.RECOMMENDATION, ref, question.header()).setCellValue(day);
        return this;
    }

    FilledForm overtype(String ref, String header, String words) {
        cell(Sort.RECOMMENDATION, ref, header).setCellValue(words);
        return this;
    }

    FilledForm write(String sheet, int row, int column, String words) {
        XSSFSheet on = workbook.getSheet(sheet);
        XSSFRow line = on.getRow(row) == null ? on.createRow(row) : on.getRow(row);
        line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(words);
        return this;
    }

    FilledForm delete(String ref) {
        XSSFSheet sheet = sheet(Sort.RECOMMENDATION);
        int at = row(Sort.RECOMMENDATION, ref).getRowNum();
        sheet.removeRow(sheet.getRow(at));
        if (at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
        }
        return this;
    }

    /** Turns the rows upside down. With the hidden column each row stays whole; without it the marks stay behind. */
    FilledForm reverse(boolean withHiddenColumn) {
        XSSFSheet sheet = sheet(Sort.RECOMMENDATION);
        int last = sheet.getLastRowNum();
        for (int up = HEADER + 1, down = last; up < down; up++, down--) {
            for (int column = withHiddenColumn ? 0 : 1; column < sheet.getRow(HEADER).getLastCellNum(); column++) {
                XSSFCell one = sheet.getRow(up).getCell(column);
                XSSFCell other = sheet.getRow(down).getCell(column);
                String kept = text(one);
                one.setCellValue(text(other));
                other.setCellValue(kept);
            }
        }
        return this;
    }

    FilledForm copyRowTo(String ref, int row) {
        XSSFSheet sheet = sheet(Sort.RECOMMENDATION);
        sheet.createRow(row).copyRowFrom(row(Sort.RECOMMENDATION, ref),
                new org.apache.poi.ss.usermodel.CellCopyPolicy());
        return this;
    }

    FilledForm withoutReference() {
        workbook.removeSheetAt(workbook.getSheetIndex("Reference"));
        return this;
    }

    FilledForm withoutMarks() {
        for (Sort sort : Sort.values()) {
            if (sheet(sort) != null) {
                sheet(sort).forEach(row -> row.getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank());
            }
        }
        return this;
    }

    Path save(Path file) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            workbook.write(bytes);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    XSSFCell cell(Sort sort, String first, String header) {
        XSSFRow headers = sheet(sort).getRow(HEADER);
        for (int column = 0; column < headers.getLastCellNum(); column++) {
            if (text(headers.getCell(column)).equals(header)) {
                return row(sort, first).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("No column " + header);
    }

    private XSSFSheet sheet(Sort sort) {
        return workbook.getSheet(sort.sheet());
    }

    private XSSFRow row(Sort sort, String first) {
        for (Row row : sheet(sort)) {
            if (row.getRowNum() > HEADER && text((XSSFCell) row.getCell(1)).equals(first)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("No row " + first);
    }

    private static String text(XSSFCell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? "" : cell.toString();
    }
}
