package org.scrutineer.linter;

import static org.scrutineer.linter.Quantity.Unit.PERCENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A percentage beside the two figures that it is made of: "23 of 26 (88%)", "£501k on a budget of £7.5 million (6.7%)". */
final class PercentagesCheck implements Check {
    /** Between a part and its whole. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "^[^.;:()%]{0,60}?\\b(?:out of|of|against|on)\\b[^.;:()%]{0,60}$");
    private static final Pattern CHANGE = Pattern.compile(
            "(?:rose|risen|fell|fallen|grew|grown|increased?|decreased?|reduced|reduction|went (?:up|down)|moved|changed)"
                    + "[^.;:()%]{0,60}\\bfrom $");
    private static final Pattern NOT_A_PART = Pattern.compile(
            "\\b(?:page|section|paragraph|part|recommendation|table|figure|day|phase|step|no\\.?|number) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUGHLY = Pattern.compile(
            "\\b(?:about|around|nearly|almost|just under|just over|over|under|approximately|roughly|some|more than"
                    + "|less than|at least) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_WHOLE = Pattern
            .compile("^[^.;:()%\\d£]{0,60}(?:\\(| is |, (?:or |that is |which is )?)$");
    private static final Pattern ANOTHER_SHARE = Pattern.compile(
            "^ (?:of|more|less|fewer|higher|lower|above|below|up|down|points?|increase|decrease|reduction|rise|fall)\\b");
    private static final Pattern MONTH_NEXT = Pattern.compile(
            "^(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    private static final Pattern TARGET = Pattern.compile("\\b(?:target|standard|threshold|limit|was)(?: of)? $");
    private static final Pattern BEFORE_PART = Pattern.compile("^ ?\\($|^,? or $|^ – $");

    /** @param part of the whole; @param share as the paper gives it; @param start of the whole stretch */
    private record Claimed(Quantity part, Quantity whole, Quantity share, int start, int end) {}

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        return paper.body().filter(passage -> passage.text().indexOf('%') >= 0 || passage.text().contains("per"))
                .flatMap(passage -> passage.sentences().stream()
                        .flatMap(sentence -> wrong(passage, sentence.text()).stream()))
                .toList();
    }

    private static List<Finding> wrong(Passage passage, String text) {
        List<Quantity> numbers = Quantity.in(text);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at + 2 < numbers.size(); at++) {
            claimed(text, numbers.subList(at, at + 3))
                    .flatMap(claimed -> judged(passage, text, claimed)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Claimed> claimed(String text, List<Quantity> three) {
        Quantity first = three.get(0);
        Quantity second = three.get(1);
        Quantity third = three.get(2);
        int start = first.start();
        if (third.is(PERCENT) && partOf(text, first, second) && isItsShare(text.substring(third.end()))
                && AFTER_WHOLE.matcher(text.substring(second.end(), before(text, third))).find()) {
            return Optional.of(new Claimed(first, second, third, start, third.end()));
        }
        // "84.2% (23 of 26 providers)" may as well say on how many the figure rests.
        if (first.is(PERCENT) && partOf(text, second, third) && text.startsWith(")", third.end())
                && !TARGET.matcher(text.substring(0, first.start())).find()
                && BEFORE_PART.matcher(text.substring(first.end(), second.start())).find()) {
            return Optional.of(new Claimed(second, third, first, start, third.end()));
        }
        return Optional.empty();
    }

    /** Where the words that make a percentage rough begin, so that "(about 88%)" is read like "(88%)". */
    private static int before(String text, Quantity share) {
        Matcher roughly = ROUGHLY.matcher(text.substring(0, share.start()));
        return roughly.find() ? roughly.start() : share.start();
    }

    /** "(40% of the budget)" and "(5% more)" are shares of something else. */
    private static boolean isItsShare(String after) {
        return !ANOTHER_SHARE.matcher(after).find();
    }

    private static boolean partOf(String text, Quantity part, Quantity whole) {
        String between = text.substring(part.end(), whole.start());
        return part.unit() == whole.unit() && !part.is(PERCENT) && whole.value().signum() > 0
                && OF_WHOLE.matcher(between).find()
                && !isYear(text, part) && !isYear(text, whole) && !between.contains(" to ")
                && !MONTH_NEXT.matcher(text.substring(whole.end())).find()
                && !CHANGE.matcher(text.substring(0, part.start()).toLowerCase(Locale.UK)).find()
                && !NOT_A_PART.matcher(text.substring(0, part.start())).find();
    }

    private static boolean isYear(String text, Quantity number) {
        return number.text(text).matches("(?:19|20)\\d\\d");
    }

    private static Optional<Finding> judged(Passage passage, String text, Claimed claimed) {
        double least = 100 * claimed.part().least() / claimed.whole().most();
        double most = 100 * claimed.part().most() / Math.max(claimed.whole().least(), 1e-9);
        double slack = ROUGHLY.matcher(text.substring(0, claimed.share().start())).find() ? 3 : 1e-9;
        if (claimed.share().most() + slack >= least && claimed.share().least() - slack <= most) {
            return Optional.empty();
        }
        double right = 100 * claimed.part().value().doubleValue() / claimed.whole().value().doubleValue();
        int decimals = Math.max(0, claimed.share().step().scale());
        String share = String.format(Locale.UK, "%." + decimals + "f", right)
                + claimed.share().text(text).replaceFirst("^[\\d.,]+", "");
        int offset = passage.text().indexOf(text);
        return Optional.of(Finding.of(
                Topic.PERCENTAGES, passage.place(), text.substring(claimed.start(), claimed.end()).strip(),
                "“" + claimed.part().text(text) + "” of “" + claimed.whole().text(text) + "” is " + share + ", not "
                        + claimed.share().text(text) + ".",
                "Correct the percentage, or the figure that is wrong.")
                .with(passage.replace(
                        offset + claimed.share().start(), offset + claimed.share().end(), share)));
    }
}
