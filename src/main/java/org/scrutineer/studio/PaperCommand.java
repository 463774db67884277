package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scrutineer.papers.KindName;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Makes a paper of one kind and answers with its files. */
@Command
public final class PaperCommand implements Callable<Integer> {
    private final KindName kind;
    private final NamedSubject subject = new NamedSubject();
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the files go; made if missing.")
    private Path folder;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "pdf, docx, html or several of "
            + "them; without this option pdf and docx.")
    private List<String> formats = List.of("pdf", "docx");

    @Option(names = "--issue", description = "Issues it: the files are kept with all that they were made of, and the "
            + "next paper says what has changed since.")
    private boolean issue;

    private PaperCommand(KindName kind, Opener<PaperDesk> opener, Console console) {
        this.kind = kind;
        this.opener = opener;
        this.console = console;
    }

    /** The command of a kind of paper, with the options by which the kind names what it is about. */
    public static CommandLine of(KindName kind, Opener<PaperDesk> opener, Console console) {
        PaperCommand command = new PaperCommand(kind, opener, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(kind.word());
        spec.usageMessage().description(kind.description());
        command.subject.addTo(spec, List.of(kind));
        return new CommandLine(spec);
    }

    private Issuing.Matter matter(PaperDesk desk) {
        return desk.matter(kind.word(), subject.given().option(), subject.given().text());
    }

    @Override
    public Integer call() {
        Set<Format> chosen = chosen();
        workspace.open(opener, desk -> issue
                ? desk.issuing().issue(matter(desk), chosen, folder, Progress.NONE).files()
                : PaperFiles.write(matter(desk).paper().get(), chosen, folder, Progress.NONE))
                .forEach(file -> console.line(file.toString()));
        return 0;
    }

    private Set<Format> chosen() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            chosen.add(switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "pdf" -> Format.PDF;
                case "docx", "word" -> Format.DOCX;
                case "html" -> Format.HTML;
                default -> throw new Problem(
                        "Papers are not made as “" + name + "”.",
                        "Give --format pdf, docx or html, or several of them: --format pdf,docx,html.");
            });
        }
        return chosen;
    }
}
