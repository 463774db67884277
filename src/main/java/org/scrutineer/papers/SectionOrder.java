package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order of the sections of a kind of paper. Each stands where the kind has it, or behind the one that the council
 * put it behind; so an order that a council chose holds when the kind gets another section.
 *
 * @param kind keys of the kind's sections in its own order, and then those of the council's own
 * @param behind which section each that was moved stands behind; {@link #BEGINNING} for the first
 * @param front keys of the sections of the cover sheet, which come before all others
 */
record SectionOrder(List<String> kind, Map<String, String> behind, Set<String> front) {
    static final String BEGINNING = "";

    SectionOrder {
        kind = List.copyOf(kind);
        behind = Map.copyOf(behind);
        front = Set.copyOf(front);
    }

    List<String> keys() {
        List<String> order = new ArrayList<>(kind.stream().filter(key -> !behind.containsKey(key)).toList());
        Map<String, String> waiting = new TreeMap<>(behind);
        waiting.keySet().retainAll(kind);
        while (placed(waiting, order)) {
            // What stands behind one that was just placed has its place now.
        }
        // Its neighbour is gone, or two stand behind each other: then the kind's own order counts.
        kind.stream().filter(waiting::containsKey).forEach(key -> order.add(inKindsOrder(key, order), key));
        return frontFirst(order);
    }

    private static boolean placed(Map<String, String> waiting, List<String> order) {
        boolean some = false;
        for (Iterator<Map.Entry<String, String>> each = waiting.entrySet().iterator(); each.hasNext();) {
            Map.Entry<String, String> next = each.next();
            int at = order.indexOf(next.getValue());
            if (at >= 0 || next.getValue().equals(BEGINNING)) {
                order.add(at + 1, next.getKey());
                each.remove();
                some = true;
            }
        }
        return some;
    }

    private int inKindsOrder(String key, List<String> order) {
        return kind.subList(0, kind.indexOf(key)).stream().mapToInt(order::indexOf).max().orElse(-1) + 1;
    }

    private List<String> frontFirst(List<String> order) {
        return order.stream().sorted(Comparator.comparing(key -> !front.contains(key))).toList();
    }

    /** What stands behind what once a section has this place among all, from 0: as little as gives that order. */
    Map<String, String> moved(String key, int place) {
        List<String> wanted = new ArrayList<>(keys());
        wanted.remove(key);
        wanted.add(Math.clamp(place, 0, wanted.size()), key);
        wanted = frontFirst(wanted);
        Map<String, String> next = new HashMap<>(behind);
        next.put(key, before(wanted, key));
        for (int turn = 0; turn < wanted.size(); turn++) {
            List<String> now = new SectionOrder(kind, next, front).keys();
            if (now.equals(wanted)) {
                return next;
            }
            String other = wanted.get(firstDifference(now, wanted));
            next.put(other, before(wanted, other));
        }
        for (String each : wanted) {
            next.put(each, before(wanted, each));
        }
        return next;
    }

    private static int firstDifference(List<String> one, List<String> other) {
        int at = 0;
        while (one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }

    private static String before(List<String> order, String key) {
        int at = order.indexOf(key);
        return at == 0 ? BEGINNING : order.get(at - 1);
    }
}
