package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** All reviews or all programmes, each with where it stands; a click opens it. */
final class OverviewView implements View {
    private final ShellModel shell;
    private final String one;
    private final Function<Standing, List<Standing.Line>> lines;
    private final Function<UUID, Destination> open;
    private final Optional<Button> across;
    private final VBox list = new VBox();
    private final ScrollPane node = Panes.scrolling(list);

    private OverviewView(
            ShellModel shell, String one, Function<Standing, List<Standing.Line>> lines,
            Function<UUID, Destination> open, Optional<Button> across) {
        this.shell = shell;
        this.one = one;
        this.lines = lines;
        this.open = open;
        this.across = across;
        list.getStyleClass().add("page");
    }

    static OverviewView reviews(ShellModel shell) {
        return new OverviewView(shell, "review", Standing::reviews,
                Destination.Review::of, Optional.of(Buttons.ordinary(
                        "All recommendations", () -> shell.go(new Destination.Recommendations(Optional.empty())))));
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
        PageHead head = new PageHead(across.stream().toArray(Button[]::new));
        head.title(all.size() + " " + one + (all.size() == 1 ? "" : "s"));
        list.getChildren().setAll(head);
        all.forEach(line -> list.getChildren().add(card(line)));
        if (all.isEmpty()) {
            list.getChildren().setAll(new EmptyState(
                    Material2AL.FILE_UPLOAD, "No " + one + " yet",
                    "Drop a workbook anywhere on this window, or press Ctrl O. You see what was read before "
                            + "anything is written."));
        }
    }

    private Node card(Standing.Line line) {
        return LineCard.of(line, () -> shell.go(open.apply(line.id())));
    }
}
