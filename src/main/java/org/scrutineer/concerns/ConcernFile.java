package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** A council's own list of concerns: the first table that has a provider and what it is about, a concern a row. */
record ConcernFile(List<Row> rows) {
    private enum Field {
        PROVIDER("provider|agency|care agency|company|about whom"),
        ABOUT("about|concern|type|type of concern|category|issue|nature|what it is about"),
        WHEN("when|date|date of concern|happened|day|date of incident|incident date"),
        WHAT("what happened|details?|description|notes?|summary|what"),
        ROLE("told by|reported by|role|source|raised by|who told us|relationship"),
        TELLER("name|name of (?:who told us|caller|informant|reporter)|informant|caller"),
        PERSON("person|person concerned|service user|client|resident|whom it is about"),
        STATE("state|status|outcome|upheld|finding"),
        OUTCOME("what became of it|action taken|result|response");

        private final Pattern header;

        Field(String header) {
            this.header = Pattern.compile(header);
        }
    }

    /** @param number of its row in the sheet, from 1 */
    record Row(
            String sheet, int number, String provider, String about, FuzzyDate when, String what, Concern.Told told,
            Concern.State state, String outcome) {}

    ConcernFile {
        rows = List.copyOf(rows);
    }

    /** @throws Problem where no sheet has such a table */
    static ConcernFile of(Workbook workbook) {
        for (Sheet sheet : workbook.sheets()) {
            for (Sheet.Row row : sheet.rows()) {
                Map<Field, Integer> columns = columns(row);
                if (columns.containsKey(Field.PROVIDER) && columns.containsKey(Field.ABOUT)) {
                    return new ConcernFile(read(sheet, row.number(), columns));
                }
            }
        }
        throw new Problem(
                workbook.name() + " has no table of concerns.",
                "Give a table whose header names the provider and what each concern is about, such as “Provider”, "
                        + "“About”, “When”, “Told by”, “What happened”.");
    }

    private static Map<Field, Integer> columns(Sheet.Row row) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Cell cell : row.cells()) {
            String plain = cell.text().toLowerCase(Locale.UK).replaceAll("[^a-z ]+", " ").replaceAll(" +", " ").strip();
            for (Field field : Field.values()) {
                if (!columns.containsKey(field) && field.header.matcher(plain).matches()) {
                    columns.put(field, cell.column());
                    break;
                }
            }
        }
        return columns;
    }

    private static List<Row> read(Sheet sheet, int header, Map<Field, Integer> columns) {
        List<Row> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            String provider = text(row, columns, Field.PROVIDER);
            String about = text(row, columns, Field.ABOUT);
            if (row.number() > header && !(provider + about).isEmpty()) {
                rows.add(new Row(
                        sheet.name(), row.number(), provider, about, date(row, columns),
                        text(row, columns, Field.WHAT),
                        new Concern.Told(
                                text(row, columns, Field.ROLE), text(row, columns, Field.TELLER),
                                text(row, columns, Field.PERSON)),
                        state(text(row, columns, Field.STATE)), text(row, columns, Field.OUTCOME)));
            }
        }
        return rows;
    }

    private static Concern.State state(String text) {
        return switch (text.toLowerCase(Locale.UK)) {
            case "upheld", "yes", "substantiated", "proven" -> Concern.State.UPHELD;
            case "not upheld", "no", "unsubstantiated", "unfounded", "not proven" -> Concern.State.NOT_UPHELD;
            default -> Concern.State.OPEN;
        };
    }

    private static FuzzyDate date(Sheet.Row row, Map<Field, Integer> columns) {
        Optional<Cell> cell = cell(row, columns, Field.WHEN);
        if (cell.isPresent() && cell.get().value() instanceof Value.Moment moment) {
            return FuzzyDate.on(moment.moment().toLocalDate());
        }
        FuzzyDate written = FuzzyDate.parse(cell.map(Cell::text).orElse("").strip());
        // In words it cannot be read as another country's day.
        boolean figures = written.text().matches("[\\d/. -]+") && written.known()
                && written.from().equals(written.until());
        return figures ? FuzzyDate.on(written.from()) : written;
    }

    private static Optional<Cell> cell(Sheet.Row row, Map<Field, Integer> columns, Field field) {
        return Optional.ofNullable(columns.get(field)).flatMap(row::cell);
    }

    private static String text(Sheet.Row row, Map<Field, Integer> columns, Field field) {
        return cell(row, columns, field).map(Cell::text).orElse("").strip();
    }
}
