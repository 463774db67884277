package org.scrutineer.workbooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few number formats that nearly every cell has, shown without the general formatter, which takes ten times as
 * long. It shows exactly what the general one shows, or says that it cannot.
 */
sealed interface PlainFormat permits PlainFormat.General, PlainFormat.Figure, PlainFormat.Day, Clock {
    /** What is shown, or null where only the general formatter can tell. */
    String text(double number);

    /** @param format as the file writes it: "0.0%", "#,##0", "dd/mm/yyyy" */
    static Optional<PlainFormat> of(String format, boolean from1904) {
        if (format.equalsIgnoreCase("General") || format.equals("@")) {
            return Optional.of(new General());
        }
        Matcher figure = Figure.FORMAT.matcher(format);
        if (figure.matches()) {
            int places = figure.group(2) == null ? 0 : figure.group(2).length();
            return places > Figure.MOST_PLACES
                    ? Optional.empty()
                    : Optional.of(new Figure(figure.group(1) != null, places, figure.group(3) != null));
        }
        Optional<PlainFormat> clock = Clock.of(format);
        return clock.isPresent() || from1904 ? clock : Day.parts(format).map(Day::new);
    }

    /** Numbers as they are, where they are short enough to be shown whole. */
    record General() implements PlainFormat {
        /** Above this Excel shows a whole number with an exponent. */
        private static final double WHOLE = 1e11;
        /** Signs in a number that the general format never rounds. */
        private static final int SHORT = 10;

        @Override
        public String text(double number) {
            if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
                return Long.toString((long) number);
            }
            String text = Double.toString(number);
            return Math.abs(number) >= 1e-3 && text.length() <= SHORT && text.indexOf('E') < 0 ? text : null;
        }
    }

    /** Whole and decimal numbers and percentages. */
    record Figure(boolean grouped, int places, boolean percentage) implements PlainFormat {
        private static final Pattern FORMAT = Pattern.compile("(#,##)?0(?:\\.(0+))?(%)?");
        private static final int MOST_PLACES = 6;
        private static final double LARGEST = 1e12;
        /** So near to the middle between two figures the binary value decides, which only the general formatter knows. */
        private static final double UNSURE = 1e-6;

        @Override
        public String text(double number) {
            double scaled = Math.abs(percentage ? number * 100 : number);
            for (int place = 0; place < places; place++) {
                scaled *= 10;
            }
            double rest = scaled - Math.floor(scaled);
            if (scaled > LARGEST || Math.abs(rest - 0.5) < UNSURE) {
                return null;
            }
            long digits = (long) (scaled + 0.5);
            if (digits == 0 && number < 0) {
                return null;
            }
            StringBuilder text = new StringBuilder().append(digits);
            while (text.length() <= places) {
                text.insert(0, '0');
            }
            int point = text.length() - places;
            if (places > 0) {
                text.insert(point, '.');
            }
            for (int at = point - 3; grouped && at > 0; at -= 3) {
                text.insert(at, ',');
            }
            if (number < 0) {
                text.insert(0, '-');
            }
            return percentage ? text.append('%').toString() : text.toString();
        }
    }

    /** Days, without a time. */
    record Day(List<String> parts) implements PlainFormat {
        private static final Pattern PART = Pattern.compile("(?:yyyy|yy|mmmm|mmm|mm|m|dd|d)(?![a-zA-Z])|[ /.,-]");
        private static final List<String> MONTHS = List.of(
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December");
        /** 1 March 1900: before it Excel counts a day that never was. */
        private static final double FIRST = 61;
        private static final double LAST = 2_958_465;
        private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

        static Optional<List<String>> parts(String format) {
            List<String> parts = new ArrayList<>();
            Matcher part = PART.matcher(format);
            int end = 0;
            while (part.find() && part.start() == end) {
                parts.add(part.group());
                end = part.end();
            }
            boolean dated = parts.stream().anyMatch(each -> each.startsWith("d") || each.startsWith("y"));
            boolean words = parts.stream().filter(each -> Character.isLetter(each.charAt(0))).distinct().count() > 1;
            return end == format.length() && dated && words ? Optional.of(List.copyOf(parts)) : Optional.empty();
        }

        @Override
        public String text(double number) {
            if (number < FIRST || number > LAST || number != Math.rint(number)) {
                return null;
            }
            LocalDate day = ZERO.plusDays((long) number);
            StringBuilder text = new StringBuilder();
            for (String part : parts) {
                switch (part) {
                    case "yyyy" -> text.append(day.getYear());
                    case "yy" -> twoDigits(text, day.getYear() % 100);
                    case "mmmm" -> text.append(MONTHS.get(day.getMonthValue() - 1));
                    case "mmm" -> text.append(MONTHS.get(day.getMonthValue() - 1), 0, 3);
                    case "mm" -> twoDigits(text, day.getMonthValue());
                    case "m" -> text.append(day.getMonthValue());
                    case "dd" -> twoDigits(text, day.getDayOfMonth());
                    case "d" -> text.append(day.getDayOfMonth());
                    default -> text.append(part);
                }
            }
            return text.toString();
        }

        private static void twoDigits(StringBuilder text, int number) {
            text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
        }
    }
}
