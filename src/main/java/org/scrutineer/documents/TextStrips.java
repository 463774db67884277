package org.scrutineer.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Ink.Lettering;
import org.scrutineer.documents.Strip.Slab;

/** Turns runs of text into lines that can be placed, each with its tag. */
final class TextStrips {
    private final Faces faces;
    private final double width;

    /** @param width of the text, in points */
    TextStrips(Faces faces, double width) {
        this.faces = faces;
        this.width = width;
    }

    /** Whether nothing would be seen: such text is neither printed nor tagged. */
    static boolean isBlank(List<Run> runs) {
        return runs.stream().allMatch(run -> isBlank(run.text()));
    }

    /** No-break spaces count as blank, which Java does not think. */
    static boolean isBlank(String text) {
        return Printable.text(text).replace('\u00a0', ' ').isBlank();
    }

    /**
     * Tags the runs below their element. Where there is a link every run gets a tag of its own, because an element
     * holds text or children.
     */
    static List<Stretch> tagged(List<Run> runs, Lettering lettering, Tag element) {
        boolean split = runs.stream().anyMatch(run -> target(run).isPresent());
        List<Stretch> stretches = new ArrayList<>();
        for (Run run : runs) {
            Optional<URI> target = target(run);
            Tag tag = split && !run.text().isEmpty() ? element.child(target.isPresent() ? "Link" : "Span") : element;
            stretches.add(switch (run) {
                case Run.Text text -> Stretch.of(text.text(), lettering, tag.text());
                case Run.Strong strong -> Stretch.of(strong.text(), Look.strong(lettering), tag.text());
                case Run.Rating rating -> Stretch.rating(rating.mark(), lettering, tag.text());
                case Run.Link link -> target.isPresent()
                        ? linked(link, target.get(), lettering, tag.text())
                        : Stretch.of(link.text(), lettering, tag.text());
            });
        }
        return stretches;
    }

    private static Stretch linked(Run.Link link, URI target, Lettering lettering, Tag tag) {
        Ink.Destination destination = new Ink.Destination(target, Printable.text(link.text()), tag);
        return Stretch.of(link.text(), Look.coloured(lettering, Look.LINK), tag).linkedTo(destination);
    }

    /** Empty for what is not a link, leads nowhere safe, or has no words to click on. */
    static Optional<URI> target(Run run) {
        return run instanceof Run.Link link && !isBlank(link.text()) ? Links.target(link.target()) : Optional.empty();
    }

    /** @return the lines' inks with y from the line's top */
    List<List<Ink>> lines(List<Stretch> stretches, double indent, double right) {
        List<List<Ink>> lines = new ArrayList<>();
        for (List<Ink> line : TextLines.broken(faces, stretches, right - indent)) {
            double size = stretches.getFirst().lettering().size();
            double baseLine = leading(stretches) / 2 + 0.33 * size;
            lines.add(line.stream().map(ink -> ink.moved(indent, baseLine)).toList());
        }
        return lines;
    }

    static double leading(List<Stretch> stretches) {
        Lettering lettering = stretches.getFirst().lettering();
        double multiple = lettering.size() > 16 ? 1.2 : lettering.size() < 11 ? Look.CELL_LEADING : Look.LEADING;
        return multiple * lettering.size();
    }

    /** Lines as slabs, of which neither the first nor the last stands alone on a page. */
    List<Slab> slabs(double before, List<Stretch> stretches, double indent) {
        List<List<Ink>> lines = lines(stretches, indent, width);
        List<Slab> slabs = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            boolean edge = line == 0 || line == lines.size() - 2;
            boolean keeps = edge && line < lines.size() - 1;
            slabs.add(new Slab(line == 0 ? before : 0, leading(stretches), keeps, lines.get(line)));
        }
        return slabs;
    }

    /** Draws something more on the first line. */
    static List<Slab> withFirst(List<Slab> slabs, List<Ink> more) {
        if (slabs.isEmpty()) {
            return slabs;
        }
        Slab first = slabs.getFirst();
        List<Ink> inks = new ArrayList<>(more);
        inks.addAll(first.inks());
        List<Slab> changed = new ArrayList<>(slabs);
        changed.set(0, new Slab(first.before(), first.height(), first.keepsWithNext(), inks));
        return changed;
    }

    static List<Slab> keepingWithNext(List<Slab> slabs) {
        return slabs.stream().map(Slab::keepingWithNext).toList();
    }
}
