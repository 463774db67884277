package org.scrutineer.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnForm;

/**
 * The returns of one period: of whom one is expected, who returned it, and who still owes it.
 *
 * @param expected by name; the base of the response rate
 */
public record ReturnRound(Period period, List<Expected> expected) {
    public ReturnRound {
        expected = List.copyOf(expected);
    }

    /** How far a provider is. */
    public enum Progress {
        RETURNED("Returned"),
        PARTLY("Partly returned"),
        MISSING("Not returned");

        private final String words;

        Progress(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A provider of which a return is expected.
     *
     * @param suspended whether it takes no packages of care, so that it may have nothing to say
     * @param returns those for a part of the period at least, in the order in which they were received
     * @param form the blank return that went out last for the period
     * @param last the newest return for an earlier period
     * @param gaps what the returns lack; none where nothing was returned at all
     */
    public record Expected(
            Provider provider, boolean suspended, List<ProviderReturn> returns, Optional<ReturnForm> form,
            Optional<ProviderReturn> last, List<Gap> gaps) {
        public Expected {
            returns = List.copyOf(returns);
            gaps = List.copyOf(gaps);
        }

        public Progress progress() {
            return returns.isEmpty() ? Progress.MISSING : gaps.isEmpty() ? Progress.RETURNED : Progress.PARTLY;
        }

        public boolean returned() {
            return !returns.isEmpty();
        }

        public boolean resubmitted() {
            return !resubmissions(returns).isEmpty();
        }

        public Optional<LocalDate> due() {
            return form.flatMap(ReturnForm::dueOn);
        }

        /** How many days a return that did not come is late; nothing before its day, or where no day was said. */
        public Optional<Long> daysLate(LocalDate today) {
            return due().filter(day -> !returned() && day.isBefore(today))
                    .map(day -> ChronoUnit.DAYS.between(day, today));
        }

        /** What is lacking, a line for each period: "September 2025: Complaints received". */
        public List<String> lacking() {
            return Gap.words(gaps);
        }
    }

    /** What the store says, read at one moment. */
    public record Kept(
            ProviderRegister register, List<ProviderReturn> returns, List<ReturnForm> forms, List<Measure> measures,
            List<Observation> observations) {}

    /** A provider that returned something is expected, whatever the register says. */
    public static ReturnRound of(Period period, Kept kept) {
        Set<UUID> returned = kept.returns().stream().filter(each -> each.period().overlaps(period))
                .map(ProviderReturn::provider).collect(Collectors.toSet());
        Gaps gaps = new Gaps(period, kept.measures(), kept.observations(), returned);
        return new ReturnRound(period, kept.register().providers().stream()
                .filter(provider -> returned.contains(provider.id())
                        || new Expectation(period, kept.register().events(provider.id())).expected())
                .map(provider -> expected(period, kept, gaps, provider))
                .toList());
    }

    private static Expected expected(Period period, Kept kept, Gaps gaps, Provider provider) {
        List<ProviderReturn> all = kept.returns().stream()
                .filter(each -> each.provider().equals(provider.id()))
                .sorted(Comparator.comparing(ProviderReturn::receivedOn))
                .toList();
        List<ProviderReturn> own = all.stream().filter(each -> each.period().overlaps(period)).toList();
        Optional<ReturnForm> form = kept.forms().stream()
                .filter(each -> each.provider().equals(provider.id()) && each.period().overlaps(period))
                .max(Comparator.comparing(ReturnForm::sentOn));
        Optional<ProviderReturn> last = all.stream()
                .filter(each -> each.period().last().isBefore(period.first()))
                .max(Comparator.comparing(each -> each.period().last()));
        return new Expected(
                provider, new Expectation(period, kept.register().events(provider.id())).suspended(), own, form, last,
                own.isEmpty() ? List.of() : gaps.of(provider.id()));
    }

    /** Those that came after another one of the same provider for the same months. @param returns as received */
    public static Set<UUID> resubmissions(List<ProviderReturn> returns) {
        Set<UUID> again = new HashSet<>();
        for (int at = 0; at < returns.size(); at++) {
            ProviderReturn later = returns.get(at);
            if (returns.subList(0, at).stream().anyMatch(before -> before.provider().equals(later.provider())
                    && before.period().overlaps(later.period()))) {
                again.add(later.id());
            }
        }
        return again;
    }

    /** The providers of whom a return is expected. */
    public List<Provider> providers() {
        return expected.stream().map(Expected::provider).toList();
    }

    public Optional<Expected> of(UUID provider) {
        return expected.stream().filter(each -> each.provider().id().equals(provider)).findFirst();
    }

    public List<Expected> with(Progress progress) {
        return expected.stream().filter(each -> each.progress() == progress).toList();
    }

    public int returned() {
        return (int) expected.stream().filter(Expected::returned).count();
    }

    /** "23 of 26 (88%)": a share of nobody is not said. */
    public String rate() {
        return expected.isEmpty()
                ? "0 of 0"
                : returned() + " of " + expected.size() + " (" + Math.round(100.0 * returned() / expected.size())
                        + "%)";
    }
}
