package org.scrutineer.rounds;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Rolled;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** What is behind one figure: every observation that it is made of. */
final class FigurePane {
    private final ReturnsModel model;
    private final ReturnsWays ways;
    private final VBox node = new VBox();

    FigurePane(ReturnsModel model, ReturnsWays ways) {
        this.model = model;
        this.ways = ways;
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(RoundReading reading, Provider provider, Measure measure) {
        Rolled rolled = reading.performance().cell(provider, measure);
        Period period = reading.round().period();
        head(provider, measure, period);
        reading.performance().rag(provider, measure).ifPresentOrElse(
                rag -> node.getChildren().add(new RatingTag(rag.tone(), "", Figures.words(measure, rolled))),
                () -> node.getChildren().add(Words.strong(Figures.words(measure, rolled))));
        node.getChildren().add(Words.muted(base(rolled, period)));
        measure.target(period).ifPresent(target -> node.getChildren().add(
                Words.muted("Target " + Figures.words(measure, target) + ", "
                        + measure.standard().polarity().words() + ".")));
        cards(reading, provider, measure, rolled.from());
    }

    void show(RoundReading reading, Odd odd) {
        boolean before = node.isFocusWithin();
        head(odd.provider(), odd.measure(), odd.period());
        if (odd.state() != Odd.State.DOUBTFUL) {
            node.getChildren().add(new Callout(odd.state() == Odd.State.CONFIRMED ? Tone.NONE : Tone.AMBER,
                    odd.why() + (odd.state() == Odd.State.CONFIRMED ? " Somebody looked at it: it is right." : "")));
        }
        Optional<ObservationCard> first = cards(reading, odd.provider(), odd.measure(), odd.from());
        if (before) {
            first.ifPresent(card -> card.right().requestFocus());
        }
    }

    /** Goes to the first thing that can be done. */
    void focus() {
        node.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void head(Provider provider, Measure measure, Period period) {
        node.getChildren().setAll(
                Words.paneTitle(measure.name()), Words.muted(provider.name() + ", " + period.words()));
        if (!measure.meaning().definition().isBlank()) {
            node.getChildren().add(Words.small(measure.meaning().definition()));
        }
    }

    /** @return the first that can be confirmed */
    private Optional<ObservationCard> cards(
            RoundReading reading, Provider provider, Measure measure, List<Observation> from) {
        Optional<ObservationCard> first = Optional.empty();
        for (Observation each : from) {
            Measure of = reading.measure(each.measure()).orElse(measure);
            if (!of.equals(measure)) {
                node.getChildren().add(Words.sectionTitle(of.name()));
            }
            ObservationCard card = new ObservationCard(model, ways, provider, of, each);
            node.getChildren().add(card);
            if (first.isEmpty() && !each.doubt().isEmpty()) {
                first = Optional.of(card);
            }
        }
        if (from.isEmpty()) {
            node.getChildren().add(Words.plain("Nothing was returned. It is in no total, and never counted as zero."));
        }
        return first;
    }

    private static String base(Rolled rolled, Period period) {
        return period.months() == 1 || rolled.wanted() == 0
                ? "For the month of " + period.words()
                : "Rests on " + rolled.reported() + " of " + rolled.wanted() + " months.";
    }
}
