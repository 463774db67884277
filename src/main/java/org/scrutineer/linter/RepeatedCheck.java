package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Claims.Recommended;

/**
 * What members are asked to decide, said twice in different words: then nobody knows which of the two was agreed. A
 * board paper repeats its recommendation at the end on purpose; the same words twice are right.
 */
final class RepeatedCheck implements Check {
    private static final double ALIKE = 0.75;
    private static final double ASKED_ALIKE = 0.6;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:board|committee|commission|panel|cabinet|executive|council|members|forum)\\b[^.;:]{0,40}?"
                    + "\\b(?:is|are) (?:asked|invited|recommended|requested) to (.+)$",
            Pattern.CASE_INSENSITIVE);

    /** @param words that carry the meaning of what is asked */
    private record Asked(Passage passage, String text, Set<String> words) {}

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        recommendations(paper, claims.recommendations(), findings);
        asked(paper, findings);
        return findings;
    }

    private static void recommendations(Reading paper, List<Recommended> all, List<Finding> findings) {
        List<Set<String>> words = all.stream().map(each -> Words.meaning(each.wording())).toList();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (alike(words.get(earlier), words.get(later))) {
                    findings.add(found(paper, all.get(earlier), all.get(later)));
                    break;
                }
            }
        }
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller >= FEWEST_WORDS && smaller >= ALIKE * Math.max(one.size(), other.size())
                && Words.overlap(one, other) >= ALIKE;
    }

    private static Finding found(Reading paper, Recommended earlier, Recommended later) {
        boolean same = Words.same(earlier.wording(), later.wording());
        Place place = paper.placeOf(later.record());
        return Finding.of(
                Topic.REPEATED, place, later.wording(),
                "Recommendation " + later.ref() + (same ? " is worded like" : " says in other words what is in")
                        + " Recommendation " + earlier.ref() + ": “" + earlier.wording().strip() + "”",
                "Keep one of the two, or make plain in what they differ.")
                .at(List.of(place, paper.placeOf(earlier.record())).stream().distinct().toList());
    }

    /** The nearest wording that was asked before in another section; one that was asked in the same words is enough. */
    private static void asked(Reading paper, List<Finding> findings) {
        List<Asked> before = new ArrayList<>();
        paper.body().filter(passage -> !passage.place().quoted()).forEach(passage -> passage.sentences()
                .forEach(sentence -> asked(passage, sentence.text()).ifPresent(now -> {
                    boolean repeated = before.stream().anyMatch(each -> Words.same(each.text(), now.text()));
                    if (!repeated) {
                        before.stream().filter(each -> sameInOtherWords(each, now)).findFirst()
                                .map(each -> found(each, now)).ifPresent(findings::add);
                        before.add(now);
                    }
                })));
    }

    private static Optional<Asked> asked(Passage passage, String sentence) {
        Matcher asked = ASKED.matcher(sentence.strip());
        if (!sentence.contains("ed to ") || !asked.find() || asked.group(1).endsWith(":")) {
            return Optional.empty();
        }
        return Optional.of(new Asked(passage, asked.group(1), Words.meaning(asked.group(1))));
    }

    private static boolean sameInOtherWords(Asked earlier, Asked later) {
        boolean elsewhere = earlier.passage().place().piece() != later.passage().place().piece();
        return elsewhere && Words.overlap(earlier.words(), later.words()) >= ASKED_ALIKE;
    }

    private static Finding found(Asked earlier, Asked later) {
        return Finding.of(
                Topic.REPEATED, later.passage().place(), later.text(),
                "Members are asked to “" + stop(earlier.text()) + "” and then to “" + stop(later.text()) + "”.",
                "Use the same words in both places, so that it is plain what was agreed.")
                .at(List.of(later.passage().place(), earlier.passage().place()));
    }

    private static String stop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
