package org.scrutineer.returns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Crossings;
import org.scrutineer.layouts.Line;
import org.scrutineer.layouts.UnclaimedColumn;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;

/** The shape of a return by its own words, so that next quarter's is known again: figures and periods do not count. */
final class ReturnShape {
    private ReturnShape() {}

    /**
     * @param tables as they are found without anybody's help
     * @return a digest, the same for every return with these words over and beside its figures
     */
    static String of(Workbook workbook, List<Crossing> tables) {
        String words = tables.isEmpty()
                ? workbook.sheets().stream().map(ReturnShape::words).collect(Collectors.joining("\n--\n"))
                : tables.stream().map(ReturnShape::words).collect(Collectors.joining("\n--\n"));
        return Attachment.digest(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Crossing table) {
        TreeSet<String> words = new TreeSet<>();
        table.cells().forEach(cell -> words.add(plain(cell.subject().text())));
        table.leftOut().stream().map(UnclaimedColumn::name).filter(name -> PeriodText.find(name).isEmpty())
                .forEach(name -> words.add("- " + plain(name)));
        return String.join("\n", words);
    }

    /** Where no table was found, all words of a sheet but its figures and dates. */
    private static String words(Sheet sheet) {
        return Crossings.texts(sheet).stream().map(Line::text)
                .filter(text -> text.matches(".*\\p{L}{2}.*") && PeriodText.find(text).isEmpty())
                .map(ReturnShape::plain)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
