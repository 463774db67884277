package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.voices.NoteSort.Family;

/** Tells numbers that count headings from numbers that count comments, and from figures in a sentence. */
final class NoteCounts {
    private static final int GAP = 3;

    private final List<NoteLine> lines;

    private NoteCounts(List<NoteLine> lines) {
        this.lines = lines;
    }

    /** The same lines, where only what heads something is still a number or a letter. */
    static List<NoteLine> settle(List<NoteLine> lines) {
        NoteCounts counts = new NoteCounts(new ArrayList<>(lines));
        counts.inOrder();
        counts.overTheirOwn();
        for (NoteSort sort : lines.stream().map(NoteLine::sort).filter(NoteSort::isCounted).distinct().sorted()
                .toList().reversed()) {
            counts.headOrItem(sort);
        }
        return counts.lines;
    }

    /** "1.5 hours" follows no 1.4: a number that is out of order is a part of its sentence. */
    private void inOrder() {
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            NoteLine line = lines.get(at);
            boolean dotted = line.sort().family() == Family.NUMBER && line.sort().level() > 1
                    || line.sort().equals(NoteSort.LETTER_WITH_NUMBER);
            boolean lettered = line.sort().family() == Family.LETTER;
            if (dotted) {
                String over = line.label().replaceFirst("\\.?\\d+$", "");
                int number = Integer.parseInt(line.label().replaceFirst("^.*?(\\d+)$", "$1"));
                if (follows(number, last.getOrDefault(over, 0))) {
                    last.put(over, number);
                } else {
                    lines.set(at, line.unlabelled());
                }
            } else if (lettered) {
                lettered(at, line, last);
            }
        }
    }

    private void lettered(int at, NoteLine line, Map<String, Integer> last) {
        char letter = line.label().charAt(0);
        int place = Character.toLowerCase(letter) - 'a' + 1;
        String alphabet = "letters " + Character.isUpperCase(letter);
        boolean single = line.label().length() == 1;
        boolean inAlphabet = single && (place == 1 || place == last.getOrDefault(alphabet, 0) + 1);
        if (inAlphabet) {
            last.put(alphabet, place);
            lines.set(at, line.as(NoteSort.of(Family.LETTER, Character.isUpperCase(letter) ? 2 : 3)));
        } else if (line.sort().level() == 2 || line.sort().level() == 3) {
            lines.set(at, line.unlabelled());
        }
    }

    private static boolean follows(int number, int last) {
        return number == 1 || last > 0 && number > last && number <= last + GAP;
    }

    /** Where there are numbers such as 2.1, a 2 is a heading only if it stands next over them. */
    private void overTheirOwn() {
        boolean dotted = lines.stream().anyMatch(
                line -> line.sort().equals(NoteSort.of(Family.NUMBER, 2)));
        int last = 0;
        for (int at = 0; at < lines.size() && dotted; at++) {
            NoteLine line = lines.get(at);
            if (line.sort().equals(NoteSort.of(Family.NUMBER))) {
                int number = Integer.parseInt(line.label());
                boolean next = number == last + 1;
                boolean looks = next && (line.asks() || line.text().chars().noneMatch(Character::isLowerCase));
                if (looks || isNextOver(at, line.label())) {
                    last = number;
                } else {
                    lines.set(at, line.whole().startsWith(line.label() + " ")
                            ? line.unlabelled()
                            : line.as(NoteSort.of(Family.ITEM)));
                }
            }
        }
    }

    private boolean isNextOver(int at, String label) {
        for (int below = at + 1; below < lines.size(); below++) {
            NoteLine line = lines.get(below);
            if (line.sort().family() == Family.NUMBER) {
                return line.sort().level() == 2 && line.label().startsWith(label + ".");
            }
        }
        return false;
    }

    /** What counts comments stands next to the next of them, or has nothing of a lower rank under it. */
    private void headOrItem(NoteSort sort) {
        int all = 0;
        int heading = 0;
        int together = 0;
        int first = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).sort().equals(sort)) {
                boolean last = at + 1 == lines.size();
                all++;
                first += lines.get(at).label().matches("1|[aA]|[iI]") ? 1 : 0;
                together += !last && lines.get(at + 1).sort().equals(sort) ? 1 : 0;
                heading += !last && lines.get(at + 1).sort().compareTo(sort) > 0 && !isWeakHeading(at + 1) ? 1 : 0;
            }
        }
        boolean countedOnce = first == 1 && all > 1 && together * 2 < all - 1;
        if (!countedOnce && heading * 2 < all) {
            lines.replaceAll(line -> line.sort().equals(sort) ? item(line, sort) : line);
        }
    }

    /** What a new count follows ends the list and does not stand under it. */
    private boolean isWeakHeading(int at) {
        return switch (lines.get(at).sort().family()) {
            case CAPITALS, THEME, ASKED, BOLD, COLON, SHORT -> numberedBelow(at);
            case HEADING, QUESTION, NUMBER, LETTER, ITEM, BULLET, PLAIN, ROW -> false;
        };
    }

    private boolean numberedBelow(int at) {
        return at + 1 < lines.size() && lines.get(at + 1).sort().isCounted()
                && lines.get(at + 1).label().matches("1|[aA]");
    }

    private static NoteLine item(NoteLine line, NoteSort sort) {
        boolean bare = line.whole().startsWith(line.label() + " ") && sort.level() == 1;
        return bare ? line.unlabelled() : line.as(NoteSort.of(Family.ITEM, sort.family() == Family.LETTER ? 2 : 1));
    }
}
