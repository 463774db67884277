package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what an event was: when, where, what about, for whom. */
@Command(name = "change", description = "Says when and where an event was held, what about, and for which committee.")
public final class ChangeEngagementCommand extends ThemeCommands.OfEvent {
    @Option(names = "--title", paramLabel = "TITLE", description = "Its title from now on.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "When it was held, as people write it.")
    private Optional<String> held = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it was held.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--about", paramLabel = "TEXT", description = "What people were asked about.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--committee", paramLabel = "NAME", description = "The committee that it was for.")
    private Optional<String> committee = Optional.empty();

    @Option(names = "--presented-by", paramLabel = "NAME", description = "Who presents its report.")
    private Optional<String> presentedBy = Optional.empty();

    public ChangeEngagementCommand(Opener<VoicesDesk> opener, Console console) {
        super(opener, console);
    }

    @Override
    Made make(VoicesDesk desk, Voices voices) {
        EngagementEvent event = voices.event();
        List<Edit> edits = new ArrayList<>();
        title.ifPresent(text -> edits.addAll(VoicesEdits.title(event, text).edits()));
        held.ifPresent(text -> edits.addAll(VoicesEdits.held(event, text).edits()));
        place.ifPresent(text -> edits.addAll(VoicesEdits.place(event, text).edits()));
        about.ifPresent(text -> edits.addAll(VoicesEdits.about(event, text).edits()));
        committee.ifPresent(name -> edits.addAll(VoicesEdits.committee(event, Optional.of(Titled.find(
                desk.committees(), Committee::name, name, "committee", "Add a meeting of it first.").id())).edits()));
        presentedBy.ifPresent(text -> edits.addAll(VoicesEdits.presentedBy(event, text).edits()));
        if (edits.isEmpty()) {
            throw new Problem("Nothing is said to be changed.", "Give one of --title, --on, --place, --about, "
                    + "--committee and --presented-by.");
        }
        return new Made(
                new Draft(Draft.Kind.EDIT, "Details of " + VoicesEdits.quoted(event.title()), Optional.empty(), edits,
                        List.of()),
                "The details of " + VoicesEdits.quoted(event.title()) + " are changed.");
    }
}
