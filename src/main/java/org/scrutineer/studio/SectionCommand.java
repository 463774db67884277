package org.scrutineer.studio;

import java.util.Locale;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperSection.Sort;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.Structure;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that arrange the sections of a kind of paper, for every paper of the kind. */
public abstract class SectionCommand extends ActionCommand<SectionCommand.Needs> {
    /** What the commands need of a workspace. */
    public record Needs(PaperDesk desk, Ledger ledger) {}

    @Option(names = "--paper", required = true, paramLabel = "KIND", description = "The kind of paper: progress, "
            + "programme and so on.")
    private String paper;

    private SectionCommand(Opener<Needs> opener, Console console) {
        super(opener, console, Needs::ledger);
    }

    abstract Made arranged(Structure structure, String kind);

    @Override
    protected final Made make(Needs needs) {
        PaperKind<?> kind = needs.desk().kind(paper);
        return arranged(kind.structure(), kind.name().name());
    }

    /** Says where a section stands, what it is called, and whether it is printed. */
    @Command(name = "change", description = "Moves a section, words it, shows or hides it, in every paper of a kind.")
    public static final class Change extends SectionCommand {
        @Parameters(paramLabel = "SECTION", description = "Its heading or its key; \"list sections\" shows both.")
        private String section;

        @Option(names = "--heading", paramLabel = "TEXT", description = "What it is called; \"\" for the kind's own.")
        private String heading;

        @Option(names = "--standing", paramLabel = "TEXT", description = "Paragraphs that every paper has in it; \"\" "
                + "for none.")
        private String standing;

        @Option(names = "--show", negatable = true, description = "Whether it is printed.")
        private Boolean show;

        @Option(names = "--place", paramLabel = "NUMBER", description = "Its place among all sections, from 1.")
        private Integer place;

        public Change(Opener<Needs> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made arranged(Structure structure, String kind) {
            Structure.Change change = new Structure.Change(heading, standing, show, place);
            return new Made(structure.change(structure.called(section), change),
                    "Every " + kind.toLowerCase(Locale.UK) + " reads so from now on.");
        }
    }

    /** Adds a section of the council's own. */
    @Command(name = "add", description = "Adds a section of your own to every paper of a kind.")
    public static final class Add extends SectionCommand {
        @Parameters(paramLabel = "HEADING", description = "What it is called.")
        private String heading;

        @Option(names = "--implication", description = "With a box on the implications checklist.")
        private boolean implication;

        public Add(Opener<Needs> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made arranged(Structure structure, String kind) {
            Sort sort = implication
                    ? Sort.IMPLICATION
                    : Sort.SECTION;
            return new Made(structure.add(heading, sort), "Added “" + heading.strip() + "”.");
        }
    }

    /** Takes a section of the council's own away again. */
    @Command(name = "remove", description = "Takes a section of your own out of every paper of a kind.")
    public static final class Remove extends SectionCommand {
        @Parameters(paramLabel = "SECTION", description = "Its heading.")
        private String section;

        public Remove(Opener<Needs> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made arranged(Structure structure, String kind) {
            SectionPlace place = structure.called(section);
            return new Made(structure.remove(place), "Removed “" + place.heading() + "”.");
        }
    }
}
