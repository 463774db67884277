package org.scrutineer.committees;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** What a council sets for itself: the rules by which ratings are challenged, its ratings, officers and papers. */
public final class CouncilView implements View {
    private static final double WIDE = 860;

    private final CouncilModel model;
    private final RuleRows rules;
    private final OfficerRows officers;
    private final SchemeRows schemes;
    private final LookRows look;
    private final Node node;

    public CouncilView(CouncilModel model, LookModel lookModel, FileChoice files) {
        this.model = model;
        look = new LookRows(lookModel, files);
        rules = new RuleRows(model);
        officers = new OfficerRows(model);
        schemes = new SchemeRows(model);
        PageHead head = new PageHead();
        head.title("Council settings");
        VBox page = new VBox(
                head,
                Words.muted("Every change saves by itself, and undo takes it back."),
                Sections.titled("Rules that stand beside the officer’s rating", rules.node()),
                Sections.titled("Officers who can be written to", officers.node()),
                Sections.titled("How papers look", look.node()),
                Sections.titled("Rating schemes", schemes.node()));
        page.getStyleClass().addAll("middle", "fields");
        page.setMaxWidth(WIDE);
        node = Panes.scrolling(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(),
                look.attach(),
                model.readingProperty().subscribe(reading -> reading.ifPresent(now -> {
                    rules.show(now.rules());
                    officers.show(now.officers());
                    schemes.show(now.schemes());
                })),
                () -> {
                    rules.commit();
                    officers.commit();
                    schemes.commit();
                });
    }
}
