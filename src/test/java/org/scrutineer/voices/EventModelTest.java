package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.voices.EventModel.Show;
import org.scrutineer.voices.NotesModel.State;

/** The three pages of Voices without a screen. */
class EventModelTest {
    private final Forum forum = new Forum();
    private final EventModel model = new EventModel(forum.events);
    private final NotesModel notes = new NotesModel(forum.events);

    @AfterEach
    void close() {
        assertThat(forum.problems).isEmpty();
        forum.close();
    }

    private void open() {
        forum.held();
        model.open(forum.voices().event().id());
        model.attach();
    }

    @Test
    void theFirstEventIsInHand() {
        forum.events.attach();
        assertThat(forum.events.voicesInHand()).isEmpty();
        forum.held();
        forum.changes.tell();
        assertThat(forum.events.voicesInHand().orElseThrow().event().title()).isEqualTo(Forum.TITLE);
        forum.changes.make(VoicesEdits.place(forum.voices().event(), "Village hall"));
        forum.events.events().search("village");
        assertThat(forum.events.events().shown()).hasSize(1);
    }

    @Test
    void filtersShowWhatTheyCount() {
        open();
        assertThat(model.count(Show.COMMENTS)).isEqualTo(7);
        assertThat(model.count(Show.QUOTATIONS)).isEqualTo(2);
        assertThat(model.count(Show.UNCODED)).isZero();
        assertThat(model.count(Show.ALIKE)).isEqualTo(2);
        model.show(Show.QUOTATIONS);
        assertThat(model.comments().shown()).extracting(Comment::ordinal).containsExactly(2, 7);
        model.search("learned");
        assertThat(model.comments().shown()).extracting(Comment::ordinal).containsExactly(2);
    }

    @Test
    void goingToTheThemesTakesTheFirstInHand() {
        open();
        assertThat(model.commentInHand().orElseThrow().ordinal()).isEqualTo(1);
        model.show(Show.THEMES);
        assertThat(model.themeInHand().orElseThrow().label()).isEqualTo("1.1 Buses");
        assertThat(model.commentInHand()).isEmpty();
    }

    @Test
    void joiningShowsAtOnceAndUndoPartsAgain() {
        open();
        model.joinAll();
        assertThat(model.themes().shown()).extracting(Theme::label).containsExactly(
                "1.1 Buses", "2.2 Safe crossing", "2.3 Pavement");
        assertThat(model.themeLabel(forum.comment(4))).isEqualTo("1.1 Buses");
        assertThat(model.count(Show.ALIKE)).isZero();
        forum.changes.undo(title -> {});
        assertThat(model.themes().shown()).hasSize(5);
    }

    @Test
    void aMovedCommentGoesToItsThemesPlace() {
        open();
        model.changes().make(VoicesEdits.move(forum.comment(1), Optional.empty()));
        assertThat(model.count(Show.UNCODED)).isEqualTo(1);
        model.show(Show.UNCODED);
        assertThat(model.comments().shown()).extracting(Comment::ordinal).containsExactly(1);
    }

    @Test
    void pastedNotesAreUnderstoodBeforeTheyAreTaken() {
        notes.read(Forum.NOTES);
        NotesPreview preview = ((State.Read) notes.stateProperty().get()).preview();
        assertThat(preview.title()).isEqualTo("Untitled event");
        notes.of("Neighbours");
        assertThat(((State.Read) notes.stateProperty().get()).preview().title()).isEqualTo("Neighbours");
        assertThat(forum.desk().all()).isEmpty();
        notes.take((outcome, id) -> assertThat(outcome).isInstanceOf(Outcome.Saved.class));
        assertThat(forum.desk().named("Neighbours").comments()).hasSize(7);
        assertThat(notes.stateProperty().get()).isInstanceOf(State.Nothing.class);
    }

    @Test
    void whatIsNotUnderstoodSaysWhy(@TempDir Path folder) throws Exception {
        notes.read("Thank you for coming.");
        assertThat(((State.Refused) notes.stateProperty().get()).problem().what()).contains("No questions or themes");
        notes.open(Files.writeString(folder.resolve("notes.pdf"), "%PDF-1.7"));
        assertThat(((State.Refused) notes.stateProperty().get()).problem().what()).contains("a PDF document");
        notes.open(Files.writeString(folder.resolve("notes.txt"), Forum.NOTES));
        assertThat(notes.stateProperty().get()).isInstanceOf(State.Read.class);
        notes.read(" ");
        assertThat(notes.stateProperty().get()).isInstanceOf(State.Nothing.class);
    }
}
