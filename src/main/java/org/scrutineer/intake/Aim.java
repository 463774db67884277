package org.scrutineer.intake;

import java.util.Map;
import java.util.Optional;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.CellRead;

/**
 * What a person wants of an import, beyond what the file says.
 *
 * @param into title of the review or programme that the file belongs to; otherwise the file's own title
 * @param corrections what a cell means, where it could not be read
 * @param columns for a sheet's name, the fields of columns (from 0) that a person has mapped
 * @param dropMissing whether records that the file no longer lists are taken out of the register
 */
public record Aim(
        Optional<String> into,
        Map<CellPlace, String> corrections,
        Map<String, Map<Integer, String>> columns,
        boolean dropMissing) {
    public static final Aim AS_IT_STANDS = new Aim(Optional.empty(), Map.of(), Map.of(), false);

    public Aim {
        corrections = Map.copyOf(corrections);
        columns = Map.copyOf(columns);
    }

    public static Aim into(Optional<String> title) {
        return new Aim(title, Map.of(), Map.of(), false);
    }

    /** What the cell says, or what a person says it means. */
    public String text(String sheet, CellRead cell) {
        return corrections.getOrDefault(new CellPlace(sheet, cell.address()), cell.text());
    }
}
