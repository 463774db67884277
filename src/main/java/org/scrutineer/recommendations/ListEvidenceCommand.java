package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Source;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists evidence items, each once, with the recommendations that cite it. */
@Command(name = "evidence", description = "Lists evidence items, each once, with the recommendations that cite it.")
public final class ListEvidenceCommand implements Callable<Integer> {
    private final Opener<RegisterListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    public ListEvidenceCommand(Opener<RegisterListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> objects = workspace.open(opener, this::objects);
        if (json) {
            console.json(objects);
        } else {
            console.table(
                    List.of("Review", "Recommendations", "Evidence"),
                    objects.stream()
                            .map(object -> List.of(
                                    (String) object.get("review"),
                                    String.join(", ", strings(object.get("recommendations"))),
                                    (String) object.get("text")))
                            .toList());
        }
        return 0;
    }

    private List<Map<String, Object>> objects(RegisterListing listing) {
        List<Map<String, Object>> objects = new ArrayList<>();
        listing.evidence(review).forEach((of, items) -> {
            Map<UUID, Source> sources = listing.sources(items);
            for (Evidence item : items) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("review", of.title());
                object.put("recommendations", item.refs());
                object.put("text", item.content());
                object.put("source", Optional.ofNullable(sources.get(item.id()))
                        .map(source -> ListRecommendationsCommand.source(source, "content"))
                        .orElse(null));
                objects.add(object);
            }
        });
        return objects;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
