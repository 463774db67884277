package org.scrutineer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.papers.VisitPaper;
import org.scrutineer.studio.PaperCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.visits.VisitReport;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says everything that is kept of one visit, or makes its outcome report. */
@Command(name = "report", description = "Says everything that is kept of one visit; with --to it makes the outcome report.")
final class VisitReportCommand implements Callable<Integer> {
    private final Opener<Wiring> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Spec
    private CommandSpec spec;

    @Option(names = "--visit", required = true, paramLabel = "\"PROVIDER, DATE\"", description = "The visit: its provider and its day.")
    private String visit;

    @Option(names = "--json", description = "Answers with one JSON array of one object.")
    private boolean json;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Makes the outcome report there, as “paper visit” does.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "pdf, docx, html or several of them, with --to.")
    private List<String> formats = List.of();

    VisitReportCommand(Opener<Wiring> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folder.isPresent()) {
            return paper(folder.get());
        }
        workspace.open(opener, wiring -> {
            tell(VisitReport.of(wiring.visitDesk(), visit));
            return 0;
        });
        return 0;
    }

    private void tell(VisitReport report) {
        if (json) {
            console.json(report.objects());
        } else {
            report.tell(console);
        }
    }

    /** What “paper visit” makes of the same words. */
    private Integer paper(Path to) {
        Path from = spec.commandLine().getParseResult().matchedOptionValue("--workspace", to);
        List<String> words = new ArrayList<>(List.of(
                "--visit", visit, "--to", to.toString(), "--workspace", from.toString()));
        if (!formats.isEmpty()) {
            words.addAll(List.of("--format", String.join(",", formats)));
        }
        var paper = PaperCommand.of(VisitPaper.NAME, opener.giving(Wiring::paperDesk), console);
        paper.parseArgs(words.toArray(String[]::new));
        return ((PaperCommand) paper.getCommand()).call();
    }
}
