package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Hours of care that providers delivered, by the periods they returned. A part of a period counts by its days. */
record Hours(List<Returned> returned) {
    static final Hours NONE = new Hours(List.of());

    Hours {
        returned = List.copyOf(returned);
    }

    /** @param until the period's last day */
    record Returned(UUID provider, LocalDate from, LocalDate until, BigDecimal hours) {
        BigDecimal within(LocalDate first, LocalDate last) {
            LocalDate begin = from.isBefore(first) ? first : from;
            LocalDate end = until.isAfter(last) ? last : until;
            long days = ChronoUnit.DAYS.between(begin, end) + 1;
            return days <= 0
                    ? BigDecimal.ZERO
                    : hours.multiply(BigDecimal.valueOf(days)).divide(
                            BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1), MathContext.DECIMAL64);
        }
    }

    BigDecimal delivered(UUID provider, LocalDate first, LocalDate last) {
        return returned.stream()
                .filter(each -> each.provider().equals(provider))
                .map(each -> each.within(first, last))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal delivered(LocalDate first, LocalDate last) {
        return returned.stream().map(each -> each.within(first, last)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
