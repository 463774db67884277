package org.scrutineer.returns;

import org.scrutineer.measures.Figure;

/** What a cell of a return says of a measure. */
sealed interface Said {
    record Surely(Figure figure) implements Said {}

    /** It can be read, and somebody should look at it. @param why such as "says “about 40”" */
    record Perhaps(Figure figure, String why) implements Said {}

    /** It cannot be read, and is not taken in. @param why such as "says “see e-mail”" */
    record Unreadable(String why) implements Said {}
}
