package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Strip.CellLine;
import org.scrutineer.documents.Strip.NewPage;
import org.scrutineer.documents.Strip.Row;
import org.scrutineer.documents.Strip.Slab;

/** What belongs together stays together, on pages of 100 points. */
class PageFlowTest {
    private static final Sheet PAGE = new Sheet(200, 100, 0, 0, 0, 100);
    private static final Strip.TableHead HEAD = new Strip.TableHead(10, List.of(ink("head")));
    private static final Strip.Measures MEASURES = new Strip.Measures(200, List.of(0.0, 100.0), 0, 0);

    @Test
    void slabsFollowEachOtherFromTheTop() {
        assertThat(pages(slab("a", 40), slab("b", 40), slab("c", 40))).containsExactly("a0 b40", "c0");
    }

    @Test
    void spaceAboveIsLeftOutAtTheTopOfAPage() {
        Strip spaced = new Slab(15, 60, false, List.of(ink("s")));

        assertThat(pages(spaced, spaced)).containsExactly("s0", "s0");
        assertThat(pages(slab("a", 20), spaced)).containsExactly("a0 s35");
    }

    @Test
    void aHeadingIsNeverTheLastOnAPage() {
        assertThat(pages(slab("a", 70), heading("h", 20), slab("b", 20))).containsExactly("a0", "h0 b20");
        assertThat(pages(slab("a", 60), heading("h", 20), slab("b", 20))).containsExactly("a0 h60 b80");
    }

    @Test
    void aChainThatNoPageHoldsIsPlacedAllTheSame() {
        assertThat(pages(heading("a", 60), heading("b", 60), slab("c", 60))).containsExactly("a0", "b0", "c0");
    }

    @Test
    void aSlabHigherThanAPageEnds() {
        assertThat(pages(slab("a", 150), slab("b", 20))).containsExactly("a0", "b0");
    }

    @Test
    void aNewPageIsBegunOnceAndNotAtTheEnd() {
        assertThat(pages(slab("a", 10), new NewPage(PAGE), new NewPage(PAGE), slab("b", 10), new NewPage(PAGE)))
                .containsExactly("a0", "b0");
    }

    @Test
    void aRowThatFitsOnAPageIsNotDividedAndItsHeadIsRepeated() {
        assertThat(pages(slab("a", 60), row("r", 50))).containsExactly("a0", "head0 r10 r20 r30 r40 r50");
    }

    @Test
    void aRowThatFitsHereStaysWithoutAnotherHead() {
        assertThat(pages(slab("a", 60), row("r", 30))).containsExactly("a0 r60 r70 r80");
    }

    @Test
    void aRowThatNoPageHoldsIsDividedWithTheHeadOnEachPage() {
        assertThat(pages(slab("a", 30), row("r", 120))).containsExactly(
                "a0 r30 r40 r50 r60 r70 r80 r90", "head0 r10 r20 r30 r40 r50");
    }

    @Test
    void aTallRowIsNotBegunInTheLastLines() {
        assertThat(pages(slab("a", 70), row("r", 120)).getFirst()).isEqualTo("a0");
    }

    @Test
    void aRowIsDividedRatherThanLeaveHalfAPageEmpty() {
        assertThat(pages(slab("a", 40), row("r", 70))).containsExactly(
                "a0 r40 r50 r60 r70 r80 r90", "head0 r10");
    }

    @Test
    void rowsThatKeepWithTheNextGoToTheNextPageTogether() {
        assertThat(pages(slab("a", 70), row("r", 20).keepingWithNext(), row("s", 20)))
                .containsExactly("a0", "head0 r10 r20 s30 s40");
    }

    @Test
    void aBreakTurnsThePagesThatFollow() {
        Sheet wide = new Sheet(100, 50, 5, 3, 7, 50);
        PageFlow flow = new PageFlow(PAGE, 1).fill(List.of(slab("a", 30), new NewPage(wide), slab("b", 30),
                slab("c", 20), new NewPage(PAGE)));

        assertThat(flow.pages().stream().map(PageFlowTest::described)).containsExactly("a0", "b3", "c3");
        assertThat(flow.sheets()).containsExactly(PAGE, wide, wide);
        assertThat(flow.pages().get(1).getFirst()).isInstanceOfSatisfying(
                Ink.Words.class, words -> assertThat(words.x()).isEqualTo(5));
    }

    @Test
    void theFirstPageMayLieOnItsSideToo() {
        PageFlow flow = new PageFlow(PAGE, 1)
                .fill(List.of(new NewPage(new Sheet(100, 50, 0, 0, 0, 50)), slab("a", 30)));

        assertThat(flow.sheets()).singleElement().extracting(Sheet::height).isEqualTo(50.0);
    }

    @Test
    void tighterGapsArePartOfWhatIsAskedFor() {
        Strip spaced = new Slab(20, 30, false, List.of(ink("s")));

        assertThat(new PageFlow(PAGE, 0.5).fill(List.of(spaced, spaced)).pages().stream()
                .map(PageFlowTest::described)).containsExactly("s0 s40");
    }

    @Test
    void theEmptiestPageBeforeABreakIsKnown() {
        assertThat(new PageFlow(PAGE, 1).fill(List.of(slab("a", 90), slab("b", 10), slab("c", 5), new NewPage(PAGE),
                slab("d", 60))).leastFilled()).isEqualTo(0.05);
    }

    @Test
    void cellsOfADividedRowAreEachDivided() {
        List<CellLine> few = lines("x", 2);
        Row row = new Row(HEAD, List.of(lines("r", 12), few), MEASURES, false);
        List<Row> parts = row.divided(50);

        assertThat(parts.getFirst().cells()).extracting(List::size).containsExactly(5, 2);
        assertThat(parts.getLast().cells()).extracting(List::size).containsExactly(7, 0);
        assertThat(parts.getFirst().height() + parts.getLast().height()).isEqualTo(row.height());
    }

    @Test
    void divisionAlwaysGoesForward() {
        Row row = new Row(HEAD, List.of(lines("r", 3), List.of()), MEASURES, false);

        assertThat(row.divided(0).getFirst().cells()).extracting(List::size).containsExactly(1, 0);
    }

    private static List<String> pages(Strip... strips) {
        List<List<Ink>> pages = new PageFlow(PAGE, 1).fill(List.of(strips)).pages();
        return pages.stream().map(PageFlowTest::described).toList();
    }

    private static String described(List<Ink> inks) {
        List<String> words = new ArrayList<>();
        for (Ink ink : inks) {
            if (ink instanceof Ink.Words said) {
                words.add(said.drawn() + (int) said.y());
            }
        }
        return String.join(" ", words);
    }

    private static Slab slab(String name, double height) {
        return new Slab(0, height, false, List.of(ink(name)));
    }

    private static Slab heading(String name, double height) {
        return slab(name, height).keepingWithNext();
    }

    private static Row row(String name, int height) {
        return new Row(HEAD, List.of(lines(name, height / 10), List.of()), MEASURES, false);
    }

    private static List<CellLine> lines(String name, int count) {
        return IntStream.range(0, count).mapToObj(line -> new CellLine(10, List.of(ink(name)))).toList();
    }

    private static Ink ink(String name) {
        return new Ink.Words(0, 0, Look.BODY, name, java.util.Optional.empty(), java.util.Optional.empty());
    }
}
