package org.scrutineer.rounds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.rounds.ReturnRound.Progress;
import org.scrutineer.rounds.ReturnsModel.InHand;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Tone;

/** The lists of the page: who returned, what to look at, what all come to. */
final class RoundTables {
    private final ReturnsModel model;
    private final DataTable<Expected> who;
    private final DataTable<Odd> odd;
    private final DataTable<Measure> totals;

    RoundTables(ReturnsModel model) {
        this.model = model;
        who = new DataTable<>("Who returned", model.who(), each -> each.provider().id());
        odd = new DataTable<>("Figures to look at", model.odd(), Odd::key);
        totals = new DataTable<>("Totals of all providers", model.totals(), Measure::id);
        who.onSelected(rows -> model.take(new InHand.OneProvider(rows.getFirst().provider().id())));
        odd.onSelected(rows -> model.take(new InHand.OneOdd(rows.getFirst().key())));
        who.placeholder(new EmptyState(Material2AL.INBOX, "No return is expected",
                "Nobody is on the register for this period."));
        odd.placeholder(new EmptyState(Material2AL.CHECK, "Nothing to look at",
                "No figure of this period is doubtful, or far from what was usual."));
        totals.placeholder(new EmptyState(Material2AL.INBOX, "No figures yet",
                "Take returns in, and what they come to stands here."));
        whoColumns();
        oddColumns();
        totalColumns();
    }

    DataTable<Expected> who() {
        return who;
    }

    DataTable<Odd> odd() {
        return odd;
    }

    DataTable<Measure> totals() {
        return totals;
    }

    Subscription attach() {
        return Subscription.combine(who.attach(), odd.attach(), totals.attach());
    }

    /** Shows in the lists what is in hand. */
    void select() {
        switch (model.inHandProperty().get()) {
            case InHand.OneProvider(var provider) -> who.select(List.of(provider));
            case InHand.OneOdd(String key) -> odd.select(List.of(key));
            case InHand.Cell cell -> {
            }
            case InHand.Blanks blanks -> who.select(List.of());
            case InHand.Nothing nothing -> {
                who.select(List.of());
                odd.select(List.of());
            }
        }
    }

    private void whoColumns() {
        who.wrapping(
                new Column<>("Provider", 14, 0, Comparator.comparing(each -> each.provider().name())),
                each -> each.provider().name(), each -> each.suspended() ? "Suspended" : "", DataTable.Emphasis.none());
        who.tag(new Column<>("Return", 10.5, 0, Comparator.comparing(Expected::progress)),
                each -> new RatingTag(RoundHead.tone(each.progress()), "", each.progress().words()));
        who.wrapping(new Column<>("What is missing", 0, 0, null), this::missing, each -> "",
                each -> Optional.of("late").filter(late -> each.daysLate(today()).isPresent()));
        who.wrapping(
                new Column<>("Received", 10, 1, Comparator.comparing(RoundCopy::received)), RoundCopy::received,
                each -> each.resubmitted() ? "Sent again" : "", DataTable.Emphasis.none());
    }

    private LocalDate today() {
        return model.readingProperty().get().map(RoundReading::today).orElse(LocalDate.MIN);
    }

    private String missing(Expected each) {
        if (each.progress() != Progress.MISSING) {
            return String.join("\n", each.lacking());
        }
        String due = each.due().map(day -> "due " + FuzzyDate.on(day).text()).orElse("no day was set");
        String late = each.daysLate(today()).map(days -> ", " + days + (days == 1 ? " day late" : " days late"))
                .orElse("");
        return "The whole return: " + due + late
                + each.last().map(last -> ". Last one: " + last.period().words()).orElse(". None so far");
    }

    private void oddColumns() {
        odd.wrapping(
                new Column<>("Provider", 11, 0, Comparator.comparing(each -> each.provider().name())),
                each -> each.provider().name(), each -> each.period().words(), DataTable.Emphasis.none());
        odd.wrapping(
                new Column<>("Measure", 12, 1, Comparator.comparing(each -> each.measure().ordinal())),
                each -> each.measure().name(), each -> "", DataTable.Emphasis.none());
        odd.number(new Column<>("Figure", 6.5, 0, null), Odd::figure);
        odd.wrapping(new Column<>("Why", 0, 0, null), Odd::why, each -> "", DataTable.Emphasis.none());
        odd.tag(new Column<>("", 8.6, 0, Comparator.comparing(Odd::state)), each -> new RatingTag(
                switch (each.state()) {
                    case DOUBTFUL -> Tone.AMBER;
                    case UNUSUAL, CONFIRMED -> Tone.NONE;
                }, "", each.state().words()));
    }

    private void totalColumns() {
        totals.wrapping(new Column<>("Measure", 0, 0, Comparator.comparing(Measure::ordinal)), Measure::name,
                measure -> measure.meaning().definition(), DataTable.Emphasis.none());
        totals.number(new Column<>("All providers", 9, 0, null), measure -> of(measure, RoundCopy::total));
        totals.text(new Column<>("Rests on", 11, 0, null), measure -> of(measure, RoundCopy::base));
        totals.wrapping(new Column<>("Not in it", 13, 1, null), measure -> of(measure, RoundCopy::rest), measure -> "",
                DataTable.Emphasis.none());
    }

    private interface Words {
        String of(Performance performance, Measure measure);
    }

    private String of(Measure measure, Words words) {
        return model.readingProperty().get().map(reading -> words.of(reading.performance(), measure)).orElse("");
    }
}
