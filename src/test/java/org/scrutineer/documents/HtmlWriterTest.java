package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;

class HtmlWriterTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" 'too' </style> <!-- --> &amp;";

    @Test
    void saysWhoseItIsAndWhatItIsAbout() throws IOException {
        Document page = page(SamplePapers.every());

        assertThat(page.title()).isEqualTo("Reablement at Home: progress on recommendations");
        assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("Northmere Borough Council");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("For the Adult Care Select Committee");
        assertThat(page.select("body > header").text()).isEqualTo("Northmere Borough Council");
        assertThat(page.select("body > footer").text()).isEqualTo("Reablement at Home · 12 March 2026");
    }

    @Test
    void whatIsTypedNeverBecomesMarkup() throws IOException {
        Document page = page(new Paper(HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(
                new Block.Heading(2, HOSTILE),
                Block.Paragraph.of(HOSTILE),
                new Block.Bullets(List.of(List.of(new Run.Strong(HOSTILE)))),
                new Block.Facts(List.of(new Block.Fact(HOSTILE, List.of(new Run.Text(HOSTILE))))),
                new Block.Quotation(HOSTILE, Optional.of(HOSTILE)),
                new Block.Table(HOSTILE, HOSTILE, List.of(new Block.Column(HOSTILE, 1, true)), List.of(
                        SamplePapers.row(List.of(Block.Paragraph.of(HOSTILE))))),
                new Block.Figure(HOSTILE, HOSTILE, new Chart(100, 20, List.of(new Chart.Label(0, 10, 9, HOSTILE)))))));

        assertThat(page.select("script, main style")).isEmpty();
        assertThat(page.title()).isEqualTo(HOSTILE);
        for (String element : List.of("h1", "h2", "dt", "dd", "li", "blockquote", "cite", "caption", "td, tbody th",
                "figcaption", "header", "body > footer")) {
            assertThat(page.select(element).text()).as(element).isEqualTo(HOSTILE);
        }
        assertThat(page.select("svg").attr("aria-label")).isEqualTo(HOSTILE);
        assertThat(page.select("svg text").text()).contains("<script>");
        assertThat(HtmlChecks.failures(html(SamplePapers.edges()))).isEmpty();
    }

    @Test
    void theNumbersOfParagraphsAreWordsOfTheirs() throws IOException {
        Document page = page(SamplePapers.paper("Title", List.of(
                SamplePapers.numbered(1, "First"), new Block.Heading(2, "Between"), SamplePapers.numbered(2, "Second"),
                SamplePapers.bullets("below the second"), SamplePapers.numbered(7, "Seventh"))));

        assertThat(page.select("p.numbered").eachText()).containsExactly("1. First", "2. Second", "7. Seventh");
        assertThat(page.select("ul.below li").eachText()).containsExactly("below the second");
    }

    @Test
    void pagesThatTurnTurnWhenPrinted() throws IOException {
        Document turned = page(SamplePapers.turned());
        Document sideways = page(SamplePapers.paper("Wide", List.of(
                new Block.PageBreak(true), SamplePapers.text("On its side"))));

        assertThat(turned.select("main > div").eachAttr("class"))
                .containsExactly("sheet", "sheet sideways", "sheet", "sheet sideways");
        assertThat(sideways.select("main > div").eachAttr("class")).containsExactly("sheet sideways");
        assertThat(sideways.select("main > div > h1")).hasSize(1);
        assertThat(turned.select("style").html()).contains("size: A4 landscape", "thead { display: table-header-group");
    }

    @Test
    void aLongPaperHasAListOfItsSectionsAndAWayPastIt() throws IOException {
        Document longer = page(SamplePapers.every());
        Document shorter = page(SamplePapers.paper("Short", List.of(new Block.Heading(2, "Only"))));

        assertThat(longer.select("a.skip").attr("href")).isEqualTo("#paper");
        assertThat(longer.body().child(0).className()).as("the first stop").isEqualTo("skip");
        assertThat(longer.select("nav a").eachText()).startsWith("Purpose", "What members are asked to do")
                .hasSize(longer.select("h2").size());
        assertThat(shorter.select("a.skip, nav")).isEmpty();
    }

    @Test
    void aTableSaysWhatItShowsAndScrollsWhereItIsWide() throws IOException {
        Document page = page(SamplePapers.every());

        assertThat(page.getElementById("table-1-about").hasAttr("hidden")).isTrue();
        assertThat(page.select(".scroll[tabindex=0] > table > caption").eachAttr("id")).containsExactly("table-2");
        assertThat(page.select("tbody th[scope=row]")).isNotEmpty();
    }

    @Test
    void aChartIsDrawnAsInThePdf() throws IOException {
        Document page = page(SamplePapers.every());

        assertThat(page.select("svg[role=img]").first().attr("aria-label")).startsWith("One bar in five parts");
        assertThat(page.select("svg rect")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("svg text[textLength]").eachText()).anyMatch(words -> words.contains("Green"));
    }

    @Test
    void whatLooksLikeAFormulaIsTextWhereTheFileIsOpenedInExcel() throws IOException {
        Document page = page(SamplePapers.paper("T", List.of(new Block.Table("C", "", List.of(
                new Block.Column("=Head", 1, true), new Block.Column("Plain", 1, false)),
                List.of(
                        SamplePapers.row(List.of(SamplePapers.text("@x")), List.of(SamplePapers.text(" ＝1+1"))),
                        SamplePapers.row(List.of(SamplePapers.text("x")), List.of(SamplePapers.bullets("-1"))))))));

        assertThat(page.select("[style*=mso-number-format]").eachText()).containsExactly("=Head", "@x", "＝1+1", "-1");
    }

    @Test
    void nothingIsWrittenWhenItWasCancelled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long of, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> HtmlWriter.write(SamplePapers.every(), out, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    private static Document page(Paper paper) throws IOException {
        return Jsoup.parse(html(paper));
    }

    private static String html(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter.write(paper, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
