package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ui.Progress;

/** Whatever is in a paper, its pages are clean: nothing leaves the margins, nothing is drawn twice or left alone. */
class PaperLayoutTest {
    private static final double RIGHT = Look.PAGE_WIDTH - Look.SIDE_MARGIN;

    static Stream<Paper> papers() {
        return Stream.of(SamplePapers.every(), SamplePapers.turned(), SamplePapers.edges(),
                SamplePapers.longReport(50));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noWordsLeaveTheMargins(Paper paper) {
        PaperLayout layout = layout(paper);
        for (int page = 0; page < layout.pages().size(); page++) {
            Sheet sheet = layout.sheets().get(page);
            assertThat(words(layout.pages().get(page))).allSatisfy(words -> {
                double right = words.x() + Faces.shipped().width(
                        words.drawn().stripTrailing(), words.lettering().face(), words.lettering().size());
                assertThat(words.x()).as(words.drawn()).isGreaterThanOrEqualTo(Look.SIDE_MARGIN - 0.01);
                assertThat(right).as(words.drawn()).isLessThanOrEqualTo(sheet.width() - sheet.side() + 0.6);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsReadLiesBetweenHeaderAndFooter(Paper paper) {
        PaperLayout layout = layout(paper);
        for (int page = 0; page < layout.pages().size(); page++) {
            Sheet sheet = layout.sheets().get(page);
            assertThat(words(layout.pages().get(page))).filteredOn(words -> words.tag().isPresent())
                    .allSatisfy(words -> assertThat(words.y()).as(words.drawn())
                            .isBetween(sheet.top(), sheet.height() - sheet.foot()));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noTwoLinesLieOnEachOther(Paper paper) {
        for (List<Ink> page : layout(paper).pages()) {
            List<Ink.Words> words = words(page);
            for (Ink.Words one : words) {
                assertThat(words).filteredOn(other -> other != one && overlap(one, other))
                        .as(one.drawn())
                        .isEmpty();
            }
        }
    }

    private static boolean overlap(Ink.Words one, Ink.Words other) {
        double room = 0.8 * Math.min(one.lettering().size(), other.lettering().size());
        return Math.abs(one.y() - other.y()) < room && left(one) < right(other) - 0.1 && left(other) < right(one) - 0.1;
    }

    private static double left(Ink.Words words) {
        return words.x();
    }

    private static double right(Ink.Words words) {
        return words.x() + Faces.shipped().width(
                words.drawn().stripTrailing(), words.lettering().face(), words.lettering().size());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageHasSomethingToRead(Paper paper) {
        assertThat(layout(paper).pages())
                .allSatisfy(page -> assertThat(words(page)).anyMatch(words -> words.tag().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noHeadingIsTheLastOnItsPage(Paper paper) {
        for (List<Ink> page : layout(paper).pages()) {
            List<Ink.Words> read = words(page).stream().filter(words -> words.tag().isPresent()).toList();
            assertThat(read.getLast().tag().orElseThrow().role()).doesNotMatch("H\\d|Caption");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aParagraphLeavesNoSingleLineBehind(Paper paper) {
        Map<Tag, List<Integer>> linesOnPages = new IdentityHashMap<>();
        for (List<Ink> page : layout(paper).pages()) {
            Map<Tag, Set<Double>> lines = new IdentityHashMap<>();
            for (Ink.Words words : words(page)) {
                words.tag().filter(tag -> tag.role().equals("LBody") || tag.role().equals("P"))
                        .filter(_ -> words.lettering().size() == Look.BODY.size())
                        .ifPresent(tag -> lines.computeIfAbsent(tag, _ -> new HashSet<>()).add(words.y()));
            }
            lines.forEach((tag, heights) -> linesOnPages.computeIfAbsent(tag, _ -> new ArrayList<>())
                    .add(heights.size()));
        }
        assertThat(linesOnPages.values()).filteredOn(pages -> pages.size() > 1)
                .allSatisfy(pages -> assertThat(pages).allMatch(lines -> lines > 1));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyTagThatHoldsTextIsInTheTree(Paper paper) {
        PaperLayout layout = layout(paper);
        Set<Tag> tree = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        collect(layout.document(), tree);

        layout.pages().forEach(page -> words(page).forEach(words -> words.tag().ifPresent(
                tag -> assertThat(tree.contains(tag)).isTrue())));
    }

    private static void collect(Tag tag, Set<Tag> tree) {
        tree.add(tag);
        tag.children().forEach(child -> collect(child, tree));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theOrderOfTheTreeIsTheOrderOnThePages(Paper paper) {
        PaperLayout layout = layout(paper);
        Map<Tag, Integer> order = new IdentityHashMap<>();
        number(layout.document(), order);
        List<Integer> topBlocks = new ArrayList<>();
        layout.pages().forEach(page -> words(page).forEach(words -> words.tag()
                .filter(tag -> layout.document().children().contains(tag))
                .ifPresent(tag -> topBlocks.add(order.get(tag)))));

        assertThat(topBlocks).isSorted();
    }

    private static void number(Tag tag, Map<Tag, Integer> order) {
        order.put(tag, order.size());
        tag.children().forEach(child -> number(child, order));
    }

    @Test
    void blankBlocksLeaveNothing() {
        Paper blank = SamplePapers.paper("Title", List.of(SamplePapers.text(" \u00a0"), SamplePapers.bullets("", " "),
                new Block.Heading(2, "\u0000"), new Block.Quotation("\u00ad", java.util.Optional.empty()),
                new Block.Facts(List.of(new Block.Fact("Label", List.of(new Run.Text("\n")))))));

        assertThat(layout(blank).document().children()).extracting(Tag::role).containsExactly("H1");
    }

    @Test
    void bulletsBelowANumberedParagraphStandUnderItsWords() {
        Paper paper = SamplePapers.paper("Title",
                List.of(SamplePapers.bullets("first"), SamplePapers.numbered(7, "seven"),
                        SamplePapers.bullets("second"), SamplePapers.text("plain"), SamplePapers.bullets("third")));
        Map<String, Double> lefts = new java.util.HashMap<>();
        words(layout(paper).pages().getFirst()).forEach(words -> lefts.put(words.drawn().strip(), words.x()));

        assertThat(lefts.get("7.")).isEqualTo(Look.SIDE_MARGIN);
        assertThat(lefts.get("seven")).isEqualTo(Look.SIDE_MARGIN + Look.NUMBER_INDENT);
        assertThat(lefts.get("second") - lefts.get("first")).isCloseTo(Look.NUMBER_INDENT, within(0.001));
        assertThat(lefts.get("third")).isEqualTo(lefts.get("first"));
    }

    @Test
    void aParagraphThatAnnouncesAListStaysWithIt() {
        List<Block> blocks = new ArrayList<>();
        for (int filler = 0; filler < 90; filler++) {
            blocks.add(SamplePapers.text("Filler"));
            blocks.add(SamplePapers.numbered(filler + 1, "Members are asked to:"));
            blocks.add(SamplePapers.bullets("note this;", "note that."));
        }
        for (List<Ink> page : layout(SamplePapers.paper("Title", blocks)).pages()) {
            List<Ink.Words> read = words(page).stream().filter(words -> words.tag().isPresent()).toList();
            assertThat(read.getLast().drawn()).doesNotEndWith(":");
        }
    }

    @Test
    void longRunningTextsKeepToOneLineBesideThePageNumber() {
        Paper paper = new Paper("Title", "Authority ".repeat(40), "", "Footer ".repeat(60), List.of());
        List<Ink.Words> running = words(layout(paper).pages().getFirst()).stream()
                .filter(words -> words.tag().isEmpty())
                .toList();

        assertThat(running).extracting(Ink.Words::y).containsOnly(running.getFirst().y(), running.getLast().y());
        assertThat(running).hasSize(3).allSatisfy(words -> assertThat(right(words)).isLessThanOrEqualTo(RIGHT + 0.1));
        assertThat(right(running.get(1))).isLessThan(left(running.get(2)));
    }

    @Test
    void pagesLieAsTheBreakBeforeThemSays() {
        Paper paper = SamplePapers.paper("Title", List.of(SamplePapers.text("one"), new Block.PageBreak(true),
                SamplePapers.text("two"), new Block.PageBreak(false), SamplePapers.text("three")));

        assertThat(layout(paper).sheets()).containsExactly(Sheet.UPRIGHT, Sheet.SIDEWAYS, Sheet.UPRIGHT);
    }

    @Test
    void aHeadingItsWordingAndItsFactsStayWithTheFirstLinesOfTheText() {
        List<Block> blocks = new ArrayList<>();
        for (int section = 1; section <= 60; section++) {
            blocks.add(new Block.Heading(section == 1 ? 2 : 3, "Section " + section));
            blocks.add(new Block.Quotation("wording of the recommendation ".repeat(1 + section % 9),
                    java.util.Optional.empty()));
            blocks.add(new Block.Facts(List.of(
                    new Block.Fact("Due", List.of(new Run.Text("Spring"))),
                    new Block.Fact("Owner", List.of(new Run.Text("Nobody"))))));
            blocks.add(SamplePapers.numbered(section, "evidence ".repeat(20 + 11 * (section % 7))));
        }
        for (List<Ink> page : layout(SamplePapers.paper("Title", blocks)).pages()) {
            List<Ink.Words> read = words(page).stream().filter(words -> words.tag().isPresent()).toList();
            String foot = read.getLast().drawn();

            assertThat(foot).startsWith("evidence");
            assertThat(read.getFirst().drawn()).doesNotStartWith("wording").doesNotStartWith("Due")
                    .doesNotStartWith("Owner");
        }
    }

    @Test
    void aLastPageOfAFewLinesIsSavedByTighterSpaces() {
        Sheet sheet = Sheet.UPRIGHT;
        double line = Look.BODY.size() * Look.LEADING + Look.AFTER_PARAGRAPH;
        int onOnePage = (int) ((sheet.textHeight() - 50) / line);
        List<Block> blocks = new ArrayList<>(java.util.Collections.nCopies(
                onOnePage + 1, SamplePapers.text("A line")));

        assertThat(layout(SamplePapers.paper("Title", blocks)).pages()).hasSize(1);
        blocks.addAll(java.util.Collections.nCopies(onOnePage / 2, SamplePapers.text("A line")));
        PaperLayout two = layout(SamplePapers.paper("Title", blocks));
        assertThat(two.pages()).hasSize(2);
        assertThat(words(two.pages().getFirst()).stream().filter(words -> words.drawn().equals("A line")).limit(2)
                .map(Ink.Words::y).reduce(0.0, (first, second) -> second - first))
                .as("nothing is tightened where it saves no page").isCloseTo(line, within(0.001));
    }

    private static PaperLayout layout(Paper paper) {
        return PaperLayout.of(paper, PaperStyle.plain(), Progress.NONE);
    }

    private static List<Ink.Words> words(List<Ink> page) {
        return page.stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
    }
}
