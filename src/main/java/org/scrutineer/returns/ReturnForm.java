package org.scrutineer.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.periods.Period;

/** A blank return that was issued to a provider. @param dueOn by when it is wanted, where that was said */
public record ReturnForm(UUID id, UUID provider, Period period, LocalDate sentOn, Optional<LocalDate> dueOn) {
    public static final RecordKind KIND = RecordKind.of(
            "return form", "form: provider_id period_from period_months sent_on due_on");
}
