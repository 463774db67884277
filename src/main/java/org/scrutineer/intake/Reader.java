package org.scrutineer.intake;

import java.util.List;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.workbooks.Workbook;

/** What a feature offers to the import desk: the tables it knows, and what it makes of them. */
public interface Reader {
    /** The tables it can take in, the more particular ones first. */
    List<Shape> shapes();

    /**
     * Turns tables of its shapes into records, matched with those in the store. Writes nothing.
     *
     * @param tables those of the workbook that were recognised as one of its shapes, in the workbook's order
     * @param newcomers ids of new records that other tables of the workbook speak of too
     * @return one for each review or programme that the tables are about; none when there is no table for it
     */
    List<Understanding> understand(Workbook workbook, List<Recognition> tables, Aim aim, Newcomers newcomers);
}
