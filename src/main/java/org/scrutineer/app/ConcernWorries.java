package org.scrutineer.app;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.app.NeedsYou.Line;
import org.scrutineer.concerns.ConcernDesk;
import org.scrutineer.concerns.Investigation;
import org.scrutineer.concerns.Pattern;

/** What of the concerns waits for a person. */
final class ConcernWorries {
    private final ConcernDesk desk;
    private final LocalDate today;

    ConcernWorries(Wiring wiring) {
        this.desk = wiring.concernDesk();
        this.today = wiring.today();
    }

    /** Patterns of which nobody has said yet what they are. */
    List<Line> patterns() {
        return desk.patterns().stream()
                .filter(pattern -> pattern.standing() == Pattern.Standing.NEW)
                .map(pattern -> new Line(
                        desk.name(pattern), pattern.noticed().rules().getFirst().name(), new Destination.Concerns()))
                .toList();
    }

    /** Steps of open investigations whose day has passed. */
    List<Line> steps() {
        return desk.concerns().investigations().stream()
                .filter(each -> each.state() == Investigation.State.OPEN)
                .flatMap(each -> each.steps().stream()
                        .filter(step -> !step.isDone() && step.due().overdue(today))
                        .map(step -> new Line(
                                step.what(),
                                each.title() + (step.owner().isBlank() ? "" : ", " + step.owner()) + ", due "
                                        + step.due().text(),
                                new Destination.Investigation(each.id()))))
                .toList();
    }
}
