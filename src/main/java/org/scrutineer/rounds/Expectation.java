package org.scrutineer.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderEvent.Kind;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderEvent;

/**
 * Whether a return is expected of a provider for a period, by what became of it. A date that is not exact speaks for the
 * provider that was there: only who surely joined later or left before is not asked.
 */
final class Expectation {
    private final Period period;
    private final List<ProviderEvent> dated;
    private final List<ProviderEvent> undated;

    /** @param events of one provider */
    Expectation(Period period, List<ProviderEvent> events) {
        this.period = period;
        this.dated = events.stream().filter(event -> event.happened().known())
                .sorted(Comparator.comparing(event -> event.happened().from()))
                .toList();
        this.undated = events.stream().filter(event -> !event.happened().known()).toList();
    }

    boolean expected() {
        return !joinedLater() && !leftBefore() && !leftSometime();
    }

    /** Whether it took no packages of care at the end of the period. */
    boolean suspended() {
        Optional<Standing> last = dated.stream()
                .filter(event -> !event.happened().from().isAfter(period.until()))
                .reduce((one, later) -> later)
                .map(event -> event.kind().standing());
        boolean sometime = undated.stream().anyMatch(event -> event.kind().standing() == Standing.SUSPENDED);
        return last.filter(Standing.SUSPENDED::equals).isPresent() || sometime && !resumed();
    }

    /** Who has something on the register before its joining was there before, and came back. */
    private boolean joinedLater() {
        boolean sometime = undated.stream().anyMatch(event -> event.kind() == Kind.JOINED);
        return !sometime && dated.stream().findFirst()
                .filter(first -> first.kind() == Kind.JOINED && first.happened().from().isAfter(period.until()))
                .isPresent();
    }

    private boolean leftBefore() {
        boolean left = dated.stream()
                .filter(event -> event.happened().until().isBefore(period.from()))
                .reduce((one, later) -> later)
                .filter(event -> event.kind().standing() == Standing.LEFT)
                .isPresent();
        boolean back = dated.stream().anyMatch(event -> event.kind().standing() != Standing.LEFT
                && !event.happened().from().isAfter(period.until())
                && !event.happened().until().isBefore(period.from()));
        return left && !back;
    }

    /** Who left on a day that nobody noted has left. */
    private boolean leftSometime() {
        return undated.stream().anyMatch(event -> event.kind().standing() == Standing.LEFT) && !resumed();
    }

    private boolean resumed() {
        return dated.stream().anyMatch(event -> event.kind() == Kind.RESUMED)
                || undated.stream().anyMatch(event -> event.kind() == Kind.RESUMED);
    }
}
