package org.scrutineer.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/**
 * Sheets written as text, a row a line and a bar between cells: {@code 12} is a number, {@code 12.5%f} a cell that is
 * formatted as a percentage, {@code d:2025-07-01} a date, {@code 't:12} a text, {@code x:} a formula without a result,
 * {@code >>} goes on with the cell to the left as a merged one.
 */
final class SheetText {
    private SheetText() {}

    static Workbook workbook(String file, Sheet... sheets) {
        return new Workbook(file, "0".repeat(64), List.of(sheets), List.of());
    }

    static Sheet sheet(String name, String text) {
        return sheet(name, false, text);
    }

    static Sheet sheet(String name, boolean hidden, String text) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Merge> merges = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<Cell> cells = new ArrayList<>();
            String[] parts = line.split("\\|", -1);
            for (int column = 0; column < parts.length; column++) {
                String part = parts[column].strip();
                if (part.isEmpty() || part.equals(">>")) {
                    continue;
                }
                int last = column;
                while (last + 1 < parts.length && parts[last + 1].strip().equals(">>")) {
                    last++;
                }
                if (last > column) {
                    merges.add(new Sheet.Merge(number, number, column, last));
                }
                cells.add(cell(number, column, part));
            }
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(number, false, cells));
            }
        }
        return new Sheet(name, hidden, rows, merges);
    }

    private static Cell cell(int row, int column, String part) {
        if (part.startsWith("d:")) {
            LocalDate day = LocalDate.parse(part.substring(2));
            return cell(row, column, new Value.Moment(day.atStartOfDay(), false), day.toString());
        }
        if (part.startsWith("t:")) {
            return cell(row, column, new Value.Text(part.substring(2)), part.substring(2));
        }
        if (part.startsWith("x:")) {
            return cell(row, column, Value.Unusable.NO_RESULT, "");
        }
        if (part.matches("-?\\d+(\\.\\d+)?%f")) {
            double number = Double.parseDouble(part.replace("%f", "")) / 100;
            return cell(row, column, new Value.Number(number, true), part.replace("f", ""));
        }
        if (part.matches("-?\\d+(\\.\\d+)?")) {
            return cell(row, column, new Value.Number(Double.parseDouble(part), false), part);
        }
        return cell(row, column, new Value.Text(part), part);
    }

    private static Cell cell(int row, int column, Value value, String text) {
        return new Cell(row, column, value, text, Optional.empty());
    }
}
