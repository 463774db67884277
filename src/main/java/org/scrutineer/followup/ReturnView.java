package org.scrutineer.followup;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.followup.ReturnModel.State;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** A form that came back, row by row: as sent, as returned, as the register says now; nothing is written before. */
final class ReturnView implements View {
    private final ReturnModel model;
    private final Ways ways;
    private final PageHead head = new PageHead();
    private final VBox summary = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = Panes.scrolling(rows);
    private final VBox needs = new VBox();
    private final Button take;
    private final Panes desk;
    private final BorderPane node = new BorderPane();

    /** Where it leads: on to what was taken in, and to other files. */
    record Ways(Consumer<ReturnModel.Taken> taken, Runnable chooseAnother) {}

    ReturnView(ReturnModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        take = Buttons.withKey(Buttons.primary("Take in", this::take), Keys.of("Shortcut+Enter"));
        rows.getStyleClass().add("return-rows");
        needs.getStyleClass().add("in-hand");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(
                new Crumbs("Follow-up", this::leave, new javafx.scene.control.Label("An update form came back")), head,
                summary, scroll);
        desk = new Panes(middle, right()).share(0.32, 330, 520);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.stateProperty().subscribe(this::show), model.decidedProperty().subscribe(this::recount));
    }

    private BorderPane right() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox last = new HBox(8, Buttons.plain("Leave it", this::leave), between, take);
        last.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(6, Words.muted("One undo takes all of it back."), last);
        foot.getStyleClass().add("pane-foot");
        BorderPane right = new BorderPane(Panes.scrolling(needs));
        right.setBottom(foot);
        return right;
    }

    private void show(State state) {
        switch (state) {
            case State.Nothing nothing -> {
            }
            case State.Reading reading -> node.setCenter(new EmptyState(
                    Material2AL.HOURGLASS_TOP, "Reading " + reading.file().getFileName(),
                    "Nothing is written yet."));
            case State.Refused refused -> refuse(refused.file().getFileName().toString(), refused.problem());
            case State.Read read -> show(read.read());
        }
    }

    private void refuse(String file, Problem problem) {
        VBox page = new VBox(
                Words.pageTitle(file + " was not taken in"), Callout.of(problem),
                new HBox(8, Buttons.primary("Choose another form", ways.chooseAnother()),
                        Buttons.plain(model.place().isEmpty() ? "Back" : "Go on to the next file", this::leave)));
        page.getStyleClass().add("page");
        node.setCenter(page);
    }

    private void show(FormReturn read) {
        node.setCenter(desk);
        head.title(Owners.name(read.form().officer()));
        head.beside(model.place());
        long asked = read.reports().stream().filter(report -> !(report instanceof RowReport.Stray)).count();
        summary.getChildren().setAll(Words.flow("**" + read.review() + "** · sent "
                + FuzzyDate.on(read.form().sentOn()).text() + " · " + read.answered().size() + " of " + asked
                + " filled in" + read.before().map(day -> " · came back before, on " + FuzzyDate.on(day).text()
                        + ": only what is new is taken").orElse("")));
        double at = scroll.getVvalue();
        rows.getChildren().setAll(read.answered().stream()
                .filter(row -> !row.answers().isEmpty())
                .map(row -> new ReturnCard(model, row).node())
                .toList());
        scroll.setVvalue(at);
        recount();
    }

    private void recount() {
        if (model.stateProperty().get() instanceof State.Read(FormReturn read)) {
            count(read);
        }
    }

    private void count(FormReturn read) {
        needs(read.needs(model::accepts));
        long count = read.taken(model::accepts);
        take.setText(count == 0 ? "Nothing to take in" : "Take in " + count);
        take.setAccessibleText(take.getText());
        take.setDisable(count == 0);
    }

    private void needs(List<String> sentences) {
        needs.getChildren().setAll(Words.paneTitle(sentences.isEmpty()
                ? "Nothing needs a look"
                : sentences.size() == 1 ? "1 thing to know" : sentences.size() + " things to know"));
        sentences.forEach(sentence -> {
            VBox card = new VBox(Words.plain(sentence));
            card.getStyleClass().add("card");
            needs.getChildren().add(card);
        });
    }

    private void take() {
        model.take(ways.taken());
    }

    private void leave() {
        model.next();
    }

    /** Ctrl Enter takes the form in. */
    void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event) && node.getCenter() == desk && !take.isDisabled()) {
            take();
            event.consume();
        }
    }
}
