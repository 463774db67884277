package org.scrutineer.providers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.providers.ProviderMerging.Merge;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands by which providers that were put into the register twice become one. */
public final class MergeCommands {
    private MergeCommands() {}

    /** What they need. */
    public record Needs(ProviderDesk desk, ProviderMerging merging) {
        Ledger ledger() {
            return desk.ledger();
        }
    }

    public static Object[] all(Opener<Needs> opener, Console console) {
        return new Object[]{
                new Duplicates(opener, console), new MergeInto(opener, console), new Distinct(opener, console)
        };
    }

    @Command(name = "duplicates", description = {
            "Lists providers that may be one and the same: their names are nearly the same.",
            "One that was merged before is listed again when a pack brought something that still names it."})
    static final class Duplicates extends ListCommand<Needs> {
        Duplicates(Opener<Needs> opener, Console console) {
            super(opener, console, List.of("provider", "into"));
        }

        @Override
        protected List<Map<String, Object>> objects(Needs needs) {
            return Stream.concat(
                    needs.desk().duplicates().stream().map(alike -> object(alike.one(), alike.into(), false)),
                    needs.merging().again().stream().map(again -> object(again.merged(), again.into(), true)))
                    .toList();
        }

        private static Map<String, Object> object(Provider one, Provider into, boolean again) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("provider", one.name());
            object.put("into", into.name());
            object.put("merged_before", again);
            return object;
        }
    }

    @Command(name = "merge", description = {
            "Joins two records of one provider: all that names the one names the other, which keeps both names.",
            "Nothing is deleted, and one undo parts them again."})
    static final class MergeInto extends ActionCommand<Needs> {
        @Parameters(index = "0", paramLabel = "PROVIDER", description = "The one that is in the register twice.")
        private String provider;

        @Option(names = "--into", required = true, paramLabel = "PROVIDER", description = "The one that stays.")
        private String into;

        MergeInto(Opener<Needs> opener, Console console) {
            super(opener, console, Needs::ledger);
        }

        @Override
        protected Made make(Needs needs) {
            Provider merged = needs.merging().again().stream().map(ProviderMerging.Again::merged)
                    .filter(one -> one.name().equalsIgnoreCase(provider.strip())).findFirst()
                    .orElseGet(() -> needs.desk().provider(provider));
            Provider target = needs.desk().provider(into);
            Merge merge = needs.merging().of(merged, target);
            return new Made(merge.draft(), MergeWords.of(merged, target, merge));
        }
    }

    @Command(name = "distinct", description = "Says that two providers only look alike, so that they are not listed as duplicates again.")
    static final class Distinct extends ActionCommand<Needs> {
        @Parameters(index = "0", paramLabel = "PROVIDER", description = "One of them.")
        private String one;

        @Parameters(index = "1", paramLabel = "PROVIDER", description = "The other.")
        private String other;

        Distinct(Opener<Needs> opener, Console console) {
            super(opener, console, Needs::ledger);
        }

        @Override
        protected Made make(Needs needs) {
            Provider first = needs.desk().provider(one);
            Provider second = needs.desk().provider(other);
            return new Made(
                    ProviderMerging.distinct(first, second), first.name() + " and " + second.name() + " stay two.");
        }
    }
}
