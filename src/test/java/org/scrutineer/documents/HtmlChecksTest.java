package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.ui.Progress;

/** Every sample paper may be published as HTML; and each check fails where its matter is broken on purpose. */
class HtmlChecksTest {
    @Test
    void everySamplePaperMayBePublished() throws IOException {
        for (Paper paper : new Paper[]{SamplePapers.every(), SamplePapers.turned(), SamplePapers.edges(),
                SamplePapers.longReport(30), SampleCharts.paper()}) {
            assertThat(HtmlChecks.failures(written(paper))).as(paper.title()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachBreakIsNoticed() throws IOException {
        String whole = written(SamplePapers.every());
        return Stream.of(
                new Broken("lang=\"en-GB\"", "", "no language"),
                new Broken("<title>.*?</title>", "<title></title>", "no title"),
                new Broken("<h2 id=\"section-1\">", "<h3 id=\"section-1\">", "a heading level is skipped"),
                new Broken("<h2 id=\"section-2\">", "<h2 id=\"section-1\">", "an id twice"),
                new Broken("href=\"#section-3\"", "href=\"#section-33\"", "leads nowhere"),
                new Broken("aria-describedby=\"table-1-about\"", "aria-describedby=\"table\"", "leads nowhere"),
                new Broken("<caption id=\"table-1\">.*?</caption>", "", "a table without caption"),
                new Broken("<th scope=\"col\">", "<th>", "a head without scope"),
                new Broken("<th scope=\"col\">Ref</th>", "<td>Ref</td>", "a head without scope"),
                new Broken("<th scope=\"row\">", "<th>", "a row's head without scope"),
                new Broken("<td>", "<td colspan=\"2\">", "a merged cell"),
                new Broken("<td>(?=<)", "<td></td><td>", "a ragged row"),
                new Broken(" aria-label=\"One bar[^\"]*\"", "", "a picture without alternative text"),
                new Broken("role=\"img\"", "", "a picture that does not say it is one"),
                new Broken("<figcaption>.*?</figcaption>", "", "a picture without title"),
                new Broken("</span>\u00a0A\u00a0Amber</span>", "</span></span>", "a rating without its word"),
                new Broken("\\.rating\\.amber\\{color:#66420d", ".rating.amber{color:#b57f20", "are too faint"),
                new Broken("</main>", "<script>1</script></main>", "needs something else"),
                new Broken("<h1>", "<h1 onclick=\"x()\">", "an event handler"),
                new Broken("mailto:jo", "javascript:jo", "a link to no safe place"),
                new Broken("</style>", "a{background:url(x.png)}</style>", "styles from elsewhere"),
                new Broken("</main>", "</section></main>", "markup"))
                .map(broken -> DynamicTest.dynamicTest(broken.failure() + ": " + broken.what(), () -> {
                    String mutated = whole.replaceFirst("(?s)" + broken.what(), broken.by());

                    assertThat(mutated).isNotEqualTo(whole);
                    assertThat(HtmlChecks.failures(mutated)).anyMatch(each -> each.contains(broken.failure()));
                }));
    }

    private record Broken(String what, String by, String failure) {}

    private static String written(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter.write(paper, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
