package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that list concerns, patterns, investigations and rules. */
public final class ConcernLists {
    private ConcernLists() {}

    public static Object[] all(Opener<ConcernDesk> opener, Console console) {
        return new Object[]{
                new Concerns(opener, console), new PatternsList(opener, console),
                new Investigations(opener, console), new Rules(opener, console)
        };
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    @Command(name = "concerns", description = "Lists concerns about providers, in the order in which they were logged.")
    static final class Concerns extends ListCommand<ConcernDesk> {
        @Option(names = "--provider", paramLabel = "NAME", description = "Only those about this provider.")
        private Optional<String> provider = Optional.empty();

        Concerns(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, List.of("number", "provider", "about", "when", "toldBy", "state", "what"));
        }

        @Override
        protected List<Map<String, Object>> objects(ConcernDesk desk) {
            Optional<UUID> only = provider.map(name -> desk.visits().providers().provider(name).id());
            Map<UUID, String> names = desk.providerNames();
            List<Map<String, Object>> objects = new ArrayList<>();
            int number = 0;
            for (Concern concern : desk.concerns().concerns()) {
                number++;
                if (only.isEmpty() || only.get().equals(concern.provider())) {
                    objects.add(object(number, concern, names));
                }
            }
            return objects;
        }

        private static Map<String, Object> object(int number, Concern concern, Map<UUID, String> names) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("number", number);
            object.put("provider", names.get(concern.provider()));
            object.put("about", concern.sort());
            object.put("when", orNull(concern.happened().text()));
            object.put("from", Objects.toString(concern.happened().from(), null));
            object.put("until", Objects.toString(concern.happened().until(), null));
            object.put("what", orNull(concern.what()));
            object.put("toldBy", orNull(concern.told().role()));
            object.put("tellerName", orNull(concern.told().name()));
            object.put("person", orNull(concern.told().about()));
            object.put("state", concern.state().plain());
            object.put("outcome", orNull(concern.outcome()));
            return object;
        }
    }

    @Command(name = "patterns", description = "Lists the patterns in concerns of the last year, the newest first.")
    static final class PatternsList extends ListCommand<ConcernDesk> {
        PatternsList(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, List.of("number", "pattern", "rules", "state"));
        }

        @Override
        protected List<Map<String, Object>> objects(ConcernDesk desk) {
            ConcernWords words = new ConcernWords(desk.providerNames());
            List<UUID> logged = desk.concerns().concerns().stream().map(Concern::id).toList();
            List<Map<String, Object>> objects = new ArrayList<>();
            for (Pattern pattern : desk.patterns()) {
                Noticed noticed = pattern.noticed();
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("number", objects.size() + 1);
                object.put("pattern", words.pattern(noticed));
                object.put("about", noticed.sorts());
                object.put("providers", noticed.providers().stream().map(words.providers()::get).sorted().toList());
                object.put("concerns", noticed.concerns().stream()
                        .map(concern -> logged.indexOf(concern.id()) + 1).toList());
                object.put("from", noticed.from().toString());
                object.put("until", noticed.until().toString());
                object.put("rules", noticed.rules().stream().map(ConcernRule::name).toList());
                object.put("state", pattern.standing().plain());
                object.put("investigation", pattern.investigation().map(Investigation::title).orElse(null));
                object.put("dismissedBecause", pattern.dismissal().map(Dismissal::reason).orElse(null));
                objects.add(object);
            }
            return objects;
        }
    }

    @Command(name = "investigations", description = "Lists investigations, with their steps and what they led to.")
    static final class Investigations extends ListCommand<ConcernDesk> {
        Investigations(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, List.of("number", "investigation", "owner", "opened", "state", "steps", "ledTo"));
        }

        @Override
        protected List<Map<String, Object>> objects(ConcernDesk desk) {
            List<UUID> logged = desk.concerns().concerns().stream().map(Concern::id).toList();
            List<Map<String, Object>> objects = new ArrayList<>();
            for (Investigation each : desk.concerns().investigations()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("number", objects.size() + 1);
                object.put("investigation", each.title());
                object.put("owner", orNull(each.owner()));
                object.put("opened", orNull(each.opened().text()));
                object.put("state", each.state().plain());
                object.put("concerns", each.concerns().stream().map(id -> logged.indexOf(id) + 1).toList());
                object.put("steps", each.steps().stream().map(ConcernLists::step).toList());
                object.put("ledTo", each.results().stream().map(desk::name).toList());
                object.put("outcome", orNull(each.ending().outcome()));
                object.put("closed", orNull(each.ending().closed().text()));
                objects.add(object);
            }
            return objects;
        }
    }

    private static String step(Investigation.Step step) {
        return step.ordinal() + ". " + step.what() + (step.owner().isBlank() ? "" : " (" + step.owner() + ")")
                + (step.isDone()
                        ? ", done " + step.done().text()
                        : step.due().text().isBlank() ? "" : ", due " + step.due().text());
    }

    @Command(name = "concern-rules", description = "Lists the rules by which patterns in concerns are noticed.")
    static final class Rules extends ListCommand<ConcernDesk> {
        Rules(Opener<ConcernDesk> opener, Console console) {
            super(opener, console, List.of("rule", "words", "used"));
        }

        @Override
        protected List<Map<String, Object>> objects(ConcernDesk desk) {
            return desk.concerns().rules().stream().map(rule -> {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("rule", rule.name());
                object.put("words", ConcernWords.rule(rule));
                object.put("about", rule.sorts());
                object.put("days", rule.days());
                object.put("atLeast", rule.atLeast());
                object.put("oneProvider", rule.oneProvider());
                object.put("sources", rule.sources());
                object.put("timesUsual", rule.rateFactor().map(Object::toString).orElse(null));
                object.put("used", rule.active());
                return object;
            }).toList();
        }
    }
}
