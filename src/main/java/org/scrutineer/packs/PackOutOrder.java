package org.scrutineer.packs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How packs that went out are shown: those that somebody should ask after come first. */
final class PackOutOrder {
    private PackOutOrder() {}

    static List<PackOut> sorted(List<PackOut> packs, LocalDate today) {
        return packs.stream()
                .sorted(Comparator.comparing((PackOut pack) -> !pack.isOverdue(today))
                        .thenComparing(pack -> !pack.isOut())
                        .thenComparing(PackOut::number, Comparator.reverseOrder()))
                .toList();
    }

    /** "overdue", "out", "on its way" or "returned"; what goes back to the office has "arrived" there. */
    static String state(PackOut pack, LocalDate today) {
        if (pack.back()) {
            return pack.returned().isPresent() ? "arrived" : "on its way";
        }
        return pack.isOverdue(today) ? "overdue" : pack.isOut() ? "out" : "returned";
    }
}
