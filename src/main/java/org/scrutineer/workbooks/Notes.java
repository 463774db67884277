package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what a person should know about the reading, and says it in one sentence each. */
final class Notes {
    private final Named withoutResult = new Named("1 cell holds a formula with no saved result: %2$s. "
            + "Open and save the workbook in Excel, or type the value.",
            "%d cells hold formulas with no saved result: %s. "
                    + "Open and save the workbook in Excel, or type the value.");
    private final Named errors = new Named("1 cell shows an error and was left blank: %2$s.",
            "%d cells show errors and were left blank: %s.");
    private final Named fromElsewhere = new Named(
            "1 cell comes from another workbook; the value last saved was used: %2$s.",
            "%d cells come from another workbook; the value last saved was used: %s.");
    private final Named eitherNumbers = new Named(
            "1 number was kept as text, as the comma or point in it may stand for "
                    + "thousands or for decimals: %2$s.",
            "%d numbers were kept as text, as the comma or point in them may stand for thousands or for decimals: %s.");
    private final Named hiddenSheets = new Named("1 hidden sheet was read: %2$s.", "%d hidden sheets were read: %s.");
    private final List<Named> hiddenColumns = new ArrayList<>();
    private int hiddenRows;
    private boolean macros;

    /** Things of one kind: the first few by name, and how many there are. A damaged workbook may have millions. */
    private static final class Named {
        private static final int MOST = 8;

        private final String one;
        private final String many;
        private final List<String> first = new ArrayList<>();
        private int count;

        /** @param many with the number and the names */
        Named(String one, String many) {
            this.one = one;
            this.many = many;
        }

        void add(Supplier<String> name) {
            count++;
            if (first.size() < MOST) {
                first.add(name.get());
            }
        }

        void sayIn(List<String> sentences) {
            if (count > 0) {
                String names = String.join(", ", first) + (count > MOST ? " and " + (count - MOST) + " more" : "");
                sentences.add((count == 1 ? one : many).formatted(count, names));
            }
        }
    }

    void error(String sheet, String address, String code) {
        errors.add(() -> sheet + " " + address + " (" + code + ")");
    }

    void formulaWithoutResult(String sheet, String address) {
        withoutResult.add(() -> sheet + " " + address);
    }

    void fromAnotherWorkbook(String sheet, String address) {
        fromElsewhere.add(() -> sheet + " " + address);
    }

    /** A number in text of which nobody can tell whether it is whole: 1,234. */
    void eitherNumber(String address, String text) {
        eitherNumbers.add(() -> address + " (" + text + ")");
    }

    void hiddenRow() {
        hiddenRows++;
    }

    void hiddenSheet(String sheet) {
        hiddenSheets.add(() -> "'" + sheet + "'");
    }

    /** @param columns of one sheet, by their letters */
    void hiddenColumns(String sheet, List<String> columns) {
        String place = " read on '" + sheet.replace("%", "%%") + "'.";
        Named hidden = new Named("Hidden column %2$s was" + place, "Hidden columns %2$s were" + place);
        columns.forEach(column -> hidden.add(() -> column));
        hiddenColumns.add(hidden);
    }

    void macros() {
        macros = true;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (macros) {
            sentences.add("The workbook holds macros. They were not run.");
        }
        for (Named named : List.of(withoutResult, errors, fromElsewhere, eitherNumbers)) {
            named.sayIn(sentences);
        }
        if (hiddenRows > 0) {
            sentences.add(hiddenRows == 1 ? "1 hidden row was read." : hiddenRows + " hidden rows were read.");
        }
        hiddenSheets.sayIn(sentences);
        hiddenColumns.forEach(named -> named.sayIn(sentences));
        return sentences;
    }
}
