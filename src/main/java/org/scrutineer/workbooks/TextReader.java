package org.scrutineer.workbooks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads values in text, separated by commas, semicolons, tabs or bars. Rows are counted as Excel counts them. */
final class TextReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
    private static final Pattern PERCENTAGE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})? ?%");
    /** The first line by which some programs tell Excel the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\\r?\\n", Pattern.DOTALL);

    private final Reading reading;

    private TextReader(Reading reading) {
        this.reading = reading;
    }

    static Contents read(Reading reading) throws IOException {
        String text = TextEncoding.decoded(Files.readAllBytes(reading.file()));
        return new Contents(List.of(new TextReader(reading).sheet(text)), List.of());
    }

    private Sheet sheet(String text) throws IOException {
        var told = SEPARATOR_LINE.matcher(text);
        boolean separatorLine = told.lookingAt();
        String body = separatorLine ? text.substring(told.end()) : text;
        char separator = separatorLine ? told.group(1).charAt(0) : Separator.of(body);
        List<Sheet.Row> rows = new ArrayList<>();
        int kept = 0;
        int number = separatorLine ? 1 : 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(body)) {
            for (CsvRecord record : records) {
                number++;
                List<Cell> cells = cells(record, number);
                kept += cells.size();
                if (kept > Limits.CELLS) {
                    throw Refused.tooManyCells();
                }
                if (!cells.isEmpty()) {
                    rows.add(new Sheet.Row(number, false, cells));
                }
                reading.progress().check();
            }
        } catch (CsvParseException | UncheckedIOException damage) {
            throw Refused.damaged(damage);
        }
        return new Sheet(reading.title(), false, rows, List.of());
    }

    private static List<Cell> cells(CsvRecord record, int number) {
        if (number > Limits.ROWS || record.getFieldCount() > Limits.COLUMNS) {
            throw Refused.outOfBounds();
        }
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            String text = Escapes.lineBreaks(record.getField(column));
            if (text.length() > Limits.CELL_CHARACTERS) {
                throw Refused.cellTooLong(Cell.address(number, column));
            }
            if (!text.isBlank()) {
                cells.add(new Cell(number, column, value(text), text, Optional.empty()));
            }
        }
        return cells;
    }

    /** Dates stay text: 03/04/2026 may be two days, and only a person knows which. */
    private static Value value(String text) {
        String plain = text.strip();
        if (plain.length() <= 20 && NUMBER.matcher(plain).matches()) {
            return new Value.Number(Double.parseDouble(plain), false);
        }
        if (plain.length() <= 20 && PERCENTAGE.matcher(plain).matches()) {
            return new Value.Number(Double.parseDouble(plain.replaceAll("[ %]", "")) / 100, true);
        }
        return new Value.Text(text);
    }
}
