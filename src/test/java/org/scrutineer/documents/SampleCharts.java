package org.scrutineer.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.scrutineer.ui.Tone;

/** Heat maps and trends of made-up figures, with every state that a value can have. */
public final class SampleCharts {
    private static final List<String> MEASURES = List.of(
            "Visits planned", "Visits missed, per cent of those planned", "Visits more than 30 minutes late",
            "Visits shorter than half the time planned", "Electronic monitoring: visits logged in and out",
            "Complaints received", "Complaints answered within 20 working days", "Safeguarding concerns raised",
            "Staff in post", "Staff who left in the quarter", "Vacancies, per cent of posts",
            "Mandatory training up to date", "Supervision within eight weeks", "Care plans reviewed within a year",
            "Hours delivered", "Handed-back packages", "Medication errors", "Falls reported",
            "People who had the same carers all week", "Spot checks made", "Compliments received",
            "Staff turnover over twelve months");
    private static final List<String> PROVIDERS = List.of(
            "Alder Lodge Care", "Beech House Home Care", "Calder Support at Home", "Dove Street Carers",
            "Elmfield Community Care Partnership", "Fern and Field", "Gable Home Care", "Harbour View Support",
            "Ivy Lane Care", "Juniper", "Kestrel Care at Home", "Larch Grove", "Meadow Carers", "Northmere Direct",
            "Oak and Ash", "Pine Trees Home Care", "Quayside Support", "Rowan Reablement", "Sycamore Care",
            "Thistle Home Support", "Upland Carers", "Vale Community Care", "Willow Bank", "Yarrow House",
            "Yew Tree Support", "Zinnia Care");

    private static final RatingMark GREEN = new RatingMark(Tone.GREEN, "G", "Green");
    private static final RatingMark AMBER = new RatingMark(Tone.AMBER, "A", "Amber");
    private static final RatingMark RED = new RatingMark(Tone.RED, "R", "Red");

    private SampleCharts() {}

    public static HeatMap heatMap(int providers, int measures) {
        return new HeatMap(MEASURES.subList(0, measures), IntStream.range(0, providers)
                .mapToObj(row -> new HeatMap.Row(PROVIDERS.get(row), IntStream.range(0, measures)
                        .mapToObj(column -> cell(row, column))
                        .toList()))
                .toList());
    }

    private static HeatMap.Cell cell(int row, int column) {
        int chance = (row * 31 + column * 17 + row * column * 7) % 29;
        if (row % 9 == 4 || chance == 3) {
            return HeatMap.Cell.notReturned();
        }
        String words = percent(0.8 + (chance * 7 % 20) / 100.0);
        return switch (chance) {
            case 0 -> HeatMap.Cell.plain("<5", "fewer than 5");
            case 1 -> HeatMap.Cell.plain("n/a", "not applicable");
            case 2 -> HeatMap.Cell.plain("nil", "nil");
            case 4 -> HeatMap.Cell.plain("empty", "left empty");
            case 5, 6, 7 -> HeatMap.Cell.rated(RED, words).opening(row + "/" + column);
            case 8, 9, 10, 11, 12 -> HeatMap.Cell.rated(AMBER, words);
            default -> HeatMap.Cell.rated(GREEN, words);
        };
    }

    /** A year with a gap, two months without a number and a target that steps up in April. */
    public static Trend trend() {
        double[] values = {0.912, 0.924, 0.918, 0, 0.935, 0.951, 0, 0.948, 0.957, 0.962, 0, 0.941};
        List<String> months = List.of("July 2025", "August 2025", "September 2025", "October 2025", "November 2025",
                "December 2025", "January 2026", "February 2026", "March 2026", "April 2026", "May 2026", "June 2026");
        List<Trend.Moment> moments = new ArrayList<>();
        for (int month = 0; month < values.length; month++) {
            Trend.Reading reading = switch (month) {
                case 3 -> new Trend.NotReturned();
                case 6 -> new Trend.Said("<5", "fewer than 5");
                case 10 -> new Trend.Said("nil", "nil");
                default -> new Trend.Value(values[month]);
            };
            moments.add(Trend.Moment.of(months.get(month), reading).against(month < 9 ? 0.93 : 0.95));
        }
        moments.set(11, moments.get(11).opening("June 2026"));
        return new Trend("Visits logged in and out", moments, SampleCharts::percent);
    }

    /** Three years of a whole number without a gap. */
    public static Trend longTrend() {
        List<String> months = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                "Dec");
        return new Trend("Complaints received", IntStream.range(0, 36)
                .mapToObj(month -> Trend.Moment.of(
                        months.get(month % 12) + " " + (2023 + month / 12),
                        new Trend.Value((month * 37 + month * month * 11) % 17 + month / 4)))
                .toList(), value -> String.format(Locale.UK, "%.0f", value));
    }

    private static String percent(double value) {
        return String.format(Locale.UK, "%.1f%%", 100 * value);
    }

    /** A paper that shows all of them, upright and on its side. */
    public static Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(SamplePapers.text("What providers returned, by measure."));
        figures(blocks, heatMap(6, 14), Chart.Room.UPRIGHT);
        blocks.add(SamplePapers.text("17 of 26 returned, as at 30 June 2026."));
        figures(blocks, heatMap(5, 5), Chart.Room.UPRIGHT);
        blocks.add(new Block.Heading(2, "Over time"));
        blocks.add(figure("Nine in ten visits are logged", trend().spoken(), trend().chart(Chart.Room.UPRIGHT)));
        blocks.add(figure("Complaints grew", longTrend().spoken(), longTrend().chart(Chart.Room.UPRIGHT)));
        blocks.add(figure("In little", trend().spoken(), trend().spark()));
        blocks.add(figure("In little, for longer", longTrend().spoken(), longTrend().spark()));
        blocks.add(figure("Gloves stand by the door", "A box of gloves", Charts.photograph(
                photograph(Image.Format.JPEG, 900, 1600))));
        blocks.add(figure("The board is up to date", "A notice board", Charts.photograph(
                photograph(Image.Format.PNG, 640, 400))));
        blocks.add(new Block.PageBreak(true));
        blocks.add(new Block.Heading(2, "All providers"));
        figures(blocks, heatMap(26, 22), Chart.Room.SIDEWAYS);
        return new Paper("Charts of every kind", "Northmere Borough Council", "Charts", "Charts", blocks);
    }

    private static void figures(List<Block> blocks, HeatMap map, Chart.Room room) {
        map.charts(room).forEach(chart -> blocks.add(figure(
                map.rows().size() + " providers by " + map.columns().size() + " measures",
                "One row a provider, one column a measure; the table below says the same.", chart)));
    }

    /** A picture made of dots, as a camera or a program for drawing saves it. */
    static Image photograph(Image.Format format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, Color.HSBtoRGB(x / (float) width, 0.5f, y / (float) height));
            }
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format.ending(), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Image.of(content.toByteArray()).orElseThrow();
    }

    private static Block.Figure figure(String title, String alternative, Chart chart) {
        return new Block.Figure(title, alternative, chart);
    }
}
