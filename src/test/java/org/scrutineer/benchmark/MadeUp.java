package org.scrutineer.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Words and figures that are the same in every run. Nobody's, and made of few words, as such texts are. */
final class MadeUp {
    static final List<String> RATINGS = List.of(
            "1 (Fully Achieved)", "2 (On Track)", "3 (Slipped)", "4 (Not Achieved)");
    private static final List<String> WORDS = List.of(
            "council", "partners", "review", "visits", "residents", "families", "rota", "provider", "complaint",
            "quarter", "service", "report", "training", "staff", "contract", "library", "housing", "repair", "waiting",
            "list", "answered", "agreed", "published", "measured", "improved", "shared", "weekly", "monthly", "plan",
            "and", "of", "the", "with", "for", "by", "in", "at", "each", "their", "most", "since");
    private static final List<String> OFFICERS = List.of(
            "Head of Adult Care", "Head of Housing", "Director of Place", "Library Manager", "Contracts Officer");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);

    private final Random random;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    String sentence(int fewest, int most) {
        StringBuilder sentence = new StringBuilder("That ");
        int length = fewest + random.nextInt(most - fewest + 1);
        for (int word = 0; word < length; word++) {
            sentence.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    /** A few lines, some of them bullets. */
    String evidence() {
        StringBuilder text = new StringBuilder(sentence(10, 25));
        int bullets = random.nextInt(5);
        for (int bullet = 0; bullet < bullets; bullet++) {
            text.append("\n• ").append(sentence(6, 18));
        }
        return text.toString();
    }

    String officer() {
        return OFFICERS.get(random.nextInt(OFFICERS.size()));
    }

    String rating() {
        return RATINGS.get(random.nextInt(RATINGS.size()));
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(700));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double share() {
        return random.nextInt(10_000) / 10_000.0;
    }
}
