package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;

/** All reviews or all programmes, each with where it stands; a click opens it. */
final class OverviewView implements View {
    private final ShellModel shell;
    private final String one;
    private final Function<Standing, List<Standing.Line>> lines;
    private final Function<UUID, Destination> open;
    private final List<Button> actions;
    private final Optional<NewReviewField> begin;
    private final VBox list = new VBox();
    private final ScrollPane node = Panes.scrolling(list);

    private OverviewView(
            ShellModel shell, String one, Function<Standing, List<Standing.Line>> lines,
            Function<UUID, Destination> open, Optional<NewReviewField> begin) {
        this.shell = shell;
        this.one = one;
        this.lines = lines;
        this.open = open;
        this.begin = begin;
        this.actions = begin.map(field -> List.of(
                Buttons.ordinary(
                        "All recommendations", () -> shell.go(new Destination.Recommendations(Optional.empty()))),
                Buttons.withKey(Buttons.ordinary("New review", field::ask), Keys.of("Shortcut+N"))))
                .orElse(List.of());
        list.getStyleClass().add("page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> begin.filter(field -> Keys.of("Shortcut+N").match(event))
                .ifPresent(field -> {
                    field.ask();
                    event.consume();
                }));
    }

    static OverviewView reviews(ShellModel shell) {
        return new OverviewView(shell, "review", Standing::reviews,
                Destination.Review::of, Optional.of(new NewReviewField(shell)));
    }

    static OverviewView programmes(ShellModel shell) {
        return new OverviewView(shell, "programme", Standing::programmes, Destination.Programme::new,
                Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return shell.standingProperty().subscribe(this::show);
    }

    private void show(Standing standing) {
        List<Standing.Line> all = lines.apply(standing);
        PageHead head = new PageHead(actions.toArray(Button[]::new));
        head.title(all.size() + " " + one + (all.size() == 1 ? "" : "s"));
        list.getChildren().setAll(head);
        begin.ifPresent(list.getChildren()::add);
        all.forEach(line -> list.getChildren().add(card(line)));
        if (all.isEmpty()) {
            list.getChildren().add(new EmptyState(
                    Material2AL.FILE_UPLOAD, "No " + one + " yet",
                    "Drop a workbook anywhere on this window, or press Ctrl O. You see what was read before "
                            + "anything is written."));
        }
    }

    private Node card(Standing.Line line) {
        return LineCard.of(line, () -> shell.go(open.apply(line.id())));
    }
}
