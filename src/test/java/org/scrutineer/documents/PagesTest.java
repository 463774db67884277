package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ui.Progress;

/** Every block of a paper has its area on the pages, so that a click on the page knows what was meant. */
class PagesTest {
    static Stream<Paper> papers() {
        return PaperLayoutTest.papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPrintedBlockAndEveryRowHasItsArea(Paper paper) {
        List<Place> expected = new ArrayList<>();
        for (int block = 0; block < paper.blocks().size(); block++) {
            if (isPrinted(paper.blocks().get(block))) {
                expected.add(Place.of(block));
            }
            if (paper.blocks().get(block) instanceof Block.Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    expected.add(Place.of(block, row));
                }
            }
        }
        List<Pages.Area> areas = pages(paper).areas();

        assertThat(areas.stream().map(Pages.Area::place).distinct()).containsExactlyElementsOf(expected);
        assertThat(areas.stream().map(area -> List.of(area.place(), area.page()))).doesNotHaveDuplicates();
    }

    private static boolean isPrinted(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> !TextStrips.isBlank(paragraph.runs());
            case Block.PageBreak _ -> false;
            case Block.Heading _,Block.Bullets _,Block.Facts _,Block.Quotation _,Block.Table _,Block.Figure _ -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("papers")
    void areasLieBesideEachOtherAndInsideTheMargins(Paper paper) {
        Pages pages = pages(paper);
        for (int page = 0; page < pages.pages().size(); page++) {
            double above = 0;
            for (Pages.Area area : pages.on(page)) {
                assertThat(area.box().y()).as(area.words()).isGreaterThanOrEqualTo(above - 0.001);
                above = area.box().y() + area.box().height();
                assertThat(area.box().x()).isEqualTo(Look.SIDE_MARGIN);
                assertThat(area.box().width()).isCloseTo(
                        pages.pages().get(page).width() - 2 * Look.SIDE_MARGIN, within(0.001));
            }
            assertThat(above).isLessThan(pages.pages().get(page).height() - 50);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsReadOnAPageLiesInAnArea(Paper paper) {
        PaperLayout layout = PaperLayout.of(paper, PaperStyle.plain(), Progress.NONE);
        for (int page = 0; page < layout.pages().size(); page++) {
            int here = page;
            List<Pages.Area> areas = layout.areas().stream().filter(area -> area.page() == here).toList();
            assertThat(layout.pages().get(page).stream()
                    .filter(ink -> ink instanceof Ink.Words words && words.tag().isPresent()
                            && !words.tag().get().role().equals("H1"))
                    .map(Ink.Words.class::cast))
                    .allSatisfy(words -> assertThat(areas).as(words.drawn()).anyMatch(
                            area -> words.y() >= area.box().y() && words.y() <= area.box().y() + area.box().height()));
        }
    }

    @Test
    void wordsOfABlockLieInItsOwnArea() {
        Paper paper = SamplePapers.paper("Title", List.of(SamplePapers.numbered(1, "one"),
                SamplePapers.bullets("two", "three"), SamplePapers.text("four")));
        Pages pages = pages(paper);

        assertThat(blockOf(pages, "one")).isZero();
        assertThat(blockOf(pages, "1. ")).isZero();
        assertThat(blockOf(pages, "two")).isEqualTo(1);
        assertThat(blockOf(pages, "three")).isEqualTo(1);
        assertThat(blockOf(pages, "four")).isEqualTo(2);
    }

    private static int blockOf(Pages pages, String words) {
        Printed.Words found = words(pages.pages().getFirst()).stream()
                .filter(each -> each.text().equals(words))
                .findFirst()
                .orElseThrow();
        return pages.areas().stream()
                .filter(area -> found.y() > area.box().y() && found.y() < area.box().y() + area.box().height())
                .findFirst()
                .orElseThrow()
                .place()
                .block();
    }

    @Test
    void aRowThatGoesOnOverThePageHasAnAreaOnEachBelowTheRepeatedHeader() {
        List<Pages.Area> areas = pages(SamplePapers.edges()).areas();
        Place divided = areas.stream()
                .filter(area -> area.place().row().isPresent())
                .filter(area -> areas.stream().filter(other -> other.place().equals(area.place())).count() > 2)
                .findFirst()
                .orElseThrow()
                .place();
        List<Pages.Area> parts = areas.stream().filter(area -> area.place().equals(divided)).toList();

        assertThat(parts).extracting(Pages.Area::page).isSorted().doesNotHaveDuplicates();
        assertThat(parts).extracting(Pages.Area::words).containsOnly(parts.getFirst().words());
        assertThat(parts.get(1).box().y()).isGreaterThan(Look.TOP_MARGIN + 10);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsSeenIsWhatThePdfDraws(Paper paper) {
        PaperLayout layout = PaperLayout.of(paper, PaperStyle.plain(), Progress.NONE);
        Pages pages = pages(paper);

        assertThat(pages.pages()).hasSameSizeAs(layout.pages());
        for (int page = 0; page < pages.pages().size(); page++) {
            List<String> drawn = layout.pages().get(page).stream().flatMap(PagesTest::drawn).toList();
            assertThat(words(pages.pages().get(page))).extracting(Printed.Words::text)
                    .containsExactlyElementsOf(drawn);
            assertThat(pages.pages().get(page).width()).isEqualTo(layout.sheets().get(page).width());
            assertThat(pages.pages().get(page).height()).isEqualTo(layout.sheets().get(page).height());
        }
    }

    private static Stream<String> drawn(Ink ink) {
        return switch (ink) {
            case Ink.Words words -> Stream.of(words.drawn());
            case Ink.Upwards(Ink.Words words) -> Stream.of(words.drawn());
            case Ink.Picture picture -> ChartInks.of(picture.chart(), Faces.shipped()).stream()
                    .flatMap(PagesTest::drawn);
            case Ink.Fill _,Ink.Rule _,Ink.LinkArea _,Ink.Bookmark _,Ink.Emblem _,Ink.Photo _ -> Stream.empty();
        };
    }

    @Test
    void aChartThatIsMadeSmallerIsSmallerInAllItsParts() {
        Chart chart = SampleCharts.heatMap(6, 14).chart(2000);
        Paper paper = SamplePapers.paper("Title", List.of(new Block.Figure("Message", "Alternative", chart)));
        Pages.Page page = pages(paper).pages().getFirst();
        double scale = Sheet.UPRIGHT.scale(chart);

        assertThat(scale).isLessThan(0.5);
        assertThat(page.printed().stream()
                .filter(Printed.Box.class::isInstance)
                .map(Printed.Box.class::cast))
                .isNotEmpty()
                .allSatisfy(box -> {
                    assertThat(box.area().x() + box.area().width())
                            .isLessThanOrEqualTo(Look.PAGE_WIDTH - Look.SIDE_MARGIN + 0.1);
                    assertThat(box.edge()).map(Printed.Edge::thickness)
                            .hasValueSatisfying(thick -> assertThat(thick).isCloseTo(0.8 * scale, within(0.001)));
                });
    }

    @Test
    void aCouncilsCrestColourAndFontAreOnItsPages() {
        PaperStyle style = SampleLooks.northmere();
        Crest crest = style.crest().orElseThrow();
        Pages.Page page = Pages.of(SamplePapers.every(), style, Progress.NONE).pages().getFirst();

        assertThat(page.printed()).filteredOn(Printed.Image.class::isInstance)
                .containsExactly(new Printed.Image(new Chart.Area(Look.SIDE_MARGIN, Look.TOP_MARGIN,
                        crest.printed().width(), crest.printed().height()), crest.png()));
        assertThat(words(page)).filteredOn(words -> words.text().equals("Purpose"))
                .extracting(words -> words.letters().colour())
                .containsExactly("#1d5a96");
        assertThat(words(page)).filteredOn(words -> words.text().startsWith("12 March 2026"))
                .extracting(words -> words.letters().face())
                .contains(new FaceFile(Face.FALLBACK.bytes()))
                .doesNotContain(new FaceFile(Face.REGULAR.bytes()));
    }

    @Test
    void aPaperWithoutBlocksHasAPageAndNoAreas() {
        Pages pages = pages(SamplePapers.paper("Title", List.of()));

        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.areas()).isEmpty();
    }

    @Test
    void theSamePaperHasTheSamePages() {
        assertThat(pages(SamplePapers.every())).isEqualTo(pages(SamplePapers.every()));
    }

    @Test
    void nothingIsLaidOutForNobody() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Pages.of(SamplePapers.every(), cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void blocksSayTheirWords() {
        Paper paper = SamplePapers.paper("Title", List.of(
                SamplePapers.numbered(4, "Note\u00a0this"), SamplePapers.bullets("first", "second"),
                new Block.Quotation("Said", Optional.of("somebody")),
                new Block.Facts(List.of(new Block.Fact("Due", List.of(new Run.Text("Spring"))))),
                new Block.Figure("Message", "Alternative", SampleCharts.trend().spark()),
                new Block.Table("Caption", "", List.of(new Block.Column("Ref", 1, true),
                        new Block.Column("RAG", 1, false)),
                        List.of(
                                SamplePapers.row(
                                        List.of(SamplePapers.text("4")),
                                        List.of(new RatingMark(org.scrutineer.ui.Tone.AMBER, "A", "Amber"))),
                                SamplePapers.row(List.of(SamplePapers.text("5")), List.of()),
                                SamplePapers.row(List.of(), List.of())))));

        assertThat(pages(paper).areas()).extracting(Pages.Area::words).containsExactly(
                "4. Note this", "• first • second", "Said – somebody", "Due: Spring", "Message. Alternative",
                "Caption. Ref, RAG", "Ref: 4; RAG: ● A Amber", "Ref: 5", "Empty row");
    }

    @Test
    void placesAreCountedFromZero() {
        assertThatThrownBy(() -> Place.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Printed.Words> words(Pages.Page page) {
        return page.printed().stream().filter(Printed.Words.class::isInstance).map(Printed.Words.class::cast).toList();
    }

    private static Pages pages(Paper paper) {
        return Pages.of(paper, Progress.NONE);
    }
}
