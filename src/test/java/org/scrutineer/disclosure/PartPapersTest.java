package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.app.Wiring;
import org.scrutineer.disclosure.Canaries.Bird;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.papers.Made;
import org.scrutineer.periods.Period;

/** Every composer, unchanged, over the stores and the ledger of each part. */
class PartPapersTest {
    private final Canaries canaries = new Canaries();

    @AfterEach
    void close() {
        canaries.close();
    }

    @Test
    void thePapersOfTheWholeSingOfMuch() {
        String words = words(canaries.office.wiring());
        assertThat(canaries.birds().stream().filter(bird -> words.contains(bird.song())).count()).isGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void noSongIsInAPublicPaper(Level level) {
        canaries.mark(level);
        Wiring open = canaries.office.wiring().part(Part.PUBLIC);
        assertThat(canaries.birds()).extracting(Bird::song).noneMatch(words(open)::contains);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void bothPartsAreNumberedAlike(Level level) {
        canaries.mark(level);
        List<Paper> open = papers(canaries.office.wiring().part(Part.PUBLIC));
        List<Paper> closed = papers(canaries.office.wiring().part(Part.PART_2));
        for (int paper = 0; paper < open.size(); paper++) {
            assertThat(shape(open.get(paper))).isEqualTo(shape(closed.get(paper)));
        }
        assertThat(open).filteredOn(paper -> shape(paper).contains("4 Paragraph")).hasSizeGreaterThan(3);
    }

    @Test
    void partTwoHasExemptTextsAsTheRegisterHasThem() {
        List<Paper> before = papers(canaries.office.wiring());
        canaries.mark(Level.EXEMPT);
        List<Paper> closed = papers(canaries.office.wiring().part(Part.PART_2));
        assertThat(closed).extracting(Paper::blocks).isEqualTo(before.stream().map(Paper::blocks).toList());
        assertThat(words(canaries.office.wiring().part(Part.PUBLIC)))
                .contains("Not for publication: exempt under paragraph 3 of Schedule 12A; see Part 2.");
    }

    /** One of every kind about everything that it can be about, and one of the quarter that the figures are for. */
    private static List<Paper> papers(Wiring wiring) {
        Stream<Paper> offered = wiring.paperKinds().all().stream()
                .flatMap(kind -> kind.subjects().stream().map(subject -> kind.compose(subject.id()).paper()));
        return Stream.concat(offered, Stream.of(Made.of(wiring, Period.quarter(2026, 3)))).toList();
    }

    private String words(Wiring wiring) {
        return papers(wiring).toString();
    }

    /** The numbers of the paragraphs and the kinds of blocks between them, in their order. */
    private static List<String> shape(Paper paper) {
        return paper.blocks().stream().map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.number().isPresent()
                    ? paragraph.number().getAsInt() + " Paragraph"
                    : "Paragraph";
            default -> block.getClass().getSimpleName();
        }).toList();
    }
}
