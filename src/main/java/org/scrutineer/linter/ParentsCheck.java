package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.ratings.Rag;

/** Something green or complete that holds a red, or that says it is run under something that does. */
final class ParentsCheck implements Check {
    private static final Pattern RUN_UNDER = Pattern.compile(
            "\\b(?:managed|delivered|reported|covered|progressed|monitored|run|led|dealt with|picked up|included|being taken"
                    + " forward) (?:\\w+ )?(?:under|through|within|by|as part of|in) (?:the )?"
                    + "((?:work ?stream|project|programme|theme|priority|strand|action|objective|activity) \\w+)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (Rated rated : claims.rated()) {
            if (!isGood(rated)) {
                continue;
            }
            Optional<Rated> own = redWithin(rated.record(), claims.rated());
            own.ifPresent(red -> findings.add(found(paper, rated, red, rated.label(),
                    "“" + rated.label() + "” is rated " + plain(rated) + ", but “" + red.label()
                            + "” within it is red.")));
            if (own.isEmpty()) {
                above(rated, claims.rated()).ifPresent(holder -> redIn(holder, claims.rated())
                        .ifPresent(red -> findings.add(found(paper, rated, red, rated.words().strip(),
                                "“" + rated.label() + "” is rated " + plain(rated) + ", but it is run under “"
                                        + holder.label() + "”, where “" + red.label() + "” is red."))));
            }
        }
        return findings;
    }

    private static Finding found(Reading paper, Rated rated, Rated red, String quote, String what) {
        Place first = paper.placeOf(rated.record());
        return Finding.of(
                Topic.PARENTS, first, quote, what,
                "Look at both ratings again, or say why the red does not count here.")
                .at(List.of(first, paper.placeOf(red.record())));
    }

    private static boolean isGood(Rated rated) {
        return rated.rag().filter(rag -> rag == Rag.GREEN || rag == Rag.COMPLETE).isPresent();
    }

    private static String plain(Rated rated) {
        return rated.rag().map(Rag::plain).orElse("");
    }

    /** What the words of something name as that under which it is run. */
    private static Optional<Rated> above(Rated rated, List<Rated> all) {
        Matcher under = RUN_UNDER.matcher(rated.words());
        if (!under.find()) {
            return Optional.empty();
        }
        Pattern label = Pattern.compile(
                "^" + Pattern.quote(plain(under.group(1))) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
        return all.stream().filter(other -> other != rated && label.matcher(plain(other.label())).find()).findFirst();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.UK).replaceAll("work ?stream", "workstream").replaceAll("\\s+", " ").strip();
    }

    private static Optional<Rated> redIn(Rated holder, List<Rated> all) {
        return holder.rag().equals(Optional.of(Rag.RED)) ? Optional.of(holder) : redWithin(holder.record(), all);
    }

    /** The first red below it, at whatever depth; a ring of parents ends the search. */
    private static Optional<Rated> redWithin(UUID holder, List<Rated> all) {
        Set<UUID> held = new HashSet<>(Set.of(holder));
        boolean grown = true;
        while (grown) {
            grown = held.addAll(below(held, all).map(Rated::record).toList());
        }
        return below(held, all).filter(rated -> rated.rag().equals(Optional.of(Rag.RED))).findFirst();
    }

    private static Stream<Rated> below(Set<UUID> held, List<Rated> all) {
        return all.stream().filter(rated -> rated.parent().filter(held::contains).isPresent());
    }
}
