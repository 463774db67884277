package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;

/** What is found by any words in it, and the line it was found in. */
class SearchIndexTest {
    private final SearchIndex index = new SearchIndex(List.of(
            text("Evidence", "Recommendation 4 · Care at Home",
                    "Nine complaints came in. Two were answered late. Five providers are above 90 %."),
            text("Resolution", "Adult Care, 8 December 2026", "That complaint figures be sent to members."),
            text("Recommendation", "Recommendation 7 · Complaints", "Publish how many complaints came in.")));

    @Test
    void everyWordMustBeThereInAnyCaseAndTheNameCountsMost() {
        assertThat(index.find("COMPLAINT", 10)).extracting(found -> found.text().sort())
                .containsExactly("Recommendation", "Evidence", "Resolution");
        assertThat(index.find("complaint late", 10)).extracting(found -> found.text().sort())
                .containsExactly("Evidence");
        assertThat(index.find("complaint park", 10)).isEmpty();
        assertThat(index.find("  ", 10)).isEmpty();
        assertThat(index.find("complaint", 2)).hasSize(2);
    }

    @Test
    void theLineIsTheSentenceWithTheWord() {
        assertThat(index.find("answered", 1).getFirst().line()).isEqualTo("Two were answered late.");
        assertThat(index.find("home providers", 1).getFirst().line())
                .isEqualTo("Five providers are above 90 %.");
    }

    @Test
    void aLongLineIsCutAroundTheWord() {
        SearchIndex one = new SearchIndex(List.of(text("Evidence", "", "many words ".repeat(40) + "sensor "
                + "and more ".repeat(40))));
        assertThat(one.find("sensor", 1).getFirst().line())
                .startsWith("… ").endsWith(" …").contains("sensor").hasSizeLessThan(130);
    }

    @Test
    void theWholeRegisterIsRead() {
        try (Office office = new Office()) {
            office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                    .row("Ref", "Recommendation", "Owner", "Evidence", "RAG")
                    .row("2", "Share the rota every week with all of the staff.", "A. Brown",
                            "Shared since May by every provider.", "Amber")));
            SearchIndex read = SearchReader.read(office.wiring());
            assertThat(read.find("shared may", 5)).singleElement().satisfies(found -> {
                assertThat(found.text().sort()).isEqualTo("Evidence");
                assertThat(found.text().to()).isEqualTo(new Destination.Review(
                        office.review().id(), java.util.Optional.of(office.recommendation("2").id()),
                        java.util.Optional.empty()));
            });
            assertThat(read.find("rota brown", 5)).extracting(found -> found.text().sort())
                    .containsExactly("Recommendation");
        }
    }

    private static SearchIndex.Text text(String sort, String name, String words) {
        return new SearchIndex.Text(sort, name, words, new Destination.Home());
    }
}
