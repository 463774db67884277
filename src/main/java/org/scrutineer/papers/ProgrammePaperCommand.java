package org.scrutineer.papers;

import java.util.Set;
import java.util.concurrent.Callable;
import org.scrutineer.documents.Paper;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the progress report of a programme. */
@Command(name = "programme", description = "Makes the progress report of a programme to its board.")
public final class ProgrammePaperCommand implements Callable<Integer> {
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private FormatsOption formats;

    @Option(names = "--programme", required = true, paramLabel = "NAME", description = "The programme's title.")
    private String programme;

    public ProgrammePaperCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<PaperFiles.Format> kinds = formats.formats();
        Paper paper = workspace.open(opener, desk -> desk.programme(programme));
        PaperFiles.write(paper, kinds, formats.folder(), Progress.NONE)
                .forEach(file -> console.line(file.toString()));
        return 0;
    }
}
