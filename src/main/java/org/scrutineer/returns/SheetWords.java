package org.scrutineer.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.layouts.Line;

/** What stands around the figures of a sheet: labels with their values, and titles. */
record SheetWords(List<Line> lines) {
    private static final Set<String> PROVIDER = Set.of(
            "provider", "provider name", "name of provider", "name of the provider", "care provider", "agency",
            "agency name", "name of agency", "organisation", "organisation name", "name of organisation", "company",
            "company name", "service provider", "supplier", "contractor", "home care provider", "homecare provider",
            "service", "service name");
    private static final Set<String> PERIOD = Set.of(
            "period", "quarter", "month", "reporting period", "reporting month", "reporting quarter", "period covered",
            "month of return", "return for", "return period", "return month", "for the month of", "for the period",
            "for period", "quarter ending", "month ending", "period ending", "data for", "data period", "year",
            "financial year");
    private static final Pattern LABELLED = Pattern.compile("([^:]{3,40}):\\s*(\\S.*)");

    SheetWords {
        lines = List.copyOf(lines);
    }

    /** A value with the cell that it stands in. */
    record Told(String text, String address) {}

    Optional<Told> provider() {
        return labelled(PROVIDER, text -> Optional.of(text).filter(name -> name.matches(".*\\p{L}.*")));
    }

    /** What stands beside the label, as far as it can be read as a period. */
    <T> Optional<T> period(Function<String, Optional<T>> reading) {
        return labelled(PERIOD, Optional::of).flatMap(told -> reading.apply(told.text()));
    }

    /** A label with its value in the next cell of the row, or behind a colon in the same one. */
    private Optional<Told> labelled(Set<String> labels, Function<String, Optional<String>> fits) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Matcher both = LABELLED.matcher(line.text());
            if (both.matches() && labels.contains(plain(both.group(1)))) {
                Optional<String> value = fits.apply(both.group(2).strip());
                if (value.isPresent()) {
                    return Optional.of(new Told(value.get(), line.address()));
                }
            }
            if (labels.contains(plain(line.text())) && at + 1 < lines.size()
                    && lines.get(at + 1).row() == line.row()) {
                Line next = lines.get(at + 1);
                Optional<String> value = fits.apply(next.text());
                if (value.isPresent() && !labels.contains(plain(next.text()))) {
                    return Optional.of(new Told(value.get(), next.address()));
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[\\s\\u00a0]+", " ").replaceFirst("[ :.*]+$", "").strip();
    }
}
