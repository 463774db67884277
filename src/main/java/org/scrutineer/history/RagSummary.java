package org.scrutineer.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.TonesBar;
import org.scrutineer.ui.Words;

/** What the list comes to: one bar with every rating, its base and its remainder, and the message in a sentence. */
public final class RagSummary {
    private static final double LEAST_EM = 36;

    private final BooleanProperty some = new SimpleBooleanProperty(true);
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final TonesBar bar = new TonesBar();
    private final QuarterBars quarters = new QuarterBars();
    private final Label message = Words.strong("");
    private final Label base = Words.muted("");
    private final VBox node;

    public RagSummary() {
        VBox words = new VBox(message, base);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(quarters, words);
        foot.getStyleClass().add("foot");
        quarters.show(List.of());
        node = new VBox(bar, foot);
        node.getStyleClass().add("rag-summary");
    }

    /** Leaves itself out where a window is too low for it: the list matters more. */
    public void showIn(Region place) {
        BooleanBinding room = Bindings.createBooleanBinding(
                () -> place.getHeight() > LEAST_EM * message.getFont().getSize(), place.heightProperty(),
                message.fontProperty());
        node.visibleProperty().bind(room.and(some).and(wanted));
        node.managedProperty().bind(node.visibleProperty());
    }

    public void wanted(boolean show) {
        wanted.set(show);
    }

    /** Called with the word of the rating whose part of the bar was clicked; empty for those that are not assessed. */
    public void onChosen(Consumer<String> consumer) {
        bar.onChosen(segment -> consumer.accept(
                segment.word().equals(RatingScheme.UNGRADED.word()) ? "" : segment.word()));
    }

    /** The course that the ratings took, the earliest first. */
    public void showCourse(List<QuarterBars.Bar> bars) {
        quarters.show(bars);
    }

    public VBox node() {
        return node;
    }

    /** @param note a sentence that explains what is not listed, or empty */
    public void show(Tally tally, String note) {
        bar.show(tally.counts().entrySet().stream()
                .map(entry -> segment(entry.getKey(), entry.getValue()))
                .toList());
        if (tally.ungraded() > 0) {
            bar.add(segment(RatingScheme.UNGRADED, tally.ungraded()));
        }
        some.set(tally.base() > 0);
        message.setText(message(tally));
        String graded = tally.base() + " listed, " + tally.graded() + " assessed"
                + (tally.ungraded() == 0 ? "." : ", " + tally.ungraded() + " not.");
        base.setText(note.isEmpty() ? graded : graded + " " + note);
    }

    private static TonesBar.Segment segment(RatingMark mark, int count) {
        return new TonesBar.Segment(mark.tone(), mark.code(), mark.word(), count);
    }

    /** "Six of nine are green or complete." */
    static String message(Tally tally) {
        Map<Tone, Integer> tones = new TreeMap<>();
        tally.counts().forEach((mark, count) -> tones.merge(mark.tone(), count, Integer::sum));
        int good = tones.getOrDefault(Tone.GREEN, 0) + tones.getOrDefault(Tone.COMPLETE, 0);
        return good + " of " + tally.base() + (good == 1 ? " is" : " are") + " on track or complete.";
    }
}
