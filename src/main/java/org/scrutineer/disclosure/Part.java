package org.scrutineer.disclosure;

import java.util.List;
import java.util.Locale;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Views;

/** The two papers that are made of one register. */
public enum Part {
    /** What anybody may read: exempt texts are replaced, internal ones left out. */
    PUBLIC("public", "seen_public"),
    /** For members: exempt texts in full; internal ones are left out here too, so that both are numbered alike. */
    PART_2("part2", "seen_part2");

    private final String plain;
    private final String schema;

    Part(String plain, String schema) {
        this.plain = plain;
        this.schema = schema;
    }

    /** "part2": how it is written on the command line. */
    public String plain() {
        return plain;
    }

    /** The store as this part shows it; a kind that is not named here does not show at all. */
    public Views views(List<RecordKind> kinds) {
        return new PartViews(this, schema, kinds).views();
    }

    /** What a person wrote: "public", "part2", "Part 2". */
    public static Part written(String text) {
        return switch (text.strip().toLowerCase(Locale.UK).replaceAll("[\\s-]", "")) {
            case "public", "part1", "1" -> PUBLIC;
            case "part2", "2", "exempt" -> PART_2;
            default -> throw new Problem("There is no part “" + text + "” of a paper.", "Give public or part2.");
        };
    }
}
