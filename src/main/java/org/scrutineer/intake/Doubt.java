package org.scrutineer.intake;

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
    public Doubt {
        choices = List.copyOf(choices);
    }

    /** @param name the key for the code; @param label what the button says */
    public record Choice(String name, String label) {}

    /** A doubt that needs no decision, only a look. */
    public static Doubt toSee(String sheet, String address, String what, String sentence) {
        return new Doubt(sheet, address, what, sentence, List.of());
    }
}
