package org.scrutineer.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as short as they can be said: "14:02" today, "6 Jan" this year, "6 Jan 25" before. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yy", Locale.UK);

    private Moments() {}

    public static String shortly(Instant at) {
        ZoneId zone = ZoneId.systemDefault();
        return shortly(at.atZone(zone), LocalDate.now(zone));
    }

    /** "6 Jan 26". */
    public static String day(LocalDate day) {
        return YEAR.format(day);
    }

    static String shortly(ZonedDateTime at, LocalDate today) {
        if (at.toLocalDate().equals(today)) {
            return TIME.format(at);
        }
        return (at.getYear() == today.getYear() ? DAY : YEAR).format(at);
    }
}
