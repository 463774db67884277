package org.scrutineer.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Pages;

/** Where pages lie is known before any is drawn. */
class PageStackTest {
    private final Pages pages = SamplePages.of(List.of(
            SamplePages.text("one"), new Block.PageBreak(true), SamplePages.text("two")));

    @Test
    void everyPageIsAsWideAsTheRoomWhenFitted() {
        PageStack stack = PageStack.of(pages, Zoom.FIT, 636);

        assertThat(stack.scales()[0] * 595.28).isCloseTo(600, within(0.01));
        assertThat(stack.scales()[1] * 841.89).isCloseTo(600, within(0.01));
        assertThat(stack.width()).isEqualTo(636);
        assertThat(stack.left(0)).isEqualTo(18);
        assertThat(stack.left(1)).isEqualTo(18);
    }

    @Test
    void aSizeThatWasChosenIsTheSameOnAllPagesAndMayBeWiderThanTheRoom() {
        PageStack stack = PageStack.of(pages, Zoom.FULL, 700);

        assertThat(stack.scales()).containsExactly(96 / 72.0, 96 / 72.0);
        assertThat(stack.width()).isGreaterThan(1122);
    }

    @Test
    void aSpotIsFoundAgainAtAnotherSize() {
        PageStack small = PageStack.of(pages, Zoom.THREE_QUARTERS, 700);
        PageStack large = PageStack.of(pages, Zoom.LARGEST, 700);
        PageStack.Spot spot = small.spot(900);

        assertThat(spot.page()).isEqualTo(1);
        assertThat(small.top(spot)).isCloseTo(900, within(0.01));
        assertThat(large.spot(large.top(spot)).points()).isCloseTo(spot.points(), within(0.01));
    }

    @Test
    void thereIsNoRoomTooSmallAndNoPaperTooEmpty() {
        assertThat(PageStack.of(pages, Zoom.FIT, 0).height()).isGreaterThan(100);
        PageStack nothing = PageStack.of(new Pages(List.of(), List.of()), Zoom.FIT, 500);

        assertThat(nothing.height()).isEqualTo(PageStack.GAP);
        assertThat(nothing.top(nothing.spot(40))).isZero();
    }

    @Test
    void sizesGoUpAndDownFromWhatIsSeen() {
        double hundred = 96 / 72.0;

        assertThat(Zoom.FULL.larger(hundred)).isEqualTo(Zoom.LARGER);
        assertThat(Zoom.FULL.smaller(hundred)).isEqualTo(Zoom.THREE_QUARTERS);
        assertThat(Zoom.FIT.larger(1.1 * hundred)).isEqualTo(Zoom.LARGER);
        assertThat(Zoom.FIT.smaller(1.1 * hundred)).isEqualTo(Zoom.FULL);
        assertThat(Zoom.LARGEST.larger(2 * hundred)).isEqualTo(Zoom.LARGEST);
        assertThat(Zoom.THREE_QUARTERS.smaller(0.75 * hundred)).isEqualTo(Zoom.THREE_QUARTERS);
        assertThat(Zoom.FIT.smaller(0.5 * hundred)).isEqualTo(Zoom.FIT);
        assertThat(Zoom.values()).extracting(Zoom::words).doesNotHaveDuplicates();
    }
}
