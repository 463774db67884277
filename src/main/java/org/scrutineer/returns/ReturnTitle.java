package org.scrutineer.returns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderNames;

/** Finds the provider in a title, a sheet's name or a file's name, beside words that only say that it is a return. */
final class ReturnTitle {
    private static final Set<String> KIND = Set.of(
            "return", "returns", "kpi", "kpis", "data", "quarterly", "monthly", "annual", "performance", "report",
            "submission", "monitoring", "provider", "providers", "final", "draft", "copy", "version", "template",
            "form", "workbook", "contract", "information", "figures", "statistics", "stats", "quarter", "month", "for",
            "the", "of", "and", "to", "our", "v1", "v2", "v3", "v4", "sheet", "sheet1", "sheet2", "sheet3", "summary",
            "resubmission", "resubmitted", "revised", "updated", "amended", "corrected", "completed", "signed", "new",
            "old", "council", "framework", "home", "homecare", "domiciliary", "service", "services", "indicator",
            "indicators", "key", "measures", "dashboard", "returned", "export", "download", "xlsx", "csv", "xls",
            "xlsm", "read", "me", "notes", "guidance", "input", "main", "table", "page", "q1", "q2", "q3", "q4", "ltd");
    /** "Home care" and "services" are also parts of names, and count as words of a kind only where nothing else is there. */
    private static final Set<String> ALSO_IN_NAMES = Set.of(
            "home", "homecare", "domiciliary", "service", "services", "the", "of", "and", "for", "key", "main", "new",
            "old", "ltd", "council", "framework", "to", "our", "providers", "provider", "me");

    /** Words by which a company that gives care is known from other words in a title. */
    private static final Set<String> OF_COMPANY = Set.of(
            "care", "homecare", "support", "living", "ltd", "limited", "agency", "healthcare", "carers", "plc", "cic",
            "llp", "nursing");
    private static final Set<String> OF_NONE = Set.of(
            "council", "borough", "county", "city", "adult", "adults", "social", "contract", "commissioning",
            "commissioned", "department", "directorate", "framework", "quality", "assurance", "team", "users", "people",
            "hours", "visits", "calls", "plan", "plans", "reviews", "packages", "staff", "training");

    private ReturnTitle() {}

    /** Whether a name surely is one of a company that gives care: "Harbour Lights Homecare", but not "Home care". */
    static boolean isCompany(String name) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).map(ReturnTitle::plain)
                .filter(word -> !word.isEmpty()).toList();
        return words.size() <= 6 && words.stream().anyMatch(OF_COMPANY::contains)
                && words.stream().noneMatch(OF_NONE::contains)
                && words.stream().anyMatch(word -> word.length() > 2 && !KIND.contains(word)
                        && !OF_COMPANY.contains(word));
    }

    /** The provider whose name stands in a text; the longest name wins. */
    static Optional<Provider> known(List<Provider> providers, String text) {
        String plain = " " + ProviderNames.plain(text.replace('_', ' ')) + " ";
        return providers.stream()
                .filter(provider -> names(provider).anyMatch(name -> plain.contains(" " + name + " ")))
                .max(Comparator.comparingInt(provider -> names(provider)
                        .filter(name -> plain.contains(" " + name + " ")).mapToInt(String::length).max().orElse(0)));
    }

    private static Stream<String> names(Provider provider) {
        return Stream
                .concat(Stream.of(provider.name()), provider.alsoKnown().stream())
                .map(ProviderNames::plain)
                .filter(name -> name.length() >= 3);
    }

    /** What is left of a name when the period and the words of a kind are taken away; nothing where nothing is left. */
    static Optional<String> name(String text) {
        String spaced = text.replaceFirst("\\.(xlsx?|xlsm|csv|txt)$", "").replaceAll("[_\\s]+", " ").strip();
        Optional<PeriodText.Found> period = PeriodText.find(spaced);
        Optional<String> name = part(period.map(PeriodText.Found::rest).orElse(spaced));
        // "June Homecare" has no month in it: nothing of a name would be left.
        return name.isPresent() || period.flatMap(found -> found.period().year()).isPresent() ? name : part(spaced);
    }

    private static Optional<String> part(String undated) {
        return Arrays.stream(undated.split("\\s+[–—-]+\\s+|[|:;,]|\\s+[–—-]+$|^[–—-]+\\s+"))
                .map(ReturnTitle::trimmed)
                .filter(part -> part.matches(".*\\p{L}{2}.*") && tells(part) && PeriodText
                        .read(part.replaceAll("[()\\[\\]]", " ").strip()).isEmpty())
                .findFirst();
    }

    /** Words of a kind at either end are not part of the name: "KPI return Elm Care" is Elm Care. */
    private static String trimmed(String part) {
        List<String> words = Arrays.stream(part.strip().split(" ")).filter(word -> !word.isBlank())
                .collect(Collectors.toList());
        while (!words.isEmpty() && strips(words.getLast())) {
            words.removeLast();
        }
        while (!words.isEmpty() && (strips(words.getFirst()) || plain(words.getFirst()).equals("of"))) {
            words.removeFirst();
        }
        return String.join(" ", words).replaceAll("^[\\W_]+|[\\W_&&[^).]]+$", "");
    }

    private static boolean strips(String word) {
        String plain = plain(word);
        return plain.isEmpty() || KIND.contains(plain) && !ALSO_IN_NAMES.contains(plain) || plain.matches("\\d{1,8}")
                || plain.matches("v\\d+");
    }

    private static boolean tells(String part) {
        return Arrays.stream(part.split("\\s+")).map(ReturnTitle::plain)
                .anyMatch(word -> word.matches(".*\\p{L}.*") && !KIND.contains(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
