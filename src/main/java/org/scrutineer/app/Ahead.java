package org.scrutineer.app;

import java.util.List;

/** What comes next: due dates and meetings, the nearest first. */
record Ahead(List<NeedsYou.Line> due, List<NeedsYou.Line> meetings) {
    static final Ahead NOTHING = new Ahead(List.of(), List.of());

    Ahead {
        due = List.copyOf(due);
        meetings = List.copyOf(meetings);
    }
}
