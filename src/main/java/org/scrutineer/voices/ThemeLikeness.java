package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds themes that are nearly the same by their names: "Family/Carers" and "Families and carers". */
final class ThemeLikeness {
    /** Of words that two names have in common, of all that they have. */
    private static final double SHARED = 0.5;
    /** Of letters in their order; measured on pairs of misspelt theme names, and on pairs that only begin alike. */
    private static final double SPELT_ALIKE = 0.94;
    private static final Set<String> SMALL = Set.of(
            "and", "the", "of", "a", "an", "for", "to", "in", "on", "with", "our", "their", "at");
    /** Words that say nothing by themselves about what a theme is. */
    private static final Set<String> COMMON = Set.of("care", "service", "staff", "issue", "quality", "good", "people");
    private static final Map<String, String> SAME = Map.of("&", "and", "communications", "communication");

    private ThemeLikeness() {}

    /**
     * Themes that could be one.
     *
     * @param into the one with the most comments, of equals the first
     * @param others those that would be joined into it
     */
    record Alike(Theme into, List<Theme> others) {
        Alike {
            others = List.copyOf(others);
        }
    }

    /** Groups of themes that stand for themselves, in the order of the event. */
    static List<Alike> find(Voices voices) {
        List<Theme> left = new ArrayList<>(voices.standing());
        List<Alike> found = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Theme> group = new ArrayList<>(List.of(left.removeFirst()));
            for (int at = 0; at < group.size(); at++) {
                Theme one = group.get(at);
                List<Theme> alike = left.stream().filter(other -> areAlike(one.name(), other.name())).toList();
                group.addAll(alike);
                left.removeAll(alike);
            }
            if (group.size() > 1) {
                Theme into = group.stream()
                        .reduce((best, next) -> size(voices, next) > size(voices, best) ? next : best)
                        .orElseThrow();
                group.remove(into);
                found.add(new Alike(into, group));
            }
        }
        return found;
    }

    private static int size(Voices voices, Theme theme) {
        return voices.commentsOf(theme).size();
    }

    static boolean areAlike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        boolean within = shared.size() == Math.min(first.size(), second.size())
                && shared.stream().anyMatch(word -> !COMMON.contains(word))
                && all.size() - shared.size() <= 1;
        boolean most = shared.size() > 1 && shared.size() >= SHARED * all.size();
        return first.equals(second) || within || most
                || closeness(String.join(" ", first), String.join(" ", second)) >= SPELT_ALIKE && shared.isEmpty();
    }

    /** In small letters, without endings of the plural, in the order of the alphabet. */
    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        Stream.of(name.toLowerCase(Locale.UK).split("[^\\p{L}\\d&]+"))
                .map(word -> singular(SAME.getOrDefault(word, word)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .forEach(words::add);
        return words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** After Jaro and Winkler: 1 for the same letters in the same order, more for a common beginning. */
    static double closeness(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder first = new StringBuilder();
        for (int at = 0; at < one.length(); at++) {
            for (int there = Math.max(0, at - reach); there < Math.min(other.length(), at + reach + 1); there++) {
                if (!taken[there] && one.charAt(at) == other.charAt(there)) {
                    taken[there] = true;
                    first.append(one.charAt(at));
                    break;
                }
            }
        }
        if (first.isEmpty()) {
            return 0;
        }
        StringBuilder second = new StringBuilder();
        for (int at = 0; at < other.length(); at++) {
            second.append(taken[at] ? String.valueOf(other.charAt(at)) : "");
        }
        int apart = 0;
        for (int at = 0; at < first.length(); at++) {
            apart += first.charAt(at) == second.charAt(at) ? 0 : 1;
        }
        double same = first.length();
        double jaro = (same / one.length() + same / other.length() + (same - apart / 2.0) / same) / 3;
        int start = 0;
        while (start < Math.min(4, Math.min(one.length(), other.length()))
                && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return jaro + start * 0.1 * (1 - jaro);
    }
}
