package org.scrutineer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrutineer.app.PaletteModel.Command;
import org.scrutineer.concerns.ConcernDesk;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** Everything that the palette can open. */
final class PaletteCommands {
    private final ShellModel shell;
    private final Consumer<String> tell;
    private final Begin begin;

    /**
     * What begins with more than opening its place.
     *
     * @param importing asks for files and takes them in
     * @param meeting asks for a new meeting
     * @param provider asks for a new provider
     * @param quality asks for new visits and concerns
     * @param forms opens the update forms of a review, ready to be sent
     */
    record Begin(
            Runnable importing, Runnable meeting, Runnable provider, Quality quality, Consumer<UUID> forms) {}

    /** @param visit asks for a new visit, to a provider where that is known */
    record Quality(Consumer<Optional<UUID>> visit, ConcernPlaces concerns) {}

    /** @param tell says in a note what was done */
    PaletteCommands(ShellModel shell, Consumer<String> tell, Begin begin) {
        this.shell = shell;
        this.tell = tell;
        this.begin = begin;
    }

    /** Reads the register and all of its words: not on the screen's thread. */
    PaletteModel model() {
        return new PaletteModel(read(), SearchReader.read(shell.wiring()), shell::go);
    }

    private List<Command> read() {
        List<Command> commands = new ArrayList<>(List.of(
                new Command("Take a workbook in…", "Ctrl O", begin.importing()),
                go("Home", "Ctrl 1", new Destination.Home()),
                go("Reviews", "Ctrl 2", new Destination.Reviews()),
                go("Programmes", "Ctrl 3", new Destination.Programmes()),
                go("Providers", "Ctrl 4", new Destination.Providers()),
                go("Measures", "What is measured of providers: targets, bands, names", new Destination.Measures()),
                new Command("New provider", "Providers", begin.provider()),
                go("Returns", "Ctrl 8", Destination.Returns.NEWEST),
                go("Visits", "Quality visits: planned, under way, finished", new Destination.Visits()),
                new Command("Plan a visit", "Visits", () -> begin.quality().visit().accept(Optional.empty())),
                go("Concerns", "What people told us about providers, and the patterns in it",
                        new Destination.Concerns()),
                new Command("Log a concern", "Concerns", () -> begin.quality().concerns().begin(Optional.empty())),
                new Command("Patterns in concerns", "Concerns", () -> begin.quality().concerns().patterns()),
                go("Meetings", "Ctrl 5", new Destination.Meetings()),
                go("Follow-up", "Ctrl 6", new Destination.FollowUp()),
                go("Insights", "Ctrl 9", new Destination.Insights()),
                go("Packs", "Work taken away and brought back", new Destination.Packs()),
                go("Papers", "Ctrl 7", new Destination.Papers(Optional.empty())),
                go("All recommendations", "Every review in one list",
                        new Destination.Recommendations(Optional.empty())),
                go("Needs you", "Overdue, not assessed, unanswered", new Destination.NeedsYou(Optional.empty())),
                go("Decide between two versions", "What two people wrote without knowing of each other",
                        new Destination.Clashes(Optional.empty())),
                new Command("New meeting", "Meetings", begin.meeting()),
                new Command("Take returned forms in…", "Follow-up", begin.importing()),
                go("Compare issued papers", "At the left of Papers", new Destination.Papers(Optional.empty())),
                go("Issue a paper", "Papers", new Destination.Papers(Optional.empty())),
                go("Council settings", "Ratings, rules, officers, how papers look", new Destination.CouncilSettings()),
                new Command("Undo", "Ctrl Z", () -> shell.changes().undo(tell)),
                new Command("Redo", "Ctrl Y", () -> shell.changes().redo(tell)),
                go("Keys", "All keys of this window", new Destination.Guide("keys")),
                go("Guide", "F1", new Destination.Guide("getting-started"))));
        for (Review review : shell.wiring().register().reviews()) {
            commands.add(go(review.title(), "Review", Destination.Review.of(review.id())));
            commands.add(go("Details of " + review.title(), "Scope, final report, link officer",
                    new Destination.ReviewDetails(review.id())));
            commands.add(go("Make the paper of " + review.title(), "Progress report",
                    new Destination.Papers(Optional.of(review.id()))));
            commands.add(new Command("Send out update forms for " + review.title(), "Follow-up",
                    () -> begin.forms().accept(review.id())));
            for (Recommendation each : shell.wiring().register().recommendations(review.id())) {
                commands.add(go(each.label(), review.title() + " · " + each.wording(),
                        new Destination.Review(review.id(), Optional.of(each.id()), Optional.empty())));
            }
        }
        shell.wiring().meetingListing().meetings().forEach(listed -> commands.add(
                go(listed.title(), "Meeting", new Destination.Meeting(listed.meeting().id()))));
        shell.wiring().providers().providers().forEach(provider -> {
            commands.add(go(provider.name(), "Provider", new Destination.Provider(provider.id())));
            commands.add(new Command("Plan a visit to " + provider.name(), "Visits",
                    () -> begin.quality().visit().accept(Optional.of(provider.id()))));
            commands.add(new Command("Log a concern about " + provider.name(), "Concerns",
                    () -> begin.quality().concerns().begin(Optional.of(provider.id()))));
        });
        shell.wiring().visitDesk().named().forEach((visit, name) -> commands.add(
                go("Visit to " + name, "Quality visit", new Destination.Visit(visit))));
        concerns(commands);
        for (Programme programme : shell.wiring().programmes().programmes()) {
            commands.add(go(programme.title(), "Programme", new Destination.Programme(programme.id())));
            commands.add(go("Make the paper of " + programme.title(), "Programme report",
                    new Destination.Papers(Optional.of(programme.id()))));
        }
        return commands;
    }

    private void concerns(List<Command> commands) {
        ConcernDesk desk = shell.wiring().concernDesk();
        Map<UUID, String> names = desk.providerNames();
        desk.concerns().concerns().forEach(concern -> commands.add(new Command(
                "Concern: " + concern.sort() + " at " + names.getOrDefault(concern.provider(), "an unknown provider"),
                concern.happened().text(), () -> begin.quality().concerns().concern(concern.id()))));
        desk.concerns().investigations().forEach(each -> commands.add(
                go("Investigation: " + each.title(), each.state().plain(),
                        new Destination.Investigation(each.id()))));
    }

    private Command go(String name, String about, Destination to) {
        return new Command(name, about, () -> shell.go(to));
    }
}
