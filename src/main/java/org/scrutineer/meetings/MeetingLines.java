package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.meetings.MeetingModel.Shown;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.Words;

/** A meeting from top to bottom: under each agenda item what was said and what was agreed, each line to be opened. */
final class MeetingLines {
    private final Consumer<UUID> takeInHand;
    private final VBox node = new VBox();
    private final Map<UUID, CardButton> cards = new HashMap<>();

    MeetingLines(Consumer<UUID> takeInHand) {
        this.takeInHand = takeInHand;
        node.getStyleClass().add("meeting-lines");
    }

    VBox node() {
        return node;
    }

    void show(Shown shown) {
        MeetingReading reading = shown.reading();
        cards.clear();
        List<Node> lines = new ArrayList<>();
        reading.agenda().forEach(item -> {
            lines.add(item(item, shown));
            under(Optional.of(item.id()), shown, lines);
        });
        List<Node> whole = new ArrayList<>();
        under(Optional.empty(), shown, whole);
        reading.otherRequests().forEach(request -> whole.add(request(request, shown)));
        if (!whole.isEmpty()) {
            lines.add(Words.sectionTitle("The meeting as a whole"));
            lines.addAll(whole);
        }
        node.getChildren().setAll(lines);
    }

    /** Marks the line in hand; brings the focus along when a line had it before everything was drawn anew. */
    void choose(Optional<UUID> inHand) {
        cards.forEach((id, card) -> card.setChosen(inHand.equals(Optional.of(id))));
    }

    void focus(UUID id) {
        Optional.ofNullable(cards.get(id)).ifPresent(Node::requestFocus);
    }

    private void under(Optional<UUID> item, Shown shown, List<Node> lines) {
        MeetingReading reading = shown.reading();
        reading.minutesUnder(item).forEach(minute -> lines.add(minute(minute)));
        reading.resolutionsUnder(item).forEach(resolution -> {
            lines.add(resolution(resolution, reading.requestsUnder(resolution)));
            reading.requestsUnder(resolution).forEach(request -> lines.add(request(request, shown)));
        });
    }

    private CardButton item(AgendaItem item, Shown shown) {
        String title = item.title().isBlank() ? "Without a title" : item.title();
        String by = item.submittedBy().isBlank() ? "" : "Submitted by " + item.submittedBy();
        String about = shown.names().subjects().stream()
                .filter(subject -> item.subject().equals(Optional.of(subject.id())))
                .map(subject -> "About " + subject.title())
                .findFirst()
                .orElse("");
        VBox words = new VBox(Words.paneTitle(item.ordinal() + ". " + title));
        List.of(by, about).stream().filter(text -> !text.isEmpty()).forEach(
                text -> words.getChildren().add(Words.small(text)));
        return card(item.id(), "Agenda item: " + title, "agenda-card", words);
    }

    private CardButton minute(Minute minute) {
        String kind = switch (minute.sort()) {
            case POINT -> "Point";
            case QUESTION -> "Question";
            case DECLARATION -> "Declaration";
            case MATTER_ARISING -> "Matter arising";
        };
        String words = minute.content().isBlank()
                ? minute.answer().isBlank() ? "Nothing written yet" : minute.answer()
                : minute.content();
        VBox text = new VBox(Words.plain(words));
        if (!minute.answer().isBlank() && !minute.content().isBlank()) {
            text.getChildren().add(Words.muted(minute.answer()));
        }
        if (!minute.saidBy().isBlank()) {
            text.getChildren().add(Words.small(minute.saidBy()));
        }
        return line(minute.id(), kind, words, text);
    }

    private CardButton resolution(Resolution resolution, List<InformationRequest> requests) {
        boolean follows = resolution.isOpen() && requests.stream().anyMatch(Undertaking::isOpen);
        VBox text = new VBox(
                Words.plain(orNothing(resolution.wording())),
                follows ? Words.small("Done when what it asks for is given.") : standing(resolution));
        return line(resolution.id(), resolution.label(), resolution.wording(), text);
    }

    private CardButton request(InformationRequest request, Shown shown) {
        VBox text = new VBox(Words.plain(orNothing(request.wording())));
        request.recommendation().map(shown.names().recommendations()::get).ifPresent(under -> text.getChildren().add(
                Words.small("Under recommendation " + under.ref() + " of " + under.review())));
        text.getChildren().add(standing(request));
        return line(request.id(), "Request", request.wording(), text);
    }

    private static Label standing(Undertaking undertaking) {
        if (!undertaking.isOpen()) {
            return Words.small(UndertakingPane.closing(undertaking.closure()));
        }
        String owner = undertaking.owner().isBlank() ? "No owner yet" : undertaking.owner();
        String due = undertaking.due().text().isBlank() ? "date to be fixed" : "due " + undertaking.due().text();
        Label label = Words.plain("Open · " + owner + " · " + due);
        label.getStyleClass().addAll("small", "open-line");
        return label;
    }

    private CardButton line(UUID id, String kind, String name, VBox text) {
        Label label = Words.small(kind);
        label.getStyleClass().add("line-kind");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox inside = new HBox(label, text);
        return card(id, kind + ": " + name, "minute-card", inside);
    }

    private CardButton card(UUID id, String name, String style, Region inside) {
        CardButton card = new CardButton(name, inside, () -> takeInHand.accept(id));
        card.getStyleClass().add(style);
        cards.put(id, card);
        return card;
    }

    private static String orNothing(String text) {
        return text.isBlank() ? "Nothing written yet" : text;
    }
}
