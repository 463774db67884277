package org.scrutineer.returns;

import org.scrutineer.periods.Period;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.periods.WrittenPeriod;
import org.scrutineer.ui.Problem;

/** Reads the period that a person names on the command line or in a field. */
public final class WantedPeriod {
    private WantedPeriod() {}

    /** @throws Problem when it is none, or lacks its year */
    public static Period read(String text) {
        WrittenPeriod written = PeriodText.read(text).orElseThrow(() -> new Problem(
                "“" + text.strip() + "” is not understood as a period.",
                "Write a month, a quarter or a year, such as 2025-07, “Q2 2025-26” or 2025-26."));
        return written.whole().orElseThrow(() -> new Problem(
                "“" + text.strip() + "” has no year.", "Write it with its year, such as “Q2 2025-26”."));
    }
}
