package org.scrutineer.app;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** Everything that waits for a person, each line with the way to where it is mended. */
final class NeedsYouView implements View {
    private static final int MOST = 25;

    private final ShellModel shell;
    private final Optional<String> first;
    private final VBox page = new VBox();
    private final ScrollPane node = Panes.scrolling(page);

    /** @param first the worry that is wanted first */
    NeedsYouView(ShellModel shell, Optional<String> first) {
        this.shell = shell;
        this.first = first;
        page.getStyleClass().add("page");
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
        NeedsYou needs = standing.needs();
        if (needs.worries().isEmpty()) {
            page.getChildren().setAll(new EmptyState(
                    Material2AL.DONE_ALL, "Nothing needs you", "Nothing is overdue, unanswered or waiting to be "
                            + "assessed."));
            return;
        }
        page.getChildren().setAll(Words.pageTitle(
                needs.count() == 1 ? "One thing needs you" : needs.count() + " things need you"));
        needs.worries().stream()
                .sorted(Comparator.comparing(worry -> first.filter(worry.name()::equals).isEmpty()))
                .forEach(worry -> page.getChildren().add(section(worry)));
    }

    private VBox section(NeedsYou.Worry worry) {
        VBox title = new VBox(
                Words.paneTitle(worry.name() + " " + worry.lines().size()), Words.muted(worry.why()));
        LineList lines = new LineList(shell::go, MOST);
        lines.show(worry.lines());
        Node head = worry.list()
                .<Node>map(list -> new Ends(
                        title, Buttons.link("Show the list: " + worry.name(), () -> shell.go(list)), 15))
                .orElse(title);
        VBox section = new VBox(head, lines);
        section.getStyleClass().add("section");
        return section;
    }
}
