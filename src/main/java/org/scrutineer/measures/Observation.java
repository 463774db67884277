package org.scrutineer.measures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.periods.Period;

/**
 * What one provider returned for one measure and one period.
 *
 * @param label the sheet's own words for the measure
 * @param written what the cell said, as it stood
 * @param doubt why somebody should look at it, or empty
 */
public record Observation(
        UUID id, UUID provider, UUID measure, Period period, Figure figure, String label, String written,
        String doubt) {
    public static final String FIGURE = "figure";
    public static final String DOUBT = "doubt";

    public static final RecordKind KIND = RecordKind.of(
            "observation",
            FIGURE + ": provider_id measure_id period_from period_months state amount numerator denominator label"
                    + " written",
            DOUBT + ": doubt").words("label", "written").prose("doubt");

    /**
     * The id of the observation of a provider, a measure and a period: the same wherever it is taken in, so that two
     * officers who take in one return on two laptops have one record and not two.
     */
    public static UUID id(UUID provider, UUID measure, Period period) {
        String place = provider + "/" + measure + "/" + period.first() + "/" + period.months();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the ledger keeps of it, apart from the doubt. */
    public Fields fields() {
        return Fields.of("provider_id", provider)
                .with("measure_id", measure)
                .with("period_from", period.from())
                .with("period_months", period.months())
                .with("state", figure.state().plain())
                .with("amount", plain(figure.value()))
                .with("numerator", plain(figure.numerator()))
                .with("denominator", plain(figure.denominator()))
                .with("label", label)
                .with("written", written.isEmpty() ? null : written);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(known -> known.stripTrailingZeros().toPlainString()).orElse(null);
    }
}
