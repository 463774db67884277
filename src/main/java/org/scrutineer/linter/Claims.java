package org.scrutineer.linter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.ratings.Rag;

/**
 * What the composer of a paper knows beside its text. A composer says only what it knows: {@code
 * Claims.NONE.with(implication).with(paper)}.
 */
public record Claims(
        List<Implication> implications, List<Rated> rated, Numbers numbers, List<Background> backgroundPapers,
        List<Recommended> recommendations, Customs customs) {

    /** Nothing is known but the text. The council's year starts in April, as it mostly does. */
    public static final Claims NONE = new Claims(
            List.of(), List.of(), new Numbers(List.of(), List.of()), List.of(), List.of(),
            new Customs(Set.of(), Set.of(), Quarters.FINANCIAL, Optional.empty()));

    public Claims {
        implications = List.copyOf(implications);
        rated = List.copyOf(rated);
        backgroundPapers = List.copyOf(backgroundPapers);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A box of the checklist on the cover.
     *
     * @param name as it is printed beside the box: "Directions"
     * @param sections keys or headings under which it is treated, beside its name
     */
    public record Implication(String name, boolean ticked, Set<String> sections) {
        public Implication {
            Set<String> all = new LinkedHashSet<>(sections);
            all.add(name);
            sections = all.stream().map(each -> each.strip().toLowerCase(Locale.UK))
                    .collect(Collectors.toUnmodifiableSet());
        }

        public Implication(String name, boolean ticked) {
            this(name, ticked, Set.of());
        }
    }

    /**
     * Something with a rating, or something that holds others which have one.
     *
     * @param label as the paper calls it: "Workstream 1 Requirements"
     * @param rag what its rating comes down to; nothing where it has none, or one outside RAG
     * @param words what is written about how it stands now
     * @param parent what it is part of
     * @param evidence how many evidence items it has; nothing where none are kept for such a thing
     */
    public record Rated(
            UUID record, String label, Optional<Rag> rag, String words, Optional<UUID> parent, OptionalInt evidence) {
        public Rated(UUID record, String label, Optional<Rag> rag, String words) {
            this(record, label, rag, words, Optional.empty(), OptionalInt.empty());
        }

        public Rated under(UUID holder) {
            return new Rated(record, label, rag, words, Optional.of(holder), evidence);
        }

        public Rated withEvidence(int items) {
            return new Rated(record, label, rag, words, parent, OptionalInt.of(items));
        }
    }

    /** @param tallies how many of a number are what; @param figures single ones */
    public record Numbers(List<Counted> tallies, List<Stated> figures) {
        public Numbers {
            tallies = List.copyOf(tallies);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A number that is told by its parts.
     *
     * @param what the base in words: "providers on the framework"
     * @param parts "good" with 14 and so on
     * @param gone parts of the base that are no longer counted, such as "withdrew" with 5
     */
    public record Counted(Optional<UUID> record, String what, int base, List<Part> parts, List<Part> gone) {
        public Counted {
            parts = List.copyOf(parts);
            gone = List.copyOf(gone);
        }

        public Counted(String what, int base, List<Part> parts) {
            this(Optional.empty(), what, base, parts, List.of());
        }
    }

    public record Part(String label, int count) {}

    /** How surely a figure is known. */
    public enum Confidence {
        COUNTED("was counted"),
        ESTIMATED("was estimated"),
        GUESSED("was guessed"),
        NOT_KNOWN("is not known");

        private final String words;

        Confidence(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A figure that the paper gives.
     *
     * @param words what it is a figure of
     * @param amount as it is printed: "£14.94"
     * @param unit "per hour", "people"; empty where none is recorded
     * @param source where it comes from; empty where none is recorded
     */
    public record Stated(
            Optional<UUID> record, String words, String amount, String unit, String source, Confidence confidence) {}

    /** @param link and dated empty where they are not recorded */
    public record Background(Optional<UUID> record, String title, String link, String dated) {}

    /** @param ref "2", "4a"; @param wording the recommendation itself */
    public record Recommended(UUID record, String ref, String wording) {}

    /** What "Q1" is when nothing more is said. */
    public enum Quarters {
        /** April to June. */
        FINANCIAL,
        /** January to March. */
        CALENDAR
    }

    /**
     * @param names of people who are not named in papers
     * @param domains of the council's own e-mail addresses: "northmere.gov.uk"
     * @param dated the day of the paper, from which the year that is meant can be guessed and offered
     */
    public record Customs(Set<String> names, Set<String> domains, Quarters quarters, Optional<LocalDate> dated) {
        public Customs {
            names = Set.copyOf(names);
            domains = domains.stream().map(each -> each.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public Claims with(Implication implication) {
        return new Claims(
                and(implications, implication), rated, numbers, backgroundPapers, recommendations, customs);
    }

    public Claims with(Rated one) {
        return new Claims(implications, and(rated, one), numbers, backgroundPapers, recommendations, customs);
    }

    public Claims with(Counted tally) {
        return with(new Numbers(and(numbers.tallies(), tally), numbers.figures()));
    }

    public Claims with(Stated figure) {
        return with(new Numbers(numbers.tallies(), and(numbers.figures(), figure)));
    }

    private Claims with(Numbers all) {
        return new Claims(implications, rated, all, backgroundPapers, recommendations, customs);
    }

    public Claims with(Background paper) {
        return new Claims(implications, rated, numbers, and(backgroundPapers, paper), recommendations, customs);
    }

    public Claims with(Recommended recommendation) {
        return new Claims(
                implications, rated, numbers, backgroundPapers, and(recommendations, recommendation), customs);
    }

    /** These names beside those that are known. */
    public Claims withNames(Collection<String> names) {
        return with(new Customs(and(customs.names(), names), customs.domains(), customs.quarters(), customs.dated()));
    }

    public Claims withDomain(String domain) {
        return with(new Customs(customs.names(), and(customs.domains(), List.of(domain)), customs.quarters(),
                customs.dated()));
    }

    public Claims with(Quarters quarters) {
        return with(new Customs(customs.names(), customs.domains(), quarters, customs.dated()));
    }

    public Claims dated(LocalDate day) {
        return with(new Customs(customs.names(), customs.domains(), customs.quarters(), Optional.of(day)));
    }

    private Claims with(Customs other) {
        return new Claims(implications, rated, numbers, backgroundPapers, recommendations, other);
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private static Set<String> and(Set<String> some, Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
