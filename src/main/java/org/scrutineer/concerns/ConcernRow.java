package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.voices.Chain;

/**
 * A concern as a list shows it.
 *
 * @param number by which commands name it, from 1
 * @param chain what became of it
 * @param inPattern whether a rule notices it together with others
 */
record ConcernRow(
        int number, Concern concern, String provider, Chain chain, boolean inPattern) {

    /** Which concerns are shown, or what stands in their place. */
    enum Show implements Predicate<ConcernRow> {
        ALL("All") {
            @Override
            public boolean test(ConcernRow row) {
                return true;
            }
        },
        OPEN("Open") {
            @Override
            public boolean test(ConcernRow row) {
                return row.concern.state() == Concern.State.OPEN;
            }
        },
        UPHELD("Upheld") {
            @Override
            public boolean test(ConcernRow row) {
                return row.concern.state() == Concern.State.UPHELD;
            }
        },
        NOT_UPHELD("Not upheld") {
            @Override
            public boolean test(ConcernRow row) {
                return row.concern.state() == Concern.State.NOT_UPHELD;
            }
        },
        IN_PATTERN("In a pattern") {
            @Override
            public boolean test(ConcernRow row) {
                return row.inPattern;
            }
        },
        PATTERNS("Patterns"),
        INVESTIGATIONS("Investigations"),
        RULES("Rules");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isOfConcerns() {
            return ordinal() <= IN_PATTERN.ordinal();
        }

        @Override
        public boolean test(ConcernRow row) {
            return true;
        }
    }

    UUID id() {
        return concern.id();
    }

    /** All that a person may look for. */
    String words() {
        return String.join(" ", provider, concern.sort(), concern.happened().text(), concern.what(),
                concern.told().role(), concern.told().name(), concern.told().about(), concern.state().plain(),
                concern.outcome());
    }

    /** Whether an investigation looks into it. */
    boolean looked() {
        return chain.links().stream().anyMatch(link -> link.stage() == Chain.Stage.LOOKED_INTO);
    }

    /** What stands small below: who told. */
    String below() {
        String role = concern.told().role();
        return role.isBlank() ? "" : "told by " + role;
    }

    /** The newest first; one without a day stands last. */
    static Comparator<ConcernRow> order() {
        return Comparator.comparing(ConcernRow::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(row -> -row.number());
    }

    LocalDate day() {
        return concern.happened().from();
    }
}
