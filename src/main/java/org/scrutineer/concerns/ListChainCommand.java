package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.voices.Chain;
import org.scrutineer.voices.CommentChains;
import org.scrutineer.voices.Voices;
import org.scrutineer.voices.VoicesDesk;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what became of a comment, a concern or an investigation, link by link. */
@Command(name = "chain", description = "Lists what became of what people said: you said, we looked into it, it happened.")
public final class ListChainCommand extends ListCommand<ListChainCommand.Needs> {
    @Option(names = "--concern", paramLabel = "CONCERN", description = "The number of a concern, as “list concerns” shows it.")
    private Optional<Integer> concern = Optional.empty();

    @Option(names = "--investigation", paramLabel = "INVESTIGATION", description = "The number of an investigation, as “list investigations” shows it.")
    private Optional<Integer> investigation = Optional.empty();

    @Option(names = "--comment", paramLabel = "COMMENT", description = "The number of a comment, with --event.")
    private Optional<Integer> comment = Optional.empty();

    @Option(names = "--event", paramLabel = "TITLE", description = "The comment’s event; all that is evidence there without --comment.")
    private Optional<String> event = Optional.empty();

    /** What it reads with. */
    public record Needs(ConcernDesk concerns, VoicesDesk voices) {}

    public ListChainCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("about", "stage", "when", "words"));
    }

    private record Named(String about, Chain chain) {}

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Named named : chosen(needs)) {
            for (Chain.Link link : named.chain().links()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("about", named.about());
                object.put("stage", link.stage().words());
                object.put("when", link.when().isBlank() ? null : link.when());
                object.put("words", link.words());
                objects.add(object);
            }
        }
        return objects;
    }

    private List<Named> chosen(Needs needs) {
        if (Stream.of(concern, investigation, event).filter(Optional::isPresent).count() > 1) {
            throw new Problem("Several things are asked for.", "Give one of --concern, --investigation and --event.");
        }
        ConcernChains chains = new ConcernChains(needs.concerns());
        if (concern.isPresent()) {
            return List.of(new Named(
                    "concern " + concern.get(), chains.of(needs.concerns().concern(concern.get()))));
        }
        if (investigation.isPresent()) {
            return List.of(new Named("investigation " + investigation.get(),
                    chains.of(needs.concerns().investigation(investigation.get()))));
        }
        if (event.isPresent() || comment.isPresent()) {
            return comments(needs.voices().named(event.orElseThrow(() -> new Problem(
                    "It is not said of which event the comment is.", "Name it with --event."))), needs);
        }
        return everything(needs, chains);
    }

    private List<Named> comments(Voices voices, Needs needs) {
        List<Named> named = voices.comments().stream()
                .filter(each -> comment.isPresent()
                        ? each.ordinal() == comment.get()
                        : !voices.linksOf(each).isEmpty())
                .map(each -> new Named(
                        "comment " + each.ordinal(),
                        new CommentChains(needs.concerns().register()).of(voices, each)))
                .toList();
        if (named.isEmpty() && comment.isPresent()) {
            throw new Problem(
                    "There is no comment " + comment.get() + " in “" + voices.event().title() + "”.",
                    "Run “scrutineer list comments” to see their numbers.");
        }
        return named;
    }

    /** Every investigation, and every comment that is evidence. */
    private List<Named> everything(Needs needs, ConcernChains chains) {
        List<Named> all = new ArrayList<>();
        for (Investigation each : needs.concerns().concerns().investigations()) {
            all.add(new Named("investigation " + (all.size() + 1), chains.of(each)));
        }
        needs.voices().all().forEach(voices -> all.addAll(comments(voices, needs)));
        return all;
    }
}
