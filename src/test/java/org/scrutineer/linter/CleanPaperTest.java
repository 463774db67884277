package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.linter.Claims.Background;
import org.scrutineer.linter.Claims.Confidence;
import org.scrutineer.linter.Claims.Counted;
import org.scrutineer.linter.Claims.Implication;
import org.scrutineer.linter.Claims.Part;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.linter.Claims.Recommended;
import org.scrutineer.linter.Claims.Stated;
import org.scrutineer.ratings.Rag;

/** A paper in which everything is told rightly, and much of it nearly looks wrong. */
class CleanPaperTest {
    private static final UUID HOME = new UUID(5, 1);
    private static final UUID VISITS = new UUID(5, 2);

    private static Claims claims() {
        return Claims.NONE.dated(LocalDate.of(2026, 6, 16)).withDomain("northmere.gov.uk")
                .withNames(List.of("Grace Tallow", "Will"))
                .with(new Implication("Finance", true)).with(new Implication("Legal", false))
                .with(new Implication("Equalities", false)).with(new Implication("Risk", true))
                .with(new Rated(HOME, "Workstream 1 Home", Optional.of(Rag.AMBER),
                        "Two of three actions are complete. Planning is completed."))
                .with(new Rated(VISITS, "Workstream 2 Visits", Optional.of(Rag.GREEN),
                        "All went without delay. It is no longer delayed and managed within budget.", Optional.of(HOME),
                        OptionalInt.of(2)))
                .with(new Counted("providers", 26, List.of(
                        new Part("good", 14), new Part("not yet rated", 8), new Part("unaccounted for", 4))))
                .with(new Stated(
                        Optional.empty(), "Rate", "£21.40", "per hour", "Contract register", Confidence.COUNTED))
                .with(new Background(
                        Optional.empty(), "Home care strategy", "https://example.org/strategy", "May 2024"))
                .with(new Recommended(new UUID(6, 1), "1", "That the rota be shared with people a week ahead."))
                .with(new Recommended(new UUID(6, 2), "2", "That the survey of people be published each year."));
    }

    private static PaperSketch paper() {
        PaperSketch paper = new PaperSketch("Home care: report for 2025-26").section("cover")
                .facts("Meeting: Adult Care Committee, 16 June 2026", "Contact officer: R. Ames, 0161 496 0100")
                .section("recommendation").heading("RECOMMENDATION")
                .say("The committee is asked to note the report and to confirm the ratings.")
                .section("body").heading("What was done in 2025-26")
                .say("The Care Quality Commission (CQC) inspected 23 of 26 providers (88%), and the CQC’s view is good. "
                        + "About 200 of 320 people (roughly 63%) answered, 24/7 or nearly so.")
                .say("In Q1 2025-26 (April to June) 3/4 of the visits were on time; 12/14 wards have a plan. Ms June "
                        + "Harrow will march on. Staff may ask again.")
                .say("The survey goes out each April. Visits in July and August 2025 were short; by December they were "
                        + "not. The Equality Act 2010 replaced the Race Relations Act 1976.")
                .say("Of the 26 providers, 14 are good, 8 are not yet rated and 4 are unaccounted for.")
                .say("Of the 260 figures that they owe, one for each measure, 223 are rated: 56 red, 114 amber and 53 "
                        + "green. Missed visits were 84.2% (23 of 26 providers), against a target of 95.0% (6 of 12).")
                .say("The overspend is £501k on a budget of £7.5 million (6.7%). 501 on 7,500 is 6.7%. Costs rose from "
                        + "£1.2m to £1.5m (25%). We pay £21.40 per hour, and £0.45 a mile.")
                .say("RAG (red, amber, green) ratings are set by officers. 14 + 8 + 4 = 26. Order 4500123457 and invoice "
                        + "0123456 are paid. See section 2.10 and Phase 2 (roll-out), which Phase 2 itself explains.")
                .table("What was spent, in £000", List.of("Service", "2024-25", "2025-26", "Change %"),
                        row("Home care", "1,204", "1,311", "8.9%"), row("Day care", "310", "298", "-3.9%"),
                        row("Total", "1,515", "1,609", "6.2%"))
                .table("Visits", List.of("Month", "Planned", "Late", "Average minutes"),
                        row("April 2025", "120", "–", "31"), row("May 2025", "118", "4", "29"),
                        row("Total", "238", "4", "30"));
        return paper.heading("Implications").subheading("Finance").say("There is an overspend, as told above.")
                .subheading("Legal implications").say("There are no legal implications arising from this report.")
                .subheading("Risk").say("Recruiting stays hard.")
                .section("recommendation-again").heading("RECOMMENDATION")
                .say("The committee is asked to note the report and to confirm the ratings.")
                .section("author").heading("Report author")
                .plain("R. Ames, 0161 496 0100, r.ames@northmere.gov.uk, Town Hall, Northmere, NM1 4QZ")
                .section("background").heading("Background papers").bullets("Home care strategy, May 2024");
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(paper().findings(claims())).isEmpty();
    }

    @Test
    void theSameHoldsWhenNothingIsKnownButTheText() {
        assertThat(paper().found(Claims.NONE)).isEmpty();
    }
}
