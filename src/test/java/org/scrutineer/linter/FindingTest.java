package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;

class FindingTest {
    private static final String TROUBLE = "Prior to May the CQC saw 23 of 26 (85%) on 03/02, by the Data Protection Act "
            + "1998; ring 0161 496 0123 or Joan Aldous. She was paid a rate of £14.94, in Q1 2020. Of 10 people, 3 came "
            + "and 4 left. Phase 2 (one) and Phase 2 (two) ran. 1 + 1 = 3.";
    private static final Claims CLAIMS = Claims.NONE.withNames(List.of("Joan Aldous"))
            .dated(java.time.LocalDate.of(2020, 3, 1));

    @Test
    void noWordsThatAreQuotedAreEverReplaced() {
        List<Finding> ours = PaperSketch.saying(TROUBLE).findings(CLAIMS);
        assertThat(ours.stream().filter(each -> each.mend().isPresent()).map(Finding::topic)).contains(
                Topic.PERCENTAGES, Topic.ACTS, Topic.PERSONAL_DATA, Topic.DATES, Topic.ACRONYMS, Topic.PLAIN_WORDS);

        List<PaperSketch> quoted = List.of(
                new PaperSketch("A report").verbatim(TROUBLE), new PaperSketch("A report").quote(TROUBLE, "A carer"),
                PaperSketch.saying("She said: “" + TROUBLE + "”"));
        assertThat(quoted).flatExtracting(each -> each.findings(CLAIMS))
                .isNotEmpty().noneMatch(each -> each.mend().filter(Mend.ReplaceWords.class::isInstance).isPresent());
    }

    @Test
    void aMendForQuotedWordsCannotEvenBeMade() {
        Place quoted = new Place(Optional.empty(), "body", Optional.empty(), true);
        assertThatThrownBy(() -> new Mend.ReplaceWords(quoted, "some words", 0, 4, "other"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mend.ReplaceWords(Place.PAPER, "some words", 8, 11, "other"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameMatterIsOneFindingWithItsPlaces() {
        List<Finding> findings = PaperSketch.saying("Whilst this holds.").say("Whilst that holds, whilst it lasts.")
                .findings(Claims.NONE);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.places()).hasSize(2);
            assertThat(finding.key()).isEqualTo("plain-words//whilst");
        });
    }

    @Test
    void theKeyNamesTheSectionOrTheRecordAndTheWords() {
        assertThat(PaperSketch.saying("It began in May.").findings(Claims.NONE).getFirst().key())
                .isEqualTo("date-without-year/body/may");
        java.util.UUID record = new java.util.UUID(1, 1);
        assertThat(new PaperSketch("A report").about(record).say("It began in  May.").findings(Claims.NONE).getFirst()
                .key())
                .isEqualTo("date-without-year/" + record + "/may");
    }

    @Test
    void findingsComeInTheOrderOfReading() {
        assertThat(PaperSketch.saying("In June.").say("Whilst it holds, 1 + 1 = 3.").say("In July.").found())
                .containsExactly("date-without-year: June", "sums: 1 + 1 = 3", "plain-words: whilst",
                        "date-without-year: July");
    }

    @Test
    void whoNoLongerWantsItNeedNotWait() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Linter().check(
                PaperSketch.saying("x").composition(), Claims.NONE, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void textsThatCouldLeadAPatternAstrayAreReadToTheEnd() {
        String digits = "1".repeat(20_000);
        String capitals = "A B C ".repeat(5_000);
        String marks = "“(".repeat(10_000) + "0161 ".repeat(4_000) + "a@".repeat(5_000) + "Of 1 ".repeat(3_000);
        assertThat(PaperSketch.saying(digits).say(capitals).say(marks).say("Jan, ".repeat(5_000))
                .say("ABCD EFGH ".repeat(5_000))
                .say("1 + ".repeat(5_000) + "1 = 2").say("Phase 2 (a) ".repeat(3_000))
                .say("There are no " + "implications ".repeat(3_000))
                .say("£".repeat(9_000) + " from 3 of ".repeat(3_000) + "%").findings(
                        Claims.NONE.with(new Claims.Implication("body", false))))
                .isNotNull();
    }
}
