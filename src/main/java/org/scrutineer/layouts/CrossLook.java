package org.scrutineer.layouts;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.periods.WrittenPeriod;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Value;

/** What single cells look like in a table of figures. Remembers texts, because long sheets hold few different ones. */
final class CrossLook {
    private static final Pattern NUMBER = Pattern.compile("[<>£~]?\\s*-?\\d[\\d,. ]*%?( ?\\(.*\\))?|nil|n/a|-");
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_LABEL = 200;

    private final Predicate<String> knows;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Optional<WrittenPeriod>> periods = new HashMap<>();
    private final Map<String, Boolean> numbers = new HashMap<>();

    /** @param knows whether a text surely names something that is measured */
    CrossLook(Predicate<String> knows) {
        this.knows = knows;
    }

    boolean subject(Cell cell) {
        return cell.value() instanceof Value.Text && subject(Words.plain(cell.text()));
    }

    /** Whether a cell names something that is measured, perhaps with what stands over it or before it: "Visits", "missed". */
    boolean subject(String group, Cell cell) {
        return subject(cell) || !group.isEmpty() && cell.value() instanceof Value.Text
                && subject(group + " " + Words.plain(cell.text()));
    }

    boolean subject(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST_LABEL) {
            return false;
        }
        return remembered(known, plain, knows::test);
    }

    /** @param plain is asked about the text without its odd spaces */
    private static <T> T remembered(Map<String, T> before, String text, Function<String, T> plain) {
        T answer = before.get(text);
        if (answer == null) {
            answer = plain.apply(Words.plain(text));
            if (before.size() < REMEMBERED) {
                before.put(text, answer);
            }
        }
        return answer;
    }

    /** Whether a cell names a period: cheaper to ask than which one, because nothing has to be shown. */
    boolean isPeriod(Cell cell) {
        return written(cell).isPresent();
    }

    /** The period that a cell names and nothing else; a number is never one. */
    Optional<CrossPeriod> period(Cell cell) {
        return written(cell).map(period -> new CrossPeriod(period, Words.plain(cell.text()), cell.address()));
    }

    private Optional<WrittenPeriod> written(Cell cell) {
        return switch (cell.value()) {
            case Value.Moment moment when moment.moment().getYear() >= 1990 && !moment.hasTime() -> Optional.of(
                    WrittenPeriod.of(YearMonth.from(moment.moment()), 1));
            case Value.Text text -> remembered(periods, text.text(), PeriodText::read);
            case Value.Moment timeOfDay -> Optional.empty();
            case Value.Time time -> Optional.empty();
            case Value.Number number -> Optional.empty();
            case Value.Flag flag -> Optional.empty();
            case Value.Unusable unusable -> Optional.empty();
            case Value.Blank blank -> Optional.empty();
        };
    }

    /** Whether a cell holds a number, also one that somebody typed as text. */
    boolean number(Cell cell) {
        return switch (cell.value()) {
            case Value.Number number -> true;
            case Value.Text text -> remembered(numbers, text.text(), plain -> NUMBER.matcher(plain).matches());
            case Value.Unusable unusable -> true;
            case Value.Time time -> true;
            case Value.Moment moment -> false;
            case Value.Flag flag -> false;
            case Value.Blank blank -> false;
        };
    }
}
