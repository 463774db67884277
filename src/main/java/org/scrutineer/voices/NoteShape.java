package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutineer.voices.NoteSort.Family;

/**
 * Which lines of some notes are questions and which are themes. Notes are consistent in themselves, if hardly with each
 * other: what is decided is decided for a sort of line and not for a single one.
 *
 * @param question the sort of questions, where there are any
 * @param theme the sort of themes, where there are any; the same as that of questions where only the question mark tells
 */
record NoteShape(Optional<NoteSort> question, Optional<NoteSort> theme) {
    static NoteShape of(List<NoteLine> lines) {
        List<NoteSort> strong = strong(lines);
        if (strong.contains(NoteSort.of(Family.QUESTION))) {
            NoteSort question = NoteSort.of(Family.QUESTION);
            return new NoteShape(Optional.of(question), below(lines, question, strong));
        }
        if (strong.contains(NoteSort.of(Family.THEME))) {
            NoteSort theme = NoteSort.of(Family.THEME);
            return new NoteShape(above(lines, theme, strong), Optional.of(theme));
        }
        return switch (strong.size()) {
            case 0 -> loose(lines);
            case 1 -> single(lines, strong.getFirst());
            default -> several(lines, strong);
        };
    }

    boolean isQuestion(NoteLine line) {
        return question.filter(line.sort()::equals).isPresent() && (!question.equals(theme) || line.asks());
    }

    boolean isTheme(NoteLine line) {
        return !isQuestion(line) && theme.filter(line.sort()::equals).isPresent();
    }

    boolean isEmpty() {
        return question.isEmpty() && theme.isEmpty();
    }

    /** Whether a line is a heading of its own under those of themes. */
    boolean isBelowThemes(NoteLine line) {
        boolean heading = line.sort().family() == Family.HEADING || line.sort().family() == Family.NUMBER;
        return heading && theme.isPresent() && line.sort().family() == theme.get().family()
                && line.sort().compareTo(theme.get()) > 0;
    }

    /** The sorts that are headings wherever they stand, the highest first; a title over all of them is none. */
    private static List<NoteSort> strong(List<NoteLine> lines) {
        List<NoteSort> sorts = lines.stream().map(NoteLine::sort)
                .filter(sort -> sort.family().compareTo(Family.CAPITALS) < 0 || sort.family() == Family.THEME)
                .distinct().sorted().toList();
        List<NoteSort> strong = new ArrayList<>(sorts);
        if (strong.size() > 1 && strong.getFirst().family() == Family.HEADING) {
            List<NoteLine> top = all(lines, strong.getFirst());
            boolean title = top.size() == 1 && !top.getFirst().asks() && top.getFirst().label().isEmpty();
            if (title) {
                strong.removeFirst();
            }
        }
        int begins = first(lines, line -> strong.contains(line.sort()));
        boolean capitals = lines.subList(begins < 0 ? 0 : begins, lines.size()).stream()
                .anyMatch(line -> line.sort().family() == Family.CAPITALS);
        if (capitals && strong.size() < 2) {
            strong.add(NoteSort.of(Family.CAPITALS));
            strong.sort(null);
        }
        return strong;
    }

    private static NoteShape several(List<NoteLine> lines, List<NoteSort> strong) {
        for (int at = 0; at + 1 < strong.size(); at++) {
            if (mostlyAsks(lines, strong.get(at))) {
                return new NoteShape(Optional.of(strong.get(at)), Optional.of(strong.get(at + 1)));
            }
        }
        if (mostlyAsks(lines, strong.getLast()) && all(lines, strong.getLast()).size() > 1) {
            return new NoteShape(Optional.of(strong.getLast()), weakBelow(lines, strong.getLast()));
        }
        int last = strong.size() == 2 ? 1 : strong.size() - 1;
        return new NoteShape(Optional.of(strong.get(last - 1)), Optional.of(strong.get(last)));
    }

    private static NoteShape single(List<NoteLine> lines, NoteSort sort) {
        List<NoteLine> headings = all(lines, sort);
        long asking = headings.stream().filter(NoteLine::asks).count();
        if (asking > 0 && asking < headings.size() && headings.getFirst().asks()) {
            return new NoteShape(Optional.of(sort), Optional.of(sort));
        }
        if (asking == headings.size()) {
            return new NoteShape(Optional.of(sort), weakBelow(lines, sort));
        }
        return new NoteShape(above(lines, sort, List.of()), Optional.of(sort));
    }

    private static NoteShape loose(List<NoteLine> lines) {
        Optional<NoteSort> theme = Stream.of(Family.BOLD, Family.COLON, Family.SHORT)
                .map(NoteSort::of)
                .filter(sort -> heads(lines, sort))
                .findFirst();
        if (theme.filter(sort -> all(lines, sort).stream().allMatch(NoteLine::asks)).isPresent()) {
            return new NoteShape(theme, weakBelow(lines, theme.get()));
        }
        if (theme.isEmpty()) {
            return new NoteShape(Optional.of(NoteSort.of(Family.ASKED)).filter(sort -> asksOverText(lines)), theme);
        }
        Optional<NoteSort> split = theme.filter(sort -> all(lines, sort).getFirst().asks());
        return new NoteShape(split.or(() -> above(lines, theme.orElse(NoteSort.of(Family.BULLET)), List.of())), theme);
    }

    /** Whether several lines ask, the first one of all, and other text stands under most of them. */
    private static boolean asksOverText(List<NoteLine> lines) {
        NoteSort asked = NoteSort.of(Family.ASKED);
        long apart = java.util.stream.IntStream.range(0, lines.size() - 1)
                .filter(at -> lines.get(at).sort().equals(asked) && !lines.get(at + 1).sort().equals(asked))
                .count();
        return apart > 1 && lines.getFirst().sort().equals(asked);
    }

    private static Optional<NoteSort> below(List<NoteLine> lines, NoteSort question, List<NoteSort> strong) {
        int begins = first(lines, line -> line.sort().equals(question));
        List<NoteLine> under = lines.subList(begins, lines.size());
        return Stream.concat(Stream.of(NoteSort.of(Family.THEME)), strong.stream().sorted(
                java.util.Comparator.comparing((NoteSort sort) -> sort.family() == Family.NUMBER ? 0 : 1)
                        .thenComparing(java.util.Comparator.reverseOrder())))
                .filter(sort -> !sort.equals(question) && under.stream().anyMatch(line -> line.sort().equals(sort)))
                .findFirst()
                .or(() -> weakBelow(under, question));
    }

    private static Optional<NoteSort> weakBelow(List<NoteLine> lines, NoteSort question) {
        int begins = Math.max(0, first(lines, line -> line.sort().equals(question)));
        List<NoteLine> under = lines.subList(begins, lines.size());
        return Stream.of(Family.CAPITALS, Family.BOLD, Family.COLON, Family.SHORT)
                .map(NoteSort::of)
                .filter(sort -> !sort.equals(question) && heads(under, sort))
                .findFirst();
    }

    /** What asks right above themes, where nothing stronger does. */
    private static Optional<NoteSort> above(List<NoteLine> lines, NoteSort theme, List<NoteSort> strong) {
        return Stream.concat(
                strong.reversed().stream().filter(sort -> sort.compareTo(theme) < 0),
                Stream.of(Family.CAPITALS, Family.BOLD, Family.ASKED).map(NoteSort::of))
                .filter(sort -> !sort.equals(theme) && leads(lines, sort, theme))
                .findFirst();
    }

    /** Whether most lines of one sort stand over one of the other; a title, which does not ask, stands there once. */
    private static boolean leads(List<NoteLine> lines, NoteSort over, NoteSort under) {
        int all = 0;
        int leading = 0;
        boolean asks = false;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).sort().equals(over)) {
                all++;
                asks |= lines.get(at).asks();
                leading += at + 1 < lines.size() && lines.get(at + 1).sort().equals(under) ? 1 : 0;
            }
        }
        return leading > 0 && leading * 2 >= all && (asks || all > 1);
    }

    /** Whether lines of a sort that is no heading by itself have text under them, which is longer or listed. */
    private static boolean heads(List<NoteLine> lines, NoteSort sort) {
        int all = 0;
        int heading = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).sort().equals(sort)) {
                all++;
                heading += at + 1 < lines.size() && lines.get(at + 1).sort().compareTo(sort) > 0
                        && lines.get(at + 1).sort().family() != Family.COLON ? 1 : 0;
            }
        }
        boolean few = sort.family() == Family.SHORT && all * 5 > lines.size() * 2;
        return heading > 0 && heading * 3 >= all * 2 && !few;
    }

    private static boolean mostlyAsks(List<NoteLine> lines, NoteSort sort) {
        List<NoteLine> headings = all(lines, sort);
        return headings.stream().filter(NoteLine::asks).count() * 2 > headings.size();
    }

    private static List<NoteLine> all(List<NoteLine> lines, NoteSort sort) {
        return lines.stream().filter(line -> line.sort().equals(sort)).toList();
    }

    private static int first(List<NoteLine> lines, Predicate<NoteLine> wanted) {
        for (int at = 0; at < lines.size(); at++) {
            if (wanted.test(lines.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
