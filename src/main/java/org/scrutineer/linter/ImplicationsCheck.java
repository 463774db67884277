package org.scrutineer.linter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.linter.Claims.Implication;

/** Boxes of the checklist against the sections that treat them. */
final class ImplicationsCheck implements Check {
    private static final Pattern NUMBERING = Pattern.compile("^[\\d.]+\\s+");
    private static final Pattern IMPLICATIONS = Pattern.compile("\\s+implications?$");
    /** All that is said is that there is nothing; anything more is worth a tick. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?:there (?:are|is|were) (?:no|none|not any)|this (?:report|paper) has no|no|none|nil|not applicable|n/a)"
                    + "(?: (?:further|additional|specific|direct|significant|material|new))*"
                    + "(?: [\\p{L}’'-]+){0,6}?(?: (?:implications?|directions?|risks?|impacts?|issues?|matters?))?"
                    + "(?: (?:have been |were |are )?(?:identified|required|needed))?"
                    + "(?: (?:for|arising|resulting|directly|as a result|from|of|in|with|to|this|the|report|paper"
                    + "|proposals?|recommendations?|update))*\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD_OPEN = Pattern.compile(
            "\\b(?:but|however|although|though|until|unless|yet|when|once|will|may|might|at (?:this|present|the moment)"
                    + "|currently|at the time)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        return claims.implications().stream().flatMap(each -> judged(paper, each).stream()).toList();
    }

    private static Optional<Finding> judged(Reading paper, Implication implication) {
        List<Passage> section = paper.body().filter(passage -> treats(passage, implication)).toList();
        boolean said = section.stream().anyMatch(passage -> !saysNothing(passage.text()));
        if (said == implication.ticked()) {
            return Optional.empty();
        }
        Place place = section.stream().findFirst().map(Passage::place).orElse(Place.PAPER);
        String name = implication.name();
        Finding finding;
        if (said) {
            Passage first = section.stream().filter(each -> !saysNothing(each.text())).findFirst().orElseThrow();
            finding = Finding.of(
                    Topic.IMPLICATIONS, first.place(), name,
                    name + " is not ticked, but the paper has a section on it: “"
                            + first.sentences().getFirst().text().strip() + "”",
                    "Tick " + name + ", or take the section out.");
        } else {
            String missing = section.isEmpty() ? "the paper has no section on it." : "its section says there are none.";
            finding = Finding.of(
                    Topic.IMPLICATIONS, place, name, name + " is ticked, but " + missing,
                    "Write what it means under the heading “" + name + "”, or take the tick away.");
        }
        return Optional.of(finding.with(Optional.of(new Mend.TickImplication(name, said))));
    }

    private static boolean treats(Passage passage, Implication implication) {
        return implication.sections().contains(passage.place().section().toLowerCase(Locale.UK))
                || passage.around().headings().stream().map(ImplicationsCheck::plain)
                        .anyMatch(implication.sections()::contains);
    }

    private static String plain(String heading) {
        String words = NUMBERING.matcher(heading.strip()).replaceFirst("").toLowerCase(Locale.UK);
        return IMPLICATIONS.matcher(words).replaceFirst("");
    }

    private static boolean saysNothing(String text) {
        String plain = text.strip();
        return plain.isEmpty() || plain.length() < 160 && NOTHING.matcher(plain).matches()
                && !HELD_OPEN.matcher(plain).find();
    }
}
