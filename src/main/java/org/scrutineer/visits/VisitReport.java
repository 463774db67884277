package org.scrutineer.visits;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;

/** Everything that is kept of one visit, for reading on the command line. */
public final class VisitReport {
    private final VisitDesk desk;
    private final VisitReading reading;

    private VisitReport(VisitDesk desk, VisitReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /** @param visit as people call it: its provider and its day. @throws Problem where there is none or several */
    public static VisitReport of(VisitDesk desk, String visit) {
        return new VisitReport(desk, VisitReading.read(desk, desk.visit(visit).visit().id()).orElseThrow(
                () -> new Problem("This visit is no longer in the register.", "Choose another one.")));
    }

    /** One object: what a list of visits says of it, with quotations, photographs and what was carried over. */
    public List<Map<String, Object>> objects() {
        return List.of(VisitObject.whole(desk, reading));
    }

    public void tell(Console console) {
        Visit visit = reading.visit();
        console.line(reading.name());
        console.line(VisitLine.capital(visit.kind().plain()) + " visit, " + visit.plan().state().plain() + "; "
                + reading.ratings().answered().words() + "; rated "
                + reading.ratings().mark(visit.result().outcome()).word() + ".");
        console.line("");
        console.table(List.of("standard", "rating", "answered", "counts"), reading.questions().standards().stream()
                .map(standard -> List.of(
                        standard.title(), reading.ratings().mark(reading.ratings().standard(standard).word()).word(),
                        reading.ratings().counts(standard),
                        reading.ratings().standard(standard).tally().words()))
                .toList());
        List<List<String>> requirements = Stream.concat(
                reading.carried().stream().map(this::row),
                reading.whole().found().requirements().stream()
                        .map(each -> row(new Carried(reading.whole(), each, false))))
                .toList();
        if (!requirements.isEmpty()) {
            console.line("");
            console.table(List.of("visit", "number", "requirement", "who", "due", "state"), requirements);
        }
    }

    private List<String> row(Carried carried) {
        Found.Doing doing = carried.requirement().doing();
        return List.of(
                carried.from().visit().day().text(), String.valueOf(carried.number()), carried.requirement().words(),
                doing.owner().isEmpty() ? "–" : doing.owner(), doing.due().text().isEmpty() ? "–" : doing.due().text(),
                (doing.seenNotMet() ? "not met" : doing.state().plain())
                        + (doing.closed().text().isEmpty() ? "" : ", " + doing.closed().text()));
    }
}
