package org.scrutineer.documents;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Draws a chart into the page as vectors, with the inks that the PDF is drawn with. */
final class HtmlFigure {
    private final HtmlMarkup markup;

    HtmlFigure(HtmlMarkup markup) {
        this.markup = markup;
    }

    void write(Block.Figure figure) {
        Chart chart = figure.chart();
        markup.open("figure").block("figcaption", figure.title());
        markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-label", figure.alternative(),
                "viewBox", "-0.5 -0.5 " + number(chart.width() + 1) + " " + number(chart.height() + 1),
                "width", number(chart.width() + 1) + "pt", "height", number(chart.height() + 1) + "pt");
        ChartInks.of(chart, Faces.shipped()).forEach(this::draw);
        markup.closeBlock().closeBlock();
    }

    private void draw(Ink ink) {
        switch (ink) {
            case Ink.Fill fill -> draw(fill);
            case Ink.Words words -> words(words);
            case Ink.Upwards(Ink.Words words) -> words(
                    words, "transform", "rotate(-90 " + number(words.x()) + " " + number(words.y()) + ")");
            case Ink.Rule rule -> markup.open("line", "x1", number(rule.x()), "y1", number(rule.y()),
                    "x2", number(rule.toX()), "y2", number(rule.toY()),
                    "stroke", rule.colour(), "stroke-width", number(rule.thickness())).close();
            case Ink.Photo photo -> draw(photo);
            case Ink.LinkArea _,Ink.Bookmark _,Ink.Picture _,Ink.Emblem _ -> throw new IllegalStateException(
                    "A chart holds boxes and words, not " + ink);
        }
    }

    /** Its file is in the page, as everything is: a page that is sent on has nothing beside it. */
    private void draw(Ink.Photo photo) {
        Chart.Area area = photo.area();
        Image image = photo.image();
        markup.open("image", "x", number(area.x()), "y", number(area.y()), "width", number(area.width()),
                "height", number(area.height()), "href", "data:image/" + image.format().ending() + ";base64,"
                        + Base64.getEncoder().encodeToString(image.content()))
                .close();
    }

    private void draw(Ink.Fill fill) {
        Ink.Surface surface = fill.surface();
        Optional<String> edge = surface.edge();
        markup.open("rect", "x", number(fill.x()), "y", number(fill.y()),
                "width", number(fill.width()), "height", number(fill.height()), "rx", number(surface.radius()),
                "fill", surface.fill(), "stroke", edge.orElse("none"), "stroke-width", "0.8",
                "stroke-dasharray", surface.dashed() ? "2.4 1.6" : "none").close();
    }

    /** As long as in the PDF, whichever font the reader has, so that words stay in their boxes. */
    private void words(Ink.Words words, String... turned) {
        Ink.Lettering lettering = words.lettering();
        double length = Faces.shipped().width(words.drawn(), lettering.face(), lettering.size());
        markup.open("g", turned).open("text", "x", number(words.x()), "y", number(words.y()),
                "font-size", number(lettering.size()), "font-weight", weight(lettering.face()),
                "fill", lettering.colour(), "textLength", number(length), "lengthAdjust", "spacingAndGlyphs");
        markup.text(words.drawn()).close().close();
    }

    private static String weight(Face face) {
        return switch (face) {
            case REGULAR, FALLBACK -> "400";
            case SEMIBOLD -> "600";
            case BOLD -> "700";
        };
    }

    private static String number(double points) {
        String number = String.format(Locale.ROOT, "%.2f", points);
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }
}
