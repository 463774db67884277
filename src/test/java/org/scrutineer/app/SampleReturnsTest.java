package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample council's providers and what they returned tell the story that sample-data/README.md says they do. */
class SampleReturnsTest {
    private static final List<String> QUARTERS = List.of("Q3 2025-26", "Q4 2025-26", "Q1 2026-27", "Q2 2026-27");
    private static final Set<String> JANUARY_TO_MARCH = Set.of("2026-01", "2026-02", "2026-03");
    private static final Set<String> APRIL_TO_JUNE = Set.of("2026-04", "2026-05", "2026-06");

    @TempDir
    private Path folder;
    private TestCommandLine office;

    @BeforeEach
    void copy() {
        office = new TestCommandLine(SampleWorkspace.copyTo(folder.resolve("office")));
    }

    @Test
    void whoReturnedDiffersFromQuarterToQuarter() throws IOException {
        assertThat(list("providers")).hasSize(12);
        for (String quarter : QUARTERS) {
            List<JsonNode> returns = list("returns", "--period", quarter);
            List<String> again = returns.stream().filter(each -> each.get("resubmission").asBoolean())
                    .map(each -> each.get("file").asText()).toList();
            Set<String> providers = returns.stream().map(each -> each.get("provider").asText())
                    .collect(Collectors.toSet());
            assertThat(returns).as("each file once").hasSize(providers.size() + again.size());
            switch (quarter) {
                case "Q3 2025-26" -> assertThat(providers).hasSize(11).doesNotContain("Fennywort Care Co-operative");
                case "Q2 2026-27" -> assertThat(providers).hasSize(10)
                        .doesNotContain("Dunnockdale Care", "Kestrelmoor Support");
                default -> assertThat(providers).hasSize(12);
            }
            assertThat(again).as(quarter).isEqualTo(quarter.equals("Q1 2026-27")
                    ? List.of("Marrowfield quarter 1 corrected.xls")
                    : List.of());
        }
    }

    @Test
    void theLastQuarterShowsWhomToChase() throws IOException {
        assertThat(missing("Q3 2025-26")).isEmpty();
        assertThat(missing("Q4 2025-26")).containsExactly("Bramblecott Care Services 2026-02 empty");
        assertThat(missing("Q1 2026-27")).isEmpty();
        assertThat(missing("Q2 2026-27")).containsExactly(
                "Hobblewick Home Support 2026-09 notReturned", "Kestrelmoor Support 2026-27 Q2 notReturned");
        JsonNode kestrelmoor = list("missing", "--period", "Q2 2026-27").getLast();
        assertThat(kestrelmoor.get("due").asText()).isEqualTo("2026-10-23");
        assertThat(kestrelmoor.get("since").asInt()).isEqualTo(30);
    }

    @Test
    void oneFigureIsDoubtfulAndEveryStateIsThere() throws IOException {
        List<JsonNode> all = list("observations");
        List<JsonNode> doubtful = all.stream().filter(each -> !each.get("doubt").isNull()).toList();
        assertThat(doubtful).hasSize(1);
        assertThat(doubtful.getFirst().get("provider").asText()).isEqualTo("Ninebarrow Homecare");
        assertThat(doubtful.getFirst().get("label").asText()).isEqualTo("Hours of care provided");
        assertThat(doubtful.getFirst().get("period").asText()).isEqualTo("2026-09");
        assertThat(doubtful.getFirst().get("source").get("cell").asText()).isEqualTo("B5");
        assertThat(all.stream().collect(Collectors.groupingBy(
                each -> each.get("state").asText(), Collectors.counting()))).isEqualTo(Map.of(
                        "reported", 1547L, "nil", 13L, "suppressed", 12L, "notApplicable", 9L, "empty", 1L,
                        "notReturned", 1L));
        assertThat(all.stream().map(each -> each.get("measure").asText())
                .filter("People still at home 91 days after reablement (%)"::equals)).hasSize(4);
        assertThat(all.stream().filter(each -> each.get("denominator").isNumber())
                .map(each -> each.get("provider").asText()).distinct())
                .containsExactlyInAnyOrder("Fennywort Care Co-operative", "Osier End Homecare");
    }

    /** The trackers of the review say how many visits the providers of the framework missed in these two quarters. */
    @Test
    void theFrameworkComesToWhatTheReviewPublished() throws IOException {
        Set<String> framework = list("providers").stream()
                .filter(each -> each.get("framework").asText().startsWith("Care at Home"))
                .map(each -> each.get("name").asText())
                .collect(Collectors.toSet());
        assertThat(framework).hasSize(7);
        Predicate<JsonNode> theirs = each -> framework.contains(each.get("provider").asText());
        assertThat(sum("Visits planned", JANUARY_TO_MARCH, theirs)).isEqualTo(118_400);
        assertThat(sum("Visits missed", JANUARY_TO_MARCH, theirs)).isEqualTo(41);
        assertThat(sum("Visits planned", APRIL_TO_JUNE, theirs)).isEqualTo(119_900);
        assertThat(sum("Visits missed", APRIL_TO_JUNE, theirs)).isEqualTo(33);
    }

    @Test
    void theCorrectedReturnHoldsAndSaysWhereItCameFrom() throws IOException {
        JsonNode june = list("observations").stream()
                .filter(each -> each.get("provider").asText().equals("Marrowfield Care at Home")
                        && each.get("measure").asText().equals("Visits missed")
                        && each.get("period").asText().equals("2026-06"))
                .findFirst().orElseThrow();
        assertThat(june.get("value").asInt()).as("nothing in the first file").isEqualTo(1);
        assertThat(june.get("source").get("file").asText()).isEqualTo("Marrowfield quarter 1 corrected.xls");
        assertThat(june.get("source").get("cell").asText()).isEqualTo("E7");
    }

    @Test
    void oneProviderMissesMoreVisitsEachQuarterUntilItIsRedAndSuspended() throws IOException {
        Predicate<JsonNode> quillbrook = each -> each.get("provider").asText().equals("Quillbrook Care");
        List<Double> shares = List.of(
                share(Set.of("2025-10", "2025-11", "2025-12"), quillbrook), share(JANUARY_TO_MARCH, quillbrook),
                share(APRIL_TO_JUNE, quillbrook), share(Set.of("2026-07", "2026-08", "2026-09"), quillbrook));
        assertThat(shares).isSorted();
        assertThat(shares.getFirst()).isCloseTo(0.0033, within(0.0001));
        assertThat(shares.getLast()).isCloseTo(0.0110, within(0.0001));
        assertThat(list("providers").stream().filter(each -> each.get("name").asText().equals("Quillbrook Care"))
                .map(each -> each.get("standing").asText())).containsExactly("suspended");
    }

    private double share(Set<String> months, Predicate<JsonNode> whose) throws IOException {
        return (double) sum("Visits missed", months, whose) / sum("Visits planned", months, whose);
    }

    private int sum(String measure, Set<String> months, Predicate<JsonNode> whose) throws IOException {
        return list("observations").stream()
                .filter(each -> whose.test(each) && each.get("measure").asText().equals(measure)
                        && months.contains(each.get("period").asText()))
                .mapToInt(each -> each.get("value").asInt())
                .sum();
    }

    private List<String> missing(String quarter) throws IOException {
        return list("missing", "--period", quarter).stream()
                .map(each -> each.get("provider").asText() + " " + each.get("period").asText() + " "
                        + each.get("state").asText())
                .toList();
    }

    private List<JsonNode> list(String... what) throws IOException {
        String[] command = new String[what.length + 2];
        command[0] = "list";
        System.arraycopy(what, 0, command, 1, what.length);
        command[command.length - 1] = "--json";
        return StreamSupport.stream(office.run(command).json().spliterator(), false).toList();
    }
}
