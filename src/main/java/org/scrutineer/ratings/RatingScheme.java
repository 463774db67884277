package org.scrutineer.ratings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Tone;

/**
 * A council's way of rating, as data: its levels from worst to best or as the council orders them.
 *
 * @param name "RAG", "Assessment of progress"
 */
public record RatingScheme(String name, List<Level> levels) {
    public RatingScheme {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A rating scheme needs levels: " + name);
        }
    }

    /**
     * @param code letter or number that stands for it ("A", "1"), or empty
     * @param word how it is printed and stored
     * @param rag what it comes down to, or nothing for levels outside RAG such as "Paused"
     * @param aliases other words that people write for it
     */
    public record Level(String code, String word, Optional<Rag> rag, List<String> aliases) {
        public Level {
            aliases = List.copyOf(aliases);
        }

        public RatingMark mark() {
            return new RatingMark(rag.map(Rag::tone).orElse(Tone.NONE), code, word);
        }

        private boolean isCalled(String name) {
            return Stream.concat(Stream.of(code, word), aliases.stream()).map(RatingScheme::plain)
                    .anyMatch(name::equals);
        }
    }

    /** What a text says in a scheme. */
    public sealed interface Reading {
        record Graded(Level level) implements Reading {}

        /** Nothing was written, or only that nothing is known yet. */
        record Ungraded() implements Reading {}

        /** Something was written that the scheme has no word for. */
        record Unknown(String text) implements Reading {}
    }

    /**
     * Reads what a person wrote: "amber ", "1 (Fully Achieved)", "A - Amber", "2". Where the parts of a text name
     * different levels ("Amber/Green") it is not guessed.
     */
    public Reading read(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || NOTHING.contains(plain)) {
            return new Reading.Ungraded();
        }
        String words = withoutMarks(plain);
        Optional<Level> whole = named(plain).or(() -> named(words)).or(() -> named(words.replace('-', ' ')));
        if (whole.isPresent()) {
            return new Reading.Graded(whole.get());
        }
        Set<Level> parts = new LinkedHashSet<>();
        for (String part : BETWEEN_PARTS.split(words)) {
            named(part.strip()).ifPresent(parts::add);
        }
        return parts.size() == 1 ? new Reading.Graded(parts.iterator().next()) : new Reading.Unknown(text.strip());
    }

    /**
     * The level with this word; words are stored, so this is how a stored assessment is shown. A word that the council
     * has changed since is an alias of the new one.
     */
    public Optional<Level> level(String word) {
        return levels.stream().filter(level -> level.word().equalsIgnoreCase(word)).findFirst()
                .or(() -> levels.stream().filter(level -> level.aliases().contains(word)).findFirst());
    }

    /** How a stored word is printed; an empty word is a visible gap, never a colour. */
    public RatingMark mark(String word) {
        if (word.isEmpty()) {
            return UNGRADED;
        }
        return level(word).map(Level::mark).orElseGet(() -> new RatingMark(Tone.NONE, "", word));
    }

    public Optional<Rag> rag(String word) {
        return level(word).flatMap(Level::rag);
    }

    public static final RatingMark UNGRADED = new RatingMark(Tone.NONE, "", "Not yet assessed");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern CLOSING = Pattern.compile("[.!*]+$");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[()\\[\\]:;=/,–—-]|\\s-\\s");
    private static final Set<String> NOTHING = Set.of(
            "-", "–", "—", "n/a", "na", "none", "tbc", "tba", "tbd", "to be confirmed", "not yet assessed",
            "not assessed",
            "ungraded", "not graded", "unrated", "not rated", "not yet rated", "not applicable", "?",
            "blank");

    private Optional<Level> named(String plain) {
        return plain.isEmpty() ? Optional.empty() : levels.stream().filter(level -> level.isCalled(plain)).findFirst();
    }

    /** Ticks, arrows and coloured dots beside a word say nothing that the word does not. */
    private static String withoutMarks(String plain) {
        return plain.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Z}=+<>]+", " ").strip();
    }

    private static String plain(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        return CLOSING.matcher(spaced).replaceAll("").strip().toLowerCase(Locale.UK);
    }
}
