package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks text into lines: at spaces, after hyphens and dashes inside a word, and anywhere in a word that is wider than
 * a line. A space at which a line is broken stays on it, unseen, so that the words are not run together when they are
 * read aloud or copied.
 */
final class TextLines {
    private final Faces faces;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<List<Mark>> lines = new ArrayList<>();

    /**
     * One character with its place.
     *
     * @param left the space before it, where it is the first on a rating's tag
     * @param width with the space before it and after it
     */
    private record Mark(int character, Faces.Glyph glyph, double left, double width, Stretch stretch) {
        boolean isSpace() {
            return character == ' ';
        }

        boolean endsLine() {
            return character == '\n';
        }

        boolean joins(Mark other) {
            return stretch == other.stretch && glyph.face() == other.glyph.face() && speaks().equals(other.speaks());
        }

        /** What a glyph stands for is said for each by itself; a no-break space is a space to every reader. */
        Optional<String> speaks() {
            return glyph.drawn() == character || character == 0xA0 || endsLine()
                    ? Optional.empty()
                    : Optional.of(Character.toString(character));
        }
    }

    private TextLines(Faces faces, List<Stretch> stretches, double width) {
        this.faces = faces;
        this.width = width;
        for (Stretch stretch : stretches) {
            int[] characters = stretch.text().codePoints().toArray();
            for (int at = 0; at < characters.length; at++) {
                boolean padded = stretch.surface().isPresent();
                double left = padded && at == 0 ? Look.TAG_PADDING : 0;
                double right = padded && at == characters.length - 1 ? Look.TAG_PADDING : 0;
                marks.add(mark(characters[at], stretch, left, right));
            }
        }
    }

    /**
     * @param width in points
     * @return one list of inks a line, x from the line's left end and y 0 at its base line; empty for blank text
     */
    static List<List<Ink>> broken(Faces faces, List<Stretch> stretches, double width) {
        TextLines text = new TextLines(faces, stretches, width);
        if (text.marks.stream().allMatch(mark -> mark.isSpace() || mark.endsLine() || mark.character() == 0xA0)) {
            return List.of();
        }
        text.breakIntoLines();
        return text.lines.stream().map(TextLines::inks).toList();
    }

    private Mark mark(int character, Stretch stretch, double left, double right) {
        int drawn = character == '\n' ? ' ' : character;
        Faces.Glyph glyph = faces.glyph(drawn, stretch.lettering().face());
        double advance = character == '\n' ? 0 : faces.width(glyph) * stretch.lettering().size();
        return new Mark(character, glyph, left, left + advance + right, stretch);
    }

    private void breakIntoLines() {
        int start = 0;
        while (start < marks.size()) {
            int end = endOfLine(start);
            lines.add(marks.subList(start, end));
            start = end;
        }
    }

    private int endOfLine(int start) {
        double used = 0;
        int lastBreak = -1;
        for (int at = start; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (mark.endsLine()) {
                return at + 1;
            }
            used += mark.width();
            if (used > width && !mark.isSpace() && at > start) {
                return lastBreak > start ? lastBreak : at;
            }
            if (breaksAfter(at)) {
                lastBreak = at + 1;
            }
        }
        return marks.size();
    }

    private boolean breaksAfter(int at) {
        if (marks.get(at).isSpace()) {
            return at + 1 < marks.size() && !marks.get(at + 1).isSpace();
        }
        boolean inside = at > 0 && at + 1 < marks.size() && Character.isLetter(marks.get(at + 1).character());
        return switch (marks.get(at).character()) {
            case '-', '–', '—' -> inside && Character.isLetter(marks.get(at - 1).character());
            case '/' -> inside;
            default -> false;
        };
    }

    private static List<Ink> inks(List<Mark> line) {
        List<Ink> inks = surfaces(line);
        double x = 0;
        int start = 0;
        for (int at = 1; at <= line.size(); at++) {
            if (at == line.size() || !line.get(at).joins(line.get(start))) {
                List<Mark> piece = line.subList(start, at);
                inks.add(words(piece, x + piece.getFirst().left()));
                linkArea(piece, x).ifPresent(inks::addAll);
                x += width(piece);
                start = at;
            }
        }
        return inks;
    }

    /** What lies under the words: one box for each stretch on this line that has a surface. */
    private static List<Ink> surfaces(List<Mark> line) {
        List<Ink> inks = new ArrayList<>();
        double x = 0;
        int start = 0;
        for (int at = 1; at <= line.size(); at++) {
            Stretch stretch = line.get(start).stretch();
            if (at == line.size() || line.get(at).stretch() != stretch) {
                double width = width(line.subList(start, at));
                double left = x;
                double size = stretch.lettering().size();
                stretch.surface().ifPresent(
                        surface -> inks.add(new Ink.Fill(left, -1.05 * size, width, 1.42 * size, surface)));
                x += width;
                start = at;
            }
        }
        return inks;
    }

    private static Ink words(List<Mark> piece, double x) {
        StringBuilder drawn = new StringBuilder();
        piece.forEach(mark -> drawn.appendCodePoint(mark.glyph().drawn()));
        Mark first = piece.getFirst();
        Ink.Lettering wanted = first.stretch().lettering();
        Ink.Lettering lettering = new Ink.Lettering(first.glyph().face(), wanted.size(), wanted.colour());
        Optional<String> actual = first.speaks().map(spoken -> spoken.repeat(piece.size()));
        return new Ink.Words(x, 0, lettering, drawn.toString(), actual, first.stretch().tag());
    }

    private static Optional<List<Ink>> linkArea(List<Mark> piece, double x) {
        boolean endsInSpace = piece.getLast().isSpace() || piece.getLast().endsLine();
        double seen = width(piece) - (endsInSpace ? piece.getLast().width() : 0);
        Ink.Lettering lettering = piece.getFirst().stretch().lettering();
        double size = lettering.size();
        return piece.getFirst().stretch().link().map(destination -> List.of(
                new Ink.Rule(x, 0.14 * size, x + seen, 0.14 * size, 0.05 * size, lettering.colour()),
                new Ink.LinkArea(x, -0.9 * size, seen, 1.2 * size, destination)));
    }

    private static double width(List<Mark> piece) {
        return piece.stream().mapToDouble(Mark::width).sum();
    }

    /** @return how far the line's visible words reach, in points */
    static double reach(Faces faces, List<Ink> line) {
        return line.stream().mapToDouble(ink -> switch (ink) {
            case Ink.Words words -> words.x() + faces.width(
                    words.drawn().stripTrailing(), words.lettering().face(), words.lettering().size());
            case Ink.Upwards _,Ink.Fill _,Ink.Rule _,Ink.LinkArea _,Ink.Bookmark _,Ink.Picture _,Ink.Emblem _,Ink.Photo _ ->
                0;
        }).max().orElse(0);
    }
}
