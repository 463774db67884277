package org.scrutineer.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.rounds.ReturnRound.Expected;

/**
 * Everything that the page of returns shows of one period, read at one moment.
 *
 * @param odd doubtful figures first, those that are only unusual after them
 */
record RoundReading(
        ReturnRound round, Performance performance, List<Odd> odd, ProviderRegister register, LocalDate today) {
    RoundReading {
        odd = List.copyOf(odd);
    }

    /** How many wait for a person. */
    long doubtful() {
        return odd.stream().filter(each -> each.state() == Odd.State.DOUBTFUL).count();
    }

    Optional<Measure> measure(UUID id) {
        return performance.measures().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Provider> provider(UUID id) {
        return performance.providers().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    ChaseLetter letter(Expected expected, String from) {
        return ChaseLetter.of(round, expected, register.contacts(expected.provider().id()),
                new ChaseLetter.Writer(from, today));
    }
}
