package org.scrutineer.returns;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.layouts.CrossPeriod;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderNames;
import org.scrutineer.returns.ReadFigure.Whose;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/** Whose each figure of a workbook is, and for when: its own row and column come before all that stands around. */
final class Whereabouts {
    private final Workbook workbook;
    private final ReturnAim aim;
    private final List<Provider> providers;
    private final Newcomers newcomers;
    private final Map<String, Whose> named = new HashMap<>();
    private final Map<Crossing, OfTable> tables = new IdentityHashMap<>();

    /** What holds for a whole table. @param around gives the year of months that have none */
    private record OfTable(Optional<Whose> provider, Optional<Period> around, Optional<Period> own) {}

    Whereabouts(
            Workbook workbook, List<Crossing> all, ReturnAim aim, List<Provider> providers, Newcomers newcomers) {
        this.workbook = workbook;
        this.aim = aim;
        this.providers = providers;
        this.newcomers = newcomers;
        ReturnHead head = new ReturnHead(workbook, all, aim, providers);
        Optional<Period> elsewhere = all.stream().flatMap(table -> head.around(table, Optional.empty()).stream())
                .findFirst();
        for (Crossing table : all) {
            tables.put(table, new OfTable(
                    head.provider(table).map(this::whose), head.around(table, elsewhere),
                    head.own(table).or(() -> elsewhere)));
        }
    }

    Workbook workbook() {
        return workbook;
    }

    /** @throws Problem when nothing says whose it is */
    Whose provider(Crossing table, CrossCell cell) {
        return aim.provider().map(this::whose)
                .or(() -> cell.body().map(body -> whose(body.text())))
                .or(() -> tables.get(table).provider())
                .orElseThrow(() -> new Problem(
                        "Nothing in " + workbook.name() + " says which provider it is from.",
                        "Put the provider's name into the file's name, such as “Acorn Homecare Q2 2025-26.xlsx”, or "
                                + "beside the word “Provider” in the sheet, and import it again. Nothing was imported."));
    }

    /** @throws Problem when nothing says for when it is */
    Period period(Crossing table, CrossCell cell) {
        OfTable whole = tables.get(table);
        return cell.period().map(written -> dated(written, whole.around()))
                .or(whole::own)
                .orElseThrow(() -> new Problem(
                        "Nothing in " + workbook.name() + " says for which period its figures are.",
                        "Say it with --period, such as --period \"Q2 2025-26\", or at the import desk. Nothing was "
                                + "imported."));
    }

    private Period dated(CrossPeriod written, Optional<Period> around) {
        return written.period().whole().orElseGet(() -> written.period().within(around.orElseThrow(() -> new Problem(
                "The months of " + workbook.name() + " have no year: " + written.address() + " says only “"
                        + written.text() + "”.",
                "Say the period with --period, such as --period \"Q2 2025-26\", or at the import desk. Nothing was "
                        + "imported."))));
    }

    private Whose whose(String name) {
        return named.computeIfAbsent(name, text -> Provider.named(providers, text)
                .map(provider -> new Whose(provider.id(), provider.name(), true))
                .orElseGet(() -> new Whose(
                        newcomers.id("provider", ProviderNames.plain(text)), text.strip(), false)));
    }
}
