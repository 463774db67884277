package org.scrutineer.documents;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names under a trend's months, shortened where they are too long: as many as there is room for, the last always. */
record TrendMonths(List<Trend.Moment> moments, double left, double step) {
    private static final double SIZE = 9;
    private static final double GAP = 5;

    /** "July 2025" as "July" above "2025". */
    private record Name(String above, String below) {
        static Name of(String label) {
            int at = label.lastIndexOf(' ');
            return at < 0 ? new Name(label, "") : new Name(label.substring(0, at), label.substring(at + 1));
        }

        double width() {
            return Math.max(ChartWords.width(above, SIZE), ChartWords.width(below, SIZE));
        }

        /** "September" as "Sep". */
        Name shortened() {
            boolean month = Stream.of(Month.values())
                    .anyMatch(each -> each.getDisplayName(TextStyle.FULL, Locale.UK).equals(above));
            return month ? new Name(above.substring(0, 3), below) : this;
        }
    }

    List<Chart.Shape> labels(double foot) {
        List<Name> names = moments.stream().map(moment -> Name.of(moment.label())).toList();
        if (every(names) > 1) {
            names = names.stream().map(Name::shortened).toList();
        }
        int every = every(names);
        List<Chart.Shape> labels = new ArrayList<>();
        String year = "";
        for (int at = (names.size() - 1) % every; at < names.size(); at += every) {
            Name name = names.get(at);
            labels.add(centred(name.above(), at, foot - 15));
            if (!name.below().isEmpty() && !name.below().equals(year)) {
                labels.add(centred(name.below(), at, foot - 4));
            }
            year = name.below();
        }
        return labels;
    }

    private int every(List<Name> names) {
        double widest = names.stream().mapToDouble(Name::width).max().orElse(0);
        return Math.max(1, (int) Math.ceil((widest + GAP) / step));
    }

    private Chart.Label centred(String words, int at, double baseLine) {
        double x = left + (at + 0.5) * step - ChartWords.width(words, SIZE) / 2;
        return new Chart.Label(Math.max(0, x), baseLine, SIZE, words);
    }
}
