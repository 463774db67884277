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
    /** The first line by which some programs tell Excel the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\\r?\\n", Pattern.DOTALL);

    private final Style plain = Style.plain(new Display(false));
    private final Style percentage = plain.withFormat("0%");
    private final Reading reading;
    private final String body;
    private final char separator;
    /** Rows that are used up before the first one of values. */
    private final int before;
    private final DecimalSign decimals;
    private final Notes notes = new Notes();
    private int filled;

    private TextReader(Reading reading, String text) {
        var told = SEPARATOR_LINE.matcher(text);
        boolean separatorLine = told.lookingAt();
        this.reading = reading;
        this.body = separatorLine ? text.substring(told.end()) : text;
        this.separator = separatorLine ? told.group(1).charAt(0) : Separator.of(body);
        this.before = separatorLine ? 1 : 0;
        this.decimals = new DecimalSign(separator);
    }

    static Contents read(Reading reading) throws IOException {
        TextReader reader = new TextReader(reading, TextEncoding.decoded(Files.readAllBytes(reading.file())));
        reader.eachRecord((number, record) -> reader.look(record));
        List<Sheet.Row> rows = reader.rows();
        return new Contents(List.of(new Sheet(reading.title(), false, rows, List.of())), reader.notes.sentences());
    }

    /** What is done with a record and the number of its row. */
    private interface Use {
        void record(int number, CsvRecord record);
    }

    private void eachRecord(Use use) throws IOException {
        int number = before;
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(body)) {
            for (CsvRecord record : records) {
                number++;
                if (number > Limits.ROWS || record.getFieldCount() > Limits.COLUMNS) {
                    throw Refused.outOfBounds();
                }
                use.record(number, record);
                reading.progress().check();
            }
        } catch (CsvParseException | UncheckedIOException damage) {
            throw Refused.damaged(damage);
        }
    }

    private void look(CsvRecord record) {
        for (int column = 0; column < record.getFieldCount(); column++) {
            String text = record.getField(column);
            filled += text.isBlank() ? 0 : 1;
            decimals.look(column, text);
        }
        if (filled > Limits.CELLS) {
            throw Refused.tooManyCells();
        }
    }

    private List<Sheet.Row> rows() throws IOException {
        List<Sheet.Row> rows = new ArrayList<>();
        eachRecord((number, record) -> {
            List<Cell> cells = cells(record, number);
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(number, false, cells));
            }
        });
        return rows;
    }

    private List<Cell> cells(CsvRecord record, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            String text = Escapes.lineBreaks(record.getField(column));
            if (text.length() > Limits.CELL_CHARACTERS) {
                throw Refused.cellTooLong(Cell.address(number, column));
            }
            if (!text.isBlank()) {
                cells.add(cell(number, column, text));
            }
        }
        return cells;
    }

    /** Dates stay text: 03/04/2026 may be two days, and only a person knows which. */
    private Cell cell(int row, int column, String text) {
        Optional<WrittenNumber> number = WrittenNumber.of(text);
        WrittenNumber.Sign sign = number.map(one -> decimals.of(column, one)).orElse(WrittenNumber.Sign.EITHER);
        if (sign != WrittenNumber.Sign.EITHER) {
            Style style = number.get().percentage() ? percentage : plain;
            return new Cell(row, column, style, number.get().value(sign), text);
        }
        if (number.isPresent()) {
            notes.eitherNumber(Cell.address(row, column), text.strip());
        }
        return new Cell(row, column, plain, new Value.Text(text), text);
    }
}
