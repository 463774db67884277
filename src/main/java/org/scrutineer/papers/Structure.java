package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 */
public record Structure(String kind, List<SectionPlace> places, List<PaperSection> wanted) {
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
        return wanted.stream()
                .filter(each -> each.section().equals(place.key()))
                .findFirst()
                .orElseGet(() -> PaperSection.asTheKindHasIt(kind, place.key()));
    }

    public Draft show(SectionPlace place, boolean shown) {
        PaperSection now = wanted(place);
        return TailoringEdits.arrange((shown ? "Section shown: " : "Section hidden: ") + place.heading(),
                List.of(new PaperSection(
                        kind, now.section(), now.sort(), now.ordinal(), Optional.of(shown), now.heading(),
                        now.standing())));
    }

    /** @param heading empty for the kind's own; @param standing paragraphs of every paper, or empty */
    public Draft word(SectionPlace place, String heading, String standing) {
        PaperSection now = wanted(place);
        String kept = heading.isBlank() && now.sort().isPresent() ? now.heading() : heading;
        return TailoringEdits.arrange("Section worded: " + place.heading(), List.of(new PaperSection(
                kind, now.section(), now.sort(), now.ordinal(), now.shown(), kept.strip(), standing.strip())));
    }

    /** Puts a section at a place among all, from 1; the others keep their order. */
    public Draft move(SectionPlace place, int ordinal) {
        List<SectionPlace> order = new ArrayList<>(places);
        order.removeIf(each -> each.key().equals(place.key()));
        order.add(Math.clamp(ordinal - 1L, 0, order.size()), place);
        List<PaperSection> all = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            PaperSection now = wanted(order.get(at));
            all.add(new PaperSection(
                    kind, now.section(), now.sort(), Optional.of(at + 1), now.shown(), now.heading(),
                    now.standing()));
        }
        return TailoringEdits.arrange("Section moved: " + place.heading(), all);
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
        int at = sort == Sort.IMPLICATION
                ? places.stream().filter(SectionPlace::implication).mapToInt(places::indexOf).max().orElse(0) + 2
                : before("arising");
        PaperSection own = new PaperSection(
                kind, plain(words), Optional.of(sort), Optional.of(at), Optional.of(true), words, "");
        return TailoringEdits.arrange("Section added: " + words, List.of(own));
    }

    private int before(String key) {
        return places.stream().filter(place -> place.key().equals(key)).mapToInt(places::indexOf).min().orElse(
                places.size()) + 1;
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
