package org.scrutineer.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.voices.EventModel.Reading;
import org.scrutineer.voices.EventModel.Show;

/** What was said at one event: comments or themes in the middle, the one in hand at the right. */
public final class EventView implements View {
    private final EventModel model;
    private final Label here = new Label();
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<Comment> comments;
    private final DataTable<Theme> themes;
    private final AlikePane alike;
    private final CountsPane counts;
    private final CommentPane comment;
    private final ThemePane theme;
    private final List<Node> panes;
    private final EmptyState nothing = new EmptyState(
            Material2AL.FORUM, "Nothing in hand", "Select a row to see and edit it here.");
    private final StackPane right = new StackPane(nothing);
    private final Panes node;

    /**
     * @param back shows all events
     * @param paper opens the report of an event
     * @param recommendation opens what a comment is evidence for
     */
    public record Ways(Runnable back, Consumer<UUID> paper, Consumer<UUID> recommendation) {}

    public EventView(EventModel model, Ways ways) {
        this.model = model;
        alike = new AlikePane(model);
        counts = new CountsPane(id -> {
            model.show(Show.THEMES);
            model.takeInHand(id);
        });
        comment = new CommentPane(model, ways.recommendation());
        theme = new ThemePane(model);
        panes = List.of(Panes.scrolling(comment.node()), Panes.scrolling(theme.node()));
        head = new PageHead(
                Buttons.ordinary("New theme", this::addTheme),
                Buttons.primary("Make the paper", () -> model.readingProperty().get().ifPresent(
                        reading -> ways.paper().accept(reading.voices().event().id()))));
        comments = new DataTable<>("Comments", model.comments(), Comment::id);
        themes = new DataTable<>("Themes", model.themes(), Theme::id);
        VBox middle = new VBox(
                new Crumbs("Voices", ways.back(), here), head, filters, comments, themes, alike.node(), counts.node());
        Stream.of(comments, themes, alike.node(), counts.node()).forEach(each -> VBox.setVgrow(each, Priority.ALWAYS));
        node = new Panes(middle, right);
        columns();
        comments.onSelected(rows -> model.takeInHand(rows.getFirst().id()));
        themes.onSelected(rows -> model.takeInHand(rows.getFirst().id()));
        comments.placeholder(new EmptyState(
                Material2MZ.SEARCH, "Nothing to show", "No comment fits this filter.",
                Buttons.ordinary("Show all", () -> {
                    filters.search().clear();
                    model.show(Show.COMMENTS);
                })));
        filters.chips().onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> show.words().equals(name)).findFirst().orElse(Show.COMMENTS)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, filters::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                comments.attach(), themes.attach(), model.attach(), model.readingProperty().subscribe(this::show),
                model.showProperty().subscribe(this::show), model.inHandProperty().subscribe(this::showInHand),
                filters.search().textProperty().subscribe(model::search),
                model.comments().shown().subscribe(this::select), model.themes().shown().subscribe(this::select),
                this::commit);
    }

    private void columns() {
        comments.wrapping(
                new Column<>("Theme", 12, 1, null), model::themeLabel, each -> "",
                each -> Optional.of("muted"));
        comments.wrapping(
                new Column<>("What was said", 0, 0, null), Comment::content, this::below, DataTable.Emphasis.none());
        comments.text(new Column<>("Quotation", 6, 2, null), each -> each.quoted() ? "Quotation" : "");
        themes.wrapping(
                new Column<>("Number", 5.5, 0, null), Theme::number, each -> "", DataTable.Emphasis.none());
        themes.wrapping(
                new Column<>("Theme", 0, 0, null), Theme::name, this::joined, DataTable.Emphasis.none());
        themes.wrapping(
                new Column<>("Question", 16, 1, null),
                each -> voices(voices -> voices.questionLabel(each.question())), each -> "",
                each -> Optional.of("muted"));
        themes.number(
                new Column<>("Comments", 6.5, 0, null),
                each -> voices(voices -> String.valueOf(voices.commentsOf(each).size())));
    }

    private String voices(java.util.function.Function<Voices, String> of) {
        return model.readingProperty().get().map(Reading::voices).map(of).orElse("");
    }

    private String below(Comment each) {
        List<String> evidence = model.readingProperty().get().stream()
                .flatMap(reading -> reading.voices().linksOf(each).stream()
                        .flatMap(link -> Optional.ofNullable(reading.targets().get(link.recommendation())).stream()))
                .map(VoicesDesk.Target::label)
                .toList();
        String said = each.saidBy().isBlank() ? "" : "Said by: " + each.saidBy();
        String links = evidence.isEmpty() ? "" : "Evidence for " + String.join(", ", evidence);
        return String.join(" · ", Stream.of(said, links).filter(text -> !text.isEmpty()).toList());
    }

    private String joined(Theme each) {
        String names = voices(voices -> String.join(
                ", ", voices.joinedInto(each).stream().map(Theme::label).toList()));
        return names.isEmpty() ? "" : "With " + names;
    }

    private void show() {
        Show shown = model.showProperty().get();
        only(comments, shown.isOfComments());
        only(themes, shown == Show.THEMES);
        only(alike.node(), shown == Show.ALIKE);
        only(counts.node(), shown == Show.COUNTS);
        model.readingProperty().get().ifPresent(reading -> {
            here.setText(reading.voices().event().title());
            head.title(Counted.of(reading.voices().comments().size(), "comment") + " on "
                    + Counted.of(reading.voices().standing().size(), "theme"));
            alike.show(reading);
            counts.show(reading.material());
        });
        filters.chips().show(
                Stream.of(Show.values())
                        .filter(each -> each == Show.COMMENTS || each == Show.COUNTS || model.count(each) > 0)
                        .map(each -> new Chips.Chip(each.words(), model.count(each)))
                        .toList(),
                shown.words());
        showInHand();
    }

    private void showInHand() {
        Optional<Reading> reading = model.readingProperty().get();
        Optional<Comment> said = model.commentInHand();
        Optional<Theme> coded = model.themeInHand();
        if (reading.isPresent() && said.isPresent()) {
            comment.show(said.get(), reading.get());
            Panes.showOnly(right, panes.getFirst());
        } else if (reading.isPresent() && coded.isPresent()) {
            theme.show(coded.get(), reading.get());
            Panes.showOnly(right, panes.getLast());
        } else {
            commit();
            Panes.showOnly(right, nothing);
        }
        select();
    }

    private void select() {
        List<UUID> wanted = model.inHandProperty().get().stream().toList();
        comments.select(wanted);
        themes.select(wanted);
    }

    private void addTheme() {
        model.readingProperty().get().ifPresent(reading -> {
            Optional<Question> under = model.commentInHand().flatMap(Comment::question)
                    .or(() -> model.themeInHand().flatMap(Theme::question))
                    .flatMap(reading.voices()::question)
                    .or(() -> reading.voices().questions().stream().findFirst());
            Theme added = NewTheme.of(reading.voices(), model.newId(), under, "New theme");
            model.show(Show.THEMES);
            model.takeInHand(added.id());
            model.changes().make(VoicesEdits.add(added));
        });
    }

    private void commit() {
        comment.commit();
        theme.commit();
    }

    private static void only(Node shown, boolean isShown) {
        shown.setVisible(isShown);
        shown.setManaged(isShown);
    }
}
