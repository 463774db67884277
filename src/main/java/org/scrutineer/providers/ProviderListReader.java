package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.intake.Reader;
import org.scrutineer.intake.Understanding;
import org.scrutineer.layouts.RecognisedRow;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.workbooks.Workbook;

/** Takes a council’s list of providers in: names, frameworks, ratings, branches, who withdrew, whom to speak to. */
public final class ProviderListReader implements Reader {
    private static final String INTO = "the register of providers";

    private final ProviderStore providers;
    private final RatingSchemeStore ratings;
    private final Supplier<LocalDate> today;

    public ProviderListReader(ProviderStore providers, RatingSchemeStore ratings, Supplier<LocalDate> today) {
        this.providers = providers;
        this.ratings = ratings;
        this.today = today;
    }

    @Override
    public List<Shape> shapes() {
        return List.of(ProviderShape.SHAPE);
    }

    @Override
    public List<Understanding> understand(
            Workbook workbook, List<Recognition> tables, Aim aim, Newcomers newcomers) {
        List<Recognition> lists = tables.stream().filter(ProviderListReader::saysSomething).toList();
        if (lists.isEmpty()) {
            return List.of();
        }
        ProviderRows rows = new ProviderRows(
                new ProviderMatch(providers.register(), newcomers), new ProviderSchemes(ratings.ofProviders()),
                today.get());
        List<String> said = new ArrayList<>();
        for (Recognition table : lists) {
            rows.read(new SheetReading(workbook, table.sheet().name(), aim), table.data().toList());
            hidden(table, said);
        }
        return List.of(new Understanding(INTO, rows.counted(), rows.proposals(), rows.doubts(), said));
    }

    /** A table that has nothing but names beside figures is a return, and no list of providers. */
    private static boolean saysSomething(Recognition table) {
        return Stream.of(ProviderShape.FRAMEWORK, ProviderShape.REGISTRATION, ProviderShape.CQC, ProviderShape.PAMMS,
                ProviderShape.CARE_INSPECTORATE, ProviderShape.STATUS, ProviderShape.BRANCH)
                .anyMatch(field -> table.column(field).isPresent());
    }

    private static void hidden(Recognition table, List<String> said) {
        List<String> rows = table.data().filter(RecognisedRow::hidden)
                .map(row -> table.sheet().name() + " row " + row.number())
                .toList();
        if (!rows.isEmpty()) {
            said.add("Hidden rows were taken in: " + String.join(", ", rows) + ".");
        }
    }
}
