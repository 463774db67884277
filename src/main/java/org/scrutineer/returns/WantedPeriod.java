package org.scrutineer.returns;

import org.scrutineer.periods.Period;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.periods.WrittenPeriod;
import org.scrutineer.ui.Problem;

/** The period that a person names on the command line or in a field. */
public final class WantedPeriod {
    private static final String WRITE = "Write it as Q2 2025-26, July 2025 or 2025-07.";

    private WantedPeriod() {}

    /** @throws Problem for a text that is no period, or leaves the year out */
    public static Period of(String text) {
        WrittenPeriod written = PeriodText.read(text)
                .orElseThrow(() -> new Problem("“" + text.strip() + "” is not a period.", WRITE));
        return written.whole()
                .orElseThrow(() -> new Problem("“" + text.strip() + "” does not say of which year.", WRITE));
    }
}
