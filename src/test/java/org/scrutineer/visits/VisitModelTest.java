package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.Scored.Answer;

/** What the visit screen writes and shows, without a screen. */
class VisitModelTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);
    private final List<Problem> problems = new ArrayList<>();
    private ChangesModel changes;
    private VisitModel model;
    private Scoring scoring;
    private Finds finds;

    @BeforeEach
    void open() {
        audit.finished();
        changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
        model = new VisitModel(office.wiring().visitDesk(), changes, Background.atOnce(), () -> "Mo Reyes");
        scoring = new Scoring(model);
        finds = new Finds(model);
        model.open(audit.visit());
        model.attach();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private VisitReading now() {
        return model.readingProperty().get().orElseThrow();
    }

    private Answer answer(String question, String by) {
        return now().answer(question, by);
    }

    private void undo() {
        changes.undo(told -> {});
    }

    @Test
    void itBeginsAtTheFirstQuestionWithoutAScoreAndWithWhoeverSitsThere() {
        assertThat(model.atProperty().get()).isEqualTo("A1.3");
        assertThat(model.whoProperty().get()).isEqualTo("Mo Reyes");
        assertThat(model.assessors()).as("planned, who scored, and each once")
                .containsExactly("Tom Aldridge", "Mo Reyes", "Tom", "Mo");
        model.go("C3.2");
        model.open(audit.visit());
        assertThat(model.atProperty().get()).isEqualTo("C3.2");
        assertThat(model.standard().orElseThrow().key()).isEqualTo("C3");
    }

    @Test
    void somebodyWhoWasNotPlannedScoresInTheirOwnName() {
        VisitModel other = new VisitModel(
                office.wiring().visitDesk(), changes, Background.atOnce(), () -> "Hannah Whitlow");
        other.open(audit.visit());

        assertThat(other.whoProperty().get()).isEqualTo("Hannah Whitlow");
        assertThat(other.assessors()).contains("Hannah Whitlow", "Tom Aldridge");
    }

    @Test
    void aScoreAndANoteAreEachOneStepAndStandBesideThoseOfOthers() {
        scoring.score("C3.1", "Good");
        scoring.note("C3.1", "Mo Reyes", "Three charts seen. ");

        assertThat(answer("C3.1", "mo reyes").score()).isEqualTo("Good");
        assertThat(answer("C3.1", "Mo Reyes").note()).isEqualTo("Three charts seen.");
        assertThat(answer("C3.1", "Tom").score()).isEqualTo("Requires Improvement");
        assertThat(now().others("C3.1", "Mo Reyes")).extracting(Answer::assessor).containsExactly("Tom");
        assertThat(now().ratings().isDisputed("C3.1")).isTrue();
        undo();
        assertThat(answer("C3.1", "Mo Reyes").note()).isEmpty();
        assertThat(answer("C3.1", "Mo Reyes").score()).isEqualTo("Good");
        undo();
        assertThat(answer("C3.1", "Mo Reyes").score()).isEmpty();
        assertThat(now().others("C3.1", "Mo Reyes")).hasSize(1);
    }

    @Test
    void aScoreIsTakenAwayAndTheNoteStays() {
        scoring.score("A2.1", "Poor");
        scoring.note("A2.1", "Mo Reyes", "No date on the form.");
        scoring.unscore("A2.1");

        assertThat(answer("A2.1", "Mo Reyes").score()).isEmpty();
        assertThat(answer("A2.1", "Mo Reyes").note()).isEqualTo("No date on the form.");
        assertThat(now().ratings().answered(model.standard().orElseThrow())).isEqualTo(2);
    }

    @Test
    void theAgreedScoreIsItsOwnAndNamesThoseWhoScored() {
        model.go("C3.2");
        scoring.agree("C3.2", "Requires Improvement");

        assertThat(now().whole().scored().agreed("C3.2").orElseThrow().by()).isEqualTo("Mo and Tom");
        assertThat(answer("C3.2", "Tom").score()).isEqualTo("Good");
        assertThat(answer("C3.2", "Mo").score()).isEqualTo("Poor");
        assertThat(now().ratings().score("C3.2")).isEqualTo("Requires Improvement");
        scoring.disagree("C3.2");
        assertThat(now().ratings().isDisputed("C3.2")).isTrue();
        scoring.agree("C3", "Poor");
        assertThat(now().ratings().standard(model.standard().orElseThrow()).word()).isEqualTo("Poor");
        assertThat(now().whole().scored().agreed("C3").orElseThrow().by()).isEqualTo("Mo and Tom");
    }

    @Test
    void aStandardThatDoesNotApplyIsPassedOverUntilItDoes() {
        model.go("A2.1");
        var standard = model.standard().orElseThrow();
        scoring.notApplicable(standard, " Nobody lacks capacity. ");

        assertThat(now().whole().scored().notApplicable("A2").orElseThrow().reason())
                .isEqualTo("Nobody lacks capacity.");
        model.go("A1.6");
        assertThat(model.nextOpen()).isEmpty();
        assertThat(model.atProperty().get()).isEqualTo("B1.1");
        scoring.applies(standard);
        assertThat(now().ratings().applies(standard)).isTrue();
    }

    @Test
    void levelsAreNumberedInTheOrderOfTheSchemeAndOtherWordsForThemAreTold() {
        assertThat(Scoring.levels(now().ratings())).extracting(level -> level.code() + " " + level.word())
                .containsExactly("1 Excellent", "2 Good", "3 Requires Improvement", "4 Poor");
        assertThat(Scoring.aliases(now().ratings()))
                .isEqualTo("Other words: outstanding = Excellent, RI = Requires Improvement, inadequate = Poor");
    }

    @Test
    void aFindingIsKeptOnceItHasWordsAndTakesItsRequirementsAlong() {
        Finding finding = finds.newFinding("B1", Finding.Sort.REQUIREMENT).orElseThrow();
        assertThat(now().whole().found().number(finding)).isEqualTo(3);
        finds.words(finding, "Two plans are older than a year.");
        Finding kept = now().whole().found().finding(finding.id()).orElseThrow();
        assertThat(kept.sort()).isEqualTo(Finding.Sort.REQUIREMENT);
        finds.sort(kept, Finding.Sort.AREA);
        finds.words(kept, "Three plans are older than a year.");
        assertThat(now().whole().found().finding(finding.id()).orElseThrow().words()).startsWith("Three");

        Requirement requirement = finds.newRequirement(kept).orElseThrow();
        finds.words(requirement, "Look at each plan.");
        Requirement held = now().whole().found().following(kept).getFirst();
        finds.owner(held, "Registered manager");
        finds.due(held, "31 December 2026");
        held = now().whole().found().following(kept).getFirst();
        assertThat(held.doing().owner()).isEqualTo("Registered manager");
        assertThat(held.doing().due().known()).isTrue();
        assertThat(now().whole().found().standard(held)).contains("B1");
        assertThat(now().whole().found().number(held)).isEqualTo(3);

        finds.remove(kept);
        assertThat(now().whole().found().requirements()).hasSize(2);
        undo();
        assertThat(now().whole().found().following(kept)).hasSize(1);
    }

    @Test
    void aQuotationIsTakenOutWithItsWordsAndNoNameIsKept() {
        Quote quote = finds.newQuote("A1");
        finds.words(quote, "“She sings with me.”", "a person who receives care");
        assertThat(now().whole().found().quotations("A1")).extracting(Quote::words)
                .containsExactlyInAnyOrder("They never rush Mum.", "“She sings with me.”");
        finds.words(quote, " ", "");
        assertThat(now().whole().found().quotations("A1")).hasSize(1);
        List<String> said = new ArrayList<>();
        model.role(" a relative ", said::add, problem -> said.add(problem.what()));
        model.role("", said::add, problem -> said.add(problem.what()));
        assertThat(said).containsExactly("a relative", "Nobody is named as the speaker.");
    }

    @Test
    void photographsAreKeptAtOnceAndWaitForTheirWords(@TempDir Path folder) throws Exception {
        Path one = Files.write(folder.resolve("IMG_0001.jpg"), Audit.picture(300, 200, "jpeg"));
        Path two = Files.write(folder.resolve("IMG_0002.png"), Audit.picture(80, 200, "png"));
        finds.photographs("E2", List.of(one, two));

        List<Photograph> kept = now().whole().found().photographs("E2");
        assertThat(kept).hasSize(2).allMatch(each -> each.alternative().isEmpty());
        finds.alternative(kept.getFirst(), "The board by the door");
        assertThat(now().whole().found().photographs("E2")).extracting(Photograph::alternative)
                .containsExactlyInAnyOrder("The board by the door", "");
        model.picture(kept.getFirst().sha256(), bytes -> assertThat(bytes).isNotEmpty());
        finds.remove(kept.getLast());
        assertThat(now().whole().found().photographs("E2")).hasSize(1);
        finds.photographs("E2", List.of(Files.writeString(folder.resolve("note.jpg"), "not a picture")));
        assertThat(problems).extracting(Problem::what).containsExactly("The file is no photograph that can be read.");
        assertThat(now().whole().found().photographs("E2")).hasSize(1);
    }

    @Test
    void whatIsGoneIsNotShownAnyMore() {
        model.open(UUID.randomUUID());

        assertThat(model.readingProperty().get()).isEqualTo(Optional.empty());
        assertThat(model.question()).isEmpty();
        assertThat(model.nextOpen()).isEmpty();
    }
}
