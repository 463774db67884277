package org.scrutineer.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The edits of services and their figures, each one undo step with a name; what does not change is left out. */
public final class ServiceEdits {
    private ServiceEdits() {}

    /** A new service, or one that reads otherwise. @param before edits that go with it, such as of a new committee */
    public static Draft service(Service service, List<Edit> before) {
        List<Edit> edits = new ArrayList<>(before);
        edits.add(typed(service, Service.TITLE, text("title", service.title())));
        edits.add(typed(service, "committee", Fields.of("committee_id", service.committee().orElse(null))));
        edits.add(typed(service, "meeting", text("meeting", service.meeting())));
        edits.add(typed(service, Service.PRESENTED_BY, text("presented_by", service.people().presentedBy())));
        edits.add(typed(service, Service.LEAD_MEMBER, text("lead_member", service.people().leadMember())));
        edits.add(typed(service, Service.FRAMEWORK, text("framework", service.framework())));
        edits.add(typed(service, Service.STATED_BASE, Fields.of("stated_base", service.statedBase().orElse(null))));
        return draft("Service “" + service.title() + "”", edits);
    }

    /** A new figure, or one that reads otherwise. */
    public static Draft figure(StatedFigure figure) {
        StatedFigure.Stated stated = figure.stated();
        return draft("Figure “" + figure.words() + "”", List.of(
                typed(figure, StatedFigure.PLACE,
                        Fields.of("service_id", figure.service()).with("ordinal", figure.ordinal())),
                typed(figure, StatedFigure.WORDS, text("words", figure.words())),
                typed(figure, StatedFigure.AMOUNT,
                        text("amount", stated.amount()).with("unit", orNull(stated.unit()))),
                typed(figure, StatedFigure.CONFIDENCE, Fields.of(
                        "confidence", figure.confidence().map(StatedFigure.Confidence::plain).orElse(null))),
                typed(figure, StatedFigure.SOURCE,
                        text("source", stated.source()).with("as_at", orNull(stated.asAt())))));
    }

    public static Draft delete(StatedFigure figure) {
        return draft("Delete the figure “" + figure.words() + "”",
                List.of(Edit.delete(StatedFigure.KIND, figure.id())));
    }

    private static Draft draft(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, List.of());
    }

    private static Edit typed(Service service, String group, Fields after) {
        return Edit.typed(Service.KIND, service.id(), group, after);
    }

    private static Edit typed(StatedFigure figure, String group, Fields after) {
        return Edit.typed(StatedFigure.KIND, figure.id(), group, after);
    }

    private static Fields text(String column, String text) {
        return Fields.of(column, orNull(text));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
