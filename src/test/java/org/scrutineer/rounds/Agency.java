package org.scrutineer.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureEdits;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnStore;

/** An office that buys care: providers, and what they returned, as it stands in the ledger. */
public final class Agency implements AutoCloseable {
    public static final Period Q1 = Period.quarter(2025, 1);
    public static final Period Q2 = Period.quarter(2025, 2);

    private final Object office;
    private final Wiring wiring;
    private final Ledger ledger;

    public Agency() {
        this(new Office());
    }

    private Agency(Office office) {
        this(office.wiring(), office);
    }

    /** In a workspace that is open already, and stays so. */
    public static Agency in(Wiring wiring) {
        return new Agency(wiring, wiring);
    }

    private Agency(Wiring wiring, Object office) {
        this.wiring = wiring;
        this.office = office;
        this.ledger = wiring.ledger();
        List<Edit> edits = new ArrayList<>();
        MeasureLibrary.measures().forEach(measure -> edits.addAll(MeasureEdits.edits(measure)));
        ledger.apply(new Draft(Draft.Kind.EDIT, "Measures", Optional.empty(), edits, List.of()));
    }

    public Provider provider(String name) {
        Provider provider = new Provider(ledger.newId(), name, List.of(), "", "", "");
        ledger.apply(ProviderEdits.provider(provider));
        return provider;
    }

    public void contact(Provider provider, String name, String post, String email) {
        ledger.apply(ProviderEdits.contact(provider, new Provider.Contact(
                ledger.newId(), provider.id(), name, post, email, "")));
    }

    public static Measure measure(String name) {
        return MeasureLibrary.measures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** A file that came in, without figures yet. */
    public void returned(Provider provider, Period period, String file, LocalDate on) {
        String sha256 = Attachment.digest(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ledger.apply(Draft.edit(file, Optional.empty(),
                Edit.typed(ProviderReturn.KIND, ProviderReturn.id(provider.id(), period, sha256), "period",
                        Fields.of("provider_id", provider.id()).with("period_from", period.from())
                                .with("period_months", period.months())),
                Edit.typed(ProviderReturn.KIND, ProviderReturn.id(provider.id(), period, sha256), "file",
                        Fields.of("file_name", file).with("sha256", sha256).with("received_on", on))));
    }

    /** A figure for each month from the first of the period on. */
    public void observed(Provider provider, String measure, Period period, String... values) {
        YearMonth month = period.first();
        for (String value : values) {
            observed(provider, measure, Period.month(month), Figure.reported(new BigDecimal(value)), "");
            month = month.plusMonths(1);
        }
    }

    public Observation observed(Provider provider, String measure, Period period, Figure figure, String doubt) {
        Observation observation = new Observation(
                Observation.id(provider.id(), measure(measure).id(), period), provider.id(), measure(measure).id(),
                period, figure, measure, "", doubt);
        ledger.apply(Draft.edit(measure, Optional.empty(),
                Edit.typed(Observation.KIND, observation.id(), Observation.FIGURE, observation.fields()),
                Edit.typed(Observation.KIND, observation.id(), Observation.DOUBT,
                        Fields.of("doubt", doubt.isEmpty() ? null : doubt))));
        return observation;
    }

    /** Six providers: four returned Q2 of 2025-26 as they always do, one without its training, and one not at all. */
    public void filled() {
        String[] names = {"Acorn Homecare", "Bridge Street Care", "Cedar Support", "Dovecote Care Ltd",
                "Everyday Living", "Fernbank Homecare"};
        LocalDate received = LocalDate.of(2025, 10, 10);
        for (int number = 0; number < names.length; number++) {
            Provider provider = provider(names[number]);
            boolean whole = number < 4;
            int size = 1000 + 350 * number;
            for (Period period : List.of(Q1, Q2)) {
                if (period.equals(Q1) || number < 5) {
                    returned(provider, period, names[number].replace(' ', '_') + "_" + period.plain() + ".xlsx",
                            period.equals(Q1) ? received.minusMonths(3) : received.plusDays(number));
                    figures(provider, period, size, whole || period.equals(Q1));
                }
            }
            contact(provider, "Manager of " + names[number], "Registered manager",
                    "manager@" + names[number].split(" ")[0].toLowerCase(java.util.Locale.UK) + ".example");
        }
    }

    private void figures(Provider provider, Period period, int size, boolean training) {
        observed(provider, "Visits planned", period, "" + size, "" + (size + 10), "" + (size - 20));
        observed(provider, "Visits missed", period, "" + size / 250, "" + size / 200, "" + size / 220);
        observed(provider, "Electronic call monitoring compliance", period, "0.97", "0.93", "0.83");
        observed(provider, "Staff employed", period, "" + size / 30, "" + size / 30, "" + (size / 30 + 1));
        if (training) {
            observed(provider, "Medication training complete", period, "0.96", "0.97", "0.91");
        }
    }

    public ReturnRounds rounds() {
        return new ReturnRounds(new ReturnRounds.Stores(
                new org.scrutineer.providers.ProviderStore(wiring.workspace()),
                new org.scrutineer.measures.MeasureStore(wiring.workspace()),
                new org.scrutineer.measures.ObservationStore(wiring.workspace()),
                new ReturnStore(wiring.workspace())));
    }

    public Provider named(String name) {
        return wiringProviders().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Provider> wiringProviders() {
        return new org.scrutineer.providers.ProviderStore(wiring.workspace()).providers();
    }

    public BlankReturns blanks() {
        return new BlankReturns(rounds(), ledger, () -> LocalDate.of(2026, 11, 22));
    }

    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        if (office instanceof Office own) {
            own.close();
        }
    }
}
