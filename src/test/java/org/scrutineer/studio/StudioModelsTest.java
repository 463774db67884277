package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.documents.Place;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Edit;
import org.scrutineer.linter.Finding;
import org.scrutineer.linter.Mend;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.papers.PaperSection.Sort;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.studio.BlockEditors.Editor;
import org.scrutineer.studio.BlockEditors.Entry;
import org.scrutineer.studio.BlockEditors.Look;
import org.scrutineer.studio.HandModel.Hand;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.studio.RecordEditors.Rated;
import org.scrutineer.studio.RecordEditors.Room;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** What is in hand beside a paper, what was found in it, and how both are changed. */
class StudioModelsTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private ChangesModel changes;
    private PapersModel papers;
    private HandModel hand;
    private FindingsModel findings;
    private BlockEditors editors;
    private Subscription following;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Review of Visits - progress update")
                .row("Ref", "Recommendation", "Evidence", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "Shared in August.", "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "The work is delayed.", "Green")));
        office.take(Office.workbook("board.xlsx", SheetSketch.named("RAG report")
                .row("Reablement Programme")
                .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                .row("Reablement", "Recruit", "Nine posts filled.", "Green", "Fill the last post.")));
        Wiring wiring = office.wiring();
        changes = new ChangesModel(wiring.ledger(), Background.atOnce(), problems::add);
        papers = new PapersModel(wiring.drafts(), changes, Background.atOnce(), folder.resolve("papers"));
        editors = new RecordEditors(wiring.ledger(), Wiring.KINDS, List.of(
                new Room(Recommendation.KIND, Set.of("wording"), Set.of("owner", "due"),
                        Optional.of(new Rated(Recommendation.ASSESSMENT, "Assessment",
                                record -> wiring.schemes().scheme(office.review().scheme()))),
                        record -> office.recommendations().stream()
                                .filter(each -> each.id().equals(record))
                                .flatMap(each -> each.evidence().stream())
                                .toList(),
                        true)));
        hand = new HandModel(papers, editors, wiring.access(), changes, Background.atOnce());
        findings = new FindingsModel(papers, hand, editors, changes);
        following = Subscription.combine(papers.attach(), hand.attach());
    }

    @AfterEach
    void close() {
        following.unsubscribe();
        office.close();
    }

    @Test
    void aRecommendationIsShownWithItsEvidenceAndItsWordingStays() {
        Editor editor = take("1");
        assertThat(editor.title()).isEqualTo("Recommendation 1");
        assertThat(editor.opens()).isTrue();
        assertThat(editor.entries()).extracting(Entry::label)
                .containsSubsequence("Wording", "Assessment", "Owner", "Evidence");
        assertThat(words(editor, "Wording").look()).isEqualTo(Look.FIXED);
        assertThat(words(editor, "Evidence").text()).isEqualTo("Shared in August.");
        assertThat(words(editor, "Owner").look()).isEqualTo(Look.LINE);
    }

    @Test
    void whatIsTypedBesideThePaperIsInThePaperAndIsOneUndo() {
        hand.save(words(take("1"), "Evidence").saves().apply("Shared in May with everyone."));
        assertThat(printed()).contains("Shared in May with everyone.");
        assertThat(words(inHand().editor().orElseThrow(), "Evidence").text()).contains("in May");
        changes.undo(told -> {});
        assertThat(printed()).contains("Shared in August.");
    }

    @Test
    void aDateIsKeptAsWrittenAndUnderstood() {
        hand.save(words(take("1"), "Due date").saves().apply("30 April 2027"));
        assertThat(office.recommendation("1").due().text()).isEqualTo("30 April 2027");
        assertThat(office.recommendation("1").due().until()).hasToString("2027-04-30");
        hand.save(words(inHand().editor().orElseThrow(), "Due date").saves().apply(" "));
        assertThat(office.recommendation("1").due().text()).isEmpty();
    }

    @Test
    void aRatingIsChangedWithItsReason() {
        Entry.Rated rating = take("1").entries().stream()
                .filter(Entry.Rated.class::isInstance)
                .map(Entry.Rated.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(rating.word()).isEqualTo("Amber");
        hand.save(rating.saves().apply("Green", "All of it is done"));
        assertThat(office.recommendation("1").assessment()).isEqualTo("Green");
        assertThat(changes.undoableProperty().get().orElseThrow().reason()).contains("All of it is done");
    }

    @Test
    void whatNoRoomSpeaksForIsChangedByItsTextsAlone() {
        Editor editor = editors.editor(office.activities().getFirst().id()).orElseThrow();
        assertThat(editor.title()).isEqualTo("Recruit");
        assertThat(editor.opens()).isFalse();
        hand.save(words(editor, "Latest update").saves().apply("Ten posts filled."));
        assertThat(office.activities().getFirst().latestUpdate()).isEqualTo("Ten posts filled.");
    }

    @Test
    void whatWasDeletedOrNeverWasHasNoEditor() {
        UUID activity = office.activities().getFirst().id();
        office.wiring().ledger().apply(new org.scrutineer.ledger.Draft(
                org.scrutineer.ledger.Draft.Kind.EDIT, "Removed", Optional.empty(),
                List.of(Edit.delete(Activity.KIND, activity)), List.of()));
        assertThat(editors.editor(activity)).isEmpty();
        assertThat(editors.editor(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anEmptySectionIsWrittenInAndThenStandsInThePaper() {
        hand.chooseSection("background");
        assertThat(inHand().place()).isEmpty();
        assertThat(inHand().editor()).isEmpty();
        papers.write("background", "The review began in 2025.");
        assertThat(printed()).contains("The review began in 2025.");
        assertThat(inHand().place()).isPresent();
    }

    @Test
    void anotherPaperHasNothingInHand() {
        take("1");
        papers.want(Optional.of(office.programme().id()));
        assertThat(hand.handProperty().get()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotPrintedTakesNothingInHand() {
        hand.choose(Place.of(9999));
        assertThat(hand.handProperty().get()).isEmpty();
    }

    @Test
    void theNextFindingIsTakenInHandAndAfterTheLastTheFirst() {
        int all = findings.mustLook().size() + findings.hints().size();
        assertThat(all).isGreaterThan(1);
        findings.next();
        Optional<String> first = findings.shownProperty().get();
        assertThat(hand.handProperty().get()).isPresent();
        for (int more = 0; more < all; more++) {
            findings.next();
        }
        assertThat(findings.shownProperty().get()).isEqualTo(first);
        assertThat(findings.places()).isNotEmpty();
    }

    @Test
    void wordsAreMendedWhereTheyAreWritten() {
        Finding month = mendable();
        assertThat(FindingsModel.words(month.mend().orElseThrow())).startsWith("Use “August 20");
        findings.mend(month);
        assertThat(problems).isEmpty();
        assertThat(office.evidence()).anySatisfy(
                evidence -> assertThat(evidence.content()).startsWith("Shared in August 20"));
    }

    @Test
    void wordsThatAreGoneAreAProblemThatSaysWhatToDo() {
        Finding month = mendable();
        hand.save(words(take("1"), "Evidence").saves().apply("Shared."));
        findings.mend(month);
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.what()).contains("“August”"));
    }

    @Test
    void whatIsWrittenTwiceIsNotGuessedAt() {
        Mend.ReplaceWords words = (Mend.ReplaceWords) mendable().mend().orElseThrow();
        assertThat(FindingsModel.replaced("August or August", words)).isEmpty();
        assertThat(FindingsModel.replaced("In August.", words).orElseThrow()).startsWith("In August 20");
    }

    @Test
    void findingsAreAnsweredOneByOneOrTogether() {
        List<Found> open = findings.mustLook();
        assertThat(open).isNotEmpty();
        List<String> told = new ArrayList<>();
        papers.answer(Map.of(open.getFirst().finding().key(), "It is so"), () -> told.add("saved"));
        assertThat(told).containsExactly("saved");
        assertThat(findings.answered()).extracting(Found::answer).containsExactly("It is so");
        assertThat(findings.mustLook()).hasSize(open.size() - 1);
        findings.answer(open.getFirst().finding(), "");
        assertThat(findings.mustLook()).hasSameSizeAs(open);
    }

    @Test
    void sectionsAreArrangedForEveryPaperOfTheKind() {
        papers.arrange(structure -> structure.add("Climate", Sort.SECTION));
        assertThat(sections()).extracting(SectionPlace::heading).contains("Climate");
        papers.arrange(structure -> structure.show(structure.called("Climate"), false));
        assertThat(sections()).filteredOn(place -> place.heading().equals("Climate"))
                .allSatisfy(place -> assertThat(place.shown()).isFalse());
        papers.arrange(structure -> structure.add("climate", Sort.SECTION));
        assertThat(problems).hasSize(1);
    }

    @Test
    void theNextIssueIsCountedAndAnAgreedLookIsKept() {
        var desk = office.wiring().lookDesk();
        StyleKept kept = new StyleKept(desk);
        assertThat(kept.now()).isSameAs(kept.now());
        assertThat(kept.now().template()).isEmpty();
    }

    @Test
    void aChangedRegisterIsReadAnewWhileTheSameStaysInHand() {
        take("2");
        changes.make(RegisterEdits.assess(office.recommendation("2"), "Red", "It has stopped"));
        assertThat(inHand().editor().orElseThrow().title()).isEqualTo("Recommendation 2");
        assertThat(inHand().place()).isPresent();
    }

    private Editor take(String ref) {
        Composed composed = papers.composedProperty().get().orElseThrow();
        hand.choose(Spots.of(composed).record(office.recommendation(ref).id()).orElseThrow());
        return inHand().editor().orElseThrow();
    }

    private Hand inHand() {
        return hand.handProperty().get().orElseThrow();
    }

    private Finding mendable() {
        return findings.hints().stream()
                .map(Found::finding)
                .filter(finding -> finding.mend().isPresent() && finding.quote().equals("August"))
                .findFirst()
                .orElseThrow();
    }

    private static Entry.Words words(Editor editor, String label) {
        return editor.words().stream().filter(words -> words.label().equals(label)).findFirst().orElseThrow();
    }

    private List<SectionPlace> sections() {
        return papers.composedProperty().get().orElseThrow().looked().composed().sections();
    }

    private String printed() {
        return papers.composedProperty().get().orElseThrow().paper().blocks().toString();
    }
}
