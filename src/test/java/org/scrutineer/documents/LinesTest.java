package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bullets survive as bullets, whatever was typed for them; nothing else is taken for one. */
class LinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"•", "·", "‣", "●", "▪", "◦", "-", "–", "—", "*", "o", "\uf0b7"})
    void everyMarkThatPeopleTypeMakesBullets(String mark) {
        String text = mark + " Rotas are shared\r\n" + mark + "\tTwo shortfalls were put right";

        assertThat(Lines.blocks(text))
                .containsExactly(SamplePapers.bullets("Rotas are shared", "Two shortfalls were put right"));
    }

    @Test
    void linesWithoutMarksAreParagraphs() {
        assertThat(Lines.blocks("First\n\n  \nSecond\u000bThird"))
                .containsExactly(
                        Block.Paragraph.of("First"), Block.Paragraph.of("Second"), Block.Paragraph.of("Third"));
    }

    @Test
    void aRunOfBulletsEndsAtAParagraph() {
        assertThat(Lines.blocks("Since March:\n- one\n- two\nThen this\n• three"))
                .containsExactly(
                        Block.Paragraph.of("Since March:"), SamplePapers.bullets("one", "two"),
                        Block.Paragraph.of("Then this"), SamplePapers.bullets("three"));
    }

    @Test
    void aLoneHyphenAmongOtherLinesIsLeftAsItWasTyped() {
        assertThat(Lines.blocks("It was cold\n- 5 degrees\nin January"))
                .containsExactly(
                        Block.Paragraph.of("It was cold"), Block.Paragraph.of("- 5 degrees"),
                        Block.Paragraph.of("in January"));
    }

    @Test
    void aLoneHyphenAfterAColonIsABullet() {
        assertThat(Lines.blocks("Done:\n- 5 visits")).containsExactly(
                Block.Paragraph.of("Done:"), SamplePapers.bullets("5 visits"));
    }

    @Test
    void aCellOfOneHyphenLineIsABulletBeforeALetterOnly() {
        assertThat(Lines.blocks("- Recruit staff")).containsExactly(SamplePapers.bullets("Recruit staff"));
        assertThat(Lines.blocks("- 5 degrees")).containsExactly(Block.Paragraph.of("- 5 degrees"));
        assertThat(Lines.blocks("o level results")).containsExactly(Block.Paragraph.of("o level results"));
    }

    @Test
    void hyphensInsideWordsAndNumbersAreNotMarks() {
        assertThat(Lines.lines("-5 degrees\n-7 degrees\n*note\nco-operation\noften"))
                .containsExactly("-5 degrees", "-7 degrees", "*note", "co-operation", "often");
    }

    @Test
    void severalBulletsInOneLineAreTakenApart() {
        assertThat(Lines.blocks("• Rotas are shared • Shortfalls were put right"))
                .containsExactly(SamplePapers.bullets("Rotas are shared", "Shortfalls were put right"));
    }

    @Test
    void anIndentedLineGoesOnWithItsBullet() {
        assertThat(Lines.lines("• Rotas are shared\n   every week\n• Next")).containsExactly(
                "Rotas are shared every week", "Next");
    }

    @Test
    void linesForTheCommandLineHaveNoMarks() {
        assertThat(Lines.lines("Update\n•One\n• Two ")).isEqualTo(List.of("Update", "One", "Two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\r\n \t", "\u000b"})
    void blankTextHasNoBlocks(String text) {
        assertThat(Lines.blocks(text)).isEmpty();
        assertThat(Lines.lines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "–\n-", "• \n•"})
    void aMarkWithoutWordsIsPrintedAsItStands(String text) {
        assertThat(String.join("\n", Lines.lines(text))).isEqualTo(text.replace(" ", ""));
    }
}
