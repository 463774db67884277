package org.scrutineer.clashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferingTest {
    private static String marked(String text, String other) {
        return Differing.pieces(text, other).stream()
                .map(piece -> piece.differs() ? "[" + piece.text().strip() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void onlyWhatTheOtherHasNotIsMarked() {
        assertThat(marked("Publish a plan by May.", "Publish a plan by June.")).isEqualTo("Publish a plan by [May.]");
        assertThat(marked("Publish a short plan", "Publish a plan")).isEqualTo("Publish a [short]plan");
        assertThat(marked("the same", "the same")).isEqualTo("the same");
        assertThat(marked("all new", "")).isEqualTo("[all new]");
        assertThat(marked("", "was there")).isEmpty();
    }

    @Test
    void spacesAndLinesAreNoDifference() {
        assertThat(marked("one\ntwo", "one two")).isEqualTo("one\ntwo");
        assertThat(Differing.pieces("a  b\n", "a b")).extracting(Differing.Piece::text).containsExactly("a  b\n");
    }

    @Test
    void nothingOfATextIsLost() {
        String text = "• One, two;\n• three “four”.\n\nFive";
        assertThat(Differing.pieces(text, "two three")).extracting(Differing.Piece::text)
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
    }

    @Test
    void aWholeBookIsShownAsItIs() {
        String book = "word ".repeat(5_000);
        assertThat(Differing.pieces(book, "other")).isEqualTo(List.of(new Differing.Piece(book, false)));
    }
}
