package org.scrutineer.rounds;

import java.time.LocalDate;
import java.util.Comparator;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.rounds.ReturnRound.Progress;

/** In what order providers are listed: who has to be written to comes first. */
final class RoundOrder {
    static final Comparator<Expected> WORST_FIRST = Comparator
            .<Expected, Integer>comparing(each -> rank(each.progress()))
            .thenComparing(each -> each.due().orElse(LocalDate.MAX))
            .thenComparing(each -> each.provider().name());

    private RoundOrder() {}

    private static int rank(Progress progress) {
        return switch (progress) {
            case MISSING -> 0;
            case PARTLY -> 1;
            case RETURNED -> 2;
        };
    }
}
