package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scrutineer.documents.Strip.Slab;

/** Lays out every block but a table. Holds where the text of the last numbered paragraph began. */
final class BlockStrips {
    private static final double QUOTATION_INDENT = 16;
    private static final double FACT_PADDING = 1.4;
    /** What is higher is not kept with what follows: it would leave too much of a page empty. */
    private static final double KEPT_TOGETHER = 330;
    private static final double LEAST_LABEL_WIDTH = 110;
    private static final double BELOW_CREST = 22;

    private final PaperStyle style;
    private final Faces faces;
    private final Tag document;
    private Sheet sheet = Sheet.UPRIGHT;
    private TextStrips text;
    private double indent;

    BlockStrips(PaperStyle style, Tag document) {
        this.style = style;
        faces = style.faces();
        this.document = document;
        text = new TextStrips(faces, sheet.textWidth());
    }

    /** What comes now stands on pages like this. */
    void pageBegins(Sheet next) {
        indent = 0;
        sheet = next;
        text = new TextStrips(faces, sheet.textWidth());
    }

    List<Strip> table(Block.Table table) {
        indent = 0;
        return new TableStrips(faces, table, sheet.textWidth()).strips(document);
    }

    List<Strip> crest(Crest crest) {
        Tag tag = document.child("Figure", new Tag.Attribute.Alternative(Printable.text(crest.alternative()))).text();
        double height = crest.printed().height() + BELOW_CREST;
        return List.of(new Slab(0, height, true, List.of(new Ink.Emblem(0, 0, crest, tag))));
    }

    List<Slab> title(String title) {
        Tag tag = document.child("H1").text();
        List<Slab> slabs = new ArrayList<>(balanced(List.of(Stretch.of(title, Look.TITLE, tag))));
        Ink rule = new Ink.Rule(0, 9, 54, 9, 3, style.rule());
        slabs.add(new Slab(0, 20, true, List.of(rule)));
        return TextStrips.keepingWithNext(slabs);
    }

    /** Lines about as long as each other: a title's last word does not stand alone. */
    private List<Slab> balanced(List<Stretch> title) {
        List<Slab> widest = text.slabs(0, title, 0);
        return IntStream.iterate(50, part -> part < 100, part -> part + 5)
                .mapToObj(part -> new TextStrips(faces, sheet.textWidth() * part / 100).slabs(0, title, 0))
                .filter(slabs -> slabs.size() == widest.size())
                .findFirst()
                .orElse(widest);
    }

    List<Slab> heading(Block.Heading heading) {
        indent = 0;
        if (TextStrips.isBlank(heading.text())) {
            return List.of();
        }
        int level = heading.level();
        Tag tag = document.child("H" + level).text();
        List<Stretch> words = List.of(Stretch.of(heading.text(), style.heading(level), tag));
        List<Slab> slabs = text.slabs(Look.beforeHeading(level), words, 0);
        Ink bookmark = new Ink.Bookmark(0, level, Printable.text(heading.text()));
        return TextStrips.keepingWithNext(TextStrips.withFirst(slabs, List.of(bookmark)));
    }

    List<Slab> paragraph(Block.Paragraph paragraph) {
        if (TextStrips.isBlank(paragraph.runs())) {
            return List.of();
        }
        Tag tag = document.child("P");
        OptionalInt number = paragraph.number();
        indent = number.isPresent() ? Look.NUMBER_INDENT : 0;
        List<Ink> printedNumber = new ArrayList<>();
        boolean split = paragraph.runs().stream().anyMatch(run -> TextStrips.target(run).isPresent());
        if (number.isPresent()) {
            Tag numberTag = split ? tag.child("Span").text() : tag;
            Stretch words = Stretch.of(number.getAsInt() + ". ", Look.BODY, numberTag);
            printedNumber.addAll(text.lines(List.of(words), 0, sheet.textWidth()).getFirst());
        }
        List<Stretch> words = TextStrips.tagged(paragraph.runs(), Look.BODY, tag);
        List<Slab> slabs = TextStrips.withFirst(text.slabs(Look.AFTER_PARAGRAPH, words, indent), printedNumber);
        boolean announces = Printable.text(paragraph.runs().getLast().text()).stripTrailing().endsWith(":");
        return announces ? keepingLast(slabs) : slabs;
    }

    private static List<Slab> keepingLast(List<Slab> slabs) {
        List<Slab> kept = new ArrayList<>(slabs);
        kept.set(kept.size() - 1, kept.getLast().keepingWithNext());
        return kept;
    }

    List<Slab> bullets(Block.Bullets bullets) {
        List<List<Run>> items = bullets.items().stream().filter(item -> !TextStrips.isBlank(item)).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Tag list = document.child("L", new Tag.Attribute.Numbering("Disc"));
        List<Slab> slabs = new ArrayList<>();
        for (List<Run> item : items) {
            Tag entry = list.child("LI");
            Stretch bullet = Stretch.of("• ", Look.BODY, entry.child("Lbl").text());
            List<Stretch> words = TextStrips.tagged(item, Look.BODY, entry.child("LBody"));
            List<Ink> mark = text.lines(List.of(bullet), indent + 3, sheet.textWidth()).getFirst();
            double before = slabs.isEmpty() ? 5 : 4;
            slabs.addAll(TextStrips.withFirst(text.slabs(before, words, indent + Look.BULLET_INDENT), mark));
        }
        return slabs;
    }

    List<Slab> facts(Block.Facts facts) {
        indent = 0;
        List<Block.Fact> printed = facts.facts().stream().filter(fact -> !TextStrips.isBlank(fact.value())).toList();
        if (printed.isEmpty()) {
            return List.of();
        }
        double labels = labelWidth(faces, facts);
        Tag list = document.child("L", new Tag.Attribute.Numbering("None"));
        List<Slab> slabs = new ArrayList<>();
        slabs.add(new Slab(7, 0, true, List.of()));
        for (Block.Fact fact : printed) {
            slabs.add(fact(fact, labels, list.child("LI")));
        }
        return kept(slabs);
    }

    /** Wording and facts stay with the text that they introduce. */
    private static List<Slab> kept(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::height).sum() <= KEPT_TOGETHER
                ? TextStrips.keepingWithNext(slabs)
                : slabs;
    }

    /** The same in Word, where it is a tab stop. */
    static double labelWidth(Faces faces, Block.Facts facts) {
        double widest = facts.facts().stream()
                .mapToDouble(fact -> faces.width(Printable.text(fact.label()), Face.SEMIBOLD, Look.FACT.size()))
                .max()
                .orElse(0);
        return Math.min(Math.max(widest + 16, LEAST_LABEL_WIDTH), Look.TEXT_WIDTH / 2);
    }

    private Slab fact(Block.Fact fact, double labels, Tag entry) {
        Stretch label = Stretch.of(
                fact.label() + " ", Look.coloured(Look.strong(Look.FACT), Look.QUIET), entry.child("Lbl").text());
        List<Stretch> value = TextStrips.tagged(fact.value(), Look.FACT, entry.child("LBody"));
        double leading = TextStrips.leading(value);
        List<List<Ink>> labelLines = text.lines(List.of(label), 0, labels - 8);
        List<List<Ink>> valueLines = text.lines(value, labels, sheet.textWidth());
        List<Ink> inks = new ArrayList<>();
        for (List<List<Ink>> column : List.of(labelLines, valueLines)) {
            for (int line = 0; line < column.size(); line++) {
                double down = FACT_PADDING + line * leading;
                column.get(line).forEach(ink -> inks.add(ink.moved(0, down)));
            }
        }
        double height = 2 * FACT_PADDING + leading * Math.max(labelLines.size(), valueLines.size());
        return new Slab(0, height, true, inks);
    }

    /** @param introduces whether what follows belongs to it */
    List<Slab> quotation(Block.Quotation quotation, boolean introduces) {
        if (TextStrips.isBlank(quotation.text())) {
            return List.of();
        }
        Tag quote = document.child("BlockQuote");
        double left = indent + QUOTATION_INDENT;
        List<Stretch> words = List.of(Stretch.of(quotation.text(), Look.BODY, quote.child("P").text()));
        List<Slab> slabs = new ArrayList<>(text.slabs(0, words, left));
        Optional<String> from = quotation.from().filter(source -> !TextStrips.isBlank(source));
        if (from.isPresent()) {
            slabs = new ArrayList<>(keepingLast(slabs));
            slabs.add(new Slab(0, 4, true, List.of()));
            List<Stretch> source = List.of(Stretch.of(from.get(), Look.SOURCE, quote.child("P").text()));
            slabs.addAll(text.slabs(0, source, left));
        }
        List<Slab> ruled = new ArrayList<>();
        ruled.add(new Slab(Look.AFTER_PARAGRAPH + 2, 0, true, List.of()));
        for (Slab slab : slabs) {
            Ink rule = new Ink.Rule(indent + 1.5, 0, indent + 1.5, slab.height(), 3, Look.HAIRLINE);
            ruled.addAll(TextStrips.withFirst(List.of(slab), List.of(rule)));
        }
        return introduces ? kept(keepingLast(ruled)) : ruled;
    }

    List<Slab> figure(Block.Figure figure) {
        indent = 0;
        List<Stretch> title = List.of(Stretch.of(figure.title(), Look.CAPTION, document.child("P").text()));
        List<Slab> slabs = new ArrayList<>(TextStrips.keepingWithNext(text.slabs(16, title, 0)));
        Tag tag = document.child("Figure", new Tag.Attribute.Alternative(Printable.text(figure.alternative()))).text();
        double scale = sheet.scale(figure.chart());
        double height = figure.chart().height() * scale;
        slabs.add(new Slab(6, height + 8, false, List.of(new Ink.Picture(0, 0, scale, figure.chart(), tag))));
        return slabs;
    }
}
