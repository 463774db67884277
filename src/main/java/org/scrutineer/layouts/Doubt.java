package org.scrutineer.layouts;

import java.util.List;

/**
 * One thing that a person should look at before it is taken in.
 *
 * @param address the cell, such as E12, or the column, such as F
 * @param what its name in the field's words: "Rating"
 * @param sentence what was found and what is done with it: "Rating (E12) is empty. It is kept as not yet assessed."
 * @param choices what a person may decide; the first one is what happens when nobody decides
 */
public record Doubt(String sheet, String address, String what, String sentence, List<Choice> choices) {
    /** What rows that sum up others are called. */
    static final String TOTALS = "Totals";
    /** The choice that a column is what it is taken for. */
    static final String KEEP = "keep";

    public Doubt {
        choices = List.copyOf(choices);
    }

    /** @param name the key for the code; @param label what the button says */
    public record Choice(String name, String label) {}

    /** Whether a person must look: at what a row says, or at a column that may be something else. */
    public boolean needsAPerson() {
        boolean ofARow = Character.isDigit(address.charAt(address.length() - 1)) && !what.equals(TOTALS);
        return ofARow || choices.stream().anyMatch(choice -> choice.name().equals(KEEP));
    }

    public CellPlace place() {
        return new CellPlace(sheet, address);
    }

    /** A doubt that needs no decision, only a look. */
    public static Doubt toSee(String sheet, String address, String what, String sentence) {
        return new Doubt(sheet, address, what, sentence, List.of());
    }
}
