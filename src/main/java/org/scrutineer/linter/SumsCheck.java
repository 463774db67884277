package org.scrutineer.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Passage.Kind;

/** Additions that are written out: "14 + 3 + 5 = 22". */
final class SumsCheck implements Check {
    private static final String NUMBER = "£?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:k|m|million|thousand)\\b)?";
    private static final Pattern SUM = Pattern.compile(
            "(?<![\\d.,£])(" + NUMBER + "(?: ?\\+ ?" + NUMBER + "){1,40}+) ?= ?(" + NUMBER + ")");

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            if (passage.kind() != Kind.HEADING && passage.text().indexOf('+') >= 0) {
                Matcher sum = SUM.matcher(passage.text());
                while (sum.find()) {
                    wrong(passage, sum).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> wrong(Passage passage, Matcher sum) {
        List<Quantity> parts = Quantity.in(sum.group(1));
        List<Quantity> told = Quantity.in(sum.group(2));
        if (told.size() != 1 || parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal total = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (told.getFirst().least() <= total.doubleValue() && total.doubleValue() <= told.getFirst().most()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Topic.SUMS, passage.place(), sum.group(),
                "“" + sum.group(1) + "” comes to " + Numerals.written(total) + ", not " + sum.group(2) + ".",
                "Correct the total, or the part that is wrong."));
    }
}
