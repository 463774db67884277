package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Figure;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.ui.Tone;

/** Papers that hold every block, every trap, and very many pages. The council in them does not exist. */
final class SamplePapers {
    private static final RatingMark RED = new RatingMark(Tone.RED, "R", "Red");
    private static final RatingMark AMBER = new RatingMark(Tone.AMBER, "A", "Amber");
    private static final RatingMark GREEN = new RatingMark(Tone.GREEN, "G", "Green");
    private static final RatingMark ACHIEVED = new RatingMark(Tone.COMPLETE, "1", "Fully Achieved");
    private static final RatingMark UNGRADED = new RatingMark(Tone.NONE, "", "Not yet assessed");

    private SamplePapers() {}

    static Paper every() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(cover());
        blocks.addAll(summary());
        blocks.add(progress());
        blocks.addAll(recommendation());
        blocks.add(new Heading(2, "Programme"));
        blocks.add(numbered(8, "The table shows the latest update of each activity, as the workstream leads gave it."));
        blocks.add(programme());
        blocks.add(new Block.PageBreak(false));
        blocks.addAll(quarters());
        return paper("Reablement at Home: progress on recommendations", blocks);
    }

    /** Pages that lie on their side, and ratings in running text. */
    static Paper turned() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Fact("Assessment", List.of(new Run.Rating(ACHIEVED), new Run.Text(" (14 October 2025)"))),
                new Fact("Before", List.of(new Run.Rating(UNGRADED))))));
        blocks.add(new Paragraph(OptionalInt.of(1), List.of(new Run.Text("It was "), new Run.Rating(AMBER),
                new Run.Text(" and is "), new Run.Rating(GREEN), new Run.Text(", see "),
                new Run.Link("the minutes", "https://example.org/minutes"), new Run.Text("."))));
        blocks.add(programme());
        blocks.add(new Block.PageBreak(true));
        blocks.add(new Heading(2, "Appendix on its side"));
        blocks.add(programme());
        blocks.add(new Block.PageBreak(false));
        blocks.add(numbered(2, "Upright again, and the last of its section."));
        blocks.add(new Block.PageBreak(true));
        blocks.add(new Heading(2, "On its side again"));
        blocks.add(progress());
        return paper("Pages that turn", blocks);
    }

    static Paper edges() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Links that wrap"));
        for (int link = 1; link <= 40; link++) {
            blocks.add(new Paragraph(OptionalInt.of(link), List.of(
                    new Run.Text("Read "),
                    new Run.Link(
                            "the minutes of the meeting of the Adult Care Select Committee at which this was agreed",
                            "https://example.org/minutes?id=" + link + "&part=1 2"),
                    new Run.Text(" or "),
                    new Run.Link("write", "mailto:scrutiny@example.org"),
                    new Run.Strong(" soon."))));
        }
        blocks.add(new Heading(2, "Characters"));
        blocks.add(text("£ – — ‘ ’ “ ” é ŵ ŷ ✓ ● ▲ ▼ ✔ ■ ◐ → ≥ ½ co‑op, co-op, e\u0301, 😀 and 👍🏽, 漢字, \uf0b7"));
        blocks.add(text(
                "\u0000Bad\u0001 \u000cstart\ud800 soft\u00adhyphen, zero\u200bwidth\uffff,\u0085line\u2028end\ttab"));
        blocks.add(text("Several\nlines\r\nin one"));
        blocks.add(text(" \u00a0 "));
        blocks.add(text("x".repeat(300) + " https://example.org/" + "a-very-long/address/".repeat(12)));
        blocks.add(new Bullets(List.of(List.of(new Run.Text("y".repeat(200))), List.of(new Run.Text("")))));
        blocks.add(new Quotation("\u201cSaid " + "and said again ".repeat(80) + "\u201d", Optional.empty()));
        blocks.add(new Paragraph(OptionalInt.empty(), List.of(new Run.Link("not an address", "javascript:alert(1)"),
                new Run.Link("\u0007", "https://example.org/nothing-to-click-on"))));
        blocks.add(longCells());
        blocks.add(new Table("Nothing yet", "", List.of(new Column("Only a header", 1, false)), List.of()));
        return paper("Edges \u0007 & <angles> of \u00adwhat may come", blocks);
    }

    static Paper longReport(int recommendations) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Progress"));
        for (int number = 1; number <= recommendations; number++) {
            blocks.add(new Heading(3, "Recommendation " + number));
            blocks.add(numbered(number, "That the council and its partners review how visits are planned, "
                    + "and tell people in good time when a visit will be late or given by somebody else."));
            blocks.add(new Bullets(List.of(
                    List.of(new Run.Text("All six providers now share rotas every week")),
                    List.of(new Run.Strong("Two shortfalls"), new Run.Text(" were put right by December")))));
        }
        List<Row> rows = IntStream.rangeClosed(1, recommendations).mapToObj(number -> row(
                List.of(Paragraph.of(Integer.toString(number))),
                List.of(Paragraph.of("Review how visits are planned and tell people in good time")),
                List.of(bullets("All six providers share rotas", "Two shortfalls put right by December")),
                List.of(number % 3 == 0 ? AMBER : number % 7 == 0 ? RED : GREEN))).toList();
        blocks.add(new Table("Progress on all recommendations", "One row a recommendation.", columns(), rows));
        return paper("A long report", blocks);
    }

    static Paper paper(String title, List<Block> blocks) {
        return new Paper(title, "Northmere Borough Council", "For the Adult Care Select Committee",
                "Reablement at Home · "
                        + "12 March 2026",
                blocks);
    }

    static Paragraph text(String words) {
        return Paragraph.of(words);
    }

    static Paragraph numbered(int number, String words) {
        return new Paragraph(OptionalInt.of(number), List.of(new Run.Text(words)));
    }

    static Bullets bullets(String... items) {
        return new Bullets(runs(items));
    }

    private static List<List<Run>> runs(String... items) {
        return List.of(items).stream().map(item -> List.<Run>of(new Run.Text(item))).toList();
    }

    @SafeVarargs
    static Row row(List<? extends Block.CellContent>... cells) {
        List<Cell> made = new ArrayList<>();
        for (List<? extends Block.CellContent> content : cells) {
            made.add(new Cell(List.copyOf(content)));
        }
        return new Row(made);
    }

    private static List<Block> cover() {
        return List.of(
                new Facts(List.of(
                        new Fact("Committee", List.of(new Run.Text("Adult Care Select Committee"))),
                        new Fact("Meeting", List.of(new Run.Text("12 March 2026, agenda item 6"))),
                        new Fact("Report of", List.of(new Run.Text("Director of Adult Care"))),
                        new Fact("Link officer", List.of(
                                new Run.Text("Jo Example, "),
                                new Run.Link("jo.example@example.org", "mailto:jo.example@example.org"))),
                        new Fact("Wards affected", List.of(new Run.Strong("All"))))),
                new Heading(2, "Purpose"),
                numbered(1, "To report progress on the recommendations of the review of Reablement at Home that the "
                        + "committee still follows, and to ask members to confirm the assessments of progress."),
                new Heading(2, "What members are asked to do"),
                numbered(2, "Members are asked to:"),
                bullets("note the progress set out below;", "confirm the assessments in the table; and",
                        "say which recommendations are to be followed further."));
    }

    private static List<Block> summary() {
        return List.of(
                new Heading(2, "Summary"),
                numbered(3,
                        "Nine of thirteen recommendations are still followed. Two are achieved, four are green, one "
                                + "is amber, one is red and one is not yet assessed. Recommendations 1, 3, 8 and 9 were closed "
                                + "on 14 October 2025."),
                new Figure("Six of nine recommendations are green or achieved",
                        "One bar in five parts: 2 achieved, 4 green, 1 amber, 1 red, 1 not yet assessed.",
                        Charts.stackedBar(List.of(
                                new Charts.Segment(Tone.COMPLETE, "Achieved", 2),
                                new Charts.Segment(Tone.GREEN, "Green", 4),
                                new Charts.Segment(Tone.AMBER, "Amber", 1),
                                new Charts.Segment(Tone.RED, "Red", 1),
                                new Charts.Segment(Tone.NONE, "Not yet assessed", 1)))),
                text("9 of 9 shown, as at 9 January 2026."));
    }

    private static List<Column> columns() {
        return List.of(new Column("Ref", 1, true), new Column("Recommendation", 5, false),
                new Column("Latest update", 6, false), new Column("Assessment", 3, false));
    }

    private static Table progress() {
        return new Table("Progress on the nine recommendations", "One row a recommendation, with its assessment last.",
                columns(), List.of(
                        row(List.of(text("4")), List.of(text("Make sure families know how to raise a complaint")),
                                List.of(bullets("Leaflet handed out at every review", "Complaints fell from 14 to 9")),
                                List.of(AMBER, text("no change"))),
                        row(List.of(text("5, 6")), List.of(text("Staff the back office; share rolling rotas weekly")),
                                List.of(bullets("All six providers share rotas",
                                        "Two shortfalls put right by December")),
                                List.of(GREEN, text("was Amber"))),
                        row(List.of(text("10")), List.of(text("Use 15-minute calls only within a wider package")),
                                List.of(text("Short calls rose to 9 % of visits."), bullets(
                                        "Review of packages two months late")),
                                List.of(RED, text("was Amber"))),
                        row(List.of(text("11")), List.of(text("Offer tele-assist and other technology")),
                                List.of(text("Over 125 staff trained")), List.of(UNGRADED)),
                        row(List.of(text("12")), List.of(text("Agree standard questions that providers put to people")),
                                List.of(), List.of(ACHIEVED))));
    }

    private static List<Block> recommendation() {
        return List.of(
                new Heading(2, "Progress in detail"),
                new Heading(3, "Recommendation 4: raising a complaint"),
                numbered(4, "The council makes sure that people and their families know, and are told again, how to "
                        + "raise a complaint, and that it is answered in time."),
                new Heading(4, "Evidence"),
                new Paragraph(OptionalInt.of(5), List.of(new Run.Text("All providers hand out the new leaflet. See "),
                        new Run.Link("the returns for October to December", "https://example.org/returns/q3"),
                        new Run.Text(", where "), new Run.Strong("nine complaints"), new Run.Text(" are counted."))),
                bullets("Leaflet seen in 11 of 12 homes", "Two answers were late, both by less than a week"),
                numbered(6, "The contract now says:"),
                new Quotation("The provider must keep in the person’s home a record of each visit, with the time it "
                        + "began and ended and the name of who came, and must show it to the person when asked.",
                        Optional.of("Contract for reablement, section 20.3")),
                new Heading(3, "Recommendation 11: technology"),
                numbered(7, "The officer has not yet proposed an assessment. Evidence was received on 3 November."));
    }

    private static Table programme() {
        List<Column> columns = List.of(new Column("Workstream", 3, true), new Column("Activity", 3, true),
                new Column("Latest update", 6, false), new Column("RAG", 1.5, false),
                new Column("January to March 2026", 5, false));
        List<Row> rows = IntStream.rangeClosed(1, 14).mapToObj(number -> row(
                List.of(text(number < 7 ? "Requirements, second phase" : "Redesign of the service")),
                number % 5 == 0 ? List.<Paragraph>of() : List.of(text("Care planning " + number)),
                List.of(bullets("Planning of care goes on across the service and is looked at every month",
                        "Good progress on reports that keep our performance up",
                        "Development with organisers goes on")),
                List.of(number == 6 ? RED : number % 2 == 0 ? AMBER : GREEN),
                List.of(text("Improve the plans, so that they show outcomes and risks better. Every person who comes "
                        + "to the service has a plan within five days."))))
                .toList();
        return new Table("RAG by workstream and activity", "Eight workstreams; one row an activity.", columns, rows);
    }

    private static List<Block> quarters() {
        List<Charts.Column> columns = new ArrayList<>();
        int[][] counts = {{0, 2, 4, 3}, {0, 3, 5, 1}, {1, 3, 5, 0}, {2, 5, 1, 1}};
        List<String> labels = List.of("March 2025", "June 2025", "September 2025", "December 2025");
        for (int quarter = 0; quarter < counts.length; quarter++) {
            columns.add(new Charts.Column(labels.get(quarter), List.of(
                    new Charts.Segment(Tone.COMPLETE, "Achieved", counts[quarter][0]),
                    new Charts.Segment(Tone.GREEN, "Green", counts[quarter][1]),
                    new Charts.Segment(Tone.AMBER, "Amber", counts[quarter][2]),
                    new Charts.Segment(Tone.RED, "Red", counts[quarter][3]))));
        }
        return List.of(new Heading(2, "Since March"),
                new Figure("Fewer are red or amber in each quarter", "Four columns, one a quarter.",
                        Charts.stackedColumns(columns)),
                new Heading(2, "Background papers"),
                new Bullets(List.of(
                        List.of(new Run.Link("Final report of the review", "https://example.org/final-report"),
                                new Run.Text(", March 2024")),
                        List.of(new Run.Text("Minutes of 14 October 2025")))));
    }

    private static Table longCells() {
        List<Block.CellContent> many = new ArrayList<>();
        for (int part = 1; part <= 60; part++) {
            many.add(
                    text("Part " + part + " of what was written into one cell, which goes on over three pages, as such "
                            + "cells do when somebody keeps a diary in them."));
            many.add(bullets("a bullet of part " + part, "another " + "of it ".repeat(10)));
        }
        return new Table("Cells of every kind", "Long, empty and wide cells.", List.of(
                new Column("Reference", 1, true), new Column("Diary", 4, false), new Column("Rating", 1, false),
                new Column("Donaudampfschifffahrtsgesellschaft", 1, false)),
                List.of(
                        row(List.of(text("1")), many, List.of(UNGRADED, RED), List.of(text("z".repeat(120)))),
                        row(List.of(), List.of(), List.of(), List.of()),
                        row(List.of(text(" ")), List.of(text("\u0000")), List.of(ACHIEVED), List.of(text("8.5"))),
                        row(List.of(text("4")), List.of(new Paragraph(OptionalInt.of(3), List.of(
                                new Run.Link("https://example.org/" + "deep/".repeat(20), "https://example.org")))),
                                List.of(AMBER), List.of(text("= + - @")))));
    }
}
