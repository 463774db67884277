package org.scrutineer.packs;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.ledger.Taking;

/** What the register has that can be taken away, and what goes along with it. Features above this room give it. */
public interface Takeable {
    /** Everything that can be chosen, in the order in which it is shown. */
    List<Subject> subjects();

    /**
     * The one that a person means by a name.
     *
     * @throws org.scrutineer.ui.Problem that names those that could be meant
     */
    Subject named(Subject.Sort sort, String name);

    /** A day as people write it; a Problem when it is none. */
    LocalDate day(String text);

    /** What goes along with the records that were chosen. */
    Taking along();

    /** What goes along with every record, also one that is only referred to: who may read it. */
    Taking marks();

    /** Every record there is. */
    Taking everything();
}
