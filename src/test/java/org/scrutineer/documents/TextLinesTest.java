package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are broken where a reader would, and nothing is lost between them. */
class TextLinesTest {
    private static final Faces FACES = Faces.shipped();

    @Test
    void linesBreakAtSpacesAndFillTheWidth() {
        assertThat(lines("The council reports on progress every quarter", 120))
                .containsExactly("The council reports on ", "progress every quarter");
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        for (List<Ink> line : broken(stretch("The council reports on progress. ".repeat(20)), 151)) {
            assertThat(TextLines.reach(FACES, line)).isBetween(100.0, 151.0);
        }
    }

    @Test
    void wordsMayBreakAfterAHyphenOrASlashButNumbersMayNot() {
        assertThat(lines("aaaaaaaa-bbbbbbbb", 70)).containsExactly("aaaaaaaa-", "bbbbbbbb");
        assertThat(lines("aaaaaaaa/bbbbbbbb", 70)).containsExactly("aaaaaaaa/", "bbbbbbbb");
        assertThat(lines("in 2024-2025 or so", 60)).containsExactly("in ", "2024-2025 ", "or so");
    }

    @Test
    void aWordWiderThanTheLineIsBrokenAnywhere() {
        List<String> lines = lines("x".repeat(100), 100);

        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(String.join("", lines)).isEqualTo("x".repeat(100));
    }

    @Test
    void evenNoRoomAtAllEnds() {
        assertThat(lines("abc", 0)).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two three four five six seven eight nine ten", "a  b   c  dd    eee ffff  ggggg hhh",
            "line\nline\n\nline", "e\u0301 no\u00a0break co-operation and/or "})
    void noWordIsLostAndNoneAreRunTogether(String text) {
        String joined = String.join("", lines(text, 60));

        assertThat(Spoken.plain(joined)).isEqualTo(Spoken.plain(text));
    }

    @Test
    void aNoBreakSpaceIsNoPlaceToBreak() {
        assertThat(lines("rated as ●\u00a0Amber", 70)).containsExactly("rated as ", "● Amber");
    }

    @Test
    void aTypedLineEndIsKept() {
        assertThat(lines("one\ntwo", 500)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0 \n", "\u0000\u00ad"})
    void blankTextHasNoLines(String text) {
        assertThat(broken(stretch(text), 100)).isEmpty();
    }

    @Test
    void aMissingGlyphSaysWhatItStandsFor() {
        List<Ink.Words> words = broken(stretch("a漢b"), 100).getFirst().stream().map(Ink.Words.class::cast).toList();

        assertThat(words).extracting(Ink.Words::drawn).containsExactly("a", "\ufffd", "b");
        assertThat(words).extracting(Ink.Words::actual)
                .containsExactly(Optional.empty(), Optional.of("漢"), Optional.empty());
        assertThat(words.get(1).lettering().face()).isEqualTo(Face.FALLBACK);
        assertThat(words.get(2).x()).isGreaterThan(words.get(1).x());
    }

    @Test
    void aLinkThatWrapsHasAnAreaOnEachLine() {
        Tag tag = Tag.document().child("P").child("Link").text();
        Ink.Destination destination = new Ink.Destination(URI.create("https://example.org"), "words", tag);
        Stretch link = Stretch.of("a link of several words", Look.BODY, tag).linkedTo(destination);
        List<List<Ink>> lines = TextLines.broken(FACES, List.of(link), 70);

        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line)
                .filteredOn(Ink.LinkArea.class::isInstance)
                .singleElement()
                .satisfies(area -> assertThat(((Ink.LinkArea) area).width())
                        .isLessThanOrEqualTo(TextLines.reach(FACES, line) + 0.001)));
    }

    @Test
    void aRatingInTextStandsOnOneBoxWithRoomAroundItsWords() {
        Tag tag = Tag.document().child("P").text();
        Stretch rating = Stretch.rating(new RatingMark(Tone.COMPLETE, "1", "Fully Achieved"), Look.BODY, tag);
        List<Ink> line = TextLines.broken(FACES, List.of(stretch("It is "), rating, stretch(" now")), 400).getFirst();
        Ink.Fill box = (Ink.Fill) line.getFirst();
        List<Ink.Words> words = line.stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
        List<Ink.Words> inside = words.subList(1, words.size() - 1);

        assertThat(line).filteredOn(Ink.Fill.class::isInstance).hasSize(1);
        assertThat(box.surface().fill()).isEqualTo(Tone.COMPLETE.light().fill());
        assertThat(inside.getFirst().x() - box.x()).isCloseTo(Look.TAG_PADDING, within(0.001));
        assertThat(box.x() + box.width() - TextLines.reach(FACES, List.copyOf(inside)))
                .isCloseTo(Look.TAG_PADDING, within(0.001));
        assertThat(words.getLast().x()).isCloseTo(box.x() + box.width(), within(0.001));
        assertThat(inside).allSatisfy(
                each -> assertThat(each.lettering().colour()).isEqualTo(Tone.COMPLETE.light().text()));
    }

    private static Stretch stretch(String text) {
        return Stretch.silent(text, Look.BODY);
    }

    private static List<List<Ink>> broken(Stretch stretch, double width) {
        return TextLines.broken(FACES, List.of(stretch), width);
    }

    private static List<String> lines(String text, double width) {
        return broken(stretch(text), width).stream()
                .map(line -> line.stream().map(ink -> ((Ink.Words) ink).drawn()).collect(Collectors.joining()))
                .toList();
    }
}
