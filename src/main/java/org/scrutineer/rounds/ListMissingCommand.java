package org.scrutineer.rounds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what providers still owe for a period. */
@Command(name = "missing", description = "Lists the returns and figures that are missing for a period.")
public final class ListMissingCommand extends ListCommand<ListMissingCommand.Needs> {
    @Option(names = "--period", paramLabel = "PERIOD", description = "Such as \"Q2 2025-26\" or 2025-07; the newest one "
            + "where none is given.")
    private Optional<String> period = Optional.empty();

    /** What the command needs of a workspace. */
    public record Needs(ReturnRounds rounds, LocalDate today) {}

    public ListMissingCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("provider", "period", "measure", "state", "due", "since", "lastReturn"));
    }

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        return period.map(WantedPeriod::of).or(needs.rounds()::newest)
                .map(wanted -> needs.rounds().round(wanted).expected().stream()
                        .flatMap(each -> objects(each, wanted, needs.today()))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Map<String, Object>> objects(Expected expected, Period wanted, LocalDate today) {
        return expected.returned()
                ? expected.gaps().stream().map(gap -> object(
                        expected, gap.period(), gap.measure().name(), gap.state(), today))
                : Stream.of(object(expected, wanted, null, State.NOT_RETURNED, today));
    }

    /** @param measure null where the whole return is missing */
    private static Map<String, Object> object(
            Expected expected, Period period, String measure, State state, LocalDate today) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("provider", expected.provider().name());
        object.put("period", period.plain());
        object.put("measure", measure);
        object.put("state", state.plain());
        object.put("due", expected.due().map(LocalDate::toString).orElse(null));
        object.put("since", expected.daysLate(today).orElse(null));
        object.put("lastReturn", expected.last().map(last -> last.period().plain()).orElse(null));
        object.put("suspended", expected.suspended());
        return object;
    }
}
