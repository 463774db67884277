package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.linter.Place.Spot;

/** Every kind of block is read, and a finding points at the very line of it. */
class PlacesTest {
    private static final UUID PAPER = new UUID(1, 1);
    private static final UUID LINE = new UUID(1, 2);

    private static Place only(PaperSketch paper) {
        List<Finding> findings = paper.findings(Claims.NONE);
        assertThat(findings).hasSize(1);
        return findings.getFirst().place();
    }

    private static Optional<Spot> spot(int piece, OptionalInt row, OptionalInt column) {
        return Optional.of(new Spot(piece, row, column));
    }

    @Test
    void aParagraphIsItsPiece() {
        Place place = only(
                new PaperSketch("A report").section("risk").heading("Risk").about(PAPER).say("It ends in June."));
        assertThat(place).isEqualTo(new Place(
                spot(1, OptionalInt.empty(), OptionalInt.empty()), "risk", Optional.of(PAPER), false));
    }

    @Test
    void aListItemIsItsRow() {
        assertThat(only(new PaperSketch("A report").bullets("All is well.", "It ends in June.")).spot())
                .isEqualTo(spot(0, OptionalInt.of(1), OptionalInt.empty()));
    }

    @Test
    void aFactIsItsRow() {
        assertThat(only(new PaperSketch("A report").facts("Board: Care", "Due: in June")).spot())
                .isEqualTo(spot(0, OptionalInt.of(1), OptionalInt.empty()));
    }

    @Test
    void aCellIsItsRowAndColumnAndAboutWhatTheRowIsAbout() {
        Place place = only(new PaperSketch("A report").about(PAPER).table("Steps", List.of("Step", "When"),
                row("Design", "done"), row("Approval", "• In June\n• or later").about(LINE)));
        assertThat(place.spot()).isEqualTo(spot(0, OptionalInt.of(1), OptionalInt.of(1)));
        assertThat(place.about()).hasValue(LINE);
        assertThat(only(new PaperSketch("A report").about(PAPER).table("Steps", List.of("Step", "When"),
                row("Design", "in June"))).about()).hasValue(PAPER);
    }

    @Test
    void aQuotationIsQuotedWhateverItsPieceSays() {
        Place place = only(new PaperSketch("A report").quote("By the Data Protection Act 1998.", "The contract"));
        assertThat(place.quoted()).isTrue();
    }

    @Test
    void aRecordThatIsNotPrintedIsStillNamed() {
        Finding finding = PaperSketch.saying("Nothing.").findings(Claims.NONE.with(new Claims.Rated(
                LINE, "Visits", Optional.of(org.scrutineer.ratings.Rag.GREEN), "The work has stalled."))).getFirst();
        assertThat(finding.place().spot()).isEmpty();
        assertThat(finding.place().about()).hasValue(LINE);
        assertThat(finding.key()).isEqualTo("rating-and-words/" + LINE + "/has stalled");
    }

    @Test
    void aSubheadingEndsWhereTheNextOneOfItsLevelBegins() {
        PaperSketch paper = new PaperSketch("A report").heading("Finance in 2025").subheading("Pay").say("Due in June.")
                .heading("Staff").subheading("Pay").say("Due in July.");
        assertThat(paper.found()).containsExactly("date-without-year: July");
    }

    @Test
    void anEmptyPaperHasNothingToFind() {
        assertThat(new PaperSketch("A report").findings(Claims.NONE)).isEmpty();
        assertThat(new PaperSketch("A report").table("Steps", List.of("Step", "When"), row("", "")).found()).isEmpty();
    }

    @Test
    void theMendOfOnePlaceKeepsTheRestOfItsText() {
        Mend.ReplaceWords mend = (Mend.ReplaceWords) new PaperSketch("A report")
                .bullets("Whilst it lasts; whilst it holds.").findings(Claims.NONE).getFirst().mend().orElseThrow();
        assertThat(mend.from()).isEqualTo("Whilst");
        assertThat(mend.text()).isEqualTo("Whilst it lasts; whilst it holds.");
        assertThat(mend.mended()).isEqualTo("While it lasts; whilst it holds.");
    }

    @Test
    void statedOnceClaimsKeepWhatWasStatedBefore() {
        Claims claims = Claims.NONE.with(new Claims.Implication("Legal", true)).withDomain("Northmere.gov.uk")
                .withNames(List.of("Ann Ashe")).withNames(List.of("Bob Birch")).with(Claims.Quarters.CALENDAR)
                .dated(java.time.LocalDate.of(2026, 1, 1));
        assertThat(claims.implications()).hasSize(1);
        assertThat(claims.customs().names()).containsExactlyInAnyOrder("Ann Ashe", "Bob Birch");
        assertThat(claims.customs().domains()).containsExactly("northmere.gov.uk");
        assertThat(claims.customs().quarters()).isEqualTo(Claims.Quarters.CALENDAR);
        assertThat(claims.customs().dated()).isPresent();
    }
}
