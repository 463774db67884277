package org.scrutineer.returns;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.periods.Period;

/**
 * One file that a provider sent for one period. A resubmission is another one for the same period.
 *
 * @param sha256 digest of the file, lower-case hexadecimal
 */
public record ProviderReturn(
        UUID id, UUID provider, Period period, String fileName, String sha256, LocalDate receivedOn) {
    public static final RecordKind KIND = RecordKind.of(
            "provider return",
            "period: provider_id period_from period_months",
            "file: file_name sha256 received_on").words("file_name");

    /** The same wherever the file is taken in, so that the same file again is no news. */
    public static UUID id(UUID provider, Period period, String sha256) {
        String place = "return/" + provider + "/" + period.first() + "/" + period.months() + "/" + sha256;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.US_ASCII));
    }
}
