package org.scrutineer.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.PaperSection.Sort;
import org.scrutineer.ui.Problem;

/**
 * The sections of a kind of paper as a council arranges them: finds them by what people call them, and says what makes
 * them read otherwise.
 *
 * @param kind the word of the kind
 * @param places in their order
 * @param wanted what the council said so far
 * @param order how the places came about
 */
public record Structure(String kind, List<SectionPlace> places, List<PaperSection> wanted, SectionOrder order) {
    public Structure {
        places = List.copyOf(places);
        wanted = List.copyOf(wanted);
    }

    /** The section with this key or heading, in any case; throws a Problem that names the sections there are. */
    public SectionPlace called(String words) {
        String plain = plain(words);
        return places.stream()
                .filter(place -> plain(place.key()).equals(plain) || plain(place.heading()).equals(plain))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + words.strip() + "” is not a section of this kind of paper.",
                        "Its sections are: "
                                + String.join(", ", places.stream().map(SectionPlace::heading).toList()) + "."));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    /** What the council wants of a section by now. */
    public PaperSection wanted(SectionPlace place) {
        return wanted(place.key());
    }

    private PaperSection wanted(String key) {
        return wanted.stream()
                .filter(each -> each.section().equals(key))
                .findFirst()
                .orElseGet(() -> PaperSection.asTheKindHasIt(kind, key));
    }

    public Draft show(SectionPlace place, boolean shown) {
        return change(place, new Change(null, null, shown, null));
    }

    /** @param heading empty for the kind's own; @param standing paragraphs of every paper, or empty */
    public Draft word(SectionPlace place, String heading, String standing) {
        return change(place, new Change(heading, standing, null, null));
    }

    /** Puts a section at a place among all, from 1; the others keep their order. */
    public Draft move(SectionPlace place, int ordinal) {
        return change(place, new Change(null, null, null, ordinal));
    }

    /** What is to be otherwise in a section; null for what stays. @param ordinal its place among all, from 1 */
    public record Change(String heading, String standing, Boolean shown, Integer ordinal) {
        boolean nothing() {
            return heading == null && standing == null && shown == null && ordinal == null;
        }
    }

    /** One undo step for all of it; throws a Problem where nothing is to change. */
    public Draft change(SectionPlace place, Change change) {
        if (change.nothing()) {
            throw new Problem(
                    "Nothing is said that is to change.", "Give --heading, --standing, --show, --no-show or --place.");
        }
        Map<String, PaperSection> next = new LinkedHashMap<>();
        if (change.ordinal() != null) {
            order.moved(place.key(), change.ordinal() - 1).forEach((key, behind) -> next.put(
                    key, wanted(key).behind(behind)));
        }
        PaperSection section = next.getOrDefault(place.key(), wanted(place.key()));
        section = change.heading() == null ? section : section.called(change.heading());
        section = change.standing() == null ? section : section.standing(change.standing());
        section = change.shown() == null ? section : section.shown(change.shown());
        next.put(place.key(), section);
        return TailoringEdits.arrange("Section changed: " + place.heading(), List.copyOf(next.values()));
    }

    /** Adds a section of the council's own at the end of its like; throws a Problem for a heading that is there. */
    public Draft add(String heading, Sort sort) {
        String words = heading.strip();
        if (words.isEmpty()) {
            throw new Problem("The new section has no heading.", "Give it one.");
        }
        if (places.stream().anyMatch(place -> plain(place.heading()).equals(plain(words)))) {
            throw new Problem("There is a section “" + words + "” already.", "Give the new one another heading.");
        }
        PaperSection own = new PaperSection(
                kind, plain(words), Optional.of(sort), Optional.of(last(sort)), Optional.of(true), words, "");
        return TailoringEdits.arrange("Section added: " + words, List.of(own));
    }

    /** Behind which section a new one stands: the last implication, or the last before matters arising. */
    private String last(Sort sort) {
        if (sort == Sort.IMPLICATION) {
            return places.stream().filter(SectionPlace::implication).map(SectionPlace::key)
                    .reduce((before, after) -> after).orElse(places.getLast().key());
        }
        List<String> keys = places.stream().map(SectionPlace::key).toList();
        int arising = keys.indexOf("arising");
        return arising > 0 ? keys.get(arising - 1) : keys.getLast();
    }

    /** Throws a Problem for a section that the kind itself has: it can only be hidden. */
    public Draft remove(SectionPlace place) {
        PaperSection now = wanted(place);
        if (now.sort().isEmpty()) {
            throw new Problem(
                    "“" + place.heading() + "” belongs to this kind of paper and cannot be removed.",
                    "Hide it: then no paper prints it.");
        }
        return TailoringEdits.remove(now);
    }
}
