package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Claims.Counted;
import org.scrutineer.linter.Claims.Part;
import org.scrutineer.linter.Quantity.Unit;

/** Parts that do not come to the number they are parts of. What remains is named, never smoothed. */
final class TalliesCheck implements Check {
    private static final Pattern OF_THESE = Pattern.compile(
            "^\\s*Of (?:the|these|those|its|our|all)?\\s*(\\d[\\d,]*)\\s+[^,.;:()\\d]{2,60}[,:]\\s");
    private static final Pattern THE_OTHERS = Pattern.compile(
            "\\b(?:not|no|others?|rest|remaining|remainder|remain)\\b", Pattern.CASE_INSENSITIVE);
    /** With these words the numbers of a sentence are not parts beside each other. */
    private static final Pattern NOT_BESIDE = Pattern.compile(
            "%|£|:.*:|[,;].*:|per ?cent|\\b(?:of (?:which|whom|these|those|them)|including|since|compared|than|average|both|also"
                    + "|one|within|days?|weeks?|months?|hours?|times|by \\d|(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        claims.numbers().tallies().forEach(tally -> unmet(paper, tally).ifPresent(findings::add));
        paper.body().filter(passage -> passage.text().contains("Of ")).forEach(passage -> passage.sentences()
                .forEach(sentence -> told(passage, sentence.text()).ifPresent(findings::add)));
        return findings;
    }

    private static Optional<Finding> unmet(Reading paper, Counted tally) {
        int sum = sum(tally.parts());
        int left = tally.base() - sum(tally.gone());
        if (sum == tally.base() || !tally.gone().isEmpty() && sum == left) {
            return Optional.empty();
        }
        String quote = Words.list(tally.parts().stream().map(part -> part.count() + " " + part.label()).toList());
        String what = "“" + quote + "” comes to " + sum + ", " + apart(sum, tally.base()) + " the " + tally.base() + " "
                + tally.what() + ".";
        if (!tally.gone().isEmpty()) {
            what += " Without the "
                    + Words.list(tally.gone().stream().map(part -> part.count() + " that " + part.label()).toList())
                    + " there are " + left + ", and the parts come to " + apart(sum, left) + " that.";
        }
        return Optional.of(Finding.of(
                Topic.TALLIES, place(paper, tally), quote, what, whatToDo(sum, tally.base())));
    }

    /** The record of the tally, or else the first text that tells its base. */
    private static Place place(Reading paper, Counted tally) {
        return tally.record().map(paper::placeOf).or(() -> {
            Pattern base = Pattern.compile("(?<![\\d.,])" + tally.base() + "(?![\\d%])");
            return paper.body().filter(passage -> base.matcher(passage.text()).find()).findFirst().map(Passage::place);
        }).orElse(Place.PAPER);
    }

    private static Optional<Finding> told(Passage passage, String sentence) {
        Matcher opening = OF_THESE.matcher(sentence);
        if (!opening.find() || NOT_BESIDE.matcher(sentence).find()) {
            return Optional.empty();
        }
        int base = Integer.parseInt(opening.group(1).replace(",", ""));
        List<Quantity> parts = Quantity.in(sentence.substring(opening.end()));
        int sum = parts.stream().mapToInt(part -> part.value().intValue()).sum();
        boolean nested = parts.stream().anyMatch(part -> 2 * part.value().intValue() == sum);
        return sum == base || nested || !areAll(parts, sentence)
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Topic.TALLIES, passage.place(), sentence.strip(),
                        "The parts come to " + sum + ", " + apart(sum, base) + " " + base + ".", whatToDo(sum, base)));
    }

    /** Two parts need not be all; three are told as all, and so are those that did and those that did not. */
    private static boolean areAll(List<Quantity> parts, String sentence) {
        return parts.stream().allMatch(part -> part.is(Unit.NONE))
                && (parts.size() > 2 || parts.size() == 2 && THE_OTHERS.matcher(sentence).find());
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::count).sum();
    }

    private static String apart(int sum, int base) {
        return sum < base ? base - sum + " fewer than" : sum - base + " more than";
    }

    private static String whatToDo(int sum, int base) {
        return sum < base
                ? "Say what the other " + (base - sum) + (base - sum == 1 ? " is" : " are")
                        + ", if only that it is not known, or correct the base."
                : "Correct the base or the parts, or say which are counted twice.";
    }
}
