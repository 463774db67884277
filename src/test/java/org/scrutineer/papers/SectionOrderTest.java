package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of sections, as a council moves them and as the tool gets new ones. */
class SectionOrderTest {
    private static final List<String> KIND = List.of("sheet", "purpose", "summary", "progress", "finance", "risk");

    private static SectionOrder order(Map<String, String> behind) {
        return new SectionOrder(KIND, behind, Set.of("sheet"));
    }

    @Test
    void nothingMovedIsTheKindsOwnOrder() {
        assertThat(order(Map.of()).keys()).isEqualTo(KIND);
    }

    @Test
    void oneThatIsMovedIsTheOnlyOneThatIsWritten() {
        Map<String, String> behind = order(Map.of()).moved("summary", 5);
        assertThat(behind).containsOnly(Map.entry("summary", "risk"));
        assertThat(order(behind).keys()).containsExactly("sheet", "purpose", "progress", "finance", "risk", "summary");
    }

    @Test
    void theCoverSheetStaysInFront() {
        assertThat(order(order(Map.of()).moved("risk", 0)).keys()).startsWith("sheet", "risk", "purpose");
        assertThat(order(order(Map.of()).moved("sheet", 4)).keys()).isEqualTo(KIND);
    }

    @Test
    void whatWasMovedStaysBesideItsNeighbourWhenTheKindGetsAnotherSection() {
        Map<String, String> behind = order(Map.of()).moved("risk", 1);
        List<String> newer = new ArrayList<>(KIND);
        newer.add(2, "background");
        newer.add("sources");
        assertThat(new SectionOrder(newer, behind, Set.of("sheet")).keys()).containsExactly(
                "sheet", "risk", "purpose", "background", "summary", "progress", "finance", "sources");
    }

    @Test
    void aNeighbourThatIsGoneOrACircleLeavesTheKindsOrder() {
        assertThat(order(Map.of("risk", "weather")).keys()).isEqualTo(KIND);
        assertThat(order(Map.of("summary", "progress", "progress", "summary")).keys()).isEqualTo(KIND);
        assertThat(order(Map.of("purpose", "purpose")).keys()).isEqualTo(KIND);
    }

    @Test
    void everyMoveGivesTheOrderThatWasWanted() {
        Random random = new Random(7);
        for (int history = 0; history < 300; history++) {
            SectionOrder order = order(Map.of());
            for (int step = 0; step < 12; step++) {
                String key = KIND.get(1 + random.nextInt(KIND.size() - 1));
                int place = 1 + random.nextInt(KIND.size() - 1);
                List<String> wanted = new ArrayList<>(order.keys());
                wanted.remove(key);
                wanted.add(place, key);
                order = order(order.moved(key, place));
                assertThat(order.keys()).isEqualTo(wanted);
            }
        }
    }
}
