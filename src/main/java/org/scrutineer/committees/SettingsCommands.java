package org.scrutineer.committees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that change what a council sets for itself. */
public final class SettingsCommands {
    private SettingsCommands() {}

    public static Object[] all(Opener<CouncilDesk> opener, Console console) {
        return new Object[]{
                new Rule(opener, console), new Scheme(opener, console), new OfficerCommand(opener, console),
                new LookCommand(opener, console)
        };
    }

    abstract static class One implements Callable<Integer> {
        private final Opener<CouncilDesk> opener;
        private final Console console;

        @Mixin
        private WorkspaceOption workspace;

        One(Opener<CouncilDesk> opener, Console console) {
            this.opener = opener;
            this.console = console;
        }

        abstract Draft draft(CouncilDesk desk);

        @Override
        public final Integer call() {
            console.line(workspace.open(opener, desk -> {
                Draft draft = draft(desk);
                return switch (desk.ledger().apply(draft)) {
                    case Outcome.Saved saved -> draft.title() + ": kept.";
                    case Outcome.NothingChanged nothing -> "Nothing was changed: it is set so already.";
                };
            }));
            return 0;
        }
    }

    @Command(name = "rule", description = "Sets a rule by which ratings are challenged.")
    static final class Rule extends One {
        @Parameters(paramLabel = "RULE", description = "overdue, silent, “no evidence”, “date moved” or “words at odds”.")
        private String rule;

        @Option(names = "--limit", paramLabel = "NUMBER", description = "Its limit: days, or how many times.")
        private Optional<Integer> limit = Optional.empty();

        @Option(names = "--rating", paramLabel = "COLOUR", description = "The best rating that stands: red, amber or green.")
        private Optional<String> rating = Optional.empty();

        @Option(names = "--on", description = "Uses the rule.")
        private boolean on;

        @Option(names = "--off", description = "Does not use it.")
        private boolean off;

        Rule(Opener<CouncilDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Draft draft(CouncilDesk desk) {
            RatingRule now = desk.rules().rules().stream()
                    .filter(each -> each.kind().plain().equalsIgnoreCase(rule.strip().replace('-', ' ')))
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            "There is no rule “" + rule + "”.", "List the rules to see what they are called."));
            if (limit.filter(number -> number < 0).isPresent()) {
                throw new Problem("A limit of " + limit.get() + " cannot be kept.", "Give 0 or more.");
            }
            return SettingsEdits.rule(desk.rules(), new RatingRule(
                    now.kind(), limit.orElse(now.amount()),
                    rating.flatMap(SettingsEdits::rag).orElse(now.rating()), on || now.active() && !off));
        }
    }

    @Command(name = "scheme", description = "Keeps a rating scheme that a file describes, under its name.")
    static final class Scheme extends One {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Parameters(paramLabel = "FILE", description = "JSON as “list schemes --json” gives it: name, and levels with code, word, rag and aliases.")
        private Path file;

        Scheme(Opener<CouncilDesk> opener, Console console) {
            super(opener, console);
        }

        private record Described(String name, List<Level> levels) {}

        private record Level(String code, String word, String rag, List<String> aliases) {}

        @Override
        Draft draft(CouncilDesk desk) {
            RatingScheme scheme = read();
            Optional<UUID> id = desk.schemes().stored().entrySet().stream()
                    .filter(entry -> entry.getValue().name().equalsIgnoreCase(scheme.name()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            return SettingsEdits.scheme(id, scheme);
        }

        private RatingScheme read() {
            try {
                Described described = JSON.readerFor(Described.class)
                        .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(Files.readString(file));
                return SettingsEdits.checked(text(described.name()), described.levels().stream()
                        .map(level -> SettingsEdits.level(
                                text(level.code()), text(level.word()), text(level.rag()),
                                String.join(",", Optional.ofNullable(level.aliases()).orElse(List.of()))))
                        .toList());
            } catch (JsonProcessingException | NullPointerException unreadable) {
                throw new Problem(
                        file.getFileName() + " does not describe a rating scheme.",
                        "Begin with one that “list schemes --json” gives.", unreadable);
            } catch (IOException unreadable) {
                throw new Problem(file + " cannot be read.", "Check its name.", unreadable);
            }
        }

        private static String text(String value) {
            return Optional.ofNullable(value).orElse("");
        }
    }

    @Command(name = "officer", description = "Keeps an officer’s post and e-mail address.")
    static final class OfficerCommand extends One {
        @Parameters(paramLabel = "NAME", description = "As owners are written in the register.")
        private String name;

        @Option(names = "--post", paramLabel = "TEXT", description = "The officer’s post.")
        private Optional<String> post = Optional.empty();

        @Option(names = "--email", paramLabel = "ADDRESS", description = "The officer’s e-mail address.")
        private Optional<String> email = Optional.empty();

        @Option(names = "--remove", description = "Takes the officer out.")
        private boolean remove;

        OfficerCommand(Opener<CouncilDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Draft draft(CouncilDesk desk) {
            Optional<Officer> known = desk.officers().officers().stream()
                    .filter(officer -> officer.name().equalsIgnoreCase(name.strip()))
                    .findFirst();
            if (remove) {
                return SettingsEdits.remove(known.orElseThrow(() -> new Problem(
                        "There is no officer “" + name + "”.", "List the officers to see their names.")));
            }
            return SettingsEdits.officer(new Officer(
                    known.map(Officer::id).orElseGet(UUID::randomUUID), name.strip(),
                    post.orElse(known.map(Officer::post).orElse("")),
                    email.orElse(known.map(Officer::email).orElse(""))));
        }
    }

    /** What a scheme is as an object of a list. */
    static Map<String, Object> object(RatingScheme.Level level) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", level.code());
        object.put("word", level.word());
        object.put("rag", level.rag().map(org.scrutineer.ratings.Rag::plain).orElse(""));
        object.put("aliases", level.aliases());
        return object;
    }
}
