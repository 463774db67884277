package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.Tally;
import org.scrutineer.ui.Tone;

/**
 * What a tally says, in sentences: with its base always, and with what is not rated.
 *
 * @param one what is counted: "recommendation", "area of work"
 */
record TallyWords(Tally tally, String one) {

    /** "2 Fully Achieved, 5 On Track and 1 Slipped". */
    String counts() {
        return Words.list(tally.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .toList());
    }

    /** "9 of 18 areas of work are rated Green and 1 is rated Red": the message of the picture. */
    String message() {
        int base = tally.base();
        if (tally.graded() == 0) {
            return base == 1 ? "The " + one + " is not yet rated" : "None of the " + counted() + " is rated yet";
        }
        int good = sum(TallyWords::isGood);
        int red = sum(mark -> mark.tone() == Tone.RED);
        if (good == 0) {
            int most = tally.counts().values().iterator().next();
            return share(most) + words(List.of(tally.counts().keySet().iterator().next()));
        }
        String bad = red == 0
                ? ""
                : " and " + red + " " + Words.are(red) + " rated "
                        + words(marks(mark -> mark.tone() == Tone.RED));
        return share(good) + words(marks(TallyWords::isGood)) + bad;
    }

    private String share(int number) {
        if (number < tally.base()) {
            return number + " of " + counted() + " " + Words.are(number) + " rated ";
        }
        return switch (number) {
            case 1 -> "The " + one + " is rated ";
            case 2 -> "Both " + Words.plural(one) + " are rated ";
            default -> "All " + counted() + " are rated ";
        };
    }

    private String counted() {
        return Words.count(tally.base(), one);
    }

    private static boolean isGood(RatingMark mark) {
        return mark.tone() == Tone.COMPLETE || mark.tone() == Tone.GREEN;
    }

    private int sum(Predicate<RatingMark> which) {
        return tally.counts().entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<RatingMark> marks(Predicate<RatingMark> which) {
        return new ArrayList<>(tally.counts().keySet()).stream().filter(which).toList();
    }

    private static String words(List<RatingMark> marks) {
        return Words.either(marks.stream().map(RatingMark::word).toList());
    }
}
