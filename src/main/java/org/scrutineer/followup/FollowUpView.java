package org.scrutineer.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** Follow-up: who owes what since when, the letter to each, and the way to update forms, out and back in. */
public final class FollowUpView implements View {
    private final FollowUpModels models;
    private final FollowUpWays ways;
    private final PageHead head;
    private final ListView<Debtor> people = new ListView<>();
    private final DataTable<Owed> table;
    private final LetterPane letter;
    private final SendPane send;
    private final HandoverPane handover;
    private final ReturnView returned;
    private final ScrollPane right = Panes.scrolling(new VBox());
    private final Panes page;
    private final StackPane node = new StackPane();
    private Subscription inHand = Subscription.EMPTY;

    public FollowUpView(FollowUpModels models, FollowUpWays ways) {
        this.models = models;
        this.ways = ways;
        head = new PageHead(
                Buttons.primary("Send out update forms", this::send), Buttons.ordinary("Take forms in…", ways.choose()),
                Buttons.ordinary("Hand over…", this::handOver));
        table = new DataTable<>("What is owed", models.chase().rows(), owed -> owed);
        letter = new LetterPane(models.chase(), ways.mail(), ways.tell());
        send = new SendPane(models.out(), ways.files(), new SendPane.Ways(this::written, this::showLetter));
        handover = new HandoverPane(models.handover(), models.changes(), models.background(),
                new HandoverPane.Ways(ways.tell(), this::showLetter));
        returned = new ReturnView(models.returns(), new ReturnView.Ways(ways.taken(), ways.choose()));
        people.setAccessibleText("Who owes something");
        people.getStyleClass().add("debtors");
        people.setCellFactory(list -> new DebtorCell());
        people.getSelectionModel().selectedItemProperty().subscribe(debtor -> {
            if (debtor != null) {
                models.chase().choose(debtor);
            }
        });
        columns();
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox lists = new HBox(people, table);
        lists.getStyleClass().add("chase");
        VBox.setVgrow(lists, Priority.ALWAYS);
        page = new Panes(new VBox(head, lists), right);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        showLetter();
        models.wanted().ifPresent(this::send);
        return Subscription.combine(
                models.chase().attach(), table.attach(), returned.attach(),
                models.chase().debtorsProperty().subscribe(this::show),
                models.chase().chosenProperty().subscribe(letter::show),
                models.returns().stateProperty().subscribe(this::show), () -> inHand.unsubscribe());
    }

    private void columns() {
        table.wrapping(
                new Column<>("What", 0, 0, Comparator.comparing(Owed::what, String.CASE_INSENSITIVE_ORDER)),
                owed -> (owed.ref().isEmpty() ? "" : owed.ref() + ": ") + owed.what(),
                owed -> owed.where() + owed.form().filter(form -> owed.kind() != Owed.Kind.FORM)
                        .map(form -> " · form sent " + FuzzyDate.on(form.sentOn()).text()).orElse(""),
                DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Why", 10, 0, Comparator.comparing(Owed::kind)),
                owed -> owed.kind().words(), owed -> "",
                owed -> Optional.of("late").filter(late -> owed.late()));
        table.wrapping(
                new Column<>("Since", 9, 1, Comparator.comparing(
                        owed -> owed.since().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))),
                owed -> owed.since().map(day -> FuzzyDate.on(day).text()).orElse("–"), owed -> "",
                DataTable.Emphasis.none());
        table.number(
                new Column<>("Days", 4.6, 0, Comparator.comparing(owed -> owed.days().orElse(0L))),
                owed -> owed.days().map(String::valueOf).orElse("–"));
    }

    private static final class DebtorCell extends ListCell<Debtor> {
        @Override
        protected void updateItem(Debtor debtor, boolean empty) {
            super.updateItem(debtor, empty);
            setText(null);
            if (empty || debtor == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String name = debtor.name().isEmpty() ? "Nobody named" : Owners.name(debtor.name());
            setGraphic(new VBox(Words.strong(name), Words.small(words(debtor))));
            setAccessibleText(name + ", " + words(debtor));
        }

        private static String words(Debtor debtor) {
            return debtor.owes().size() + " owed"
                    + (debtor.oldest() > 0 ? ", oldest " + debtor.oldest() + " days" : "");
        }
    }

    private void show(Optional<List<Debtor>> debtors) {
        List<Debtor> all = debtors.orElse(List.of());
        head.title("Follow-up");
        head.beside(debtors.isEmpty()
                ? ""
                : all.isEmpty()
                        ? "Nobody owes anything"
                        : all.stream().mapToInt(debtor -> debtor.owes().size()).sum() + " owed, "
                                + all.stream().mapToLong(Debtor::late).sum() + " late");
        people.getItems().setAll(all);
        table.placeholder(new EmptyState(
                Material2AL.CHECK, "Nobody owes anything",
                "Overdue recommendations, forms that are out and open requests are listed here."));
        models.chase().chosenProperty().get().ifPresent(people.getSelectionModel()::select);
    }

    private void show(ReturnModel.State state) {
        Node shown = switch (state) {
            case ReturnModel.State.Nothing nothing -> page;
            case ReturnModel.State.Reading reading -> returned.node();
            case ReturnModel.State.Read read -> returned.node();
            case ReturnModel.State.Refused refused -> returned.node();
        };
        if (!node.getChildren().contains(shown)) {
            node.getChildren().setAll(shown);
            // What had the focus is gone; keys go on reaching the page.
            node.requestFocus();
        }
    }

    private void showLetter() {
        inHand.unsubscribe();
        inHand = Subscription.EMPTY;
        right.setContent(letter.node());
    }

    private void send() {
        inHand.unsubscribe();
        inHand = send.attach();
        right.setContent(send.node());
    }

    private void send(UUID review) {
        models.out().want(review);
        send();
    }

    private void handOver() {
        inHand.unsubscribe();
        inHand = Subscription.EMPTY;
        handover.show(models.chase().chosenProperty().get().map(Debtor::name).orElse(""));
        right.setContent(handover.node());
    }

    private void written(List<FormsOut.Written> forms) {
        showLetter();
        ways.written().accept(forms);
    }

    private void key(KeyEvent event) {
        if (!node.getChildren().contains(page)) {
            returned.key(event);
        } else if (Keys.of("Shortcut+Enter").match(event) && letter.hasFocus()) {
            // Only from inside the letter: the same key has just taken a form in.
            letter.open();
            event.consume();
        }
    }
}
