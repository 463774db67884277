package org.scrutineer.packs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.clashes.RecordNames;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.RecordKind;

/** What came of a pack, for other programs. */
final class TakenObject {
    private TakenObject() {}

    static Map<String, Object> of(Path file, Taken taken, RecordNames names) {
        Arrived arrived = taken.arrived();
        Map<UUID, String> called = names.of(arrived.clashes().stream().map(Clash::record).toList());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.getFileName().toString());
        object.put("pack", arrived.pack().toString());
        object.put("from", from(taken));
        object.put("contents", taken.manifest().chosen().words());
        object.put("changes", arrived.changes());
        object.put("joined", arrived.joined());
        object.put("alreadyHere", arrived.here());
        object.put("needYou", arrived.clashing());
        object.put("waiting", arrived.waiting());
        object.put("waitingFor", arrived.waiting() == 0 ? null : taken.missing().map(Maker::words).orElse(null));
        object.put("gap", arrived.gap());
        object.put("clashes", arrived.clashes().stream()
                .map(clash -> clash(clash, called.getOrDefault(clash.record(), "the " + clash.kind())))
                .toList());
        return object;
    }

    private static Map<String, Object> from(Taken taken) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("device", taken.from().device());
        from.put("workspace", taken.from().workspace().toString());
        from.put("number", taken.from().number());
        from.put("by", taken.manifest().sender().author().actor());
        from.put("made", taken.from().made().toString());
        return from;
    }

    private static Map<String, Object> clash(Clash clash, String called) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("record", clash.record().toString());
        object.put("kind", clash.kind());
        object.put("group", clash.group());
        object.put("words", called + ": " + (clash.group().equals(RecordKind.LIFE)
                ? "deleted by one, edited by another"
                : clash.group().replace('_', ' ')));
        return object;
    }
}
