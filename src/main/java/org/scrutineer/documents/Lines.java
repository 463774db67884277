package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in a workbook's cell, line by line. Marks that somebody typed for bullets become real bullets;
 * words are never changed, and a hyphen that may be a minus or a dash stays where it is.
 */
public final class Lines {
    /** Nobody types these but for a bullet; U+F0B7 is what Word's symbol font leaves behind. */
    private static final Pattern SURE = Pattern.compile("([•‣●▪◦⁃\uf0b7])\\s*(\\S.*)|(·)\\s+(\\S.*)");
    /** These may also be a minus, a dash, a footnote or a word. */
    private static final Pattern LIKELY = Pattern.compile("([-–—*o])\\s+(\\S.*)");

    /** Every kind of line end, U+000B too, which Excel and Word write inside a paragraph. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Lines() {}

    /**
     * One line with what it is.
     *
     * @param mark the bullet's, or empty
     * @param words without the mark
     * @param whole as typed, without the space around it
     */
    private record Line(String mark, String words, String whole, boolean sure, boolean indented) {
        boolean marked() {
            return !mark.isEmpty();
        }

        boolean startsWithLetter() {
            return Character.isLetter(words.codePointAt(0));
        }
    }

    /** @return lists of bullets and paragraphs in the order of the lines; none for blank text */
    public static List<Block.CellContent> blocks(String text) {
        List<Block.CellContent> blocks = new ArrayList<>();
        List<List<Run>> bullets = new ArrayList<>();
        for (Entry entry : entries(text)) {
            if (entry.bullet()) {
                bullets.add(List.of(new Run.Text(entry.words())));
                continue;
            }
            flush(bullets, blocks);
            blocks.add(Block.Paragraph.of(entry.words()));
        }
        flush(bullets, blocks);
        return blocks;
    }

    /** @return the same lines without their bullet marks */
    public static List<String> lines(String text) {
        return entries(text).stream().map(Entry::words).toList();
    }

    private record Entry(boolean bullet, String words) {}

    private static void flush(List<List<Run>> bullets, List<Block.CellContent> blocks) {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(bullets));
            bullets.clear();
        }
    }

    private static List<Entry> entries(String text) {
        List<Line> lines = LINE_END.splitAsStream(text).filter(line -> !line.isBlank()).map(Lines::read).toList();
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (isBullet(lines, at)) {
                entries.addAll(bullets(line));
            } else if (line.indented() && !line.marked() && !entries.isEmpty() && entries.getLast().bullet()) {
                Entry begun = entries.removeLast();
                entries.add(new Entry(true, begun.words() + " " + line.whole()));
            } else {
                entries.add(new Entry(false, line.whole()));
            }
        }
        return entries;
    }

    private static Line read(String typed) {
        String whole = typed.strip();
        boolean indented = typed.startsWith("  ") || typed.startsWith("\t");
        Matcher sure = SURE.matcher(whole);
        if (sure.matches()) {
            boolean dot = sure.group(1) == null;
            return new Line(sure.group(dot ? 3 : 1), sure.group(dot ? 4 : 2), whole, true, indented);
        }
        Matcher likely = LIKELY.matcher(whole);
        return likely.matches()
                ? new Line(likely.group(1), likely.group(2), whole, false, indented)
                : new Line("", whole, whole, false, indented);
    }

    /**
     * A likely mark is a bullet beside another line with the same mark, after a line that ends with a colon, or alone
     * in the cell before a letter. Alone among other lines it may be anything, and is left as it was typed.
     */
    private static boolean isBullet(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!line.marked() || line.sure()) {
            return line.sure();
        }
        boolean besideSame = at > 0 && lines.get(at - 1).mark().equals(line.mark())
                || at + 1 < lines.size() && lines.get(at + 1).mark().equals(line.mark());
        boolean announced = at > 0 && lines.get(at - 1).whole().endsWith(":");
        boolean alone = lines.size() == 1 && !line.mark().equals("o") && line.startsWithLetter();
        return besideSame || announced || alone;
    }

    /** Some cells hold several bullets in one line. */
    private static List<Entry> bullets(Line line) {
        if (!line.sure() || line.mark().equals("·")) {
            return List.of(new Entry(true, line.words()));
        }
        return Pattern.compile("\\s+" + Pattern.quote(line.mark()) + "\\s*")
                .splitAsStream(line.words())
                .filter(words -> !words.isBlank())
                .map(words -> new Entry(true, words))
                .toList();
    }
}
