package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.workbooks.Workbook;

/**
 * Finds the records in the store that a file's rows are about, by their names: a workstream, an activity in its
 * workstream, a milestone. A name that is there twice stays two records; whatever is not found is new.
 */
final class ProgrammeMatch {
    private record Known(RecordKind kind, UUID id, String label) {}

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<UUID, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    static ProgrammeMatch of(ProgrammeStore programmes, Optional<UUID> programme) {
        ProgrammeMatch match = new ProgrammeMatch();
        programme.ifPresent(id -> {
            for (Workstream workstream : programmes.workstreams(id)) {
                match.know(Workstream.KIND, "w/" + workstream.name(), workstream.id(), workstream.name(),
                        workstream.ordinal());
                workstream.activities().forEach(activity -> match.know(
                        Activity.KIND, "a/" + workstream.id() + activity.name(), activity.id(),
                        activity.name().isEmpty() ? workstream.name() : activity.name(), activity.ordinal()));
            }
            programmes.milestones(id).forEach(milestone -> match.know(
                    Milestone.KIND, "m/" + milestone.name(), milestone.id(), milestone.name(),
                    milestone.ordinal()));
        });
        match.times.clear();
        return match;
    }

    UUID workstream(String name) {
        return find("w/" + name);
    }

    UUID activity(UUID workstream, String name) {
        return find("a/" + workstream + name);
    }

    UUID milestone(String name) {
        return find("m/" + name);
    }

    /** Its place in the list: the one it has, as long as that keeps the order of the file. */
    int ordinal(UUID record, int last) {
        return Math.max(last + 1, ordinals.getOrDefault(record, 0));
    }

    /** What the file no longer lists, as proposals that take it out of the register. */
    List<Proposal> dropped(Workbook workbook) {
        return known.values().stream()
                .map(left -> new Proposal(left.kind(), left.id(), left.label(),
                        List.of(Part.of(workbook, "", RecordKind.LIFE, Fields.of("deleted", true)))))
                .toList();
    }

    List<String> said(boolean dropped) {
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>(known.values().stream().map(left -> "“" + left.label() + "”").toList());
        return List.of("In the register but not in this file: " + String.join(", ", labels)
                + (dropped ? ". They are taken out of the register." : ". They stay as they are."));
    }

    private void know(RecordKind kind, String name, UUID id, String label, int ordinal) {
        known.put(key(name), new Known(kind, id, label));
        ordinals.put(id, ordinal);
    }

    private UUID find(String name) {
        Known found = known.remove(key(name));
        return found == null ? UUID.randomUUID() : found.id();
    }

    private String key(String name) {
        String plain = name.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK);
        return plain + "#" + times.merge(plain, 1, Integer::sum);
    }
}
