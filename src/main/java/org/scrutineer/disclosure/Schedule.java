package org.scrutineer.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;

/**
 * A schedule of an Act that lists what may be kept from the public.
 *
 * @param number as it is cited: "12A"
 * @param sentence what is printed when a text is kept back, with places for paragraph and part
 */
public record Schedule(String number, String act, String sentence, List<Category> categories) {
    public Schedule {
        categories = List.copyOf(categories);
    }

    /** @param part of the schedule that the paragraph stands in; @param name what it is about, in our own words */
    public record Category(String paragraph, String part, String name) {
        /** "3 – Financial or business affairs …": how it is chosen from a list. */
        public String label() {
            return paragraph + " – " + name;
        }
    }

    public Optional<Category> category(String paragraph) {
        return categories.stream().filter(one -> one.paragraph().equals(paragraph)).findFirst();
    }

    /** The category that a person wrote the number of. */
    Category wanted(String paragraph) {
        String number = paragraph.strip().replaceFirst("(?i)^para(graph)?\\.?\\s*", "");
        return category(number).orElseThrow(() -> new Problem(
                "Schedule " + this.number + " has no paragraph " + paragraph.strip() + " of exempt information.",
                "Give one of these: " + categories.stream().map(Category::paragraph).collect(Collectors.joining(", "))
                        + "."));
    }

    /** The whole sentence that cites the Act, for the front of a paper. */
    public String citation(Category category) {
        return sentence.replace("{paragraph}", category.paragraph()).replace("{part}", category.part());
    }
}
