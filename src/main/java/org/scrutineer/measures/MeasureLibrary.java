package org.scrutineer.measures;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;

/** The measures of home care that come with the tool. A council can change each; what it changes is kept in the store. */
public final class MeasureLibrary {
    private MeasureLibrary() {}

    private record Entry(
            String name, String definition, String numerator, String denominator, String unit, String polarity,
            String adding, String frequency, String targets, String bands, String within, List<String> aliases) {}

    /** In the order in which they are listed. Their ids are the same in every workspace. */
    public static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Entry entry : entries()) {
            measures.add(new Measure(
                    id(entry.name()), measures.size() + 1, entry.name(),
                    new Meaning(entry.definition(), entry.numerator(), entry.denominator(),
                            Unit.valueOf(upper(entry.unit())), Adding.valueOf(upper(entry.adding())),
                            Frequency.valueOf(upper(entry.frequency()))),
                    new Standard(Polarity.valueOf(upper(entry.polarity())), Targets.parse(entry.targets()),
                            Bands.parse(entry.bands())),
                    Optional.of(entry.within()).filter(within -> !within.isEmpty()).map(MeasureLibrary::id),
                    entry.aliases()));
        }
        return measures;
    }

    /** The same for a name in every workspace, so that a measure is one when two workspaces come together. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("measure/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<Entry> entries() {
        try (InputStream json = MeasureLibrary.class.getResourceAsStream("library.json")) {
            return new ObjectMapper().readValue(json, new TypeReference<List<Entry>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException("The library of measures cannot be read", missing);
        }
    }
}
