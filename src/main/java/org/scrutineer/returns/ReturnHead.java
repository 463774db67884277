package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Crossings;
import org.scrutineer.layouts.Line;
import org.scrutineer.periods.Period;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.periods.WrittenPeriod;
import org.scrutineer.providers.Provider;
import org.scrutineer.workbooks.Workbook;

/**
 * Whose return a table is from and for which period, as far as not its own cells say so: what stands around it comes
 * before the other sheets, the sheet's name and the name of the file.
 */
final class ReturnHead {
    private final Workbook workbook;
    private final ReturnAim aim;
    private final List<Provider> providers;
    private final SheetWords elsewhere;

    ReturnHead(Workbook workbook, List<Crossing> tables, ReturnAim aim, List<Provider> providers) {
        this.workbook = workbook;
        this.aim = aim;
        this.providers = providers;
        List<Line> lines = new ArrayList<>();
        workbook.sheets().stream()
                .filter(sheet -> tables.stream().noneMatch(table -> table.sheet() == sheet))
                .forEach(sheet -> lines.addAll(Crossings.texts(sheet)));
        elsewhere = new SheetWords(lines);
    }

    /** The name of the provider, as the file says it; known by the register or not. */
    Optional<String> provider(Crossing table) {
        SheetWords around = around(table);
        Optional<String> told = around.provider().or(elsewhere::provider).map(SheetWords.Told::text);
        if (told.isPresent()) {
            return told;
        }
        List<String> titles = titles(table);
        Optional<String> known = titles.stream()
                .flatMap(title -> ReturnTitle.known(providers, title).stream())
                .map(Provider::name)
                .findFirst();
        return known.or(() -> unknown(table));
    }

    /**
     * A file is named for its provider more surely than a title is, but a title may have more of the name; and in a file
     * that is named for something else, such as a framework, a company over the table or on its sheet is whose it is.
     */
    private Optional<String> unknown(Crossing table) {
        Optional<String> ofFile = ReturnTitle.name(workbook.name());
        List<String> above = Stream.concat(texts(table.above()), Stream.of(table.sheet().name()))
                .flatMap(title -> ReturnTitle.name(title).stream())
                .toList();
        Optional<String> company = above.stream().filter(ReturnTitle::isCompany).findFirst();
        if (company.isPresent() && ofFile.filter(ReturnTitle::isCompany).isEmpty()) {
            return company;
        }
        return ofFile.isEmpty()
                ? above.stream().findFirst()
                : above.stream()
                        .filter(title -> title.toLowerCase(Locale.UK)
                                .contains(ofFile.get().toLowerCase(Locale.UK)))
                        .findFirst()
                        .or(() -> ofFile);
    }

    /** A period with its year from which the months of a table take theirs. */
    Optional<Period> around(Crossing table, Optional<Period> remembered) {
        return written(table).flatMap(period -> period.whole().stream()).findFirst()
                .or(() -> remembered)
                .or(aim::period);
    }

    /** The period of figures whose own cells say nothing of it. */
    Optional<Period> own(Crossing table) {
        Optional<Period> around = around(table, Optional.empty());
        return written(table).findFirst()
                .flatMap(period -> period.whole().or(() -> around.map(period::within)))
                .or(() -> around);
    }

    /** A quarter that may be another one, where nothing surer is said. */
    boolean ambiguous(Crossing table) {
        return written(table).filter(period -> period.year().isPresent()).findFirst()
                .map(WrittenPeriod::ambiguous).orElse(false);
    }

    private Stream<WrittenPeriod> written(Crossing table) {
        return Stream.of(
                around(table).period(PeriodText::read).stream(),
                texts(table.above()).flatMap(text -> alone(text).stream()),
                found(table.sheet().name()),
                elsewhere.period(PeriodText::read).stream(),
                found(withoutEnding(workbook.name())),
                elsewhere.lines().stream().map(Line::text).filter(text -> text.length() <= 80)
                        .flatMap(text -> alone(text).stream()))
                .flatMap(periods -> periods);
    }

    private static Optional<WrittenPeriod> alone(String text) {
        return PeriodText.read(text).or(() -> text.length() <= 80
                ? PeriodText.find(text).map(PeriodText.Found::period).filter(period -> period.year().isPresent())
                : Optional.empty());
    }

    private static Stream<WrittenPeriod> found(String text) {
        return PeriodText.read(text).or(() -> PeriodText.find(text).map(PeriodText.Found::period)).stream();
    }

    private List<String> titles(Crossing table) {
        return Stream.of(
                texts(table.above()), Stream.of(table.sheet().name()),
                Stream.of(withoutEnding(workbook.name())),
                elsewhere.lines().stream().map(Line::text)).flatMap(texts -> texts).toList();
    }

    /** Notes under a table count as well: some sheets end with the name and the period. */
    private static SheetWords around(Crossing table) {
        return new SheetWords(Stream.concat(table.above().stream(), table.below().stream()).toList());
    }

    private static Stream<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text);
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    }

}
