package org.scrutineer.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.documents.Pictured;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.insights.InsightDesk.Choice;
import org.scrutineer.insights.InsightDesk.Reading;
import org.scrutineer.ui.Background;

/** Which review, programme or quarter is looked at, its pictures, and the list behind the part that was chosen. */
public final class InsightsModel {
    private final InsightDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Choice>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind.Several>> behind = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    public InsightsModel(InsightDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    /** @param name what it shows: "Direction of travel" */
    record Picture(String name, Pictured pictured) {}

    /** Follows the ledger until the subscription ends. */
    public Subscription attach() {
        readChoices();
        return changes.onChange(this::readChoices);
    }

    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Choice>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The list behind the part of a picture that was opened last. */
    ReadOnlyObjectProperty<Optional<Behind.Several>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        if (!chosen.get().equals(Optional.of(choice))) {
            chosen.set(Optional.of(choice));
            behind.set(Optional.empty());
            read();
        }
    }

    Optional<Insight> insight() {
        return reading.get().flatMap(read -> switch (read) {
            case Reading.OfMatter(Insight insight) -> Optional.of(insight);
            case Reading.OfReturns _,Reading.Gone _ -> Optional.empty();
        });
    }

    /** The pictures that have something to show. */
    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        insight().ifPresent(insight -> {
            InsightPictures made = new InsightPictures(insight);
            made.overTime().ifPresent(each -> pictures.add(new Picture("Ratings over time", each)));
            made.travel().ifPresent(each -> pictures.add(new Picture("Direction of travel", each)));
            made.milestones().ifPresent(each -> pictures.add(new Picture(
                    insight.matter().kind() == Matter.Kind.PROGRAMME ? "Milestones" : "Planned and done", each)));
            made.calendar().ifPresent(each -> pictures.add(new Picture("Due dates", each)));
        });
        return pictures;
    }

    /**
     * Opens what is behind a part: several stand in the list from then on.
     *
     * @return the one record where it is only one
     */
    Optional<UUID> open(String opens) {
        Optional<Behind> found = insight().flatMap(insight -> Behind.read(insight, opens));
        return found.flatMap(what -> switch (what) {
            case Behind.One(UUID id) -> Optional.of(id);
            case Behind.Several several -> {
                behind.set(Optional.of(several));
                yield Optional.empty();
            }
        });
    }

    private void readChoices() {
        background.quietly(progress -> desk.choices(), this::offer, changes::failed);
    }

    private void offer(List<Choice> all) {
        choices.set(all);
        if (chosen.get().filter(all::contains).isEmpty()) {
            chosen.set(all.stream().findFirst());
            behind.set(Optional.empty());
        }
        read();
    }

    private void read() {
        Optional<Choice> wanted = chosen.get();
        wanted.ifPresentOrElse(
                choice -> background.quietly(progress -> desk.read(choice), read -> {
                    // Another may have been chosen meanwhile.
                    if (chosen.get().equals(wanted)) {
                        reading.set(Optional.of(read));
                    }
                }, changes::failed),
                () -> reading.set(Optional.empty()));
    }
}
