package org.scrutineer.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds recommendations, evidence, updates, meetings and what was agreed by any words in them. */
@Command(name = "search", description = "Finds any words in recommendations, evidence, progress updates, meetings and "
        + "what was agreed, the best first.")
final class SearchCommand extends ListCommand<Wiring> {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must be there, in any case.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "NUMBER", description = "No more than this many; 50 without it.")
    private int most = 50;

    SearchCommand(Opener<Wiring> opener, Console console) {
        super(opener, console, List.of("sort", "name", "line"));
    }

    @Override
    protected List<Map<String, Object>> objects(Wiring wiring) {
        return SearchReader.read(wiring).find(String.join(" ", words), most).stream().map(found -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("sort", found.text().sort());
            object.put("name", found.text().name());
            object.put("line", found.line());
            return object;
        }).toList();
    }
}
