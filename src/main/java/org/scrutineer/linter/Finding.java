package org.scrutineer.linter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that a person should look at before the paper goes out.
 *
 * @param places where it stands, in the order of reading; the first is the one to show
 * @param quote the words in question, as they are printed
 * @param what what was found, in a sentence or two
 * @param whatToDo what can be done about it
 * @param mend the same at the press of a button, where that can be offered
 */
public record Finding(
        Topic topic, List<Place> places, String quote, String what, String whatToDo, Optional<Mend> mend) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Finding {
        places = List.copyOf(places);
        if (places.isEmpty() || what.isBlank() || whatToDo.isBlank()) {
            throw new IllegalArgumentException("A finding says where, what and what to do");
        }
    }

    static Finding of(Topic topic, Place place, String quote, String what, String whatToDo) {
        return new Finding(topic, List.of(place), quote, what, whatToDo, Optional.empty());
    }

    Finding with(Optional<? extends Mend> offered) {
        return new Finding(topic, places, quote, what, whatToDo, offered.map(mend -> mend));
    }

    Finding at(List<Place> others) {
        return new Finding(topic, others, quote, what, whatToDo, mend);
    }

    /** The key of what it is about. */
    public String check() {
        return topic.key();
    }

    public Severity severity() {
        return topic.severity();
    }

    /** The first place. */
    public Place place() {
        return places.getFirst();
    }

    /**
     * A text that stays the same while the matter does, so that an answer given to it still holds: what it is about,
     * the record or section, and the words. Personal data is not repeated in it.
     */
    public String key() {
        String words = SPACES.matcher(quote).replaceAll(" ").strip().toLowerCase(Locale.UK);
        if (topic == Topic.PERSONAL_DATA) {
            words = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
        }
        String where = topic.acrossThePaper() ? "" : place().about().map(UUID::toString).orElse(place().section());
        return topic.key() + "/" + where + "/" + words;
    }

    /** This one and another with the same key as one finding, with the mend that is offered first. */
    Finding and(Finding other) {
        List<Place> all = new ArrayList<>(places);
        other.places.stream().filter(place -> !all.contains(place)).forEach(all::add);
        return new Finding(topic, all, quote, what, whatToDo, mend.or(other::mend));
    }
}
