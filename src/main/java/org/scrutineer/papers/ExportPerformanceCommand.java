package org.scrutineer.papers;

import org.scrutineer.exports.AsAt;
import org.scrutineer.exports.ExportCommand;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.Parted;
import org.scrutineer.measures.PerformanceTable;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes providers by measures for one period. */
@Command(name = "performance", description = "Writes providers by measures for one period, with what all come to.")
public final class ExportPerformanceCommand extends ExportCommand<PerformanceReader> {
    @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "Such as \"Q2 2025-26\", 2025-07 or "
            + "2025-26.")
    private String period;

    public ExportPerformanceCommand(Opener<Parted<PerformanceReader>> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected ExportedTable table(AsAt<PerformanceReader> from) {
        return PerformanceTable.of(from.listing().performance(WantedPeriod.of(period)), from.today());
    }
}
