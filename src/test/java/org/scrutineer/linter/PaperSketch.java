package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Composition;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.Piece;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.ui.Tone;

/** A paper put down in a few lines for a test. */
final class PaperSketch {
    private final String title;
    private final List<Piece> pieces = new ArrayList<>();
    private String section = "body";
    private Optional<UUID> about = Optional.empty();
    private int number;

    PaperSketch(String title) {
        this.title = title;
    }

    /** One paragraph and nothing else. */
    static PaperSketch saying(String text) {
        return new PaperSketch("A report").say(text);
    }

    PaperSketch section(String key) {
        section = key;
        about = Optional.empty();
        return this;
    }

    PaperSketch about(UUID record) {
        about = Optional.of(record);
        return this;
    }

    PaperSketch heading(String text) {
        return add(new Block.Heading(2, text));
    }

    PaperSketch subheading(String text) {
        return add(new Block.Heading(3, text));
    }

    PaperSketch say(String text) {
        return add(new Block.Paragraph(OptionalInt.of(++number), List.of(new Run.Text(text))));
    }

    PaperSketch plain(String text) {
        return add(Block.Paragraph.of(text));
    }

    PaperSketch bullets(String... items) {
        return add(new Block.Bullets(Arrays.stream(items).map(item -> List.<Run>of(new Run.Text(item))).toList()));
    }

    /** "label: value" each. */
    PaperSketch facts(String... facts) {
        return add(new Block.Facts(Arrays.stream(facts).map(fact -> fact.split(": ", 2))
                .map(parts -> new Block.Fact(parts[0], List.of(new Run.Text(parts[1])))).toList()));
    }

    PaperSketch quote(String words, String from) {
        pieces.add(new Piece(new Block.Quotation(words, Optional.of(from)), section, about, true));
        return this;
    }

    /** Words of somebody else that stand as a paragraph. */
    PaperSketch verbatim(String words) {
        pieces.add(new Piece(Block.Paragraph.of(words), section, about, true));
        return this;
    }

    PaperSketch table(String caption, List<String> headers, Block.Row... rows) {
        List<Block.Column> columns = new ArrayList<>();
        headers.forEach(header -> columns.add(new Block.Column(header, 1, columns.isEmpty())));
        return add(new Block.Table(caption, "What it shows", columns, List.of(rows)));
    }

    /** Lines that begin with a bullet are a list; "Red", "Amber" and "Green" alone are ratings. */
    static Block.Row row(String... cells) {
        return new Block.Row(Arrays.stream(cells).map(PaperSketch::cell).toList());
    }

    private static Block.Cell cell(String text) {
        if (text.isEmpty()) {
            return new Block.Cell(List.of());
        }
        if (List.of("Red", "Amber", "Green").contains(text)) {
            return new Block.Cell(List.of(new RatingMark(
                    Tone.valueOf(text.toUpperCase(java.util.Locale.ROOT)), text.substring(0, 1), text)));
        }
        if (text.startsWith("•")) {
            return new Block.Cell(List.of(new Block.Bullets(Arrays.stream(text.split("\n"))
                    .map(line -> List.<Run>of(new Run.Text(line.substring(1).strip()))).toList())));
        }
        return new Block.Cell(List.of(Block.Paragraph.of(text)));
    }

    private PaperSketch add(Block block) {
        pieces.add(new Piece(block, section, about, false));
        return this;
    }

    Composition composition() {
        return new Composition(
                new Paper(title, "Northmere Council", title, title, pieces.stream().map(Piece::block).toList()),
                pieces);
    }

    List<Finding> findings(Claims claims) {
        return new Linter().check(composition(), claims);
    }

    /** "topic: quote" of each finding. */
    List<String> found(Claims claims) {
        return findings(claims).stream().map(each -> each.check() + ": " + each.quote()).toList();
    }

    List<String> found() {
        return found(Claims.NONE);
    }
}
