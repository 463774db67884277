package org.scrutineer.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in UK form. */
final class Moment {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private Moment() {}

    static String of(Instant moment, ZoneId zone) {
        return FORM.format(moment.atZone(zone));
    }
}
