package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingEdits;
import org.scrutineer.meetings.MinutesDesk.Choice;
import org.scrutineer.meetings.MinutesReader;

/** A committee officer's work in the window, by keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingJourneyTest {
    private static final String MINUTES = """
            CARE AT HOME

            Members asked how many carers there were. Officers said ninety.

            Members asked that an update be given at a future meeting.

            """;
    private static final String AGREED = """
            AGREED
            (1) That the report be noted.
            (2) That the figures of complaints be circulated to the Committee.
            """;

    private TestWindow window;
    private UUID meeting;

    private int year = 2030;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home);
        window.onScreen(() -> {
            window.window().open(home.resolve("office"), false);
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().workspace().isPresent()));
    }

    @BeforeEach
    void addMeeting() {
        year++;
        Wiring wiring = window.wiring();
        meeting = wiring.ledger().newId();
        Committee panel = new Committee(wiring.ledger().newId(), "Parks Panel " + year, "");
        wiring.ledger().apply(MeetingEdits.addWith(panel, new Meeting(
                meeting, Optional.of(panel.id()), FuzzyDate.parse("4 March " + year), "", "")));
    }

    @AfterAll
    void close() throws Exception {
        window.close();
    }

    @Test
    void minutesArePastedLookedThroughAndTakenByKeys() {
        window.go(new Destination.Meeting(meeting));
        window.untilItSays("4 March " + year);
        window.untilItSays("Nothing on the agenda yet");
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        TextArea text = window.find(TextArea.class, area -> "Text of the minutes".equals(area.getAccessibleText()));
        window.onScreen(() -> {
            text.setText(MINUTES + AGREED);
            return null;
        });
        window.untilItSays("6 offered, 6 chosen");
        assertThat(window.wiring().meetings().agenda(meeting)).as("nothing is taken silently").isEmpty();

        window.robot().push(KeyCode.F8);
        window.robot().push(KeyCode.F8);
        assertThat(focused()).startsWith("Take Question");
        window.robot().push(KeyCode.SPACE);
        window.untilItSays("6 offered, 5 chosen");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.untilItSays("AGREED (2)");
        assertThat(window.wiring().meetings().minutes(meeting)).extracting("content")
                .containsExactly("Members asked that an update be given at a future meeting.");
        assertThat(requests()).hasSize(1);

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("Undone: 5 entries from the minutes");
        assertThat(window.wiring().meetings().agenda(meeting)).isEmpty();
        assertThat(requests()).isEmpty();
    }

    @Test
    void aRequestIsClosedWithWhatWasGiven() {
        window.wiring().ledger().apply(window.wiring().minutesDesk().take(
                window.wiring().minutesDesk().setting(meeting, Optional.empty(), Optional.empty()),
                MinutesReader.read(AGREED).stream()
                        .map(offer -> new Choice(offer, true)).toList()));
        window.go(new Destination.Meetings());
        window.untilItSays("Still open");
        ToggleButton open = window.find(
                ToggleButton.class, chip -> chip.getText() != null && chip.getText().startsWith("Open resolutions"));
        window.onScreen(() -> {
            open.fire();
            return null;
        });
        window.untilItSays("Close it");
        TextField note = window.find(
                TextField.class, field -> "What was done or given".equals(field.getAccessibleText()));
        Button close = window.find(Button.class, button -> "Close it".equals(button.getText()));
        window.onScreen(() -> {
            note.setText("Sent by e-mail");
            close.fire();
            return null;
        });
        window.untilItSays("Nothing is open");
        assertThat(requests()).singleElement()
                .satisfies(request -> assertThat(request.closure().note()).isEqualTo("Sent by e-mail"));
        assertThat(window.wiring().meetings().resolutions()).allSatisfy(
                resolution -> assertThat(resolution.isOpen()).isFalse());
    }

    @Test
    void aMeetingAndAnItemAreAddedByKeys() {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.untilItSays("Add to the work programme");
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        window.untilItSays("Add the meeting");
        window.robot().write("Roads Panel");
        window.robot().push(KeyCode.TAB);
        window.robot().write("May 2032");
        Button add = window.find(Button.class, button -> "Add the meeting".equals(button.getText()));
        window.onScreen(() -> {
            add.fire();
            return null;
        });
        window.untilItSays("Roads Panel");
        assertThat(window.wiring().meetingListing().meetings()).extracting("committee").contains("Roads Panel");

        window.go(new Destination.Meeting(meeting));
        window.untilItSays("Date and place");
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> "Title".equals(focused()));
        window.robot().write("Care at Home");
        window.robot().push(KeyCode.TAB);
        window.untilItSays("1. Care at Home");
        assertThat(window.wiring().meetings().agenda(meeting)).extracting("title")
                .isEqualTo(List.of("Care at Home"));
    }

    @Test
    void offersAreRealCheckBoxesWithNames() {
        window.go(new Destination.Meeting(meeting));
        window.untilItSays("Date and place");
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        TextArea text = window.find(TextArea.class, area -> "Text of the minutes".equals(area.getAccessibleText()));
        window.onScreen(() -> {
            text.setText("AGREED that the report be noted.");
            return null;
        });
        window.untilItSays("1 offered, 1 chosen");
        CheckBox box = window.find(CheckBox.class, check -> check.getText().startsWith("AGREED (1)"));
        assertThat(box.getAccessibleText()).isEqualTo("Take AGREED (1): That the report be noted.");
        window.robot().push(KeyCode.ESCAPE);
        window.untilItSays("Date and place");
        assertThat(window.wiring().meetings().resolutions()).noneMatch(
                resolution -> resolution.meeting().equals(meeting));
    }

    private List<InformationRequest> requests() {
        return window.wiring().meetings().requests().stream()
                .filter(request -> request.meeting().equals(meeting))
                .toList();
    }

    private String focused() {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .map(Node::getAccessibleText)
                .orElse(""));
    }
}
