package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is not sound: the first few of each sort as sentences, and how many more there are. */
final class Faults {
    private static final int SHOWN = 10;

    private final Map<String, List<String>> bySort = new LinkedHashMap<>();

    /** @param sort names what is counted when there are too many to list ("changes that do not match their hash") */
    void add(String sort, String sentence) {
        bySort.computeIfAbsent(sort, none -> new ArrayList<>()).add(sentence);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        bySort.forEach((sort, all) -> {
            all.stream().limit(SHOWN).forEach(sentences::add);
            if (all.size() > SHOWN) {
                sentences.add("There are " + (all.size() - SHOWN) + " more " + sort + ".");
            }
        });
        return sentences;
    }
}
