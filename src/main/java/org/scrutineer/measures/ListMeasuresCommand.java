package org.scrutineer.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what is measured. Percentages are fractions in JSON. */
@Command(name = "measures", description = "Lists the measures with their targets and bands.")
public final class ListMeasuresCommand extends ListCommand<MeasureDesk> {
    public ListMeasuresCommand(Opener<MeasureDesk> opener, Console console) {
        super(opener, console, List.of("name", "unit", "polarity", "frequency", "target", "within"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeasureDesk desk) {
        List<Measure> measures = desk.measures().measures();
        Map<UUID, String> names = new LinkedHashMap<>();
        measures.forEach(measure -> names.put(measure.id(), measure.name()));
        return measures.stream().map(measure -> object(measure, desk, names)).toList();
    }

    private static Map<String, Object> object(Measure measure, MeasureDesk desk, Map<UUID, String> names) {
        Measure.Meaning meaning = measure.meaning();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", measure.name());
        object.put("definition", orNull(meaning.definition()));
        object.put("numerator", orNull(meaning.numerator()));
        object.put("denominator", orNull(meaning.denominator()));
        object.put("unit", measure.unit().plain());
        object.put("polarity", measure.standard().polarity().plain());
        object.put("adding", meaning.adding().plain());
        object.put("frequency", meaning.frequency().plain());
        object.put("target", measure.standard().targets().at(desk.month()).orElse(null));
        object.put("targets", orNull(measure.standard().targets().text()));
        object.put("bands", MeasureWords.ranges(measure.standard().bands()).stream()
                .map(MeasureWords.Range::object).toList());
        object.put("within", measure.within().map(names::get).orElse(null));
        object.put("aliases", measure.aliases());
        return object;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
