package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.row;
import static org.scrutineer.linter.PaperSketch.saying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.linter.Claims.Background;
import org.scrutineer.linter.Claims.Confidence;
import org.scrutineer.linter.Claims.Implication;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.linter.Claims.Stated;
import org.scrutineer.ratings.Rag;

/** What the composer knows beside the text: implications, ratings, figures, background papers. */
class ClaimsTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final UUID THREE = new UUID(1, 3);

    private static PaperSketch section(String heading, String text) {
        return new PaperSketch("A report").section("implications").heading("Implications").subheading(heading)
                .say(text);
    }

    @Test
    void aTickedImplicationNeedsItsSection() {
        Finding finding = saying("Nothing.").findings(Claims.NONE.with(new Implication("Legal", true))).getFirst();
        assertThat(finding.what()).isEqualTo("Legal is ticked, but the paper has no section on it.");
        assertThat(finding.mend()).contains(new Mend.TickImplication("Legal", false));
        assertThat(section("Legal", "There are no legal implications.")
                .findings(Claims.NONE.with(new Implication("Legal", true))).getFirst().what())
                .isEqualTo("Legal is ticked, but its section says there are none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "There are no legal implications.", "None.", "Nil", "Not applicable", "No legal implications arise.",
            "There are no implications arising from this report.", "This report has no direct legal implications.",
            "No implications have been identified.", "There are no specific legal implications from this report."})
    void anUntickedImplicationMaySayThatThereIsNothing(String text) {
        assertThat(section("Legal", text).found(Claims.NONE.with(new Implication("Legal", false)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "A contract must be let.", "There are no legal implications at this point, but there will be.",
            "There are no implications until the lease ends.", "No lease has been signed by the council."})
    void anUntickedImplicationThatSaysSomethingAsksForItsTick(String text) {
        assertThat(section("3.1 Legal implications", text).found(Claims.NONE.with(new Implication("Legal", false))))
                .containsExactly("implications: Legal");
    }

    @Test
    void anImplicationIsTreatedUnderAnyOfItsHeadingsOrItsSection() {
        Implication finance = new Implication("Finance", true, Set.of("Financial", "money"));
        assertThat(section("Financial implications", "It costs more.").found(Claims.NONE.with(finance))).isEmpty();
        assertThat(new PaperSketch("A report").section("money").say("It costs more.").found(Claims.NONE.with(finance)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RED | Compliance is now over 90%. | over 90%",
            "GREEN | There was limited progress. | limited progress",
            "GREEN | The move was delayed. | was delayed",
            "GREEN | The work has not started. | not started",
            "AMBER | All actions are now complete. | All actions are now complete",
            "COMPLETE | It will be published. | will be published"})
    void wordsThatSpeakAgainstTheRatingAreQuoted(Rag rag, String words, String phrase) {
        assertThat(saying("Nothing.").found(Claims.NONE.with(new Rated(ONE, "Visits", Optional.of(rag), words))))
                .containsExactly("rating-and-words: " + phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RED | Compliance is 62%.", "GREEN | Over 50% are trained.",
            "AMBER | Overdue reviews are completed but for few.",
            "AMBER | Limited progress.", "AMBER | Not all actions are complete.", "GREEN | It went without delay."})
    void wordsThatGoWithTheRatingAreLeftAlone(Rag rag, String words) {
        assertThat(saying("Nothing.").found(Claims.NONE.with(new Rated(ONE, "Visits", Optional.of(rag), words))))
                .isEmpty();
    }

    @Test
    void greenRestsOnSomething() {
        Rated green = new Rated(ONE, "Visits", Optional.of(Rag.GREEN), "All went well.");
        assertThat(saying("Nothing.").found(Claims.NONE.with(green))).isEmpty();
        assertThat(saying("Nothing.").findings(Claims.NONE.with(green.withEvidence(0))).getFirst().what())
                .isEqualTo("“Visits” is rated green, but no evidence is recorded for it.");
        assertThat(saying("Nothing.").findings(Claims.NONE.with(new Rated(ONE, "Visits", Optional.of(Rag.GREEN), " ")))
                .getFirst().what())
                .isEqualTo("“Visits” is rated green, but nothing is written about how it stands.");
    }

    @Test
    void greenOverRedIsFoundAtAnyDepthAndARingOfParentsEnds() {
        Claims claims = Claims.NONE
                .with(new Rated(ONE, "Programme", Optional.of(Rag.GREEN), "Goes well.").under(THREE))
                .with(new Rated(TWO, "Workstream", Optional.of(Rag.AMBER), "Goes.").under(ONE))
                .with(new Rated(THREE, "Activity", Optional.of(Rag.RED), "Stands still.").under(TWO));
        Finding finding = new PaperSketch("A report")
                .table("All", List.of("What", "RAG"), row("Programme", "Green").about(ONE), row("Activity", "Red")
                        .about(THREE))
                .findings(claims).stream().filter(each -> each.topic() == Topic.PARENTS).findFirst().orElseThrow();
        assertThat(finding.what()).isEqualTo("“Programme” is rated green, but “Activity” within it is red.");
        assertThat(finding.places()).extracting(place -> place.about().orElseThrow()).containsExactly(ONE, THREE);
    }

    @Test
    void whatIsRunUnderAnotherIsNotTakenForOneWithALongerNumber() {
        Claims claims = Claims.NONE
                .with(new Rated(ONE, "Workstream 10 Care", Optional.of(Rag.RED), "Stands still."))
                .with(new Rated(TWO, "Workstream 1 Staff", Optional.of(Rag.AMBER), "Goes."))
                .with(new Rated(THREE, "Workstream 3", Optional.of(Rag.GREEN), "Being managed under work stream 1"));
        assertThat(saying("Nothing.").found(claims)).isEmpty();
        assertThat(saying("Nothing.").found(claims.with(new Rated(
                new UUID(1, 4), "Shifts", Optional.of(Rag.RED), "Stands still.").under(TWO))))
                .containsExactly("green-over-red: Being managed under work stream 1");
    }

    @Test
    void aBackgroundPaperNeedsALinkAndADate() {
        UUID record = new UUID(2, 1);
        assertThat(saying("Nothing.").findings(Claims.NONE.with(
                new Background(Optional.of(record), "Care strategy", " ", "")))).satisfiesExactly(
                        link -> {
                            assertThat(link.what()).isEqualTo("The background paper “Care strategy” has no link.");
                            assertThat(link.mend()).contains(new Mend.FillIn(record, "link"));
                        },
                        date -> assertThat(date.mend()).contains(new Mend.FillIn(record, "date")));
        assertThat(saying("Nothing.").found(Claims.NONE.with(
                new Background(Optional.empty(), "Care strategy, May 2024", "https://example.org", "")))).isEmpty();
    }

    @Test
    void aFigureNeedsAUnitAndASource() {
        Stated figure = new Stated(Optional.empty(), "Rate", "£14.94", " ", "", Confidence.COUNTED);
        assertThat(saying("The rate is £14.94.").found(Claims.NONE.with(figure)))
                .containsExactly("figures: £14.94", "figures: Rate £14.94");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "We pay a rate of £14.94 per hour.", "Staff are paid £14.94 an hour.", "The hourly rate is £14.94.",
            "A fee of £9.50 for each visit", "The cost is £1,204.55 in all.", "It raised £20.00 for the fund.",
            "The price is £2.45m."})
    void moneyThatSaysWhatItIsPaidForIsLeftAlone(String text) {
        assertThat(saying(text).found()).isEmpty();
    }

    @Test
    void aGuessIsNotGivenAsACount() {
        Stated guess = new Stated(Optional.empty(), "Workers", "3,000", "people", "Officers", Confidence.GUESSED);
        assertThat(saying("There are about 3,000 workers.").found(Claims.NONE.with(guess))).isEmpty();
        assertThat(saying("There are 3,000 workers.").findings(Claims.NONE.with(guess)).getFirst().what()).isEqualTo(
                "“Workers”, 3,000, was guessed, but the text gives it as if it were counted.");
        assertThat(saying("There are 13,000 workers.").found(Claims.NONE.with(guess))).isEmpty();
    }
}
