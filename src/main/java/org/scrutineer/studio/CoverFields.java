package org.scrutineer.studio;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;

/** The fields of a paper's cover, saved as they are typed. */
final class CoverFields {
    private final VBox node = new VBox();
    private final MenuButton meetings = new MenuButton("Choose");
    private final Field committee = field("Committee", new TextField());
    private final Field authority = field("Council or partnership", new TextField());
    private final Field meeting = field("Meeting", new TextField(), row -> row.beside(meetings()));
    private final Field reportOf = field("Report of", new TextField());
    private final Field background = field("Background papers, one a line", new GrowingText(2, 8));

    private record Field(TextInputControl control, Autosave saves) {}

    CoverFields() {
        node.getStyleClass().add("cover-fields");
    }

    Node node() {
        return node;
    }

    /**
     * @param dates of the meetings that can be chosen
     * @param save takes the change of one field
     */
    void show(CoverDetails details, List<String> dates, Consumer<UnaryOperator<CoverDetails>> save) {
        meetings.getItems().setAll(dates.stream().map(this::choice).toList());
        meetings.setVisible(!dates.isEmpty());
        show(committee, details.committee(), save, CoverDetails::withCommittee);
        show(authority, details.authority(), save, CoverDetails::withAuthority);
        show(meeting, details.meeting(), save, CoverDetails::withMeeting);
        show(reportOf, details.reportOf(), save, CoverDetails::withReportOf);
        show(background, details.backgroundLines(), save, CoverDetails::withBackgroundLines);
    }

    private static void show(
            Field field,
            String text,
            Consumer<UnaryOperator<CoverDetails>> save,
            BiFunction<CoverDetails, String, CoverDetails> with) {
        // What a person is typing at this moment is newer than what was read.
        if (!field.saves().pending() || !field.control().isFocused()) {
            field.saves().show(text, typed -> save.accept(details -> with.apply(details, typed)));
        }
    }

    private MenuButton meetings() {
        meetings.getStyleClass().addAll("plain", "beside-name");
        meetings.setAccessibleText("Choose a meeting of the committee");
        return meetings;
    }

    private MenuItem choice(String date) {
        MenuItem item = new MenuItem(date);
        item.setOnAction(event -> {
            meeting.control().setText(date);
            meeting.saves().commit();
        });
        return item;
    }

    private Field field(String name, TextInputControl control) {
        return field(name, control, row -> {});
    }

    private Field field(String name, TextInputControl control, Consumer<FieldRow> more) {
        FieldRow row = new FieldRow(name, control);
        more.accept(row);
        node.getChildren().add(row);
        return new Field(control, new Autosave(control));
    }
}
