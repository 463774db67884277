package org.scrutineer.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Place;

/** Keys lead from block to block, and what is read stays where it is when the paper changes. */
class AreaWalkTest {
    private final AreaWalk one = walk(SamplePages.one());
    private final AreaWalk pages = walk(SamplePages.many(120));

    @Test
    void arrowsLeadThroughBlocksAndRowsInTheirOrder() {
        assertThat(one.areas()).hasSize(8);
        for (int at = 0; at < 7; at++) {
            assertThat(one.from(at, KeyCode.DOWN)).hasValue(at + 1);
            assertThat(one.from(at + 1, KeyCode.UP)).hasValue(at);
        }
        assertThat(one.from(7, KeyCode.DOWN)).isEmpty();
        assertThat(one.from(0, KeyCode.UP)).isEmpty();
        assertThat(one.from(3, KeyCode.HOME)).hasValue(0);
        assertThat(one.from(3, KeyCode.END)).hasValue(7);
        assertThat(one.from(3, KeyCode.LEFT)).isEmpty();
    }

    @Test
    void pageKeysLeadToTheFirstBlockOfAPage() {
        int second = pages.from(0, KeyCode.PAGE_DOWN).orElseThrow();

        assertThat(pages.areas().get(second).page()).isEqualTo(1);
        assertThat(pages.areas().get(second - 1).page()).isZero();
        assertThat(pages.from(second + 3, KeyCode.PAGE_UP)).hasValue(0);
        assertThat(pages.from(0, KeyCode.PAGE_UP)).isEmpty();
        assertThat(pages.from(119, KeyCode.PAGE_DOWN)).isEmpty();
    }

    @Test
    void aPlaceIsFoundAndARowThatHasGoneIsItsTable() {
        assertThat(one.of(Place.of(4, 2))).hasValue(7);
        assertThat(one.of(Place.of(4, 9))).hasValue(4);
        assertThat(one.of(Place.of(17))).isEmpty();
    }

    @Test
    void whatIsSeenIsFollowedWhenBlocksComeAboveIt() {
        List<Block> more = new ArrayList<>(SamplePages.many(120));
        more.add(0, SamplePages.text("New"));
        AreaWalk next = walk(more);

        assertThat(pages.in(next, 40)).hasValue(41);
        PageStack.Spot spot = new PageStack.Spot(
                pages.areas().get(40).page(), pages.areas().get(40).box().y() + 3);
        PageStack.Spot followed = pages.follow(next, spot);
        assertThat(followed.page()).isEqualTo(next.areas().get(41).page());
        assertThat(followed.points()).isCloseTo(next.areas().get(41).box().y() + 3, within(0.001));
    }

    @Test
    void aBlockWhoseWordsChangeKeepsItsPlace() {
        List<Block> changed = new ArrayList<>(SamplePages.one());
        changed.set(1, SamplePages.text("Quite different"));

        assertThat(one.in(walk(changed), 1)).hasValue(1);
    }

    @Test
    void ofSeveralWithTheSameWordsTheNearestIsFollowed() {
        AreaWalk same = walk(List.of(SamplePages.text("a"), SamplePages.text("a"), SamplePages.text("a")));
        AreaWalk rows = walk(List.of(new Block.Table("Caption", "", List.of(new Block.Column("x", 1, false)),
                List.of(empty(), empty(), empty()))));

        assertThat(same.in(same, 1)).hasValue(1);
        assertThat(rows.in(rows, 2)).hasValue(2);
    }

    private static Block.Row empty() {
        return new Block.Row(List.of(new Block.Cell(List.of())));
    }

    @Test
    void theRestOfABlockOnTheNextPageIsFollowedAsThat() {
        AreaWalk over = walk(List.of(SamplePages.text("Words and words. ".repeat(600))));

        assertThat(over.areas()).hasSizeGreaterThan(1);
        assertThat(over.continues(0)).isFalse();
        assertThat(over.continues(1)).isTrue();
        assertThat(over.in(over, 1)).hasValue(1);
    }

    @Test
    void nothingLeadsIntoAPaperWithoutBlocks() {
        AreaWalk none = walk(List.of());

        assertThat(one.in(none, 3)).isEmpty();
        assertThat(none.firstBelow(new PageStack.Spot(0, 0))).isEqualTo(OptionalInt.empty());
        assertThat(one.follow(none, new PageStack.Spot(0, 90))).isEqualTo(new PageStack.Spot(0, 90));
    }

    private static AreaWalk walk(List<Block> blocks) {
        return new AreaWalk(SamplePages.of(blocks).areas());
    }
}
