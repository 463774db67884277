package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which row of a form as it went out a returned row is. */
sealed interface Pairing {
    /** Its hidden key says so, and its words do not contradict it. */
    record ByKey(SentRow sent, ReturnedRow row) implements Pairing {}

    /** Only its words say so. */
    record ByWords(SentRow sent, ReturnedRow row, String why) implements Pairing {}

    record Missing(SentRow sent) implements Pairing {}

    record Stray(ReturnedRow row, String why) implements Pairing {}

    /** In the order of the form as it went out; what belongs to nothing comes last. */
    static List<Pairing> pair(List<SentRow> sent, List<ReturnedRow> returned) {
        return new Finder(sent).pair(returned);
    }

    /** Pairs the rows of one form. */
    final class Finder {
        private final List<SentRow> sent;
        private final Map<SentRow, Pairing> found = new HashMap<>();
        private final List<Pairing> strays = new ArrayList<>();
        private final Set<ReturnedRow> done = new HashSet<>();

        private Finder(List<SentRow> sent) {
            this.sent = sent;
        }

        private List<Pairing> pair(List<ReturnedRow> returned) {
            returned.forEach(this::byKey);
            returned.stream().filter(row -> !done.contains(row)).forEach(this::byWords);
            returned.stream().filter(row -> !done.contains(row)).forEach(this::stray);
            List<Pairing> pairings = new ArrayList<>();
            sent.forEach(row -> pairings.add(found.getOrDefault(row, new Missing(row))));
            pairings.addAll(strays);
            return pairings;
        }

        private void byKey(ReturnedRow row) {
            Optional<SentRow> named = row.key().flatMap(
                    key -> sent.stream().filter(each -> each.key().equals(key)).findFirst());
            // Where a table was sorted without its hidden column, the words went elsewhere than the key.
            boolean elsewhere = sent.stream().anyMatch(each -> saysAll(each, row))
                    && named.filter(each -> saysAll(each, row)).isEmpty();
            if (named.isPresent() && !elsewhere && !found.containsKey(named.get())) {
                found.put(named.get(), new ByKey(named.get(), row));
                done.add(row);
            }
        }

        private void byWords(ReturnedRow row) {
            sent.stream()
                    .filter(each -> !found.containsKey(each) && saysAll(each, row))
                    .findFirst()
                    .ifPresent(each -> {
                        found.put(each, new ByWords(each, row, row.key().isPresent()
                                ? "The hidden mark of row " + row.number()
                                        + " belongs to another row; its words say that it is " + each.label() + "."
                                : "The hidden mark of row " + row.number() + " is gone; its words say that it is "
                                        + each.label() + "."));
                        done.add(row);
                    });
        }

        private void stray(ReturnedRow row) {
            if (!row.words().isEmpty()) {
                boolean twice = row.key().isPresent()
                        && sent.stream().anyMatch(each -> each.key().equals(row.key().get()) || saysAll(each, row));
                strays.add(new Stray(row, twice
                        ? "The row is there twice. The first one was read."
                        : "The row belongs to nothing that this form asks about."));
            }
        }

        private static boolean saysAll(SentRow sent, ReturnedRow row) {
            return sent.sort() == row.sort() && Said.same(sent.ref(), row.ref())
                    && Said.same(sent.wording(), row.wording());
        }
    }
}
