package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.periods.Period;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Review;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what stands on the cover of a paper, and changes what is named. */
@Command(name = "cover", description = "Says what stands on the cover of a paper, and changes what is named.")
public final class CoverCommand implements Callable<Integer> {
    /** What the command needs of a workspace. */
    public record Needs(PaperDesk desk, Covers covers, PeriodCovers periods, Ledger ledger) {}

    private final Opener<Needs> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    private static final class Subject {
        @Option(names = "--review", required = true, paramLabel = "NAME", description = "The review's title.")
        private String review;

        @Option(names = "--programme", required = true, paramLabel = "NAME", description = "The programme's title.")
        private String programme;

        @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "The period of a performance "
                + "report, such as \"Q2 2025-26\".")
        private String period;
    }

    @Option(names = "--committee", paramLabel = "NAME", description = "The committee or board it goes to.")
    private Optional<String> committee = Optional.empty();

    @Option(names = "--authority", paramLabel = "NAME", description = "The council or partnership.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--meeting", paramLabel = "WHEN", description = "The meeting, as you write it.")
    private Optional<String> meeting = Optional.empty();

    @Option(names = "--report-of", paramLabel = "NAME", description = "Who brings the paper.")
    private Optional<String> reportOf = Optional.empty();

    @Option(names = "--background", paramLabel = "PAPER", description = "A background paper, with its web address if it has one; give the option once for each.")
    private List<String> background = List.of();

    public CoverCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        workspace.open(opener, this::told).forEach(console::line);
        return 0;
    }

    private List<String> told(Needs needs) {
        if (subject.period != null) {
            return period(needs);
        }
        return subject.review != null ? review(needs) : programme(needs);
    }

    private List<String> period(Needs needs) {
        Period period = WantedPeriod.of(subject.period);
        return told(needs, needs.periods().of(period), wanted -> needs.periods().edit(period, wanted));
    }

    private List<String> review(Needs needs) {
        Review review = needs.desk().register().review(subject.review);
        return told(needs, needs.covers().of(review), wanted -> needs.covers().edit(review, wanted));
    }

    private List<String> programme(Needs needs) {
        Programme programme = needs.desk().programmes().programme(subject.programme);
        return told(needs, needs.covers().of(programme), wanted -> needs.covers().edit(programme, wanted));
    }

    private List<String> told(Needs needs, CoverDetails before, java.util.function.Function<CoverDetails, Draft> edit) {
        CoverDetails wanted = changed(before);
        String done = switch (needs.ledger().apply(edit.apply(wanted))) {
            case Outcome.Saved saved -> "Saved.";
            case Outcome.NothingChanged nothing -> "Nothing was changed.";
        };
        return List.of(
                "Committee: " + wanted.committee(),
                "Council or partnership: " + wanted.authority(),
                "Meeting: " + wanted.meeting(),
                "Report of: " + wanted.reportOf(),
                "Background papers: " + String.join("; ", wanted.backgroundLines().lines().toList()),
                done);
    }

    private CoverDetails changed(CoverDetails before) {
        CoverDetails wanted = before;
        wanted = committee.map(wanted::withCommittee).orElse(wanted);
        wanted = authority.map(wanted::withAuthority).orElse(wanted);
        wanted = meeting.map(wanted::withMeeting).orElse(wanted);
        wanted = reportOf.map(wanted::withReportOf).orElse(wanted);
        return background.isEmpty() ? wanted : wanted.withBackgroundLines(String.join("\n", background));
    }
}
