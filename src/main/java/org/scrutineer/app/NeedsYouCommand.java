package org.scrutineer.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists everything that waits for a person. */
@Command(name = "needs-you", description = "Lists what is overdue, not assessed, clashing, at odds with the rules, "
        + "unanswered or not returned.")
final class NeedsYouCommand extends ListCommand<Wiring> {
    NeedsYouCommand(Opener<Wiring> opener, Console console) {
        super(opener, console, List.of("worry", "what", "about"));
    }

    @Override
    protected List<Map<String, Object>> objects(Wiring wiring) {
        return new StandingReader(wiring).read().needs().worries().stream()
                .flatMap(worry -> worry.lines().stream().map(line -> object(worry.name(), line)))
                .toList();
    }

    private static Map<String, Object> object(String worry, NeedsYou.Line line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("worry", worry);
        object.put("what", line.what());
        object.put("about", line.about());
        return object;
    }
}
