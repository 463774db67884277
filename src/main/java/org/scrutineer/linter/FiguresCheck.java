package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.linter.Claims.Confidence;
import org.scrutineer.linter.Claims.Stated;

/** Figures that say not what one of them is, where they are from, or how surely they are known. */
final class FiguresCheck implements Check {
    /** A rate of pay or a price has pence, and rarely more than three digits before them. */
    private static final Pattern PENCE = Pattern.compile("£\\d{1,3}\\.\\d\\d(?!\\d|[.,]\\d|\\s?(?:k|m|million|bn)\\b)");
    private static final Pattern RATE = Pattern.compile(
            "\\b(?:rates?|pays?|paid|wages?|prices?|priced|costs?|fees?|charges?|charged|tariff|earns?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            "\\b(?:per|an?|each|every|for (?:each|every|an?|one))\\s+(?:\\w+\\s+)?"
                    + "(?:hour|day|night|week|month|year|visit|call|mile|person|head|meal|shift|unit|place|bed)"
                    + "|/ ?(?:hr|hour|h|day|week|wk|visit|mile)|\\b(?:hourly|daily|weekly|monthly|yearly|annual|annually)"
                    + "\\b|\\bper\\b|\\bp\\.?[hw]\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:about|around|approximately|roughly|estimated?|estimates|guess(?:ed)?|suspect(?:ed|s)?|thought|believed"
                    + "|up to|some|nearly|almost|likely|may be|not known|unknown)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        claims.numbers().figures().forEach(figure -> stated(paper, figure, findings));
        Set<String> known = claims.numbers().figures().stream().map(Stated::amount).collect(Collectors.toSet());
        paper.body().filter(passage -> passage.text().indexOf('£') >= 0)
                .forEach(passage -> withoutUnit(passage, known, findings));
        return findings;
    }

    private static void stated(Reading paper, Stated figure, List<Finding> findings) {
        Optional<Passage> printed = paper.body().filter(passage -> prints(passage, figure.amount())).findFirst();
        Place place = printed.map(Passage::place)
                .orElseGet(() -> figure.record().map(paper::placeOf).orElse(Place.PAPER));
        if (figure.unit().isBlank()) {
            findings.add(Finding.of(
                    Topic.FIGURES, place, figure.amount(),
                    "No unit is given for “" + figure.words() + "”: " + figure.amount() + " for what?",
                    "Ask, and write the unit beside the figure, such as “per hour” or “people”.")
                    .with(figure.record().map(record -> new Mend.FillIn(record, "unit"))));
        }
        if (figure.source().isBlank()) {
            findings.add(Finding.of(
                    Topic.FIGURES, place, figure.words() + " " + figure.amount(),
                    "Nothing says where “" + figure.words() + "”, " + figure.amount() + ", is from.",
                    "Name the source, and the day or period that the figure is for.")
                    .with(figure.record().map(record -> new Mend.FillIn(record, "source"))));
        }
        printed.flatMap(passage -> tooSure(passage, figure)).ifPresent(findings::add);
    }

    private static Optional<Finding> tooSure(Passage passage, Stated figure) {
        boolean sure = figure.confidence() == Confidence.COUNTED;
        String sentence = passage.sentenceAt(passage.text().indexOf(figure.amount())).text();
        if (sure || UNSURE.matcher(sentence).find()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Topic.FIGURES, passage.place(), sentence.strip(),
                "“" + figure.words() + "”, " + figure.amount() + ", " + figure.confidence().words()
                        + ", but the text gives it as if it were counted.",
                "Write how surely it is known, such as “an estimated " + figure.amount() + "”."));
    }

    private static boolean prints(Passage passage, String amount) {
        int at = passage.text().indexOf(amount);
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(passage.text().charAt(at - 1)))
                && (at + amount.length() == passage.text().length()
                        || !Character.isLetterOrDigit(passage.text().charAt(at + amount.length())));
    }

    private static void withoutUnit(Passage passage, Set<String> known, List<Finding> findings) {
        for (Sentences.Sentence sentence : passage.sentences()) {
            Matcher pence = PENCE.matcher(sentence.text());
            while (pence.find()) {
                if (!known.contains(pence.group()) && RATE.matcher(sentence.text()).find()
                        && !UNIT.matcher(sentence.text()).find() && !passage.around().anyMatches(UNIT)) {
                    findings.add(Finding.of(
                            Topic.FIGURES, passage.place(), pence.group(),
                            "“" + pence.group() + "” does not say what it is paid for: an hour, a visit, a week?",
                            "Ask, and write the unit beside it, such as “" + pence.group() + " per hour”."));
                }
            }
        }
    }
}
