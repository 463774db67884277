package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/**
 * Gives letters to providers. One that was kept stays, whoever comes or goes; the others get the next free ones in the
 * order of their ids, which is that in which they came into the register.
 */
public final class StandIns {
    private final Map<UUID, StandIn> letters = new HashMap<>();
    private final List<StandIn> unkept = new ArrayList<>();

    private StandIns() {}

    /** @param records everybody who needs a letter */
    public static StandIns of(AccessStore access, Collection<UUID> records) {
        return of(access.standIns(), records);
    }

    /** @param kept where two laptops gave one letter twice, the first in this order keeps it */
    static StandIns of(List<StandIn> kept, Collection<UUID> records) {
        StandIns all = new StandIns();
        Set<Integer> taken = new HashSet<>();
        List<UUID> without = new ArrayList<>(new HashSet<>(records));
        for (StandIn each : kept) {
            if (taken.add(each.place())) {
                all.letters.put(each.record(), each);
                without.remove(each.record());
            }
        }
        without.sort(Comparator.comparing(UUID::toString));
        int place = 1;
        for (UUID record : without) {
            while (!taken.add(place)) {
                place++;
            }
            StandIn given = new StandIn(record, place);
            all.letters.put(record, given);
            all.unkept.add(given);
        }
        return all;
    }

    /** "Provider A". */
    public String name(UUID record) {
        return "Provider " + letters.get(record).letters();
    }

    /** What keeps the letters that were given just now; nothing where all were kept already. */
    public Optional<Draft> keep() {
        List<Edit> edits = unkept.stream()
                .flatMap(each -> List.of(
                        Edit.typed(StandIn.KIND, StandIn.id(each.record()), StandIn.PLACE,
                                Fields.of("record_id", each.record()).with("place", each.place())),
                        Edit.typed(StandIn.KIND, StandIn.id(each.record()), RecordKind.LIFE,
                                Fields.of("deleted", false)))
                        .stream())
                .toList();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Draft.Kind.EDIT, "Letters for providers", Optional.empty(), edits, List.of()));
    }
}
