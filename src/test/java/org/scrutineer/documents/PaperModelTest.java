package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.ui.Tone;

/** What would make a paper inaccessible cannot be made at all. */
class PaperModelTest {
    private static final Chart CHART = Charts.stackedBar(List.of());
    private static final List<Column> COLUMNS = List.of(new Column("One", 1, true), new Column("Two", 1, false));

    @Test
    void headingLevelsAreNotSkipped() {
        refused(() -> SamplePapers.paper("Title", List.of(new Heading(3, "Too deep"))), "skipped");
        refused(() -> SamplePapers.paper("Title", List.of(new Heading(2, "Two"), new Heading(4, "Four"))), "Four");
        Paper fine = SamplePapers.paper("Title",
                List.of(new Heading(2, "A"), new Heading(3, "B"), new Heading(2, "C")));
        assertThat(fine.blocks()).hasSize(3);
    }

    @Test
    void headingsAndTitlesHaveTextAndALevel() {
        refused(() -> new Heading(1, "The title's level"), "level");
        refused(() -> new Heading(5, "Too deep"), "level");
        refused(() -> new Heading(2, " "), "heading");
        refused(() -> SamplePapers.paper(" ", List.of()), "title");
    }

    @Test
    void aFigureHasATitleAndAnAlternative() {
        refused(() -> new Block.Figure("Title", "", CHART), "alternative");
        refused(() -> new Block.Figure("", "Says", CHART), "title");
    }

    @Test
    void aTableHasACaptionHeadersAndEvenRows() {
        refused(() -> new Block.Table("", "d", COLUMNS, List.of()), "caption");
        refused(() -> new Block.Table("Caption", "d", List.of(), List.of()), "columns");
        refused(() -> new Column(" ", 1, false), "header");
        refused(() -> new Column("One", 0, false), "share");
        refused(() -> new Block.Table("Caption", "d", COLUMNS, List.of(SamplePapers.row(List.of()))),
                "number of cells");
    }

    @Test
    void whatIsEmptyIsRefused() {
        refused(() -> new Run.Link("", "https://example.org"), "link");
        refused(() -> new Block.Paragraph(OptionalInt.empty(), List.of()), "paragraph");
        refused(() -> new Block.Bullets(List.of()), "list");
        refused(() -> new Block.Bullets(List.of(List.of())), "list");
        refused(() -> new Block.Facts(List.of()), "fact");
        refused(() -> new Block.Fact("Label", List.of()), "fact");
        refused(() -> new Block.Fact("", List.of(new Run.Text("value"))), "label");
        refused(() -> new Block.Quotation("", Optional.empty()), "quotation");
        refused(() -> new RatingMark(Tone.RED, "R", " "), "word");
    }

    @Test
    void aPaperDoesNotChangeAfterwards() {
        List<Block> blocks = new ArrayList<>(List.of(SamplePapers.text("One")));
        Paper paper = SamplePapers.paper("Title", blocks);
        blocks.clear();

        assertThat(paper.blocks()).hasSize(1);
    }

    @Test
    void aRatingIsReadAsShapeLetterAndWord() {
        assertThat(new RatingMark(Tone.AMBER, "A", "Amber").text()).isEqualTo("● A Amber");
        assertThat(new RatingMark(Tone.NONE, "", "Not yet assessed").text()).isEqualTo("– Not yet assessed");
        assertThat(new RatingMark(Tone.GREEN, "Good", "Good").text()).isEqualTo("▲ Good");
        assertThat(new RatingMark(Tone.AMBER, "A", "Amber").printed()).isEqualTo("●\u00a0A\u00a0Amber");
        assertThat(new RatingMark(Tone.NONE, "", "Not yet").printed())
                .as("the words themselves may wrap").isEqualTo("–\u00a0Not yet");
    }

    @Test
    void aTagHoldsTextOrChildren() {
        Tag document = Tag.document();
        Tag paragraph = document.child("P").text();
        assertThatIllegalStateException().isThrownBy(() -> paragraph.child("Link"));
        assertThatIllegalStateException().isThrownBy(document::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2#d", "http://example.org", "mailto:a@example.org"})
    void addressesOfTheWebAndOfMailAreLinks(String address) {
        assertThat(Links.target(address)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
            "ftp://x",
            "http://[", "not an address"})
    void nothingElseIsALink(String address) {
        assertThat(Links.target(address)).isEmpty();
    }

    @Test
    void addressesAreWrittenInAscii() {
        assertThat(Links.target(" https://example.org/caf\u00e9 menu ")).contains(
                URI.create("https://example.org/caf%C3%A9%20menu"));
    }

    private static void refused(ThrowingCallable making, String because) {
        assertThatIllegalArgumentException().isThrownBy(making).satisfies(
                refusal -> assertThat(refusal).hasMessageContaining(because.substring(1)));
    }
}
