package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.TableCell;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Tone;

/** Makes the table that goes out of the list of providers: how they are rated, on which base and with what remainder. */
final class ProviderCopy {
    /** Under this name it is remembered which columns go out. */
    static final String PLACE = "providers";

    static final RatingMark NOT_ON_RECORD = new RatingMark(Tone.NONE, "", "Not on record");

    private ProviderCopy() {}

    /**
     * @param rows those shown, in their order
     * @param tallies of all providers, one for each scheme that is used
     */
    static ExportedTable of(
            ProvidersModel.Reading reading, List<ProviderRow> rows, List<ProviderTally> tallies, LocalDate today) {
        List<RatingScheme> schemes = tallies.stream()
                .flatMap(tally -> reading.schemes().find(tally.scheme()).stream()).toList();
        List<Column> columns = new ArrayList<>(
                List.of(Column.heading("Provider"), Column.of("Framework"), Column.of("Standing")));
        for (RatingScheme scheme : schemes) {
            columns.add(Column.of(scheme.name()));
            columns.add(Column.of(scheme.name() + ", rated on"));
        }
        String title = rows.size() + (rows.size() == 1 ? " provider" : " providers") + " and how they are rated";
        return new ExportedTable(
                new ExportedTable.Subject("Providers", title, today, note(tallies)), columns,
                rows.stream().map(row -> cells(reading, schemes, row)).toList());
    }

    /** The remainder is never smoothed: it stands under the table as it stands over the list. */
    private static String note(List<ProviderTally> tallies) {
        String rated = tallies.stream().map(tally -> tally.scheme() + ": " + tally.words() + ".")
                .collect(Collectors.joining(" "));
        return tallies.stream().map(ProviderTally::departures).filter(words -> !words.isEmpty()).findFirst()
                .map(words -> rated + " " + words).orElse(rated);
    }

    private static List<TableCell> cells(ProvidersModel.Reading reading, List<RatingScheme> schemes, ProviderRow row) {
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.text(row.provider().name()), TableCell.text(row.provider().framework()),
                TableCell.text(row.standing().words())));
        for (RatingScheme scheme : schemes) {
            var rating = row.under(scheme.name());
            cells.add(new TableCell.Rating(
                    rating.map(known -> reading.schemes().mark(known)).orElse(NOT_ON_RECORD)));
            cells.add(TableCell.text(rating.map(ProviderRating::day).orElse("")));
        }
        return cells;
    }
}
