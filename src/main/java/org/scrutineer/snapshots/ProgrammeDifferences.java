package org.scrutineer.snapshots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;

/** What is otherwise about the activities and milestones of a programme. */
final class ProgrammeDifferences {
    private final Both both;

    ProgrammeDifferences(Both both) {
        this.both = both;
    }

    /** The activities in the programme's order. */
    List<Item> activities() {
        return both.records(Activity.KIND).stream()
                .sorted(Comparator.<UUID>comparingInt(record -> known(record).id(record, "workstream_id")
                        .map(known(record)::ordinal)
                        .orElse(0)).thenComparingInt(record -> known(record).ordinal(record)))
                .map(this::activity)
                .toList();
    }

    private Item activity(UUID record) {
        AsOf known = known(record);
        List<String> names = new ArrayList<>();
        known.id(record, "workstream_id").ifPresent(workstream -> names.add(known.text(workstream, "name")));
        names.add(known.text(record, "name"));
        names.removeIf(String::isBlank);
        String label = names.isEmpty() ? "An activity without a name" : String.join(": ", names);
        return new Item(record, "", label, known.ordinal(record));
    }

    List<Item> milestones() {
        return both.records(Milestone.KIND).stream()
                .map(record -> new Item(
                        record, "", "Milestone “" + known(record).text(record, "name") + "”",
                        known(record).ordinal(record)))
                .sorted(Comparator.comparingInt(Item::ordinal))
                .toList();
    }

    private AsOf known(UUID record) {
        return both.isGone(record) ? both.before() : both.after();
    }

    List<Difference> ofActivity(Item item) {
        return both.of(item, found -> {
            both.rating(item, "rating", "rating", found);
            both.date(item, item.record(), "due date", "due", "due date", found);
            both.owner(item, found);
            both.wording(item, "latest_update", "latest update", found);
            both.wording(item, "next_plan", "next-period plan", found);
        });
    }

    List<Difference> ofMilestone(Item item) {
        return both.of(item, found -> both.date(
                item, item.record(), "timescale", "timescale", "timescale", found));
    }
}
