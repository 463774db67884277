package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Source;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists evidence items, each once, with the recommendations that cite it. */
@Command(name = "evidence", description = "Lists evidence items, each once, with the recommendations that cite it.")
public final class ListEvidenceCommand extends ListCommand<RegisterListing> {
    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ListEvidenceCommand(Opener<RegisterListing> opener, Console console) {
        super(opener, console, List.of("review", "recommendations", "text"));
    }

    @Override
    protected List<Map<String, Object>> objects(RegisterListing listing) {
        List<Map<String, Object>> objects = new ArrayList<>();
        listing.evidence(review).forEach((of, items) -> {
            Map<UUID, Source> sources = listing.sources(items);
            for (Evidence item : items) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("review", of.title());
                object.put("recommendations", item.refs());
                object.put("text", item.content());
                object.put("source", Optional.ofNullable(sources.get(item.id()))
                        .map(source -> source.place("content"))
                        .orElse(null));
                objects.add(object);
            }
        });
        return objects;
    }
}
