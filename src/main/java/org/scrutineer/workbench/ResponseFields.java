package org.scrutineer.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Response;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** What the executive answered, or when its answer was expected. */
final class ResponseFields {
    private final ComboBox<Response.Kind> kind = new ComboBox<>();
    private final DateField on = new DateField("Answered on");
    private final GrowingText reason = new GrowingText(1, 8);
    private final Autosave reasonSaves = new Autosave(reason);
    private final Label awaited = Words.plain("");
    private final Foldable answer;
    private final VBox node;

    ResponseFields() {
        kind.getItems().setAll(Response.Kind.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Response.Kind shown) {
                return shown == null ? "" : shown.words();
            }

            @Override
            public Response.Kind fromString(String words) {
                return kind.getValue();
            }
        });
        answer = new Foldable("Record the answer",
                new SideBySide(new FieldRow("Answer", kind), on.node()), new FieldRow("Its reasons", reason));
        node = Sections.titled("Executive response", awaited, answer);
    }

    VBox node() {
        return node;
    }

    void show(RecommendationModel shown) {
        Response now = shown.recommendation().followUp().response();
        kind.setOnAction(null);
        kind.setValue(now.kind());
        kind.setOnAction(event -> save(shown));
        on.show(now.on().text(), written -> save(shown));
        reasonSaves.show(now.reason(), written -> save(shown));
        boolean waiting = now.kind() == Response.Kind.AWAITED;
        awaited.setText(waiting ? awaited(shown.answerExpected(), shown.today()) : answered(now));
        answer.called(waiting ? "Record the answer" : "Change the answer");
        boolean late = waiting && shown.answerExpected().filter(day -> day.isBefore(shown.today())).isPresent();
        awaited.getStyleClass().removeAll("late", "muted");
        if (waiting) {
            awaited.getStyleClass().add(late ? "late" : "muted");
        }
        answer.show(false);
    }

    private void save(RecommendationModel shown) {
        shown.respond(new Response(kind.getValue(), reason.getText(), FuzzyDate.parse(on.text())));
    }

    void close() {
        answer.close();
    }

    void commit() {
        on.commit();
        reasonSaves.commit();
    }

    /** "Accepted, 8 July 2025. The budget allows it." */
    static String answered(Response response) {
        String on = response.on().text().isEmpty() ? "" : ", " + response.on().text();
        return response.kind().words() + on + "." + (response.reason().isBlank() ? "" : " " + response.reason());
    }

    /** "Awaited. Expected by 12 May 2026, 40 days ago." */
    static String awaited(Optional<LocalDate> expected, LocalDate today) {
        return expected.map(day -> "Awaited. Expected by " + FuzzyDate.on(day).text() + ", " + distance(day, today)
                + ".").orElse("Awaited. When it is expected is known once the review says when it reported.");
    }

    private static String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days == 0 ? "today" : days < 0 ? count + " ago" : "in " + count;
    }
}
