package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Reading.TableAt;

/**
 * One label for two things: "Phase 2" from September to March in a paragraph, and another "Phase 2" from August to
 * December in a table. They differ when they run at different times, or are explained in brackets by different words.
 */
final class LabelsCheck implements Check {
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:(phase|stage|tranche|wave) (\\d{1,2}|one|two|three|four|five)"
                    + "|(first|second|third|fourth|fifth) (phase|stage|tranche|wave))\\b",
            Pattern.CASE_INSENSITIVE);
    /** Most texts name none, and are not looked through. */
    private static final List<String> KINDS = List.of("hase", "tage", "ranche", "ave");
    private static final List<List<String>> NUMBERS = List.of(
            List.of("1", "one", "first"), List.of("2", "two", "second"), List.of("3", "three", "third"),
            List.of("4", "four", "fourth"), List.of("5", "five", "fifth"));
    private static final Pattern BRACKETS = Pattern.compile("^[”’'\"]? ?\\(([^()]{3,80})\\)");

    /**
     * @param months the span in which it runs, as months from 1 to 12
     * @param explained the words in brackets behind it
     */
    private record Use(String label, Place place, String told, Optional<List<Integer>> months, Set<String> explained) {
        boolean differsFrom(Use other) {
            if (months.isPresent() && other.months.isPresent()) {
                return !months.equals(other.months);
            }
            return !explained.isEmpty() && !other.explained.isEmpty()
                    && Words.overlap(explained, other.explained) == 0;
        }
    }

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        Map<String, List<Use>> uses = new TreeMap<>();
        paper.body().filter(passage -> !passage.place().quoted()).forEach(passage -> uses(paper, passage, uses));
        List<Finding> findings = new ArrayList<>();
        uses.forEach((label, all) -> differing(label, all).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> differing(String label, List<Use> uses) {
        Use first = uses.getFirst();
        return uses.stream().flatMap(one -> uses.stream().filter(one::differsFrom).map(other -> List.of(one, other)))
                .findFirst()
                .map(two -> Finding.of(
                        Topic.LABELS, two.get(0).place(), label,
                        "“" + first.label() + "” is two things in this paper: “" + two.get(0).told() + "” and “"
                                + two.get(1).told() + "”.",
                        "Give one of them another name.")
                        .at(two.stream().map(Use::place).distinct().toList()));
    }

    private static void uses(Reading paper, Passage passage, Map<String, List<Use>> uses) {
        if (KINDS.stream().noneMatch(passage.text()::contains)) {
            return;
        }
        Matcher found = LABEL.matcher(passage.text());
        while (found.find()) {
            String after = passage.text().substring(found.end());
            Matcher brackets = BRACKETS.matcher(after);
            boolean bracketed = brackets.find();
            Set<String> explained = bracketed && MonthsText.in(brackets.group(1)).isEmpty()
                    ? Words.meaning(brackets.group(1))
                    : Set.of();
            Optional<MonthsText.Named> span = span(paper, passage, found.end());
            if (span.isPresent() || !explained.isEmpty()) {
                String told = found.group() + (explained.isEmpty() ? "" : " (" + brackets.group(1) + ")")
                        + span.map(named -> ", " + named.text()).orElse("");
                uses.computeIfAbsent(key(found), label -> new ArrayList<>()).add(new Use(
                        Words.capital(key(found)), passage.place(), told, span.map(MonthsText.Named::months),
                        explained));
            }
        }
    }

    private static String key(Matcher found) {
        boolean behind = found.group(1) != null;
        String number = (behind ? found.group(2) : found.group(3)).toLowerCase(Locale.UK);
        return (behind ? found.group(1) : found.group(4)).toLowerCase(Locale.UK) + " " + NUMBERS.stream()
                .filter(words -> words.contains(number)).findFirst().map(List::getFirst).orElse(number);
    }

    /** When it runs: from the words soon after it, or from another cell of its row. */
    private static Optional<MonthsText.Named> span(Reading paper, Passage passage, int end) {
        Sentences.Sentence sentence = passage.sentenceAt(Math.max(0, end - 1));
        String after = passage.text().substring(end, Math.max(end, sentence.end()));
        Matcher next = LABEL.matcher(after);
        String own = next.find() ? after.substring(0, next.start()) : after;
        return MonthsText.in(own).stream().filter(MonthsText.Named::isSpan).findFirst()
                .or(() -> inRow(paper, passage));
    }

    private static Optional<MonthsText.Named> inRow(Reading paper, Passage passage) {
        Optional<Place.Spot> cell = passage.place().spot().filter(spot -> spot.column().isPresent());
        return cell.flatMap(spot -> paper.tables().stream().filter(at -> at.place().piece() == spot.piece()).findFirst()
                .flatMap(at -> shortSpan(at, spot.row().orElseThrow(), spot.column().orElseThrow())));
    }

    /** A cell that holds nothing but a span of months. */
    private static Optional<MonthsText.Named> shortSpan(TableAt at, int row, int column) {
        for (int other = 0; other < at.table().columns().size(); other++) {
            String text = at.text(row, other).strip();
            Optional<MonthsText.Named> span = MonthsText.in(text).stream().filter(MonthsText.Named::isSpan).findFirst();
            if (other != column && span.filter(named -> named.text().length() >= text.length() - 2).isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }
}
