package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a person should know about the reading, and says it in one sentence each. */
final class Notes {
    /** Cells named in one sentence; the rest are counted. */
    private static final int NAMED = 8;

    private final List<String> errors = new ArrayList<>();
    private final List<String> withoutResult = new ArrayList<>();
    private final List<String> fromElsewhere = new ArrayList<>();
    private final List<String> hiddenSheets = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private final List<String> eitherNumbers = new ArrayList<>();
    private int hiddenRows;
    private boolean macros;

    void error(String sheet, String address, String code) {
        errors.add(sheet + " " + address + " (" + code + ")");
    }

    void formulaWithoutResult(String sheet, String address) {
        withoutResult.add(sheet + " " + address);
    }

    void fromAnotherWorkbook(String sheet, String address) {
        fromElsewhere.add(sheet + " " + address);
    }

    /** A number in text of which nobody can tell whether it is whole: 1,234. */
    void eitherNumber(String address, String text) {
        eitherNumbers.add(address + " (" + text + ")");
    }

    void hiddenRow() {
        hiddenRows++;
    }

    void hiddenSheet(String sheet) {
        hiddenSheets.add("'" + sheet + "'");
    }

    void hiddenColumns(String sheet, List<String> columns) {
        more.add((columns.size() == 1
                ? "Hidden column " + columns.getFirst() + " was"
                : "Hidden columns "
                        + list(columns) + " were")
                + " read on '" + sheet + "'.");
    }

    void macros() {
        macros = true;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (macros) {
            sentences.add("The workbook holds macros. They were not run.");
        }
        if (!withoutResult.isEmpty()) {
            sentences.add((withoutResult.size() == 1
                    ? "1 cell holds a formula"
                    : withoutResult.size()
                            + " cells hold formulas")
                    + " with no saved result: " + list(withoutResult)
                    + ". Open and save the workbook in Excel, or type the value.");
        }
        if (!errors.isEmpty()) {
            sentences.add((errors.size() == 1
                    ? "1 cell shows an error and was"
                    : errors.size()
                            + " cells show errors and were")
                    + " left blank: " + list(errors) + ".");
        }
        if (!fromElsewhere.isEmpty()) {
            sentences.add((fromElsewhere.size() == 1 ? "1 cell comes" : fromElsewhere.size() + " cells come")
                    + " from another workbook; the value last saved was used: " + list(fromElsewhere) + ".");
        }
        if (!eitherNumbers.isEmpty()) {
            sentences.add((eitherNumbers.size() == 1 ? "1 number was" : eitherNumbers.size() + " numbers were")
                    + " kept as text, as the comma or point in it may stand for thousands or for decimals: "
                    + list(eitherNumbers) + ".");
        }
        if (hiddenRows > 0) {
            sentences.add(hiddenRows == 1 ? "1 hidden row was read." : hiddenRows + " hidden rows were read.");
        }
        if (!hiddenSheets.isEmpty()) {
            sentences.add((hiddenSheets.size() == 1
                    ? "1 hidden sheet was"
                    : hiddenSheets.size()
                            + " hidden sheets were")
                    + " read: " + list(hiddenSheets) + ".");
        }
        sentences.addAll(more);
        return sentences;
    }

    private static String list(List<String> items) {
        String named = String.join(", ", items.subList(0, Math.min(NAMED, items.size())));
        return items.size() > NAMED ? named + " and " + (items.size() - NAMED) + " more" : named;
    }
}
