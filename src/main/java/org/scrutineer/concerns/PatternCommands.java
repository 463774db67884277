package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say what is made of a pattern, and by which rules patterns are noticed. */
public final class PatternCommands {
    private PatternCommands() {}

    public static Object[] all(Opener<ConcernDesk> opener, Console console) {
        return new Object[]{
                new Dismiss(opener, console), new Investigate(opener, console), new Rule(opener, console)
        };
    }

    /** About one pattern. */
    abstract static class One extends ActionCommand<ConcernDesk> {
        @Parameters(index = "0", paramLabel = "PATTERN", description = "Its number, as “list patterns” shows it.")
        private int number;

        One(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        abstract Made make(ConcernDesk desk, Pattern pattern);

        @Override
        protected final Made make(ConcernDesk desk) {
            return make(desk, desk.pattern(number));
        }
    }

    @Command(name = "dismiss", description = "Says that a pattern is none; it does not come back for the same concerns.")
    static final class Dismiss extends One {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
        private String reason;

        @Option(names = "--by", paramLabel = "OFFICER", description = "Who decided it.")
        private String by = "";

        Dismiss(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Pattern pattern) {
            return new Made(desk.dismiss(pattern, reason, by), desk.name(pattern) + ": dismissed.");
        }
    }

    @Command(name = "investigate", description = "Opens an investigation into a pattern.")
    static final class Investigate extends One {
        @Option(names = "--title", paramLabel = "TEXT", description = "What it is called; the pattern’s own words when left out.")
        private Optional<String> title = Optional.empty();

        @Option(names = "--owner", paramLabel = "OFFICER", description = "Who answers for it: “Name, Post”.")
        private String owner = "";

        Investigate(Opener<ConcernDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(ConcernDesk desk, Pattern pattern) {
            Investigation opened = desk.investigationInto(pattern, title, owner);
            return new Made(
                    ConcernEdits.draft("Investigation: " + opened.title(), ConcernEdits.open(opened)),
                    "An investigation is open: " + opened.title() + ".");
        }
    }

    @Command(name = "rule", description = "Makes a rule by which patterns are noticed, or changes one.")
    static final class Rule extends ActionCommand<ConcernDesk> {
        @Parameters(index = "0", paramLabel = "NAME", description = "Its name; a new one makes a new rule.")
        private String name;

        @Option(names = "--about", split = ",", paramLabel = "WORDS", description = "What the concerns are about; any when left out.")
        private List<String> about;

        @Option(names = "--days", paramLabel = "DAYS", description = "Within how many days.")
        private Optional<Integer> days = Optional.empty();

        @Option(names = "--at-least", paramLabel = "COUNT", description = "How many concerns.")
        private Optional<Integer> atLeast = Optional.empty();

        @Option(names = "--sources", paramLabel = "COUNT", description = "From how many different sources.")
        private Optional<Integer> sources = Optional.empty();

        @Option(names = "--one-provider", negatable = true, description = "Whether all are about one provider.")
        private Optional<Boolean> oneProvider = Optional.empty();

        @Option(names = "--times-usual", paramLabel = "FACTOR", description = "How many times the usual rate for the hours of care delivered; 0 for no such limit.")
        private Optional<BigDecimal> factor = Optional.empty();

        @Option(names = "--off", negatable = true, description = "The rule is not used; --no-off uses it again.")
        private Optional<Boolean> off = Optional.empty();

        Rule(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, ConcernDesk::ledger);
        }

        @Override
        protected Made make(ConcernDesk desk) {
            ConcernRule rule = changed(desk.concerns().rules().stream()
                    .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                    .findFirst());
            return new Made(
                    ConcernEdits.draft("Rule “" + rule.name() + "”", List.of(ConcernEdits.rule(rule))),
                    rule.active() ? ConcernWords.rule(rule) : "“" + rule.name() + "” is not used.");
        }

        private ConcernRule changed(Optional<ConcernRule> before) {
            Optional<BigDecimal> limit = factor.isPresent()
                    ? factor.filter(times -> times.signum() != 0)
                    : before.flatMap(ConcernRule::rateFactor);
            try {
                return new ConcernRule(
                        before.map(ConcernRule::id).orElseGet(() -> ConcernRule.id(name)),
                        before.map(ConcernRule::name).orElse(name.strip()),
                        about == null
                                ? before.map(ConcernRule::sorts).orElse(List.of())
                                : about.stream().map(ConcernSorts::of).filter(sort -> !sort.isEmpty()).toList(),
                        days.orElse(before.map(ConcernRule::days).orElse(28)),
                        atLeast.orElse(before.map(ConcernRule::atLeast).orElse(3)),
                        oneProvider.orElse(before.map(ConcernRule::oneProvider).orElse(true)),
                        sources.orElse(before.map(ConcernRule::sources).orElse(1)), limit,
                        !off.orElse(before.map(rule -> !rule.active()).orElse(false)));
            } catch (IllegalArgumentException impossible) {
                throw new Problem(
                        "No pattern can be noticed by such a rule.",
                        "Give --days of 1 or more, --at-least of 2 or more, --sources of 1 or more, and"
                                + " --times-usual only for one provider.");
            }
        }
    }
}
