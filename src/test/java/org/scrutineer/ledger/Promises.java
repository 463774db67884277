package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** What must hold of every workspace of a simulation, whatever came to it and in whatever order. */
final class Promises {
    private final MergeOracle oracle;

    Promises(MergeOracle oracle) {
        this.oracle = oracle;
    }

    /** The groups that a draft changes, for somebody who sees what there was before. */
    static Set<GroupKey> changes(Draft draft, MergeOracle.State before) {
        Map<GroupKey, Edit> last = new HashMap<>();
        draft.edits().forEach(edit -> last.put(new GroupKey(edit.record(), edit.group()), edit));
        Set<UUID> begun = new HashSet<>(before.kinds().keySet());
        Set<GroupKey> expected = new HashSet<>();
        draft.edits().stream().map(edit -> new GroupKey(edit.record(), edit.group())).distinct().forEach(key -> {
            SortedMap<String, String> wanted = MergeOracle.complete(
                    last.get(key).kind().name(), key.group(), last.get(key).after());
            boolean unset = before.value(key) == null && wanted.values().stream().allMatch(
                    text -> text == null || text.equals("false"));
            boolean decides = draft.kind() == Draft.Kind.DECISION && before.clash(key);
            if (begun.add(key.record()) || decides || !unset && !wanted.equals(before.value(key))) {
                expected.add(key);
            }
        });
        return expected;
    }

    /** What is here has all that it builds on, and what waits has not. */
    void builtOnWhatIsHere(Site site, Set<UUID> waits) {
        Set<UUID> sets = new HashSet<>();
        Set<UUID> records = new HashSet<>();
        site.known.stream().map(oracle::event).forEach(event -> {
            sets.add(event.set());
            records.add(event.key().record());
        });
        site.known.stream().map(oracle::event).forEach(event -> {
            assertThat(site.known).containsAll(event.replaces());
            assertThat(records).containsAll(event.names());
            assertThat(event.undoes() == null || sets.contains(event.undoes())).isTrue();
        });
        Map<List<UUID>, List<MergeOracle.Event>> units = new HashMap<>();
        waits.stream().map(oracle::event).forEach(event -> units
                .computeIfAbsent(List.of(event.set(), event.key().record()), none -> new ArrayList<>()).add(event));
        units.values().forEach(unit -> assertThat(unit).as("waits for something").anyMatch(
                event -> !site.known.containsAll(event.replaces()) || !records.containsAll(event.names())
                        || event.undoes() != null && !sets.contains(event.undoes())));
    }

    /** Everything shows and is asked as the oracle says. */
    void showsAndAsks(Site site) {
        MergeOracle.State expected = oracle.state(site.known);
        Map<GroupKey, SortedMap<String, String>> shown = new HashMap<>();
        site.ledger().current(expected.kinds().keySet()).forEach((record, groups) -> groups.forEach(
                (group, fields) -> shown.put(new GroupKey(record, group), MergeOracle.complete(
                        expected.kinds().get(record), group, fields))));
        assertThat(shown).as("%s shows", site).isEqualTo(expected.values());
        Set<GroupKey> asked = new HashSet<>();
        site.ledger().clashes().forEach(clash -> asked.add(new GroupKey(clash.record(), clash.group())));
        assertThat(asked).as("%s asks", site).isEqualTo(expected.clashes());
    }

    void hasEverything(Site site) {
        assertThat(site.known).as(site.name).isEqualTo(oracle.all());
        assertThat(site.held()).isEmpty();
        site.known.stream().map(oracle::event).map(event -> event.value().get("content"))
                .filter(sha256 -> sha256 != null)
                .forEach(sha256 -> assertThat(site.ledger().attachment(sha256)).as("a file").isPresent());
    }

    /** Every edit is current, or was seen by whoever replaced it, or its record shows; a deletion never beat one. */
    void nobodyWasOverruled(MergeOracle.State state) {
        Set<UUID> replaced = new HashSet<>();
        oracle.all().forEach(change -> replaced.addAll(oracle.event(change).replaces()));
        Set<UUID> current = state.current();
        oracle.all().forEach(change -> assertThat(replaced.contains(change)).isNotEqualTo(current.contains(change)));
        state.kinds().keySet().stream().filter(state::deleted).forEach(record -> assertThat(state.uses(record))
                .as("each use of a deleted record was known to whoever deleted it")
                .allMatch(use -> oracle.wasKnown(record, use)));
    }
}
