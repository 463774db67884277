package org.scrutineer.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that say who may read what, and look whether a file keeps to it. */
public final class DisclosureCommands {
    private DisclosureCommands() {}

    /** @param texts finds what is named; @param secrets reads what a file must not hold */
    public record Needs(AccessStore access, MarkableTexts texts, SecretReader secrets, Ledger ledger) {}

    public static Object[] all(Opener<Needs> opener, Console console) {
        return new Object[]{new Mark(opener, console), new ListMarks(opener, console), new Check(opener, console)};
    }

    @Command(name = "mark", description = "Says who may read a text: public, internal (no paper) or exempt (Part 2 only).")
    static final class Mark extends ActionCommand<Needs> {
        @Option(names = "--review", paramLabel = "NAME", description = "The review, when several have that reference.")
        private Optional<String> review = Optional.empty();

        @Option(names = "--recommendation", paramLabel = "REF", description = "A recommendation’s reference, such as 4.")
        private Optional<String> recommendation = Optional.empty();

        @Option(names = "--programme", paramLabel = "NAME", description = "A programme, with --activity or --text title.")
        private Optional<String> programme = Optional.empty();

        @Option(names = "--activity", paramLabel = "NAME", description = "An activity of the programme.")
        private Optional<String> activity = Optional.empty();

        @Option(names = "--provider", paramLabel = "NAME", description = "A provider.")
        private Optional<String> provider = Optional.empty();

        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "Which text: wording, evidence, update, owner, name, note and so on.")
        private String text;

        @Option(names = "--as", required = true, paramLabel = "LEVEL", description = "public, internal or exempt.")
        private String level;

        @Option(names = "--paragraph", paramLabel = "NUMBER", description = "The paragraph under which it is exempt, such as 3.")
        private Optional<String> paragraph = Optional.empty();

        @Option(names = "--schedule", paramLabel = "NUMBER", description = "12A or 7A; the one used before where nothing is said.")
        private Optional<String> schedule = Optional.empty();

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why the public interest is better served by keeping it back.")
        private String reason = "";

        Mark(Opener<Needs> opener, Console console) {
            super(opener, console, Needs::ledger);
        }

        @Override
        protected Made make(Needs desk) {
            Level wanted = Level.written(level);
            Optional<Exemption> exemption = exemption(desk, wanted);
            List<MarkableText> found = desk.texts().find(new MarkableTexts.Asked(
                    review, recommendation, programme, activity, provider, text));
            List<Draft> drafts = found.stream()
                    .map(each -> AccessEdits.mark(each.mark(wanted, exemption, reason), each.label()))
                    .toList();
            Draft first = drafts.getFirst();
            Draft all = new Draft(
                    first.kind(), first.title(), first.reason(),
                    drafts.stream().flatMap(draft -> draft.edits().stream()).toList(), List.of());
            return new Made(all, first.title() + ".");
        }

        private Optional<Exemption> exemption(Needs desk, Level wanted) {
            if (wanted != Level.EXEMPT) {
                if (paragraph.isPresent()) {
                    throw new Problem(
                            "Only an exempt text has a paragraph, and this one is to be " + wanted.plain() + ".",
                            "Give --as exempt, or leave --paragraph out.");
                }
                return Optional.empty();
            }
            Schedule cited = schedule.map(Schedules::named).orElseGet(desk.access()::schedule);
            return Optional.of(new Exemption(cited.number(), cited.wanted(paragraph.orElseThrow(() -> new Problem(
                    "The paragraph of Schedule " + cited.number() + " under which the text is exempt is not said.",
                    "Give --paragraph NUMBER."))).paragraph()));
        }
    }

    @Command(name = "list", description = "Lists the texts that are kept back.")
    static final class ListMarks extends ListCommand<Needs> {
        ListMarks(Opener<Needs> opener, Console console) {
            super(opener, console, List.of("text", "level", "paragraph", "reason"));
        }

        @Override
        protected List<Map<String, Object>> objects(Needs desk) {
            return desk.access().marks().stream()
                    .filter(mark -> mark.level() != Level.PUBLIC)
                    .map(mark -> object(mark, desk.texts().label(mark)))
                    .toList();
        }

        private static Map<String, Object> object(AccessMark mark, String label) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("text", label);
            object.put("level", mark.level().plain());
            object.put("schedule", mark.exemption().map(Exemption::schedule).orElse(null));
            object.put("paragraph", mark.exemption().map(Exemption::paragraph).orElse(null));
            object.put("citation", mark.exemption().map(Exemption::citation).orElse(null));
            object.put("reason", mark.reason().isEmpty() ? null : mark.reason());
            object.put("record", mark.record().toString());
            return object;
        }
    }

    @Command(name = "check", description = "Opens finished files and looks for texts that must not be in them.")
    static final class Check implements Callable<Integer> {
        private static final int FOUND = 1;

        private final Opener<Needs> opener;
        private final Console console;

        @Mixin
        private WorkspaceOption workspace;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF, Word, Excel, CSV, HTML or PNG.")
        private List<Path> files;

        @Option(names = "--part", paramLabel = "PART", description = "public (where nothing is said) or part2.")
        private String part = "public";

        Check(Opener<Needs> opener, Console console) {
            this.opener = opener;
            this.console = console;
        }

        @Override
        public Integer call() {
            Part wanted = Part.written(part);
            Secrets secrets = workspace.open(opener, desk -> desk.secrets().read(wanted, List.of()));
            ReleaseCheck check = ReleaseCheck.of(secrets);
            List<String> lines = new ArrayList<>();
            boolean found = false;
            for (Path file : files) {
                List<Hit> hits = check.check(file);
                found |= !hits.isEmpty();
                hits.forEach(hit -> lines.add(file.getFileName() + ", " + hit.sentence()));
                if (hits.isEmpty()) {
                    lines.add(file.getFileName() + " holds nothing that is kept back.");
                }
            }
            secrets.tooShort().forEach(text -> lines.add(
                    "Not looked for, because it is too short to be told from other words: " + text + "."));
            lines.forEach(console::line);
            return found ? FOUND : 0;
        }
    }
}
