package org.scrutineer.insights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.measures.Performance;
import org.scrutineer.periods.Period;
import org.scrutineer.rounds.ReturnRound;
import org.scrutineer.rounds.ReturnRounds;

/** Reads what the place of insights shows. */
public final class InsightDesk {
    private final InsightReader reader;
    private final ReturnRounds rounds;
    private final Supplier<LocalDate> today;

    public InsightDesk(InsightReader reader, ReturnRounds rounds, Supplier<LocalDate> today) {
        this.reader = reader;
        this.rounds = rounds;
        this.today = today;
    }

    /** What pictures can be looked at of. */
    sealed interface Choice {
        String words();

        record OfMatter(UUID id, String title) implements Choice {
            @Override
            public String words() {
                return title;
            }
        }

        /** The provider returns of a quarter. */
        record OfReturns(Period period) implements Choice {
            @Override
            public String words() {
                return "Provider returns, " + period.words();
            }
        }
    }

    /** What was read of a choice. */
    sealed interface Reading {
        record OfMatter(Insight insight) implements Reading {}

        /** @param returned how many providers sent a return, of those of whom one was expected */
        record OfReturns(Performance performance, int returned) implements Reading {}

        /** It is not in the register any more. */
        record Gone() implements Reading {}
    }

    /** Reviews, programmes, then the quarters with returns, the newest first. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        reader.matters().forEach(each -> choices.add(new Choice.OfMatter(each.id(), each.title())));
        if (rounds.newest().isPresent()) {
            rounds.quarters(today.get()).reversed().forEach(each -> choices.add(new Choice.OfReturns(each)));
        }
        return choices;
    }

    Reading read(Choice choice) {
        return switch (choice) {
            case Choice.OfMatter matter -> {
                Optional<Insight> insight = reader.read(matter.id());
                yield insight.isPresent() ? new Reading.OfMatter(insight.get()) : new Reading.Gone();
            }
            case Choice.OfReturns returns -> {
                ReturnRound.Kept kept = rounds.kept(returns.period());
                ReturnRound round = ReturnRound.of(returns.period(), kept);
                yield new Reading.OfReturns(
                        Performance.of(returns.period(), round.providers(), kept.measures(), kept.observations()),
                        round.returned());
            }
        };
    }
}
