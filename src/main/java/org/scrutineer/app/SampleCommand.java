package org.scrutineer.app;

import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the sample council's workspace. */
@Command(name = "sample", description = "Makes the workspace of Northmere, the sample council.")
final class SampleCommand implements Callable<Integer> {
    private final Opener<Wiring> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    SampleCommand(Opener<Wiring> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        console.line(workspace.open(opener, WhenMissing.CREATE, wiring -> {
            new SampleCouncil().fill(wiring, Progress.NONE);
            return "The sample council Northmere is ready: " + wiring.register().reviews().size() + " reviews, "
                    + wiring.programmes().programmes().size() + " programmes and "
                    + wiring.providers().providers().size() + " providers.";
        }));
        return 0;
    }
}
