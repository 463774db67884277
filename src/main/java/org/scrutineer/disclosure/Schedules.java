package org.scrutineer.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ui.Problem;

/** The schedules that come with the tool, as data: another one is a few lines in a file. */
public final class Schedules {
    /** The one that is meant while nobody says otherwise. */
    public static final String USUAL = "12A";

    private static final List<Schedule> ALL = read();

    private Schedules() {}

    public static List<Schedule> all() {
        return ALL;
    }

    /** Throws a Problem that names those there are. */
    public static Schedule named(String number) {
        String wanted = number.strip().toUpperCase(Locale.UK).replaceFirst("^SCHEDULE\\s*", "");
        return ALL.stream().filter(one -> one.number().equals(wanted)).findFirst().orElseThrow(() -> new Problem(
                "There is no schedule “" + number + "” of exempt information.",
                "Give 12A (England and Wales) or 7A (Scotland)."));
    }

    private static List<Schedule> read() {
        try (InputStream json = Schedules.class.getResourceAsStream("schedules.json")) {
            return List.copyOf(new ObjectMapper().readValue(json, new TypeReference<List<Schedule>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
