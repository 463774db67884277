package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.ui.Tone;

class AnonymousTest {
    private static final Map<String, String> NAMES = new LinkedHashMap<>(Map.of(
            "Ash Care", "Provider A", "Ash Care South", "Provider B", "Ash", "Provider A", "Bell & Sons", "Provider C",
            "O’Neill’s", "Provider D"));

    private final Anonymous anonymous = new Anonymous(NAMES);

    @Test
    void theLongestNameIsMeant() {
        assertThat(anonymous.text("Ash Care South, Ash Care and ASH."))
                .isEqualTo("Provider B, Provider A and Provider A.");
    }

    @Test
    void possessivesAndOtherWritings() {
        assertThat(anonymous.text("Ash Care’s visits, ash\u00a0care's calls, Bell and Sons, BELL  &\nSONS, O'Neill's"))
                .isEqualTo("Provider A’s visits, Provider A's calls, Provider C, Provider C, Provider D");
    }

    @Test
    void filesThatAreNamedAfterProviders() {
        assertThat(anonymous.text("ash-care-south-q2.xlsx, Ash_Care.csv and bell-and-sons.xls"))
                .isEqualTo("Provider B-q2.xlsx, Provider A.csv and Provider C.xls");
    }

    @Test
    void aNameThatAPictureBreaksOrCuts() {
        Block block = anonymous.block(new Block.Figure("Title", "Alternative", new Chart(90, 90, List.of(
                new Chart.Label(0, 10, 10, "Ash Care"), new Chart.Label(0, 20.8, 10, "South"),
                new Chart.Label(0, 40, 10, "Bell & So…"), new Chart.Label(0, 60, 10, "All"),
                new Chart.Label(0, 70.8, 10, "providers")))));

        assertThat(((Block.Figure) block).chart().marks()).containsExactly(
                new Chart.Label(0, 15.4, 10, "Provider B"), new Chart.Label(0, 40, 10, "Provider C"),
                new Chart.Label(0, 60, 10, "All"), new Chart.Label(0, 70.8, 10, "providers"));
    }

    @Test
    void namesInTheMiddleOfWordsStay() {
        assertThat(anonymous.text("Ashford washes; cash, Ash2")).isEqualTo("Ashford washes; cash, Ash2");
        assertThat(new Anonymous(Map.of()).text("Ash")).isEqualTo("Ash");
    }

    @Test
    void noPlaceInAPaperIsForgotten() throws IOException {
        String name = "Ash Care";
        Chart.Area area = new Chart.Area(0, 0, 90, 30);
        Tone tone = Tone.values()[0];
        Paper paper = new Paper(name + " report", name, name + ", a subject", "Foot " + name, List.of(
                new Block.Heading(2, name), new Block.Paragraph(OptionalInt.of(1), List.of(
                        new Run.Text("On " + name + " "), new Run.Strong("Ash "), new Run.Text("Care and "),
                        new Run.Link(name, "https://example.org/ash-care"),
                        new Run.Rating(new RatingMark(tone, "", name)))),
                new Block.Bullets(List.of(List.of(new Run.Text(name)))),
                new Block.Facts(List.of(new Block.Fact(name, List.of(new Run.Text(name))))),
                new Block.Quotation("“" + name + "”", Optional.of(name)),
                new Block.Table(name, name, List.of(new Block.Column(name, 1, true)), List.of(new Block.Row(List.of(
                        new Block.Cell(List.of(Block.Paragraph.of(name), new RatingMark(tone, "", name))))))),
                new Block.Figure(name, name, new Chart(90, 30, List.of(
                        new Chart.Part(name, Optional.empty(), area, List.of(new Chart.Box(area, tone, name, 8))),
                        new Chart.Label(1, 9, 8, name), new Chart.Upwards(9, 30, 8, name),
                        new Chart.Dot(1, 1, 1, false))))));

        Paper other = anonymous.in(paper);

        assertThat(other.toString()).doesNotContainIgnoringCase("ash").contains("text=On Provider A ]",
                "text=Provider A and ]");
        Secrets secrets = new Secrets(NAMES.keySet().stream()
                .map(each -> new Secret(Secret.Kind.NAME, "provider: name", each)).toList(), List.of());
        for (byte[] file : HidingPlaces.printed(other).values()) {
            assertThat(ReleaseCheck.of(secrets).check("a", file)).isEmpty();
        }
        for (byte[] file : HidingPlaces.printed(paper).values()) {
            assertThat(ReleaseCheck.of(secrets).check("a", file)).isNotEmpty();
        }
    }

    @Test
    void aLetterThatWasKeptStays() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        UUID three = new UUID(0, 3);
        try (Office office = new Office()) {
            StandIns first = StandIns.of(office.wiring().access(), List.of(three, two));
            assertThat(first.name(two)).isEqualTo("Provider A");
            assertThat(first.name(three)).isEqualTo("Provider B");
            office.wiring().ledger().apply(first.keep().orElseThrow());

            StandIns later = StandIns.of(office.wiring().access(), List.of(one, two, three));
            assertThat(later.name(two)).isEqualTo("Provider A");
            assertThat(later.name(three)).isEqualTo("Provider B");
            assertThat(later.name(one)).isEqualTo("Provider C");
            assertThat(StandIns.of(office.wiring().access(), List.of(two)).keep()).isEmpty();
        }
    }

    @Test
    void whereTwoLaptopsGaveOneLetterTheFirstKeepsIt() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        StandIns both = StandIns.of(List.of(new StandIn(one, 1), new StandIn(two, 1)), List.of(one, two));
        assertThat(both.name(one)).isEqualTo("Provider A");
        assertThat(both.name(two)).isEqualTo("Provider B");
        assertThat(new StandIn(one, 26).letters() + new StandIn(one, 27).letters() + new StandIn(one, 703).letters())
                .isEqualTo("ZAAAAA");
    }
}
