package org.scrutineer.app;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All words of the register, its meetings and programmes, read once, and found by any words in them. */
final class SearchIndex {
    static final SearchIndex EMPTY = new SearchIndex(List.of());

    private static final int NAME_COUNTS = 40;
    private static final int BEGINNING_COUNTS = 10;
    /** Letters of the line in which something was found. */
    private static final int LINE = 110;

    private final List<Prepared> texts;

    /**
     * One text that can be found.
     *
     * @param sort "Evidence", "Resolution"
     * @param name what it belongs to: "Recommendation 4 · Care at Home"
     * @param to where it can be read
     */
    record Text(String sort, String name, String words, Destination to) {}

    /** @param line the words around the place where it was found */
    record Found(Text text, String line, int score) {}

    private record Prepared(Text text, String name, String words) {
        Prepared(Text text) {
            this(text, text.name().toLowerCase(Locale.UK), text.words().toLowerCase(Locale.UK));
        }
    }

    SearchIndex(List<Text> texts) {
        this.texts = texts.stream().map(Prepared::new).toList();
    }

    /** Those that hold every word typed, the best first. */
    List<Found> find(String typed, int most) {
        List<String> wanted = Stream.of(typed.toLowerCase(Locale.UK).split("[\\s·]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Scored(Prepared text, int score) {}
        List<Scored> scored = new ArrayList<>();
        for (Prepared text : texts) {
            int score = score(text, wanted);
            if (score > 0) {
                scored.add(new Scored(text, score));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(most)
                .map(each -> new Found(each.text().text(), line(each.text(), wanted), each.score()))
                .toList();
    }

    /** Beginnings of words count more than what stands inside of one; 0 where a word is missing. */
    private static int score(Prepared text, List<String> wanted) {
        int score = 0;
        boolean inWords = false;
        for (String word : wanted) {
            int inName = text.name().indexOf(word);
            int at = text.words().indexOf(word);
            if (inName < 0 && at < 0) {
                return 0;
            }
            score += inName >= 0 ? NAME_COUNTS : 0;
            score += at >= 0 && begins(text.words(), at) ? BEGINNING_COUNTS : 1;
            inWords = inWords || at >= 0;
        }
        // What is found by its name alone is found by the commands already.
        return inWords ? score : 0;
    }

    private static boolean begins(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    }

    /** The sentence with the first word found, or so much of it as fits a line. */
    private static String line(Prepared text, List<String> wanted) {
        String words = text.text().words();
        int at = wanted.stream().mapToInt(text.words()::indexOf).filter(found -> found >= 0).min().orElse(0);
        // Lower case may be longer than what was written in a few languages.
        int found = Math.min(at, words.length() - 1);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(words);
        int end = sentences.following(found);
        int start = Math.max(0, sentences.previous());
        String sentence = words.substring(start, end == BreakIterator.DONE ? words.length() : end);
        int offset = found - start;
        int from = offset > LINE - 30 ? Math.max(0, sentence.lastIndexOf(' ', offset - 30)) : 0;
        int until = Math.min(sentence.length(), from + LINE);
        return ((from > 0 ? "… " : "") + sentence.substring(from, until) + (until < sentence.length() ? " …" : ""))
                .replaceAll("\\s+", " ").strip();
    }
}
