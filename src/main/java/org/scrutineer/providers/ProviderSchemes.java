package org.scrutineer.providers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Tone;

/** The schemes under which this council’s providers are rated, and the words that people write in them. */
public record ProviderSchemes(List<RatingScheme> schemes) {
    private static final Pattern NOT_RATED = Pattern.compile(
            ".*\\b(not|un|un-|awaiting|no)\\s?(yet )?(been )?(rated|rating|assessed|graded|inspected|inspection)\\b.*");

    public ProviderSchemes {
        schemes = List.copyOf(schemes);
    }

    public Optional<RatingScheme> find(String name) {
        return schemes.stream().filter(scheme -> scheme.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** @throws Problem that lists the schemes, when there is none of that name */
    public RatingScheme named(String name) {
        return find(name).orElseThrow(() -> new Problem(
                "There is no scheme “" + name.strip() + "” by which providers are rated.",
                "Give one of these: " + listed(schemes.stream().map(RatingScheme::name).toList()) + "."));
    }

    /** @throws Problem that lists the scheme’s words, when it has none for this */
    public Level level(RatingScheme scheme, String text) {
        return read(scheme, text).orElseThrow(() -> new Problem(
                "“" + text.strip() + "” is no rating of " + scheme.name() + ".",
                "Give one of these: " + listed(words(scheme)) + "."));
    }

    /**
     * The level that a text means; nothing for a text that the scheme has no word for, or that says nothing at all. That
     * somebody is not yet rated is a rating too: it was looked up.
     */
    public static Optional<Level> read(RatingScheme scheme, String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        return scheme.levels().stream().filter(level -> isCalled(level, wanted)).findFirst()
                .or(() -> scheme.read(text) instanceof Reading.Graded(Level level)
                        ? Optional.of(level)
                        : Optional.empty())
                .or(() -> NOT_RATED.matcher(wanted).matches()
                        ? scheme.levels().stream().filter(level -> level.rag().isEmpty()).findFirst()
                        : Optional.empty());
    }

    /** How a stored rating is shown; a word of a scheme that is gone keeps its word. */
    public RatingMark mark(ProviderRating rating) {
        return find(rating.scheme()).map(scheme -> scheme.mark(rating.word()))
                .orElseGet(() -> new RatingMark(Tone.NONE, "", rating.word()));
    }

    static List<String> words(RatingScheme scheme) {
        return scheme.levels().stream()
                .map(level -> level.code().isEmpty() ? level.word() : level.code() + " " + level.word())
                .toList();
    }

    private static boolean isCalled(Level level, String wanted) {
        return !wanted.isEmpty() && (level.word().equalsIgnoreCase(wanted) || level.code().equalsIgnoreCase(wanted)
                || level.aliases().stream().anyMatch(wanted::equalsIgnoreCase));
    }

    private static String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
