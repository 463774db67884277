package org.scrutineer.papers;

import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the progress report of a review to its committee. */
@Command(name = "progress", description = "Makes the progress report of a review to its committee.")
public final class ProgressPaperCommand extends PaperCommand {
    @Option(names = "--review", required = true, paramLabel = "NAME", description = "The review's title.")
    private String review;

    public ProgressPaperCommand(Opener<PaperDesk> opener, Console console) {
        super(opener, console);
    }

    @Override
    Issuing.Matter matter(PaperDesk desk) {
        return desk.reviewMatter(review);
    }
}
