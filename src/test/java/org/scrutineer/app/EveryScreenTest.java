package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Theme.Appearance;

/** Every screen opens, in both themes and at every text size, and every control on it has a name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home).withSample();
    }

    @AfterAll
    void close() throws Exception {
        window.close();
    }

    @Test
    void home() {
        window.go(new Destination.Home());
        window.untilItSays("Done last");
        check("overdue");
    }

    @Test
    void reviews() {
        window.go(new Destination.Reviews());
        check("2 reviews");
    }

    @Test
    void review() {
        window.go(Destination.Review.of(window.wiring().register().reviews().getFirst().id()));
        window.untilItSays("9 of 13 recommendations");
        window.untilItSays("Confirmed by committee");
        check("Evidence");
    }

    @Test
    void reviewDetails() {
        window.go(new Destination.ReviewDetails(window.wiring().register().reviews().getFirst().id()));
        window.untilItSays("What it looks at");
        check("Start the next review from this one…");
    }

    @Test
    void councilSettings() {
        window.go(new Destination.CouncilSettings());
        window.untilItSays("Nothing was heard for more than this many days");
        check("Add an officer");
    }

    @Test
    void allRecommendations() {
        window.go(new Destination.Recommendations(Optional.empty()));
        window.untilItSays("15 recommendations in 2 reviews");
        check("Copy table");
    }

    @Test
    void boardAndTimeline() {
        window.go(Destination.Review.of(window.wiring().register().reviews().getFirst().id()));
        window.untilItSays("9 of 13 recommendations");
        for (String shape : List.of("Board", "Timeline", "List")) {
            javafx.scene.control.ToggleButton chip = window.find(
                    javafx.scene.control.ToggleButton.class, button -> shape.equals(button.getText()));
            window.onScreen(() -> {
                chip.fire();
                return null;
            });
            check("Copy table");
        }
    }

    @Test
    void needsYou() {
        window.go(new Destination.NeedsYou(Optional.of("Not assessed")));
        check("things need you");
    }

    @Test
    void whatWasBroughtBack() {
        BroughtBack.threeClashes(window.wiring());
        window.go(new Destination.Clashes(Optional.empty()));
        window.untilItSays("Keep this");
        check("3 to decide");
        window.robot().type(KeyCode.DIGIT3);
        window.untilItSays("This holds");
        check("Leave it open");
        BroughtBack.asItWas(window.wiring());
    }

    @Test
    void packs() {
        window.go(new Destination.Packs());
        window.untilItSays("How packs work");
        check("How packs work");
        javafx.scene.control.Button away = window.find(
                javafx.scene.control.Button.class, button -> "Take work away".equals(button.getText()));
        window.onScreen(() -> {
            away.fire();
            return null;
        });
        window.untilItSays("What goes");
        check("Expected back by");
    }

    @Test
    void programmes() {
        window.go(new Destination.Programmes());
        check("2 programmes");
    }

    @Test
    void programme() {
        window.go(new Destination.Programme(window.wiring().programmes().programmes().getLast().id()));
        window.untilItSays("14 activities in 6 workstreams");
        window.untilItSays("Plan for the next period");
        check("Workstream");
    }

    @Test
    void followUp() {
        window.go(new Destination.FollowUp());
        window.untilItSays("Letter to ");
        check("Nothing is sent from here.");
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().sendForms(
                    window.wiring().register().reviews().getFirst().id());
            return null;
        });
        window.untilItSays("Choose a folder and write ");
        check("Who gets a form");
    }

    @Test
    void providers() {
        Provider aspen = aspen();
        window.go(new Destination.Providers());
        window.untilItSays("What became of it");
        check("Requires improvement: ");
        window.go(new Destination.Provider(aspen.id()));
        window.untilItSays("Never printed in a paper.");
        fire("Add a rating…");
        fire("Add an event…");
        check("Add the event");
        window.go(new Destination.Measures());
        window.untilItSays("What files call it");
        check("Months come together as");
    }

    /** A provider with all that its page can show; it left so long ago that no return is expected of it. */
    private Provider aspen() {
        Provider aspen = new Provider(
                UUID.randomUUID(), "Aspen and Alder Domiciliary Care Services (North)", List.of("Aspen"),
                "Care at Home framework 2026", "1-2345", "");
        FuzzyDate day = FuzzyDate.parse("3 March 2020");
        window.wiring().ledger().apply(ProviderEdits.provider(aspen));
        window.wiring().ledger().apply(ProviderEdits.rating(aspen, new ProviderRating(
                UUID.randomUUID(), aspen.id(), Optional.empty(), "CQC", "", "Requires improvement", day, "")));
        window.wiring().ledger().apply(ProviderEdits.event(aspen, new ProviderEvent(
                UUID.randomUUID(), aspen.id(), ProviderEvent.Kind.WITHDREW, day, Optional.empty(), "No staff"),
                Optional.empty()));
        window.wiring().ledger().apply(ProviderEdits.contact(aspen, new Provider.Contact(
                UUID.randomUUID(), aspen.id(), "Priya Shah", "Registered manager", "priya@aspen.example", "")));
        return aspen;
    }

    @Test
    void returns() {
        window.go(new Destination.Returns(Optional.of(Period.quarter(2026, 2)), false));
        window.untilItSays("10 of 11 (91%) returned, 1 with figures missing");
        check("Write e-mail");
        for (String part : List.of("Heat map", "Figures", "To look at 5", "Totals")) {
            javafx.scene.control.ToggleButton chip = window.find(
                    javafx.scene.control.ToggleButton.class, button -> part.equals(button.getText()));
            window.onScreen(() -> {
                chip.fire();
                return null;
            });
            check("Copy table");
        }
        fire("Blank returns…");
        check("Choose a folder and write them");
    }

    @Test
    void visits() {
        window.go(new Destination.Visits());
        window.untilItSays("Who scores, one a line");
        check("Planned for");
        fire("Plan a visit");
        check("Day, or first and last day");
        fire("Cancel");
    }

    @Test
    void visit() {
        window.go(new Destination.Visit(
                window.wiring().visitDesk().visit("Kestrelmoor Support, 12 November 2026").visit().id()));
        window.untilItSays("14 of 90 answered, 1 to be agreed");
        Button standard = window.find(
                Button.class, each -> String.valueOf(each.getAccessibleText()).startsWith("B4 Visits as agreed"));
        window.onScreen(() -> {
            standard.fire();
            return null;
        });
        window.untilItSays("To be looked at: required at an earlier visit");
        fire("Requirement");
        check("On the whole standard B4 Visits as agreed");
        for (String part : List.of("Requirements 4", "Outcome", "Questions")) {
            javafx.scene.control.ToggleButton chip = window.find(
                    javafx.scene.control.ToggleButton.class, button -> part.equals(button.getText()));
            window.onScreen(() -> {
                chip.fire();
                return null;
            });
            check("14 of 90 answered");
        }
    }

    @Test
    void insights() {
        window.go(new Destination.Insights());
        window.untilItSays("Direction of travel");
        check("Pictures of");
    }

    @Test
    void voices() {
        window.go(new Destination.Voices());
        window.untilItSays("Asked about");
        check("Take notes in…");
        window.go(new Destination.Event(window.wiring().voices().events().getFirst().id()));
        window.untilItSays("38 comments on 6 themes");
        window.untilItSays("Make it evidence for");
        check("Make the paper");
        for (String part : List.of("Themes 6", "Counts")) {
            javafx.scene.control.ToggleButton chip = window.find(
                    javafx.scene.control.ToggleButton.class, button -> part.equals(button.getText()));
            window.onScreen(() -> {
                chip.fire();
                return null;
            });
            check("New theme");
        }
    }

    @Test
    void concerns() {
        window.go(new Destination.Concerns());
        window.untilItSays("25 concerns");
        check("A new pattern");
        fire("Log a concern");
        check("For officers only: never printed in a paper");
        for (String part : List.of("Patterns 3", "Investigations 1", "Rules")) {
            javafx.scene.control.ToggleButton chip = window.find(
                    javafx.scene.control.ToggleButton.class, button -> part.equals(button.getText()));
            window.onScreen(() -> {
                chip.fire();
                return null;
            });
            check("Make the paper");
        }
        window.go(new Destination.Investigation(
                window.wiring().concernStore().investigations().getFirst().id()));
        window.untilItSays("The outcome of the visit was sent");
        check("Plan a visit…");
    }

    @Test
    void notesOfAnEvent() {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(
                    Path.of("sample-data", "listening-event-2026-10-07.txt")));
            return null;
        });
        window.untilItSays("2 questions, 7 themes and 38 comments");
        window.untilItSays("1.1 KNOWN FACES · 7 comments, 2 quotations");
        check("One undo takes all of it back.");
        fire("Close");
        window.untilItSays("Paste notes…");
        fire("Paste notes…");
        TextArea text = window.find(TextArea.class, area -> "Text of the notes".equals(area.getAccessibleText()));
        window.onScreen(() -> {
            text.setText("Dear all, it was a good evening.");
            return null;
        });
        window.untilItSays("Not understood");
        check("No questions or themes were found in pasted notes.");
    }

    @Test
    void meetings() {
        window.go(new Destination.Meetings());
        window.untilItSays("Still open");
        check("New meeting");
    }

    @Test
    void meetingAndItsMinutes() {
        window.go(new Destination.Meeting(
                window.wiring().meetingListing().meetings().getFirst().meeting().id()));
        window.untilItSays("Date and place");
        check("Paste the minutes");
        fire("Paste the minutes");
        TextArea text = window.find(TextArea.class, area -> "Text of the minutes".equals(area.getAccessibleText()));
        window.onScreen(() -> {
            text.setText("AGREED that the report be noted.");
            return null;
        });
        window.untilItSays("1 offered, 1 chosen");
        check("One undo takes all of it back.");
    }

    @Test
    void returnedForm(@TempDir Path folder) {
        Review review = window.wiring().register().reviews().getFirst();
        Path form = window.wiring().formsOut().send(
                review, window.wiring().formsOut().asking(review).asked().subList(0, 1), Optional.empty(), folder,
                Progress.NONE).getFirst().file();
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(form));
            return null;
        });
        window.untilItSays("came back as it went out: nothing is filled in.");
        check("Choose another form");
        fire("Back");
        window.untilItSays("Hand over…");
    }

    @Test
    void papers() {
        window.go(new Destination.Papers(Optional.empty()));
        window.untilItSays("Purpose of report");
        check("Before it goes out");
    }

    @Test
    void importDesk() {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(
                    Path.of("sample-data", "customer-promise-2026-06.xlsx")));
            return null;
        });
        window.untilItSays("customer-promise-2026-06.xlsx");
        window.untilItSays("Goes into");
        check("One undo takes all of it back.");
    }

    @Test
    void guide() {
        for (String page : GuideView.PAGES) {
            window.go(new Destination.Guide(page));
            check("Guide");
        }
    }

    @Test
    void palette() {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().palette();
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        window.untilItSays("Take a workbook in…");
        assertThat(nameless()).isEmpty();
        window.onScreen(() -> {
            window.window().layers().close();
            return null;
        });
    }

    private void fire(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    /** Looks at the screen in both themes and at three text sizes. */
    private void check(String says) {
        for (Appearance appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
            set(appearance, 100);
            window.untilItSays(says);
            assertThat(nameless()).as("controls without a name").isEmpty();
        }
        for (int size : List.of(150, 200, 100)) {
            set(Appearance.LIGHT, size);
            window.untilItSays(says);
            assertThat(cutOff()).as("words cut off at %d %%", size).isEmpty();
        }
        assertThat(window.onScreen(() -> window.window().layers().isOpen())).as("something went wrong").isFalse();
    }

    private void set(Appearance appearance, int size) {
        window.onScreen(() -> {
            window.window().theme().appearanceProperty().set(appearance);
            window.window().theme().textSizeProperty().set(size);
            return null;
        });
        window.settle();
    }

    private List<String> nameless() {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList());
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Optional.ofNullable(node.getAccessibleText()).filter(name -> !name.isBlank()).orElse(
                text == null ? "" : text);
    }

    /** Buttons and field names are never cut off; names of files and councils may be. */
    private List<String> cutOff() {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> node instanceof Labeled && !node.getStyleClass().contains("quiet"))
                .filter(node -> node.getStyleClass().stream().anyMatch(
                        List.of("button", "toggle-button", "name", "pane-title", "page-title", "tag")::contains))
                .filter(node -> node.lookup(".text") instanceof javafx.scene.text.Text text
                        && text.getText().endsWith("...") && !((Labeled) node).getText().endsWith("..."))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
