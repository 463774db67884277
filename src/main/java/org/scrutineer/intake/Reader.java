package org.scrutineer.intake;

import java.util.List;
import java.util.Optional;
import org.scrutineer.workbooks.Workbook;

/** What a feature offers to the import desk: the tables it knows, and what it makes of them. */
public interface Reader {
    /** The tables it can take in, the more particular ones first. */
    List<Shape> shapes();

    /**
     * Turns tables of its shapes into records, matched with those in the store. Writes nothing.
     *
     * @param tables those of the workbook that were recognised as one of its shapes, in the workbook's order
     * @return nothing when there is none for it
     */
    Optional<Understanding> understand(Workbook workbook, List<Recognition> tables, Aim aim);
}
