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

/** Makes the progress report of a review. */
@Command(name = "progress", description = "Makes the progress report of a review to its committee.")
public final class ProgressPaperCommand implements Callable<Integer> {
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private FormatsOption formats;

    @Option(names = "--review", required = true, paramLabel = "NAME", description = "The review's title.")
    private String review;

    public ProgressPaperCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<PaperFiles.Format> kinds = formats.formats();
        Paper paper = workspace.open(opener, desk -> desk.progress(review));
        PaperFiles.write(paper, kinds, formats.folder(), Progress.NONE)
                .forEach(file -> console.line(file.toString()));
        return 0;
    }
}
