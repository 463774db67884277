package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.Chart;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The section “Over time” of a provider’s page: one line of time, and below it the same as a list, newest first. */
public final class ProviderTimesView implements View {
    private static final int FEW = 6;

    private final ProviderTimesModel model;
    private final Consumer<Happened> open;
    private final VBox node = new VBox();
    private boolean all;

    /** @param open opens what is behind an entry */
    public ProviderTimesView(ProviderTimesModel model, Consumer<Happened> open) {
        this.model = model;
        this.open = open;
        node.getStyleClass().add("figure-cards");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        show();
        return Subscription.combine(model.happenedProperty().subscribe(this::show), model.attach());
    }

    private void show() {
        List<Happened> happened = model.happenedProperty().get();
        List<Node> parts = new ArrayList<>();
        model.line().ifPresent(line -> {
            ChartView picture = new ChartView(line.spoken(), this::openPart);
            picture.showFitting(line::chart);
            parts.add(picture);
        });
        VBox list = new VBox();
        list.getStyleClass().add("line-list");
        happened.stream().limit(all ? happened.size() : FEW).forEach(each -> list.getChildren().add(entry(each)));
        parts.add(happened.isEmpty() ? Words.small("Nothing with a date is on record yet.") : list);
        if (!all && happened.size() > FEW) {
            parts.add(Buttons.link("All " + happened.size() + " entries", () -> {
                all = true;
                show();
            }));
        }
        node.getChildren().setAll(parts);
    }

    private Node entry(Happened each) {
        VBox words = new VBox(Words.small(ConcernWords.days(each.from(), each.until())), Words.plain(each.words()));
        return opens(each)
                ? line(new CardButton(ProviderTimesModel.spoken(each), words, () -> open.accept(each)))
                : padded(words);
    }

    private static Node line(CardButton button) {
        button.getStyleClass().add("line");
        return button;
    }

    private static VBox padded(VBox words) {
        words.getStyleClass().add("still-line");
        return words;
    }

    /** Ratings and events stand on the same page. */
    private static boolean opens(Happened each) {
        return switch (each.kind()) {
            case CONCERN, DOUBTED, PATTERN, RETURN, VISIT -> true;
            case RATING, EVENT -> false;
        };
    }

    private void openPart(Chart.Part part) {
        part.opens().map(Integer::valueOf).map(model.happenedProperty().get()::get)
                .filter(ProviderTimesView::opens).ifPresent(open);
    }
}
