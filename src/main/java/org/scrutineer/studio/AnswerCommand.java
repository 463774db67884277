package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import org.scrutineer.disclosure.Part;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.papers.FindingAnswer;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.papers.TailoringEdits;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why something that was found about a paper is right as it is. */
@Command(name = "answer", description = "Says why something that lint found is right as it is.")
public final class AnswerCommand extends ActionCommand<SectionCommand.Needs> {
    private final NamedSubject subject = new NamedSubject();

    @Parameters(paramLabel = "FINDING", description = "Its key, or a part of its key or words that only it has.")
    private String finding;

    @Option(names = "--paper", paramLabel = "KIND", description = "The kind of paper, where several are made of it.")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it is right; \"\" takes the "
            + "answer back.")
    private String reason;

    @Option(names = "--part", paramLabel = "PART", description = "public: the default, or part2.")
    private String part = Part.PUBLIC.plain();

    private AnswerCommand(Opener<SectionCommand.Needs> opener, Console console) {
        super(opener, console, SectionCommand.Needs::ledger);
    }

    /** @param kinds of paper that can be looked over */
    public static CommandLine of(List<KindName> kinds, Opener<SectionCommand.Needs> opener, Console console) {
        AnswerCommand command = new AnswerCommand(opener, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.subject.addTo(spec, kinds);
        return new CommandLine(spec);
    }

    @Override
    protected Made make(SectionCommand.Needs needs) {
        PaperDesk.Named named = needs.desk().named(paper, subject.given().option(), subject.given().text());
        Making making = new Making(named.kind().name().word(), named.subject(), Part.written(part), false);
        Found found = found(needs.desk().press().lookOver(making).findings());
        FindingAnswer answer = new FindingAnswer(
                making.subject(), making.kind(), found.finding().key(), reason);
        return new Made(TailoringEdits.answer(answer), reason.isBlank() ? "The answer is taken back." : "Answered.");
    }

    private Found found(List<Found> all) {
        List<Found> exactly = all.stream().filter(found -> found.finding().key().equals(finding)).toList();
        List<Found> fitting = exactly.isEmpty() ? all.stream().filter(this::fits).toList() : exactly;
        if (fitting.size() != 1) {
            throw new Problem(
                    fitting.isEmpty()
                            ? "Nothing was found that “" + finding + "” names."
                            : "“" + finding + "” names " + fitting.size() + " findings.",
                    "Give the key of one of them; “lint” lists them with their keys.");
        }
        return fitting.getFirst();
    }

    private boolean fits(Found found) {
        return found.finding().key().contains(finding) || found.finding().what().contains(finding);
    }
}
