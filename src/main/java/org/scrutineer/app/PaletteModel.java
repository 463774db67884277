package org.scrutineer.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds what a person may do or open by the beginnings of its words: "rec 4" finds Recommendation 4. Under that it finds
 * the texts that hold the words anywhere.
 */
final class PaletteModel {
    private static final int MOST = 12;
    private static final int MOST_TEXTS = 20;
    /** Fewer letters would be found everywhere. */
    private static final int LEAST_LETTERS = 3;

    private final List<Prepared> commands;
    private final SearchIndex texts;
    private final Consumer<Destination> go;

    /**
     * @param name what it is called and found by
     * @param about what stands beside it, also found
     */
    record Command(String name, String about, Runnable run) {}

    private record Prepared(Command command, List<String> name, List<String> about) {
        Prepared(Command command) {
            this(command, words(command.name()).toList(), words(command.about()).toList());
        }
    }

    /** @param go opens the place of a text that was found */
    PaletteModel(List<Command> commands, SearchIndex texts, Consumer<Destination> go) {
        this.commands = commands.stream().map(Prepared::new).toList();
        this.texts = texts;
        this.go = go;
    }

    /** What can be done or opened, the best first; without a word typed, the first ones as they are. */
    List<Command> find(String typed) {
        List<String> wanted = words(typed).toList();
        record Scored(Command command, int score) {}
        return commands.stream()
                .map(each -> new Scored(each.command(), score(each, wanted)))
                .filter(each -> each.score() >= 0)
                .sorted(Comparator.comparingInt(each -> -each.score()))
                .limit(MOST)
                .map(Scored::command)
                .toList();
    }

    /** Texts that hold all words; in a large register this takes too long for the screen's thread. */
    List<Command> texts(String typed) {
        return typed.strip().length() < LEAST_LETTERS
                ? List.of()
                : texts.find(typed, MOST_TEXTS).stream().map(this::opening).toList();
    }

    private Command opening(SearchIndex.Found found) {
        return new Command(
                found.text().sort() + ": " + found.line(), found.text().name(), () -> go.accept(found.text().to()));
    }

    /** Whole words count more than beginnings, the name more than what stands beside it; negative for no match. */
    private static int score(Prepared command, List<String> wanted) {
        int score = 0;
        for (String word : wanted) {
            int best = Math.max(8 * score(word, command.name()), score(word, command.about()));
            if (best == 0) {
                return -1;
            }
            score += best;
        }
        return score;
    }

    private static int score(String word, List<String> in) {
        int score = 0;
        for (String each : in) {
            if (each.equals(word)) {
                return 3;
            }
            score = each.startsWith(word) ? 1 : score;
        }
        return score;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
