package org.scrutineer.concerns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What concerns are about. A council may use words of its own; those that mean one of these become it. */
final class ConcernSorts {
    static final String MISSED_VISIT = "missed visit";
    static final String LATE_VISIT = "late visit";
    static final String OTHER = "other";

    static final List<String> ALL = List.of(
            MISSED_VISIT, LATE_VISIT, "short visit", "conduct", "medication", "communication", "continuity of care",
            "quality of care", "records", "charges", "safeguarding", OTHER);

    private static final Map<String, String> ALIASES = new LinkedHashMap<>();

    static {
        alias(MISSED_VISIT, "missed call", "missed visits", "missed calls", "no show", "visit missed", "nobody came");
        alias(LATE_VISIT, "late call", "late visits", "late calls", "lateness", "visit late", "punctuality");
        alias("short visit", "short call", "short visits", "left early", "cut short", "call cramming");
        alias("conduct", "behaviour", "attitude", "staff conduct", "dignity");
        alias("medication", "medicines", "medicine", "meds", "missed medication", "medication error");
        alias("communication", "not informed", "phone not answered", "no answer");
        alias("continuity of care", "continuity", "changing carers", "different carers");
        alias("quality of care", "care quality", "personal care", "poor care");
        alias("records", "record keeping", "care notes", "logs");
        alias("charges", "invoice", "invoices", "billing", "money");
        alias("safeguarding", "abuse", "neglect");
    }

    private ConcernSorts() {}

    private static void alias(String sort, String... words) {
        for (String each : words) {
            ALIASES.put(each, sort);
        }
    }

    /** The known word for what a person wrote, or their own words in lower case. */
    static String of(String written) {
        String plain = written.strip().toLowerCase(Locale.UK).replaceAll("[\\s_-]+", " ");
        return ALIASES.getOrDefault(plain, plain);
    }
}
