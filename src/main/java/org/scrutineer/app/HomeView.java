package org.scrutineer.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.history.HistoryList;
import org.scrutineer.history.Moments;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The first page: how everything stands, and what was done last. */
final class HomeView implements View {
    private static final int MOST_RECENT = 6;
    private static final int MOST_CHANGED = 20;
    /** As far back as an import is looked for. */
    private static final int MOST_LOOKED_AT = 400;

    private final ShellModel shell;
    private final Consumer<SetEntry> takeBack;
    private final VBox page = new VBox();
    private final LineList due;
    private final LineList meetings;
    private final HistoryList changed = new HistoryList();
    private final HistoryList recent = new HistoryList();
    private final ScrollPane node = Panes.scrolling(page);

    HomeView(ShellModel shell, Consumer<SetEntry> takeBack) {
        this.shell = shell;
        this.takeBack = takeBack;
        this.due = new LineList(shell::go, MOST_RECENT);
        this.meetings = new LineList(shell::go, MOST_RECENT);
        page.getStyleClass().addAll("page", "home");
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
        page.getChildren().setAll(Words.pageTitle(title(standing)));
        if (standing.empty()) {
            page.getChildren().setAll(new EmptyState(
                    Material2AL.FILE_UPLOAD, "Nothing here yet",
                    "Drop a council's workbook anywhere on this window, or press Ctrl O: a tracker of recommendations "
                            + "or a RAG table. You see what was read before anything is written."));
            return;
        }
        VBox reviews = column("Reviews", standing.reviews(),
                line -> Destination.Review.of(line.id()));
        VBox programmes = column("Programmes", standing.programmes(), line -> new Destination.Programme(line.id()));
        due.show(standing.ahead().due());
        meetings.show(standing.ahead().meetings());
        VBox next = new VBox(
                Words.sectionTitle("Due next"),
                standing.ahead().due().isEmpty() ? Words.muted("Nothing has a date ahead.") : due,
                Words.sectionTitle("Next meetings"),
                standing.ahead().meetings().isEmpty() ? Words.muted("No meeting has a date ahead.") : meetings);
        next.getStyleClass().add("column");
        reviews.getChildren().add(Sections.titled("Changed since yesterday", changed));
        programmes.getChildren().add(Sections.titled("Done last", recent));
        page.getChildren().add(new SideBySide(24, reviews, programmes, next));
        recent();
    }

    private VBox column(
            String title, List<Standing.Line> lines, java.util.function.Function<Standing.Line, Destination> to) {
        VBox column = new VBox(Words.sectionTitle(title));
        lines.forEach(line -> column.getChildren().add(LineCard.of(line, () -> shell.go(to.apply(line)))));
        column.getStyleClass().add("column");
        return column;
    }

    private void recent() {
        Instant yesterday = shell.wiring().today().minusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        shell.changes().ask(ledger -> ledger.sets(MOST_LOOKED_AT), sets -> {
            List<SetEntry> before = sets.stream().filter(set -> set.at().isBefore(yesterday)).toList();
            changed.show(
                    entries(sets.subList(0, sets.size() - before.size()), MOST_CHANGED),
                    "Nothing has changed since yesterday.");
            recent.show(entries(withLastImport(before), MOST_RECENT));
        });
    }

    /** The newest actions, and the last import with them: it is what a person comes back for. */
    private static List<SetEntry> withLastImport(List<SetEntry> sets) {
        List<SetEntry> newest = sets.stream().limit(MOST_RECENT).toList();
        Optional<SetEntry> last = sets.stream().filter(HomeView::canBeTakenBack).findFirst();
        if (last.isEmpty() || newest.contains(last.get())) {
            return newest;
        }
        return Stream.concat(newest.stream().limit(MOST_RECENT - 1L), last.stream()).toList();
    }

    private static boolean canBeTakenBack(SetEntry set) {
        return set.kind() == Draft.Kind.IMPORT && !set.takenBack();
    }

    private List<HistoryList.Entry> entries(List<SetEntry> sets, int most) {
        return sets.stream().limit(most).map(this::entry).toList();
    }

    /** An import may be taken back weeks later; other actions are undone one after the other. */
    private HistoryList.Entry entry(SetEntry set) {
        Optional<Button> action = canBeTakenBack(set)
                ? Optional.of(Buttons.link("Take back…", () -> takeBack.accept(set)))
                : Optional.empty();
        action.ifPresent(button -> button.setAccessibleText("Take back: " + set.title()));
        return new HistoryList.Entry(
                Moments.shortly(set.at()), set.author().actor() + ": " + set.title()
                        + (set.takenBack() ? " (taken back)" : ""),
                action);
    }

    private static String title(Standing standing) {
        int late = standing.overdue();
        return late == 0 ? "Nothing is overdue" : late == 1 ? "One is overdue" : late + " are overdue";
    }
}
