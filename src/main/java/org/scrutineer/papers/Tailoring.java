package org.scrutineer.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.papers.PaperSection.Sort;

/**
 * How people want a paper, beside what its kind and the register say.
 *
 * @param wanted the council's order, headings and standing paragraphs, as far as it said so
 * @param texts what officers wrote, by the section's key
 * @param ticks boxes of the implications checklist, by the section's key
 */
public record Tailoring(List<PaperSection> wanted, Map<String, String> texts, Map<String, Boolean> ticks) {
    static final Tailoring NONE = new Tailoring(List.of(), Map.of(), Map.of());

    public Tailoring {
        wanted = List.copyOf(wanted);
        texts = Map.copyOf(texts);
        ticks = Map.copyOf(ticks);
    }

    /** A section of a kind with what the council wants of it. */
    record Placed<M>(Section<M> section, PaperSection wanted) {
        boolean shown() {
            return wanted.shown().orElse(section.usual());
        }

        /** Whether the council said that it wants it, and not only the kind. */
        boolean asked() {
            return wanted.shown().orElse(false);
        }

        Optional<String> heading() {
            return wanted.heading().isBlank() ? section.heading() : Optional.of(wanted.heading());
        }

        /** Whether the council gave it a heading that no other takes the place of. */
        boolean named() {
            return !wanted.heading().isBlank();
        }
    }

    /** The kind's sections and the council's own, in the order in which they are printed. */
    <M> List<Placed<M>> order(String kind, List<Section<M>> sections) {
        Map<String, Placed<M>> placed = new HashMap<>();
        sections.forEach(section -> placed.put(section.key(), new Placed<>(section, wanted(kind, section.key()))));
        own().forEach(each -> placed.put(each.section(), own(each)));
        return sectionOrder(sections).keys().stream().map(placed::get).toList();
    }

    /** The same as keys, with what the council moved. */
    <M> SectionOrder sectionOrder(List<Section<M>> sections) {
        return new SectionOrder(
                Stream.concat(sections.stream().map(Section::key), own().map(PaperSection::section)).toList(),
                wanted.stream().filter(each -> each.behind().isPresent()).collect(Collectors.toMap(
                        PaperSection::section, each -> each.behind().orElseThrow())),
                sections.stream().filter(Section::isFront).map(Section::key).collect(Collectors.toSet()));
    }

    private Stream<PaperSection> own() {
        return wanted.stream().filter(each -> each.sort().isPresent());
    }

    /** The boxes of the implications checklist; one that nobody ticked is not ticked. @param order of the sections */
    static <M> List<Box> boxes(List<Placed<M>> order, Map<String, Boolean> ticks) {
        return order.stream()
                .filter(placed -> placed.section().isImplication())
                .map(placed -> new Box(
                        placed.section().key(), placed.heading().orElse(placed.section().key()),
                        ticks.getOrDefault(placed.section().key(), false)))
                .toList();
    }

    /** A box of the implications checklist. @param key of the section that treats it */
    record Box(String key, String name, boolean ticked) {}

    /** Those of the kind's sections and the council's own that are printed where they have something to say. */
    <M> List<Placed<M>> shown(String kind, List<Section<M>> sections) {
        return order(kind, sections).stream().filter(Placed::shown).toList();
    }

    private PaperSection wanted(String kind, String key) {
        return wanted.stream()
                .filter(each -> each.section().equals(key))
                .findFirst()
                .orElseGet(() -> PaperSection.asTheKindHasIt(kind, key));
    }

    private static <M> Placed<M> own(PaperSection wanted) {
        String heading = wanted.heading().isBlank() ? wanted.section() : wanted.heading();
        return new Placed<>(
                wanted.sort().equals(Optional.of(Sort.IMPLICATION))
                        ? Section.implication(wanted.section(), heading)
                        : Section.written(wanted.section(), heading),
                wanted);
    }
}
