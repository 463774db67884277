package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.DocumentReader;

/** What was said at an event: taken in, coded, joined, linked, and everything taken back again. */
class VoicesTest {
    private final Forum forum = new Forum();

    @AfterEach
    void close() {
        forum.close();
    }

    @Test
    void nothingIsWrittenBeforeItIsTaken() {
        NotesPreview preview = forum.preview(Forum.NOTES);
        assertThat(preview.notes().counted()).isEqualTo("2 questions, 5 themes and 7 comments");
        assertThat(preview.isNewEvent()).isTrue();
        assertThat(preview.nothingNew()).isFalse();
        assertThat(forum.desk().all()).isEmpty();
    }

    @Test
    void notesWithoutATitleAskForOne() {
        assertThatThrownBy(() -> forum.desk().notes().preview(
                DocumentReader.pasted("pasted notes", Forum.NOTES), Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not say what event it is of");
    }

    @Test
    void theOrderIsThatOfTheNotes() {
        forum.held();
        assertThat(forum.voices().questions()).extracting(Question::label).containsExactly(
                "1 What is it like to get about?", "2 What would make a difference?");
        assertThat(forum.standing()).containsExactly(
                "1.1 Buses", "1.2 Pavements", "2.1 Bus", "2.2 Safe crossing", "2.3 Pavement");
        assertThat(forum.voices().inOrder()).extracting(Comment::ordinal).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(forum.comment(7).saidBy()).isEqualTo("resident");
        assertThat(forum.said(forum.theme("2.2"))).isEmpty();
    }

    @Test
    void whatPeopleChangedHereStaysWhenTheNotesComeAgain() {
        forum.held();
        forum.make(VoicesEdits.wording(forum.comment(3), "Hedges over the pavement"));
        forum.make(VoicesEdits.rename(forum.theme("2.2"), "Crossings"));
        forum.make(VoicesEdits.move(forum.comment(5), Optional.of(forum.theme("1.1"))));
        assertThat(forum.take(Forum.NOTES)).isInstanceOf(Outcome.NothingChanged.class);
        assertThat(forum.comment(3).content()).isEqualTo("Hedges over the pavement");
        assertThat(forum.theme("2.2").name()).isEqualTo("Crossings");
    }

    @Test
    void whatSomebodyTookOutStaysOutAndAnUndoneImportComesBack() {
        forum.held();
        forum.make(Draft.edit("Delete", Optional.empty(), Edit.delete(Comment.KIND, forum.comment(3).id())));
        forum.take(Forum.NOTES);
        assertThat(forum.voices().comments()).hasSize(6);
        forum.undo();
        assertThat(forum.undo()).startsWith("Take in forum.txt for");
        assertThat(forum.desk().all()).isEmpty();
        forum.take(Forum.NOTES);
        assertThat(forum.voices().comments()).hasSize(7);
    }

    @Test
    void theNotesOfAnotherTableComeUnderTheSameQuestions() {
        forum.held();
        forum.take("""
                1 What is it like to get about?

                1.1 Buses

                The driver waits for me

                2 What would make a difference?

                2.1 Benches

                One at the corner
                """);
        assertThat(forum.voices().questions()).hasSize(2);
        assertThat(forum.said(forum.theme("1.1"))).containsExactly(
                "The last one goes at six", "“I have learned to leave early.”", "The driver waits for me");
        assertThat(forum.standing()).contains("2.1 Benches").hasSize(6);
        assertThat(forum.comment(8).content()).isEqualTo("The driver waits for me");
    }

    @Test
    void themesThatAreNearlyTheSameAreSuggestedAndKeepTheirNames() {
        forum.held();
        List<ThemeLikeness.Alike> alike = ThemeLikeness.find(forum.voices());
        assertThat(alike).extracting(each -> each.into().label()).containsExactly("1.1 Buses", "2.3 Pavement");
        forum.make(VoicesEdits.joinSuggested(forum.voices(), alike));

        assertThat(forum.standing()).containsExactly("1.1 Buses", "2.2 Safe crossing", "2.3 Pavement");
        assertThat(forum.said(forum.theme("1.1"))).containsExactly(
                "The last one goes at six", "“I have learned to leave early.”", "A stop at the surgery",
                "On Sundays as well");
        assertThat(forum.voices().joinedInto(forum.theme("1.1"))).extracting(Theme::label).containsExactly("2.1 Bus");
        assertThat(forum.comment(4).originalTheme()).contains(forum.theme("2.1").id());

        assertThat(forum.undo()).isEqualTo("Join 2 themes that are nearly the same");
        assertThat(forum.standing()).hasSize(5);
    }

    @Test
    void aThemeJoinedIntoAJoinedOneCountsForTheLast() {
        forum.held();
        forum.make(VoicesEdits.join(forum.voices(), forum.theme("1.1"), List.of(forum.theme("2.1"))));
        forum.make(VoicesEdits.join(forum.voices(), forum.theme("2.1"), List.of(forum.theme("2.2"))));
        assertThat(forum.voices().standing(forum.theme("2.2"))).isEqualTo(forum.theme("1.1"));
        forum.make(VoicesEdits.join(forum.voices(), forum.theme("2.2"), List.of(forum.theme("1.1"))));
        assertThat(forum.standing()).contains("1.1 Buses");
    }

    @Test
    void themesJoinedIntoEachOtherAtTwoDesksBothStand() {
        forum.held();
        for (String[] pair : new String[][]{{"1.1", "2.1"}, {"2.1", "1.1"}}) {
            forum.make(Draft.edit("Join", Optional.empty(), Edit.typed(
                    Theme.KIND, forum.theme(pair[0]).id(), Theme.JOINED,
                    Fields.of("joined_into_id", forum.theme(pair[1]).id()))));
        }
        assertThat(forum.standing()).contains("1.1 Buses", "2.1 Bus");
        assertThat(forum.voices().inOrder()).hasSize(7);
    }

    @Test
    void aCommentIsEvidenceAndStopsBeingSo() {
        forum.held();
        VoicesDesk.Target target = forum.desk().target(Optional.of("Streets"), "1");
        forum.make(VoicesEdits.link(Comment.Link.of(forum.comment(5), target.id()), target.ref()));
        assertThat(forum.desk().store().evidenceFor(target.id())).extracting(Comment::content)
                .containsExactly("On Sundays as well");
        EngagementMaterial material = EngagementMaterial.read(forum.desk(), forum.voices().event().id()).orElseThrow();
        assertThat(material.evidence().get(target)).extracting(Comment::ordinal).containsExactly(5);
        forum.make(VoicesEdits.unlink(forum.voices().links().getFirst(), target.ref()));
        assertThat(forum.desk().store().evidenceFor(target.id())).isEmpty();
        assertThatThrownBy(() -> forum.desk().target(Optional.empty(), "9")).hasMessageContaining(
                "There is no recommendation 9.");
    }

    @Test
    void aCommentWithoutAThemeStandsUnderItsQuestion() {
        forum.held();
        forum.make(VoicesEdits.move(forum.comment(1), Optional.empty()));
        EngagementMaterial material = EngagementMaterial.of(forum.voices(), forum.desk().targets());
        assertThat(material.questions().getFirst().uncoded()).extracting(Comment::ordinal).containsExactly(1);
        assertThat(material.questions().getFirst().comments()).isEqualTo(3);
        assertThat(material.questions().getFirst().chart().parts()).extracting(part -> part.spoken())
                .containsExactly("1.1 Buses: 1 comment", "1.2 Pavements: 1 comment");
        assertThat(forum.voices().inOrder().getFirst().ordinal()).isEqualTo(1);
    }

    @Test
    void aNewThemeComesLastWithTheNextNumber() {
        forum.held();
        Question second = forum.voices().questions().getLast();
        Theme added = NewTheme.of(
                forum.voices(), forum.office.wiring().ledger().newId(), Optional.of(second), "Benches");
        assertThat(added.label()).isEqualTo("2.4 Benches");
        forum.make(VoicesEdits.add(added));
        assertThat(forum.standing()).endsWith("2.4 Benches");
    }

    @Test
    void theLedgerIsSound() {
        forum.held();
        forum.make(VoicesEdits.quotation(forum.comment(1), true));
        assertThat(forum.undo()).isEqualTo("Mark as quotation");
        assertThat(forum.office.wiring().ledger().check(org.scrutineer.ui.Progress.NONE).faults()).isEmpty();
    }
}
