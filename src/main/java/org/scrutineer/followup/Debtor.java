package org.scrutineer.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.Officer;

/**
 * Somebody with all that they owe.
 *
 * @param name as the register writes it, or empty for what nobody is named for
 * @param officer what is known of the person, to write to
 * @param owes worst first
 */
public record Debtor(String name, Optional<Officer> officer, List<Owed> owes) {
    /** Who owes the worst for the longest comes first; what nobody is named for last. */
    static final Comparator<Debtor> WORST_FIRST = Comparator
            .<Debtor, Boolean>comparing(debtor -> debtor.name().isEmpty())
            .thenComparing(debtor -> -debtor.oldest())
            .thenComparing(debtor -> -debtor.owes().size())
            .thenComparing(Debtor::name);

    public Debtor {
        owes = List.copyOf(owes);
    }

    public String email() {
        return officer.map(Officer::email).orElse("");
    }

    /** The most days that anything is late, 0 for nothing. */
    public long oldest() {
        return owes.stream().filter(Owed::late).flatMap(owed -> owed.days().stream()).mapToLong(Long::longValue).max()
                .orElse(0);
    }

    public long late() {
        return owes.stream().filter(Owed::late).count();
    }
}
