package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.providers.Provider.Distinction;

/** Finds providers that may be one and the same: their names are nearly the same, or their registration is. */
final class ProviderLikeness {
    /** Words that say nothing of which provider it is. */
    private static final Set<String> COMMON = Set.of(
            "care", "home", "homecare", "healthcare", "service", "services", "group", "the", "and", "of",
            "domiciliary", "support", "agency", "company", "co", "community");
    /** Shorter words are too easily one letter apart: Ash and Ask. */
    private static final int LONG_ENOUGH = 6;
    private static final int LONG = 10;

    private ProviderLikeness() {}

    /** @param into the one of which more is known, which stays */
    record Alike(Provider one, Provider into) {}

    /** Pairs in the order of the names, without those of which somebody said that they are two. */
    static List<Alike> find(ProviderRegister register, List<Distinction> distinctions) {
        List<Provider> providers = register.providers();
        List<Alike> found = new ArrayList<>();
        for (int at = 0; at < providers.size(); at++) {
            for (int with = at + 1; with < providers.size(); with++) {
                Provider one = providers.get(at);
                Provider other = providers.get(with);
                boolean told = distinctions.stream().anyMatch(each -> each.isOf(one.id(), other.id()));
                if (!told && areAlike(one, other) && !isToldApart(register, one, other)) {
                    found.add(known(register, one) >= known(register, other)
                            ? new Alike(other, one)
                            : new Alike(one, other));
                }
            }
        }
        return found;
    }

    /** One that became part of the other, or stands in for it, is another provider. */
    private static boolean isToldApart(ProviderRegister register, Provider one, Provider other) {
        return Stream.of(one, other).flatMap(each -> register.events(each.id()).stream())
                .anyMatch(event -> event.other().filter(id -> id.equals(one.id()) || id.equals(other.id()))
                        .isPresent());
    }

    private static int known(ProviderRegister register, Provider provider) {
        return register.ratings(provider.id()).size() + register.events(provider.id()).size()
                + register.branches(provider.id()).size() + register.contacts(provider.id()).size()
                + (provider.registration().isEmpty() ? 0 : 1) + (provider.framework().isEmpty() ? 0 : 1);
    }

    static boolean areAlike(Provider one, Provider other) {
        if (!one.registration().isBlank() && !other.registration().isBlank()) {
            return one.registration().strip().equalsIgnoreCase(other.registration().strip());
        }
        return names(one).anyMatch(name -> names(other).anyMatch(with -> areAlike(name, with)));
    }

    private static Stream<String> names(Provider provider) {
        return Stream.concat(Stream.of(provider.name()), provider.alsoKnown().stream());
    }

    static boolean areAlike(String one, String other) {
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        if (first.isEmpty() || second.isEmpty()) {
            return !ProviderNames.plain(one).isEmpty() && ProviderNames.plain(one).equals(ProviderNames.plain(other));
        }
        if (first.equals(second)) {
            return true;
        }
        Set<String> left = new LinkedHashSet<>(first);
        left.removeAll(second);
        Set<String> right = new LinkedHashSet<>(second);
        right.removeAll(first);
        String text = String.join("", left);
        String with = String.join("", right);
        int most = Math.min(text.length(), with.length());
        return most >= LONG_ENOUGH && !text.matches(".*\\d.*") && !with.matches(".*\\d.*")
                && distance(text, with) <= (most >= LONG ? 2 : 1);
    }

    /** The words by which one knows which it is, in the order of the alphabet. */
    private static Set<String> telling(String name) {
        Set<String> words = new TreeSet<>(Comparator.naturalOrder());
        Stream.of(ProviderNames.plain(name).split(" "))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .forEach(words::add);
        return words;
    }

    /** How many letters must be changed, left out or put in. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int same = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(same, 1 + Math.min(before[at], now[at - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
