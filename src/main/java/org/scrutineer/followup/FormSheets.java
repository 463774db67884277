package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/**
 * Finds the tables of a form in a workbook, wherever its rows, columns and sheets have gone. Columns are known by their
 * headers; where those are gone too, by where they stood.
 */
final class FormSheets {
    private static final int HEADER_WITHIN = 30;

    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private final Map<Sort, Map<Question, Integer>> columns = new EnumMap<>(Sort.class);

    /** A filled cell that stands in no table. */
    record Outside(String sheet, Cell cell) {}

    FormSheets(Workbook workbook) {
        workbook.sheets().stream()
                .filter(sheet -> !FormReference.isReference(sheet) && !isOfLists(sheet))
                .forEach(this::read);
    }

    List<ReturnedRow> rows() {
        return rows;
    }

    List<Outside> outside() {
        return outside;
    }

    /** The column of a question, counted from 0. */
    int column(Question question) {
        return columns.getOrDefault(question.sort(), Map.of()).getOrDefault(question, standard(question));
    }

    private static boolean isOfLists(Sheet sheet) {
        return sheet.hidden() && sheet.rows().stream().noneMatch(row -> FormReference.key(row).isPresent());
    }

    private record Header(Sort sort, int row, Map<String, Integer> columns) {}

    private void read(Sheet sheet) {
        Optional<Header> header = header(sheet).or(() -> byKeys(sheet));
        if (header.isEmpty()) {
            sheet.rows().forEach(row -> outside(sheet, row));
            return;
        }
        Header found = header.get();
        Map<Question, Integer> asked = questions(found);
        columns.put(found.sort(), asked);
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > found.row()) {
                row(sheet, row, found, asked);
            } else if (row.number() < found.row()) {
                outside(sheet, row);
            } else {
                row.cells().stream().filter(cell -> !found.columns().containsValue(cell.column()))
                        .filter(FormSheets::filled)
                        .forEach(cell -> outside.add(new Outside(sheet.name(), cell)));
            }
        }
    }

    private void outside(Sheet sheet, Sheet.Row row) {
        row.cells().stream().filter(FormSheets::filled)
                .forEach(cell -> outside.add(new Outside(sheet.name(), cell)));
    }

    private void row(Sheet sheet, Sheet.Row row, Header header, Map<Question, Integer> asked) {
        if (row.cells().stream().noneMatch(FormSheets::filled)) {
            return;
        }
        Set<Integer> known = new HashSet<>(asked.values());
        List<String> locked = new ArrayList<>();
        Map<Integer, String> lockedCells = new HashMap<>();
        List<String> headers = header.sort().lockedHeaders();
        for (int index = 0; index < headers.size(); index++) {
            int column = header.columns().getOrDefault(headers.get(index), -1);
            known.add(column);
            locked.add(row.cell(column).map(Cell::text).orElse(""));
            lockedCells.put(index, column < 0 ? "" : Cell.address(row.number(), column));
        }
        Map<Question, Said> answers = new EnumMap<>(Question.class);
        asked.forEach((question, column) -> row.cell(column)
                .flatMap(cell -> Said.of(question, sheet.name(), cell))
                .ifPresent(said -> answers.put(question, said)));
        Optional<String> key = FormReference.key(row);
        List<Cell> others = row.cells().stream()
                .filter(cell -> filled(cell) && !known.contains(cell.column()))
                .filter(cell -> key.filter(cell.text().strip()::equals).isEmpty())
                .toList();
        rows.add(new ReturnedRow(
                header.sort(), sheet.name(), row.number(), key, locked, lockedCells, answers, others));
    }

    private static Optional<Header> header(Sheet sheet) {
        return sheet.rows().stream()
                .limit(HEADER_WITHIN)
                .flatMap(row -> Stream.of(Sort.values()).map(sort -> header(sort, row)))
                .filter(header -> header.columns().size() * 2 > headers(header.sort()).size())
                .findFirst()
                .map(FormSheets::completed);
    }

    private static Header header(Sort sort, Sheet.Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (String wanted : headers(sort)) {
            row.cells().stream()
                    .filter(cell -> Said.plain(cell.text()).equalsIgnoreCase(wanted))
                    .findFirst()
                    .ifPresent(cell -> columns.put(wanted, cell.column()));
        }
        return new Header(sort, row.number(), columns);
    }

    private static Optional<Header> byKeys(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> FormReference.key(row).stream()
                        .flatMap(key -> Stream.of(Sort.values()).filter(
                                sort -> key.contains("/" + sort.letter())))
                        .map(sort -> new Header(sort, row.number() - 1, Map.of())))
                .findFirst()
                .map(FormSheets::completed);
    }

    /** A header that was overtyped stands where it stood, unless another came there. */
    private static Header completed(Header header) {
        Map<String, Integer> columns = new HashMap<>(header.columns());
        List<String> headers = headers(header.sort());
        for (int index = 0; index < headers.size(); index++) {
            if (!columns.containsKey(headers.get(index)) && !columns.containsValue(index + 1)) {
                columns.put(headers.get(index), index + 1);
            }
        }
        return new Header(header.sort(), header.row(), columns);
    }

    private static List<String> headers(Sort sort) {
        return Stream.concat(
                sort.lockedHeaders().stream(), sort.questions().stream().map(Question::header)).toList();
    }

    private static Map<Question, Integer> questions(Header header) {
        Map<Question, Integer> asked = new EnumMap<>(Question.class);
        header.sort().questions().stream()
                .filter(question -> header.columns().containsKey(question.header()))
                .forEach(question -> asked.put(question, header.columns().get(question.header())));
        return asked;
    }

    private static int standard(Question question) {
        return 1 + headers(question.sort()).indexOf(question.header());
    }

    private static boolean filled(Cell cell) {
        return !(cell.value() instanceof Value.Blank) && !cell.text().isBlank();
    }
}
