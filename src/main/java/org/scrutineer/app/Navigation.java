package org.scrutineer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.SideList;
import org.scrutineer.ui.SideList.Entry;
import org.scrutineer.ui.Words;

/** The places at the left, only those that work, and under them what needs a person. */
final class Navigation {
    private static final String OVERDUE = "Overdue";

    private final ShellModel model;
    private final SideList places = new SideList("Places");
    private final SideList needs = new SideList("Needs you");
    private final VBox needsYou = new VBox(Words.sectionTitle("Needs you"), needs);
    private final VBox node = new VBox(places, needsYou);

    Navigation(ShellModel model) {
        this.model = model;
        node.getStyleClass().add("navigation");
        needsYou.getStyleClass().add("needs-you");
        places.onChosen(name -> {
            model.go(destination(name));
            show();
        });
        needs.onChosen(name -> {
            model.go(worry(name));
            show();
        });
    }

    /** The list behind a worry: that of the review that has most of it. */
    private Destination worry(String name) {
        ToIntFunction<Standing.Line> count = name.equals(OVERDUE)
                ? Standing.Line::overdue
                : line -> line.tally().ungraded();
        Standing standing = model.standingProperty().get();
        Optional<Standing.Line> review = most(standing.reviews(), count);
        return review.<Destination>map(line -> new Destination.Review(line.id(), Optional.empty(), Optional.of(name)))
                .or(() -> most(standing.programmes(), count).map(line -> new Destination.Programme(line.id())))
                .orElse(new Destination.Home());
    }

    private static Optional<Standing.Line> most(List<Standing.Line> lines, ToIntFunction<Standing.Line> count) {
        return lines.stream().filter(line -> count.applyAsInt(line) > 0).max(Comparator.comparingInt(count));
    }

    VBox node() {
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
            case "Meetings" -> new Destination.Meetings();
            case "Follow-up" -> new Destination.FollowUp();
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
                        new Entry("Meetings", ""),
                        new Entry("Follow-up", ""),
                        new Entry("Papers", "")),
                model.destinationProperty().get().place());
        List<Entry> worries = worries(standing);
        needs.show(worries, "");
        needsYou.setVisible(!worries.isEmpty());
    }

    /** Number first, as people count what they have to do. */
    private static List<Entry> worries(Standing standing) {
        List<Entry> worries = new ArrayList<>();
        if (standing.overdue() > 0) {
            worries.add(new Entry(OVERDUE, count(standing.overdue())));
        }
        if (standing.ungraded() > 0) {
            worries.add(new Entry("Not assessed", count(standing.ungraded())));
        }
        return worries;
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
