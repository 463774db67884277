package org.scrutineer.linter;

import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that take many years of school to read, by the measure of Flesch and Kincaid: long words in long
 * sentences. Only whole paragraphs are measured, because names make a single sentence look harder than it is.
 */
final class ReadingAgeCheck implements Check {
    private static final int SENTENCES = 3;
    /** A paper for members reads at about 13; from here on even they read twice. */
    private static final double GRADE = 17;
    private static final String VOWELS = "aeiouy";

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        return paper.body()
                .filter(passage -> !passage.place().quoted() && passage.sentences().size() >= SENTENCES)
                .flatMap(passage -> judged(passage).stream()).toList();
    }

    private static Optional<Finding> judged(Passage passage) {
        double grade = grade(passage);
        if (grade < GRADE) {
            return Optional.empty();
        }
        int words = Words.of(passage.text()).size() / passage.sentences().size();
        return Optional.of(Finding.of(
                Topic.READING_AGE, passage.place(), beginning(passage.text()),
                "This paragraph takes about " + Math.round(grade) + " years of school to read. Its sentences have "
                        + words + " words on average.",
                "Part the longest sentences, and use shorter words where they say the same."));
    }

    private static double grade(Passage passage) {
        List<String> words = Words.of(passage.text());
        double syllables = words.stream().mapToInt(ReadingAgeCheck::syllables).sum();
        return 0.39 * words.size() / passage.sentences().size() + 11.8 * syllables / Math.max(1, words.size()) - 15.59;
    }

    static int syllables(String word) {
        int syllables = 0;
        boolean before = false;
        for (int at = 0; at < word.length(); at++) {
            boolean vowel = VOWELS.indexOf(word.charAt(at)) >= 0;
            if (vowel && !before) {
                syllables++;
            }
            before = vowel;
        }
        return Math.max(1, isSilent(word) ? syllables - 1 : syllables);
    }

    /** The last e of "care", "cares" and "cared", but not that of "little". */
    private static boolean isSilent(String word) {
        int last = word.length() - 1;
        boolean ending = last > 1 && (word.charAt(last) == 's' || word.charAt(last) == 'd');
        int end = ending && word.charAt(last - 1) == 'e' ? last - 1 : last;
        return end > 0 && word.charAt(end) == 'e' && word.charAt(end - 1) != 'l'
                && VOWELS.indexOf(word.charAt(end - 1)) < 0;
    }

    private static String beginning(String text) {
        String plain = text.strip();
        int end = plain.indexOf(' ', Math.min(60, plain.length() - 1));
        return end < 0 ? plain : plain.substring(0, end) + "…";
    }
}
