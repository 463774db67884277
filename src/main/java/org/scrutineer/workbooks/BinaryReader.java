package org.scrutineer.workbooks;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;

/** Reads .xls of Excel 97 to 2003, and names what else hides in the same container. */
final class BinaryReader {
    private final Reading reading;
    private final HSSFWorkbook workbook;
    private final Notes notes = new Notes();

    private BinaryReader(Reading reading, HSSFWorkbook workbook) {
        this.reading = reading;
        this.workbook = workbook;
    }

    static Contents read(Reading reading) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(reading.file().toFile(), true)) {
            if (holds(container, "EncryptedPackage") || holds(container, "EncryptionInfo")) {
                return Locked.read(reading, container.getRoot());
            }
            refuseOthers(container);
            try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), container, false)) {
                return new BinaryReader(reading, workbook).contents(container.getRoot());
            }
        } catch (EncryptedDocumentException locked) {
            throw Refused.password();
        } catch (OldFileFormatException old) {
            throw Refused.saveAsWorkbook("a workbook of Excel 95 or earlier");
        } catch (IOException | RecordFormatException | LeftoverDataException | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException | BufferUnderflowException | NegativeArraySizeException
                | ClassCastException | NullPointerException | NoSuchElementException
                | UnsupportedOperationException | ArithmeticException damage) {
            // All that the library throws where the bytes are not what they should be; found by damaging real files.
            throw Refused.damaged(damage);
        }
    }

    private static boolean holds(POIFSFileSystem container, String entry) {
        return container.getRoot().hasEntryCaseInsensitive(entry);
    }

    private static void refuseOthers(POIFSFileSystem container) {
        if (holds(container, "WordDocument")) {
            throw Refused.notAWorkbook("a Word document");
        }
        if (holds(container, "PowerPoint Document")) {
            throw Refused.notAWorkbook("a presentation");
        }
        // Most that hold a "Book" are of Excel 95, which the library tells; some newer programs wrote it too.
        if (!holds(container, "Workbook") && !holds(container, "Book")) {
            throw Refused.unknown();
        }
    }

    private Contents contents(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            notes.macros();
        }
        BinaryCells cells = new BinaryCells(workbook, notes);
        List<Sheet> sheets = new ArrayList<>();
        for (int place = 0; place < workbook.getNumberOfSheets(); place++) {
            boolean hidden = workbook.isSheetHidden(place) || workbook.isSheetVeryHidden(place);
            if (hidden) {
                notes.hiddenSheet(workbook.getSheetName(place));
            }
            sheets.add(sheet(cells, workbook.getSheetAt(place), hidden));
            reading.progress().check();
        }
        if (sheets.isEmpty()) {
            throw Refused.damaged();
        }
        return new Contents(sheets, notes.sentences());
    }

    private Sheet sheet(BinaryCells cells, org.apache.poi.ss.usermodel.Sheet sheet, boolean hidden) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> found = new ArrayList<>();
            boolean holds = false;
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = cells.read(cell, sheet.getSheetName());
                if (read != null) {
                    found.add(read);
                    holds |= !read.isBlank();
                }
            }
            if (holds) {
                if (row.getZeroHeight()) {
                    notes.hiddenRow();
                }
                rows.add(new Sheet.Row(row.getRowNum() + 1, row.getZeroHeight(), found));
            }
        }
        List<Sheet.Merge> merges = sheet.getMergedRegions().stream().map(BinaryReader::merge).toList();
        return new Sheet(sheet.getSheetName(), hidden, rows, merges);
    }

    private static Sheet.Merge merge(CellRangeAddress area) {
        return new Sheet.Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
                area.getLastColumn());
    }
}
