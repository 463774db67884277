package org.scrutineer.committees;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;

/** Finds the one review or programme that a person means by a title or a part of one. */
public final class Titled {
    private Titled() {}

    /**
     * @param what "review": the word for one of them
     * @param whenNone what to do when there is none at all
     * @throws Problem when no title or several fit; it names those that could be meant
     */
    public static <T> T find(List<T> all, Function<T, String> title, String wanted, String what, String whenNone) {
        String plain = wanted.strip().toLowerCase(Locale.UK);
        // "Care at Home" may be a review and "Care at home" a service: who writes one of them exactly means that one.
        List<T> matching = all.stream().filter(one -> title.apply(one).equals(wanted.strip())).toList();
        if (matching.isEmpty()) {
            matching = all.stream().filter(one -> title.apply(one).toLowerCase(Locale.UK).equals(plain)).toList();
        }
        if (matching.isEmpty()) {
            matching = all.stream().filter(one -> title.apply(one).toLowerCase(Locale.UK).contains(plain)).toList();
        }
        if (matching.size() == 1) {
            return matching.getFirst();
        }
        String titles = (matching.isEmpty() ? all : matching).stream()
                .map(one -> "“" + title.apply(one) + "”")
                .collect(Collectors.joining(", "));
        throw new Problem(
                matching.isEmpty()
                        ? "There is no " + what + " called “" + wanted + "” in this workspace."
                        : "More than one " + what + " is called something like “" + wanted + "”.",
                titles.isEmpty() ? whenNone : "Give one of these titles: " + titles + ".");
    }
}
