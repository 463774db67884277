package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a header names the fields of one shape, from 0 to 1. Not for several threads. */
final class Synonyms {
    /** A header cell is short; anything longer is text. */
    private static final int LONGEST_HEADER = 90;
    private static final int REMEMBERED = 20_000;

    private record Named(Field field, List<String> tokens) {}

    private final List<Named> names = new ArrayList<>();
    private final Set<List<String>> whole = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Map<Field, Double>> seen = new HashMap<>();

    Synonyms(Shape shape) {
        for (Field field : shape.fields()) {
            add(field, field.label());
            field.synonyms().forEach(synonym -> add(field, synonym));
        }
    }

    private void add(Field field, String name) {
        List<String> tokens = Words.tokens(name);
        if (!tokens.isEmpty()) {
            names.add(new Named(field, tokens));
            words.addAll(tokens);
            whole.add(tokens);
        }
    }

    /** Whether these words, or all but the dates among them, are one of the names. */
    boolean isName(List<String> tokens) {
        return whole.contains(tokens) || whole.contains(Words.withoutDates(tokens));
    }

    /** The fields that a header may mean, with how well it says so; empty where it says nothing known. */
    Map<Field, Double> match(String header) {
        String plain = Words.plain(header);
        if (plain.isEmpty() || plain.length() > LONGEST_HEADER) {
            return Map.of();
        }
        Map<Field, Double> known = seen.get(plain);
        if (known == null) {
            List<String> tokens = Words.tokens(plain);
            known = Collections.disjoint(words, tokens) ? Map.of() : measure(tokens);
            if (seen.size() < REMEMBERED) {
                seen.put(plain, known);
            }
        }
        return known;
    }

    private Map<Field, Double> measure(List<String> tokens) {
        List<String> undated = Words.withoutDates(tokens);
        Map<Field, Double> fits = new HashMap<>();
        for (Named name : names) {
            double fit = Math.max(likeness(tokens, name.tokens()), 0.95 * likeness(undated, name.tokens()));
            if (fit > 0.3) {
                fits.merge(name.field(), fit, Math::max);
            }
        }
        return Map.copyOf(fits);
    }

    static double likeness(List<String> header, List<String> name) {
        if (header.equals(name)) {
            return 1;
        }
        if (name.stream().allMatch(Words::isLink)) {
            return 0;
        }
        if (Collections.indexOfSubList(header, name) >= 0) {
            double share = (double) name.size() / header.size();
            return 0.58 + 0.3 * share + (name.contains(Words.head(header)) ? 0.08 : -0.1);
        }
        if (Collections.indexOfSubList(name, header) >= 0) {
            return 0.5 + 0.3 * header.size() / name.size();
        }
        return overlap(header, name);
    }

    private static double overlap(List<String> header, List<String> name) {
        Set<String> both = new HashSet<>(header);
        both.retainAll(name);
        both.removeIf(Words::isLink);
        Set<String> all = new HashSet<>(header);
        all.addAll(name);
        all.removeIf(Words::isLink);
        double share = all.isEmpty() ? 0 : (double) both.size() / all.size();
        return share < 0.3 ? 0 : 0.25 + 0.45 * share;
    }
}
