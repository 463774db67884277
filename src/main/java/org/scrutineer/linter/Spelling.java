package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paper spells its acronyms out: "Care Quality Commission (CQC)", "RAG (red, amber, green)", or the full name
 * somewhere before.
 */
final class Spelling {
    private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z][A-Z0-9&]{1,5})s?\\)");
    private static final Pattern EXPLAINED = Pattern.compile("\\b([A-Z][A-Z0-9&]{1,5})s?\\b,? ?[(–] ?([^()]{5,120})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> JOINING = Set.of("of", "and", "the", "for", "in", "to", "on", "at", "with", "a");
    /** So many words make the longest acronym, with the little ones between them. */
    private static final int LONGEST = 10;

    /** A place in the order of reading. */
    private record Spot(int passage, int at) {
        boolean isNotAfter(int otherPassage, int otherAt) {
            return passage < otherPassage || passage == otherPassage && at <= otherAt;
        }
    }

    private final Set<String> sought;
    private final Map<String, String> known;
    private final Map<String, Spot> first = new HashMap<>();
    private final Set<String> openly = new HashSet<>();
    private final Set<String> lowerWords = new HashSet<>();

    /** @param sought the acronyms in question; @param known full names that are known */
    Spelling(Reading paper, Set<String> sought, Map<String, String> known) {
        this.sought = sought;
        this.known = known;
        for (int at = 0; at < paper.passages().size(); at++) {
            String text = paper.passages().get(at).text();
            openly(at, text);
            fullNames(at, text);
            initials(at, text);
        }
    }

    /** Whether it is spelt out before it is used, or right there. */
    boolean isSpelt(String letters, int passage, int at) {
        Spot spelt = first.get(letters);
        return spelt != null && spelt.isNotAfter(passage, at);
    }

    boolean isSpeltLater(String letters) {
        return openly.contains(letters);
    }

    /** Whether the same letters are an ordinary word of this paper, which is sometimes printed in capitals. */
    boolean isWord(String letters) {
        return letters.length() > 3 && lowerWords.contains(letters.toLowerCase(Locale.UK));
    }

    private void openly(int passage, String text) {
        if (text.indexOf('(') < 0 && text.indexOf('–') < 0) {
            return;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        while (bracketed.find()) {
            String letters = bracketed.group(1);
            List<String> before = Words.of(text.substring(Math.max(0, bracketed.start() - 120), bracketed.start()));
            String initial = letters.substring(0, 1).toLowerCase(Locale.UK);
            if (before.stream().skip(Math.max(0, before.size() - letters.length() - 4L))
                    .anyMatch(word -> word.startsWith(initial))) {
                openly.add(letters);
                spelt(letters, passage, bracketed.start());
            }
        }
        Matcher explained = EXPLAINED.matcher(text);
        while (explained.find()) {
            String inside = explained.group(2).strip().toLowerCase(Locale.UK);
            if (inside.startsWith(explained.group(1).substring(0, 1).toLowerCase(Locale.UK)) && inside.contains(" ")) {
                openly.add(explained.group(1));
                spelt(explained.group(1), passage, explained.start());
            }
        }
    }

    private void fullNames(int passage, String text) {
        String lower = text.toLowerCase(Locale.UK);
        for (String letters : sought) {
            String full = known.get(letters);
            int at = full == null ? -1 : lower.indexOf(full.toLowerCase(Locale.UK));
            if (at >= 0) {
                spelt(letters, passage, at);
            }
        }
    }

    /** The first letters of names such as "Integration Joint Board", with the little words and without them. */
    private void initials(int passage, String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
            boolean comparable = word.group().length() > 3 && word.group().length() < 8;
            if (comparable && Character.isLowerCase(word.group().charAt(word.group().length() - 1))) {
                lowerWords.add(word.group().toLowerCase(Locale.UK));
            }
        }
        for (int from = 0; from < words.size(); from++) {
            if (isCapital(words.get(from))) {
                name(passage, words, from, starts.get(from));
            }
        }
    }

    private void name(int passage, List<String> words, int from, int at) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
            String word = words.get(to);
            boolean joining = JOINING.contains(word);
            if (!joining && !isCapital(word)) {
                return;
            }
            all.append(Character.toUpperCase(word.charAt(0)));
            if (!joining) {
                large.append(word.charAt(0));
            }
            if (to > from) {
                if (sought.contains(large.toString())) {
                    spelt(large.toString(), passage, at);
                }
                if (sought.contains(all.toString())) {
                    spelt(all.toString(), passage, at);
                }
            }
        }
    }

    /** "Board", and "BOARD" in a heading, but not an acronym, which would spell itself out. */
    private boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 1 && !sought.contains(word);
    }

    private void spelt(String letters, int passage, int at) {
        first.putIfAbsent(letters, new Spot(passage, at));
    }
}
