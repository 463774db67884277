package org.scrutineer.visits;

import java.util.List;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;

/** What the provider is to do: what was carried over from earlier visits, and what this one asks for. */
final class RequirementsPage {
    private final KeptCards<Carried> carried;
    private final KeptCards<Carried> own;
    private final VBox noneCarried = new VBox(Words.small("Nothing was left to be done after earlier visits."));
    private final VBox noneOwn = new VBox(Words.small(
            "This visit has no requirement yet. They are added to findings, under “Questions”."));
    private final VBox node;

    RequirementsPage(VisitModel model) {
        carried = new KeptCards<>(each -> each.requirement().id(), () -> new RequirementCard(model, true));
        own = new KeptCards<>(each -> each.requirement().id(), () -> new RequirementCard(model, true));
        node = new VBox(
                Sections.titled("From earlier visits: is it met?", noneCarried, carried.node()),
                Sections.titled("From this visit", noneOwn, own.node()));
        node.getStyleClass().add("visit-question");
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now) {
        List<Carried> these = now.whole().found().requirements().stream()
                .map(each -> new Carried(now.whole(), each, false)).toList();
        carried.show(now.carried());
        own.show(these);
        Shown.when(now.carried().isEmpty(), noneCarried);
        Shown.when(these.isEmpty(), noneOwn);
    }

    void commit() {
        carried.commit();
        own.commit();
    }
}
