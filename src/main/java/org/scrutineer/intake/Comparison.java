package org.scrutineer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.intake.Proposal.Held;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/**
 * A file's record beside the store's: what is new, what the file changed, and where file and people both changed
 * something since the last import.
 *
 * <p>The values that an import last brought are the base. Equal to the base, the file says nothing new, and what people
 * edited since stays. That is why the same file taken in again changes nothing.
 */
public record Comparison(Proposal proposal, Standing standing, List<Difference> differences) {
    public enum Standing {
        NEW,
        HELD,
        /** Deleted here since the last import: it is not brought back. */
        DELETED
    }

    /** One field group in which file and store differ. */
    public sealed interface Difference {
        Part part();

        Fields ours();

        /** Nobody has edited it here since the last import: the file's value is taken. */
        record Change(Part part, Fields ours) implements Difference {}

        /** Edited here, and changed in the file as well: a person chooses. */
        record Clash(Part part, Fields ours) implements Difference {}
    }

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static List<Comparison> compare(List<Proposal> proposals, Map<UUID, Held> held) {
        return proposals.stream()
                .map(proposal -> compare(proposal, held.getOrDefault(proposal.id(), Held.NOTHING)))
                .toList();
    }

    private static Comparison compare(Proposal proposal, Held held) {
        Fields life = held.current().get(RecordKind.LIFE);
        if (life != null && Objects.equals(life.text("deleted"), "true")) {
            return new Comparison(proposal, Standing.DELETED, List.of());
        }
        List<Difference> differences = new ArrayList<>();
        for (Part part : proposal.parts()) {
            Fields ours = held.current().getOrDefault(part.group(), Fields.EMPTY);
            Fields base = held.lastImported().get(part.group());
            // A cell that is empty and always was says nothing against what people have written here.
            boolean saysNothing = base == null ? empty(part.values()) : same(part.values(), base);
            if (saysNothing || same(part.values(), ours)) {
                continue;
            }
            boolean untouched = base != null ? same(ours, base) : empty(ours);
            differences.add(untouched ? new Difference.Change(part, ours) : new Difference.Clash(part, ours));
        }
        return new Comparison(proposal, held.current().isEmpty() ? Standing.NEW : Standing.HELD, differences);
    }

    public boolean clashes() {
        return differences.stream().anyMatch(Difference.Clash.class::isInstance);
    }

    /**
     * The edits that take it in.
     *
     * @param taken which clashes the file wins; the others keep what is here
     */
    public List<Edit> edits(Predicate<Difference.Clash> taken) {
        return differences.stream()
                .filter(difference -> switch (difference) {
                    case Difference.Change change -> true;
                    case Difference.Clash clash -> taken.test(clash);
                })
                .map(Difference::part)
                .map(part -> new Edit(
                        proposal.kind(), proposal.id(), part.group(), part.values(),
                        java.util.Optional.of(part.source())))
                .toList();
    }

    private static boolean same(Fields one, Fields other) {
        return one.values().entrySet().stream()
                .allMatch(entry -> Objects.equals(entry.getValue(), other.text(entry.getKey())));
    }

    private static boolean empty(Fields fields) {
        return fields.values().values().stream().allMatch(Objects::isNull);
    }
}
