package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.layouts.CrossLabel;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.measures.MeasureNames;
import org.scrutineer.workbooks.Value;

/** What the words of a return mean: a measure that is known, one that is new, or nothing that is taken in. */
final class Labels {
    /** New measures come after those that the council has put in order. */
    private static final int LAST = 1000;

    /** Numbers of whoever filled the return in. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?:(?:contact|phone|mobile|your|office) )?(?:tel|telephone|phone|mobile|fax|e-?mail|date)\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);

    private final MeasureNames names;
    private final Map<String, String> decided;
    private final Map<Words, Optional<Measure>> found = new LinkedHashMap<>();
    private final List<Newcomer> newcomers = new ArrayList<>();

    /** Words that are no measure yet. @param suggestions measures that they may mean */
    record Newcomer(String sheet, CrossLabel label, Measure measure, List<Measure> suggestions) {}

    /** @param decided what a person said of words: the name of a measure, or empty for what is not taken in */
    Labels(List<Measure> measures, Map<String, String> decided) {
        this.names = new MeasureNames(measures);
        this.decided = decided;
    }

    /** Whether words surely name a measure, by themselves or by a decision. */
    boolean knows(String text) {
        String decision = decided.get(text);
        return decision == null ? names.find(text).isPresent() : !decision.isEmpty();
    }

    /** @param alike every cell of the table under the same words */
    Optional<Measure> measure(String sheet, CrossLabel label, List<CrossCell> alike) {
        Optional<Measure> before = found.get(words(label));
        if (before == null) {
            before = find(label.text())
                    .or(() -> decided.containsKey(label.text()) || label.group().isEmpty()
                            ? Optional.empty()
                            : names.find(label.group() + " " + label.text()))
                    .or(() -> newcomer(sheet, label, alike));
            found.put(words(label), before);
        }
        return before;
    }

    /** "Received" means something else under "Complaints" and under "Compliments". */
    private static Words words(CrossLabel label) {
        return new Words(label.text(), label.group());
    }

    private record Words(String text, String group) {}

    private Optional<Measure> find(String text) {
        String decision = decided.get(text);
        return decision == null || decision.isEmpty()
                ? names.find(text).filter(measure -> decision == null)
                : names.measures().stream().filter(measure -> measure.name().equals(decision)).findFirst();
    }

    /** Words without a single number beside them are no measure, such as the name of who filled the return in. */
    private Optional<Measure> newcomer(String sheet, CrossLabel label, List<CrossCell> alike) {
        boolean left = "".equals(decided.get(label.text())) || OF_PEOPLE.matcher(label.text()).matches();
        boolean numbers = alike.stream().map(CrossCell::cell).anyMatch(Labels::isNumber);
        if (left || !numbers) {
            return Optional.empty();
        }
        boolean percentage = label.text().contains("%") || alike.stream().map(CrossCell::cell)
                .anyMatch(cell -> cell.value() instanceof Value.Number number && number.percentage()
                        || cell.words().endsWith("%"));
        String name = newcomers.stream().anyMatch(other -> other.label().text().equals(label.text())
                && !other.label().group().equals(label.group()))
                        ? label.group() + ": " + label.text()
                        : label.text();
        Measure measure = new Measure(
                MeasureLibrary.id(name), LAST, name,
                new Meaning("", "", "", unit(label.text(), percentage), percentage ? Adding.MEAN : Adding.SUM,
                        Frequency.MONTHLY),
                Standard.NONE, Optional.empty(), List.of());
        newcomers.add(new Newcomer(sheet, label, measure, names.suggestions(label.text())));
        return Optional.of(measure);
    }

    private static Unit unit(String label, boolean percentage) {
        String lower = label.toLowerCase(Locale.UK);
        return percentage
                ? Unit.PERCENTAGE
                : lower.matches(".*\\b(hours|hrs)\\b.*") ? Unit.HOURS : lower.contains("£") ? Unit.POUNDS : Unit.COUNT;
    }

    private static boolean isNumber(CellRead cell) {
        return cell.value() instanceof Value.Number || cell.words().matches("-?\\d[\\d,.]*%?");
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    /** Words under which nothing is taken in, although they stand where measures do. */
    List<String> leftOut() {
        return found.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(entry -> entry.getKey().text())
                .distinct().toList();
    }
}
