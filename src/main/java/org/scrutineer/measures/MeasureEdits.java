package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;

/** What a council changes of its measures, each as one undo step. */
public final class MeasureEdits {
    private MeasureEdits() {}

    public static Draft keep(Measure measure) {
        return Draft.edit("Measure “" + measure.name() + "”", Optional.empty(), edits(measure).toArray(Edit[]::new));
    }

    /** @param before measures that it refers to and that the store does not have yet */
    static Draft keep(Measure measure, List<Measure> before) {
        List<Edit> all = new ArrayList<>();
        before.forEach(each -> all.addAll(edits(each)));
        all.addAll(edits(measure));
        return Draft.edit("Measure “" + measure.name() + "”", Optional.empty(), all.toArray(Edit[]::new));
    }

    /** A measure of which nothing is known but its name. */
    static Measure begun(String name, int place) {
        return new Measure(
                UUID.randomUUID(), place, name.strip(),
                new Meaning("", "", "", Unit.COUNT, Adding.SUM, Frequency.MONTHLY), Standard.NONE, Optional.empty(),
                List.of());
    }

    /** A measure that is used no more keeps its figures, and can be taken up again. */
    public static Draft remove(Measure measure) {
        return Draft.edit("Removal of the measure “" + measure.name() + "”", Optional.empty(),
                Edit.typed(Measure.KIND, measure.id(), "name", Fields.of("name", measure.name())),
                Edit.typed(Measure.KIND, measure.id(), "use", Fields.of("unused", true)));
    }

    /** Everything that is known of a measure, as the ledger keeps it. */
    public static List<Edit> edits(Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        return List.of(
                edit(measure, "place", Fields.of("ordinal", measure.ordinal())),
                edit(measure, "name", Fields.of("name", measure.name())),
                edit(measure, "definition", Fields.of("definition", orNull(meaning.definition()))
                        .with("numerator", orNull(meaning.numerator()))
                        .with("denominator", orNull(meaning.denominator()))),
                edit(measure, "kind of figure", Fields.of("unit", meaning.unit().name())
                        .with("polarity", measure.standard().polarity().name())
                        .with("adding", meaning.adding().name())
                        .with("frequency", meaning.frequency().name())),
                edit(measure, "targets", Fields.of("targets", orNull(measure.standard().targets().text()))),
                edit(measure, "bands", Fields.of("bands", orNull(measure.standard().bands().text()))),
                edit(measure, "part of", Fields.of("within_id", measure.within().orElse(null))),
                edit(measure, "other names", Fields.of("aliases", orNull(String.join("\n", measure.aliases())))),
                edit(measure, "use", Fields.of("unused", null)));
    }

    private static Edit edit(Measure measure, String group, Fields fields) {
        return Edit.typed(Measure.KIND, measure.id(), group, fields);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
