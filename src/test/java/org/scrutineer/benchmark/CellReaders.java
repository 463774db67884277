package org.scrutineer.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.WorkbookReader;

/** The ways to read every cell of some workbooks with its type. */
final class CellReaders {
    private CellReaders() {}

    static String ours(List<Path> files) {
        CellDigest digest = new CellDigest();
        files.forEach(file -> WorkbookReader.read(file, Progress.NONE).sheets().forEach(
                sheet -> sheet.rows().forEach(row -> row.cells().forEach(cell -> add(digest, cell)))));
        return digest.toString();
    }

    /** The same, and what a person sees in each cell is worked out as well. */
    static String oursWithTexts(List<Path> files) {
        CellDigest digest = new CellDigest();
        files.forEach(file -> WorkbookReader.read(file, Progress.NONE).sheets().forEach(
                sheet -> sheet.rows().forEach(row -> row.cells().forEach(cell -> {
                    if (cell.text().isEmpty()) {
                        throw new IllegalStateException(cell.address() + " shows nothing");
                    }
                    add(digest, cell);
                }))));
        return digest.toString();
    }

    private static void add(CellDigest digest, Cell cell) {
        switch (cell.value()) {
            case Value.Text text -> digest.text(cell.row(), cell.column(), text.text());
            case Value.Number number -> digest.number(cell.row(), cell.column(), number.number());
            case Value.Moment moment -> digest.moment(cell.row(), cell.column(), moment.moment());
            case Value.Time time -> digest.number(cell.row(), cell.column(), time.hours());
            case Value.Flag flag -> digest.flag(cell.row(), cell.column(), flag.flag());
            case Value.Unusable unusable -> throw new IllegalStateException(cell.address() + " " + unusable.code());
            case Value.Blank blank -> throw new IllegalStateException(cell.address() + " is only coloured");
        }
    }

    /** Apache POI's object model of a whole workbook. */
    static String objectModel(List<Path> files) throws IOException {
        CellDigest digest = new CellDigest();
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> add(digest, cell))));
            }
        }
        return digest.toString();
    }

    private static void add(CellDigest digest, org.apache.poi.ss.usermodel.Cell cell) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex();
        switch (cell.getCellType()) {
            case STRING -> digest.text(row, column, cell.getStringCellValue());
            case BOOLEAN -> digest.flag(row, column, cell.getBooleanCellValue());
            case NUMERIC -> {
                if (DateUtil.isCellDateFormatted(cell)) {
                    digest.moment(row, column, cell.getLocalDateTimeCellValue());
                } else {
                    digest.number(row, column, cell.getNumericCellValue());
                }
            }
            case BLANK, ERROR, FORMULA, _NONE -> throw new IllegalStateException(cell.getAddress() + " holds no value");
        }
    }

    static String fastexcel(List<Path> files) throws IOException {
        CellDigest digest = new CellDigest();
        for (Path file : files) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
                for (var sheet : workbook.getSheets().toList()) {
                    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                        rows.forEach(row -> row.forEach(cell -> add(digest, cell)));
                    }
                }
            }
        }
        return digest.toString();
    }

    private static void add(CellDigest digest, org.dhatim.fastexcel.reader.Cell cell) {
        int row = cell.getAddress().getRow() + 1;
        int column = cell.getColumnIndex();
        switch (cell.getType()) {
            case STRING -> digest.text(row, column, cell.asString());
            case BOOLEAN -> digest.flag(row, column, cell.asBoolean());
            case NUMBER -> {
                String format = cell.getDataFormatString();
                if (format != null && DateUtil.isADateFormat(-1, format)) {
                    digest.moment(row, column, cell.asDate());
                } else {
                    digest.number(row, column, cell.asNumber().doubleValue());
                }
            }
            case EMPTY, ERROR, FORMULA -> throw new IllegalStateException(cell.getAddress() + " holds no value");
        }
    }

    /** Unzips every part and looks at every event of its XML: less than any reader must do. */
    static String scan(List<Path> files) throws IOException, XMLStreamException {
        long events = 0;
        for (Path file : files) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(bytes);
                        while (reader.hasNext()) {
                            reader.next();
                            events++;
                        }
                    }
                }
            }
        }
        return events + " events";
    }
}
