package org.scrutineer.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.scrutineer.disclosure.Part;
import org.scrutineer.documents.Block;
import org.scrutineer.linter.Finding;
import org.scrutineer.linter.Mend;
import org.scrutineer.linter.Severity;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Looks a paper over and lists what to mend before it goes out; its status is 1 while something keeps it from that. */
@Command(name = "lint", description = "Looks a paper over and lists what to mend before it goes out.")
public final class LintCommand implements Callable<Integer> {
    private final NamedSubject subject = new NamedSubject();
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--paper", paramLabel = "KIND", description = "The kind of paper, where several are made of it.")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--part", paramLabel = "PART", description = "public: the default, or part2.")
    private String part = Part.PUBLIC.plain();

    @Option(names = "--json", description = "Answers with one array of objects for another program to read.")
    private boolean json;

    private LintCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @param kinds of paper that can be looked over */
    public static CommandLine of(List<KindName> kinds, Opener<PaperDesk> opener, Console console) {
        LintCommand command = new LintCommand(opener, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.subject.addTo(spec, kinds);
        return new CommandLine(spec);
    }

    @Override
    public Integer call() throws IOException {
        Part wanted = Part.written(part);
        LookedOver looked = workspace.open(opener, desk -> {
            PaperDesk.Named named = desk.named(paper, subject.given().option(), subject.given().text());
            return desk.press().lookOver(new Making(
                    named.kind().name().word(), named.subject(), wanted, false));
        });
        if (json) {
            console.line(new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(looked.findings().stream().map(found -> object(looked, found)).toList()));
        } else {
            lines(looked).forEach(console::line);
        }
        return looked.open().isEmpty() ? 0 : 1;
    }

    private static List<String> lines(LookedOver looked) {
        List<String> lines = new ArrayList<>();
        looked.gaps().forEach(gap -> lines.add("Gap: " + gap.what() + " " + gap.whatToDo()));
        for (Found found : looked.findings()) {
            Finding finding = found.finding();
            String weight = finding.severity() == Severity.HINT ? "Hint" : "To mend";
            lines.add((found.answer().isBlank() ? weight : "Answered") + ", " + where(looked, finding) + ": "
                    + finding.what() + " " + finding.whatToDo());
            if (!found.answer().isBlank()) {
                lines.add("  Answer: " + found.answer());
            }
            lines.add("  " + finding.key());
        }
        lines.add(sum(looked));
        return lines;
    }

    private static String sum(LookedOver looked) {
        int open = looked.open().size();
        long hints = looked.findings().stream().filter(found -> found.finding().severity() == Severity.HINT).count();
        return (open == 0 ? "Nothing keeps the paper from going out" : open + " to mend or answer") + "; "
                + hints + (hints == 1 ? " hint" : " hints") + ", " + looked.gaps().size()
                + (looked.gaps().size() == 1 ? " gap." : " gaps.");
    }

    private static String where(LookedOver looked, Finding finding) {
        String section = looked.composed().sections().stream()
                .filter(place -> place.key().equals(finding.place().section()))
                .map(SectionPlace::heading)
                .findFirst()
                .orElse(finding.place().section().isEmpty() ? "the paper" : finding.place().section());
        return paragraph(looked, finding).map(number -> section + ", paragraph " + number).orElse(section);
    }

    private static Optional<Integer> paragraph(LookedOver looked, Finding finding) {
        return finding.place().spot()
                .map(spot -> looked.composed().composition().pieces().get(spot.piece()).block())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).number())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    private static Map<String, Object> object(LookedOver looked, Found found) {
        Finding finding = found.finding();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("check", finding.check());
        object.put("severity", finding.severity() == Severity.HINT ? "hint" : "must look");
        object.put("section", finding.place().section());
        object.put("block", finding.place().spot().map(spot -> spot.piece()).orElse(null));
        object.put("paragraph", paragraph(looked, finding).orElse(null));
        object.put("places", finding.places().size());
        object.put("quote", finding.quote());
        object.put("what", finding.what());
        object.put("whatToDo", finding.whatToDo());
        object.put("mend", finding.mend().map(LintCommand::mend).orElse(null));
        object.put("key", finding.key());
        object.put("answer", found.answer().isBlank() ? null : found.answer());
        return object;
    }

    private static String mend(Mend mend) {
        return switch (mend) {
            case Mend.ReplaceWords words -> "“" + words.from() + "” → “" + words.to() + "”";
            case Mend.TickImplication tick -> (tick.ticked() ? "tick " : "clear ") + tick.name();
            case Mend.FillIn fill -> "write the " + fill.what();
        };
    }
}
