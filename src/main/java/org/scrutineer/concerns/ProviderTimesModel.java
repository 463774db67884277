package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.documents.TimeLine;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Tone;

/** What is known of one provider over time, drawn and listed. */
public final class ProviderTimesModel {
    /** What lies farther back is listed and not drawn. */
    private static final int MONTHS = 24;

    private final ConcernDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final UUID provider;
    private final ReadOnlyObjectWrapper<List<Happened>> happened = new ReadOnlyObjectWrapper<>(List.of());

    public ProviderTimesModel(ConcernDesk desk, ChangesModel changes, Background background, UUID provider) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.provider = provider;
    }

    /** The newest first. */
    ReadOnlyObjectProperty<List<Happened>> happenedProperty() {
        return happened.getReadOnlyProperty();
    }

    /** Follows the store until the subscription ends. */
    Subscription attach() {
        background.quietly(progress -> ProviderTimes.of(desk, provider), happened::set, changes::failed);
        return changes.onChange(() -> background.quietly(
                progress -> ProviderTimes.of(desk, provider), happened::set, changes::failed));
    }

    /** Nothing where there is nothing to draw. The name behind an entry is its place in the list. */
    static Optional<TimeLine> line(List<Happened> all, LocalDate today) {
        LocalDate earliest = today.minusMonths(MONTHS).withDayOfMonth(1);
        List<Happened> drawn = all.stream().filter(each -> !each.until().isBefore(earliest)).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = drawn.stream().map(Happened::from).min(Comparator.naturalOrder()).orElse(earliest);
        LocalDate from = first.isBefore(earliest) ? earliest : first.withDayOfMonth(1);
        LocalDate until = drawn.stream().map(Happened::until).filter(today::isBefore).max(Comparator.naturalOrder())
                .orElse(today);
        Map<String, List<TimeLine.Entry>> lanes = new LinkedHashMap<>();
        for (Happened.Kind kind : Happened.Kind.values()) {
            lanes.putIfAbsent(kind.lane(), new ArrayList<>());
        }
        for (Happened each : drawn.reversed()) {
            lanes.get(each.kind().lane()).add(new TimeLine.Entry(
                    each.from().isBefore(from) ? from : each.from(), each.until(), look(each), spoken(each),
                    Optional.of(String.valueOf(all.indexOf(each)))));
        }
        return Optional.of(new TimeLine(
                lanes.entrySet().stream().filter(lane -> !lane.getValue().isEmpty())
                        .map(lane -> new TimeLine.Lane(lane.getKey(), inOrder(lane.getValue()))).toList(),
                from, until));
    }

    Optional<TimeLine> line() {
        return line(happened.get(), desk.today().get());
    }

    private static List<TimeLine.Entry> inOrder(List<TimeLine.Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(TimeLine.Entry::from)).toList();
    }

    private static TimeLine.Look look(Happened each) {
        return switch (each.kind()) {
            case CONCERN -> new TimeLine.Dot(false);
            case DOUBTED -> new TimeLine.Dot(true);
            case PATTERN -> new TimeLine.Box(Tone.AMBER, "");
            case RETURN -> new TimeLine.Box(Tone.COMPLETE, each.period().map(period -> period.words()).orElse(""));
            case RATING, VISIT -> new TimeLine.Box(
                    each.mark().map(mark -> mark.tone()).orElse(Tone.NONE),
                    each.mark().map(mark -> mark.code().isEmpty() ? mark.tone().shape() : mark.code()).orElse(""));
            case EVENT -> new TimeLine.Box(Tone.NONE, "");
        };
    }

    /** "24 July 2026: Concern: missed visit, told by a relative". */
    static String spoken(Happened each) {
        return ConcernWords.days(each.from(), each.until()) + ": " + each.words();
    }
}
