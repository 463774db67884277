package org.scrutineer.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what a person may do or open by the beginnings of its words: "rec 4" finds Recommendation 4. */
final class PaletteModel {
    private static final int MOST = 12;

    private final List<Command> commands;

    /**
     * @param name what it is called and found by
     * @param about what stands beside it, also found
     */
    record Command(String name, String about, Runnable run) {}

    PaletteModel(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** The best first; without a word typed, the first ones as they are. */
    List<Command> find(String typed) {
        List<String> wanted = words(typed).toList();
        return commands.stream()
                .filter(command -> score(command, wanted) >= 0)
                .sorted(Comparator.comparingInt(command -> -score(command, wanted)))
                .limit(MOST)
                .toList();
    }

    /** Whole words count more than beginnings, the name more than what stands beside it; negative for no match. */
    private static int score(Command command, List<String> wanted) {
        List<String> name = words(command.name()).toList();
        List<String> about = words(command.about()).toList();
        int score = 0;
        for (String word : wanted) {
            int best = Math.max(8 * score(word, name), score(word, about));
            if (best == 0) {
                return -1;
            }
            score += best;
        }
        return score;
    }

    private static int score(String word, List<String> in) {
        return in.contains(word) ? 3 : in.stream().anyMatch(each -> each.startsWith(word)) ? 1 : 0;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
