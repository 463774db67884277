package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * An update form that went to one officer about one review.
 *
 * @param officer as the recommendations' owner is written
 * @param recommendations that it asks about, in their order
 * @param form digest of the workbook that went out, which is kept as an attachment
 * @param returned the last time it came back
 */
public record UpdateForm(
        UUID id,
        UUID review,
        String officer,
        LocalDate sentOn,
        Optional<LocalDate> dueOn,
        List<UUID> recommendations,
        String form,
        Optional<Returned> returned) {
    public static final String SENT = "sent";
    public static final String RETURNED = "returned";

    public static final RecordKind KIND = RecordKind.of(
            "update form",
            SENT + ": review_id officer sent_on due_on recommendations form_sha256",
            RETURNED + ": returned_on returned_sha256").words("officer");

    /** @param sha256 digest of the workbook that came back */
    public record Returned(LocalDate on, String sha256) {}

    public UpdateForm {
        recommendations = List.copyOf(recommendations);
    }
}
