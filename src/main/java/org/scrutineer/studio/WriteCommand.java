package org.scrutineer.studio;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.papers.Implication;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.PaperText;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.TailoringEdits;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that write in one paper, beside what the register says in it. */
public abstract class WriteCommand extends ActionCommand<SectionCommand.Needs> {
    private final NamedSubject subject = new NamedSubject();

    @Parameters(paramLabel = "SECTION", description = "Its heading or its key; \"list sections\" shows both.")
    private String section;

    @Option(names = "--paper", paramLabel = "KIND", description = "The kind of paper, where several are made of it.")
    private Optional<String> paper = Optional.empty();

    private WriteCommand(Opener<SectionCommand.Needs> opener, Console console) {
        super(opener, console, SectionCommand.Needs::ledger);
    }

    private static CommandLine of(WriteCommand command, List<KindName> kinds) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.subject.addTo(spec, kinds);
        return new CommandLine(spec);
    }

    abstract Made written(PaperDesk.Named named, SectionPlace place);

    @Override
    protected final Made make(SectionCommand.Needs needs) {
        PaperDesk.Named named = needs.desk().named(paper, subject.given().option(), subject.given().text());
        return written(named, named.kind().structure().called(section));
    }

    /** Writes the text of one section. */
    @Command(name = "write", description = "Writes the text of one section of a paper.")
    public static final class Text extends WriteCommand {
        @ArgGroup(multiplicity = "1")
        private Words words;

        private static final class Words {
            @Option(names = "--text", required = true, paramLabel = "TEXT", description = "Paragraphs, with bullets "
                    + "after \"- \"; \"\" takes the text out.")
            private String text;

            @Option(names = "--file", required = true, paramLabel = "FILE", description = "A text file with it.")
            private Path file;
        }

        private Text(Opener<SectionCommand.Needs> opener, Console console) {
            super(opener, console);
        }

        /** @param kinds of paper that can be written in */
        public static CommandLine of(
                List<KindName> kinds, Opener<SectionCommand.Needs> opener, Console console) {
            return WriteCommand.of(new Text(opener, console), kinds);
        }

        @Override
        Made written(PaperDesk.Named named, SectionPlace place) {
            String text = words.file == null ? words.text : read(words.file);
            return new Made(
                    TailoringEdits.write(new PaperText(
                            named.subject(), named.kind().name().word(), place.key(), text)),
                    text.isBlank() ? "“" + place.heading() + "” is empty." : "“" + place.heading() + "” is written.");
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (MalformedInputException notText) {
                throw new Problem(file + " is not a text file in UTF-8.", "Save it as plain text in UTF-8.", notText);
            } catch (IOException failed) {
                throw new Problem(file + " could not be read.", "Look whether it is there and may be read.", failed);
            }
        }
    }

    /** Ticks a box of the implications checklist. */
    @Command(name = "tick", description = "Ticks a box of the implications checklist of a paper.")
    public static final class Tick extends WriteCommand {
        @Option(names = "--off", description = "Clears the box.")
        private boolean off;

        private Tick(Opener<SectionCommand.Needs> opener, Console console) {
            super(opener, console);
        }

        /** @param kinds of paper that have a checklist */
        public static CommandLine of(
                List<KindName> kinds, Opener<SectionCommand.Needs> opener, Console console) {
            return WriteCommand.of(new Tick(opener, console), kinds);
        }

        @Override
        Made written(PaperDesk.Named named, SectionPlace place) {
            if (!place.implication()) {
                throw new Problem(
                        "“" + place.heading() + "” has no box on the implications checklist.",
                        "Name an implication, or add one with section add --implication.");
            }
            return new Made(
                    TailoringEdits.tick(new Implication(named.subject(), place.key(), !off)),
                    "“" + place.heading() + "” is " + (off ? "not ticked." : "ticked."));
        }
    }
}
