package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list is filtered by: every kind of condition must hold, and of several of one kind any. */
record Conditions(List<Condition> all) {
    public static final Conditions NONE = new Conditions(List.of());

    public Conditions {
        all = List.copyOf(all);
    }

    Conditions with(Condition condition) {
        return all.contains(condition)
                ? this
                : new Conditions(Stream.concat(all.stream(), Stream.of(condition))
                        .toList());
    }

    Conditions without(Condition condition) {
        return new Conditions(all.stream().filter(each -> !each.equals(condition)).toList());
    }

    /** Whether any of them asks for the state, so that what has ended is not left out beforehand. */
    boolean askForState() {
        return all.stream().anyMatch(each -> each.kind() == Condition.Kind.STATE);
    }

    boolean hold(RegisterEntry entry, LocalDate today) {
        return byKind().entrySet().stream().allMatch(kind -> kind.getKey() == Condition.Kind.WORDS
                ? kind.getValue().stream().allMatch(each -> each.holds(entry, today))
                : kind.getValue().stream().anyMatch(each -> each.holds(entry, today)));
    }

    private Map<Condition.Kind, List<Condition>> byKind() {
        return all.stream().collect(Collectors.groupingBy(Condition::kind));
    }
}
