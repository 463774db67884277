package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.SideList;
import org.scrutineer.ui.SideList.Entry;
import org.scrutineer.ui.Words;

/** The places at the left, only those that work, and under them what needs a person. */
final class Navigation {
    private final ShellModel model;
    private final SideList places = new SideList("Places");
    private final SideList needs = new SideList("Needs you");
    private final VBox needsYou = new VBox(Words.sectionTitle("Needs you"), needs);
    private final VBox inside = new VBox(places, needsYou);
    /** A small window has no room for all of them. */
    private final ScrollPane node = Panes.scrolling(inside);

    Navigation(ShellModel model) {
        this.model = model;
        inside.getStyleClass().add("navigation");
        inside.setMinHeight(Region.USE_PREF_SIZE);
        node.getStyleClass().add("navigation-scroll");
        node.setFitToHeight(true);
        node.setMinWidth(Region.USE_PREF_SIZE);
        needsYou.getStyleClass().add("needs-you");
        places.onChosen(name -> {
            model.go(destination(name));
            show();
        });
        needs.onChosen(name -> {
            model.go(new Destination.NeedsYou(Optional.of(name)));
            show();
        });
    }

    ScrollPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.standingProperty().subscribe(this::show), model.destinationProperty().subscribe(this::show));
    }

    private static Destination destination(String name) {
        return switch (name) {
            case "Reviews" -> new Destination.Reviews();
            case "Programmes" -> new Destination.Programmes();
            case "Providers" -> new Destination.Providers();
            case "Returns" -> Destination.Returns.NEWEST;
            case "Visits" -> new Destination.Visits();
            case "Concerns" -> new Destination.Concerns();
            case "Voices" -> new Destination.Voices();
            case "Meetings" -> new Destination.Meetings();
            case "Follow-up" -> new Destination.FollowUp();
            case "Insights" -> new Destination.Insights();
            case "Packs" -> new Destination.Packs();
            case "Papers" -> new Destination.Papers(Optional.empty());
            default -> new Destination.Home();
        };
    }

    private void show() {
        Standing standing = model.standingProperty().get();
        places.show(
                List.of(
                        new Entry("Home", ""),
                        new Entry("Reviews", count(standing.reviews().size())),
                        new Entry("Programmes", count(standing.programmes().size())),
                        new Entry("Providers", count(standing.providers())),
                        new Entry("Returns", ""),
                        new Entry("Visits", ""),
                        new Entry("Concerns", ""),
                        new Entry("Voices", ""),
                        new Entry("Meetings", ""),
                        new Entry("Follow-up", ""),
                        new Entry("Insights", ""),
                        new Entry("Papers", ""),
                        new Entry("Packs", "")),
                model.destinationProperty().get().place());
        List<Entry> worries = standing.needs().worries().stream()
                .map(worry -> new Entry(worry.name(), count(worry.lines().size())))
                .toList();
        needs.show(worries, model.destinationProperty().get() instanceof Destination.NeedsYou(Optional<String> worry)
                ? worry.orElse("")
                : "");
        needsYou.setVisible(!worries.isEmpty());
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
