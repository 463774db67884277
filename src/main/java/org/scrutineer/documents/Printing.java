package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inks as they are seen; a chart becomes what it is drawn with, where it lies and as small as it is there. */
record Printing(Faces faces, double right, double down, double scale) {
    private static final double EDGE = 0.8;

    /** In the PDF's order: what is only seen lies beneath all words. */
    static List<Printed> of(List<Ink> inks, Faces faces) {
        Printing page = new Printing(faces, 0, 0, 1);
        return Stream.concat(inks.stream().filter(Printing::beneath), inks.stream().filter(ink -> !beneath(ink)))
                .flatMap(page::seen)
                .toList();
    }

    private static boolean beneath(Ink ink) {
        return ink instanceof Ink.Fill || ink instanceof Ink.Rule;
    }

    /** Nothing for what is not seen. */
    Stream<Printed> seen(Ink ink) {
        return switch (ink) {
            case Ink.Words words -> Stream.of(words(words, false));
            case Ink.Upwards(Ink.Words words) -> Stream.of(words(words, true));
            case Ink.Fill fill -> Stream.of(box(fill));
            case Ink.Rule rule -> Stream.of(line(rule));
            case Ink.Picture picture -> {
                // Its words fit in the shipped font, whatever the paper's is.
                Printing chart = new Printing(Faces.shipped(), picture.x(), picture.y(), picture.scale());
                yield ChartInks.of(picture.chart(), Faces.shipped()).stream().flatMap(chart::seen);
            }
            case Ink.Emblem emblem -> {
                Crest.Size size = emblem.crest().printed();
                yield Stream.of(new Printed.Image(
                        new Chart.Area(emblem.x(), emblem.y(), size.width(), size.height()), emblem.crest().png()));
            }
            case Ink.Photo photo -> {
                Chart.Area area = photo.area();
                yield Stream.of(new Printed.Image(
                        new Chart.Area(right + scale * area.x(), down + scale * area.y(), scale * area.width(),
                                scale * area.height()),
                        photo.image().content()));
            }
            case Ink.LinkArea _,Ink.Bookmark _ -> Stream.empty();
        };
    }

    private Printed.Words words(Ink.Words words, boolean upwards) {
        Ink.Lettering lettering = words.lettering();
        FaceFile face = faces.faceFile(lettering.face());
        var letters = new Printed.Letters(face, scale * lettering.size(), lettering.colour());
        return new Printed.Words(right + scale * words.x(), down + scale * words.y(), letters, words.drawn(), upwards);
    }

    private Printed.Box box(Ink.Fill fill) {
        Chart.Area area = new Chart.Area(
                right + scale * fill.x(), down + scale * fill.y(), scale * fill.width(), scale * fill.height());
        Ink.Surface surface = fill.surface();
        Optional<Printed.Edge> edge = surface.edge()
                .map(colour -> new Printed.Edge(colour, scale * EDGE, surface.dashed()));
        return new Printed.Box(area, surface.fill(), scale * surface.radius(), edge);
    }

    private Printed.Line line(Ink.Rule rule) {
        return new Printed.Line(
                right + scale * rule.x(), down + scale * rule.y(), right + scale * rule.toX(),
                down + scale * rule.toY(), scale * rule.thickness(), rule.colour());
    }
}
