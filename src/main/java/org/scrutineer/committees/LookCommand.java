package org.scrutineer.committees;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets how the council's papers look. What is named “none” goes back to what comes with the tool. */
@Command(name = "look", description = "Sets how papers look: colour, crest, font and Word template.")
final class LookCommand extends SettingsCommands.One {
    private static final String NONE = "none";

    @Option(names = "--accent", paramLabel = "COLOUR", description = "Of the headings, such as “#1d5a96”; or none.")
    private Optional<String> accent = Optional.empty();

    @Option(names = "--crest", paramLabel = "FILE", description = "A picture for the first page; or none.")
    private Optional<Path> crest = Optional.empty();

    @Option(names = "--crest-alt", paramLabel = "TEXT", description = "What the crest says to those who cannot see it.")
    private Optional<String> alternative = Optional.empty();

    @Option(names = "--font", paramLabel = "FILE", description = "The regular and the bold .ttf file, each with the option; or none.")
    private List<Path> fonts = List.of();

    @Option(names = "--template", paramLabel = "FILE", description = "A Word document with content controls; or none.")
    private Optional<Path> template = Optional.empty();

    LookCommand(Opener<CouncilDesk> opener, Console console) {
        super(opener, console);
    }

    @Override
    Draft draft(CouncilDesk desk) {
        CouncilLook now = desk.look().store().look();
        List<Draft> drafts = new ArrayList<>();
        accent.map(typed -> LookEdits.accent(typed.strip().equalsIgnoreCase(NONE) ? "" : typed)).ifPresent(drafts::add);
        crest(now).ifPresent(drafts::add);
        font().ifPresent(drafts::add);
        template.map(file -> isNone(file) ? LookEdits.noTemplate() : LookEdits.template(LookEdits.read(file)))
                .ifPresent(drafts::add);
        if (drafts.isEmpty()) {
            throw new Problem("Nothing was named that could be set.", "Give --accent, --crest, --font or --template.");
        }
        return LookEdits.together(drafts);
    }

    private Optional<Draft> crest(CouncilLook now) {
        if (crest.isPresent()) {
            return crest.map(file -> isNone(file)
                    ? LookEdits.noCrest()
                    : LookEdits.crest(LookEdits.read(file), alternative.orElse(now.alternative())));
        }
        if (alternative.isPresent() && now.crest().isEmpty()) {
            throw new Problem("There is no crest that these words could be for.", "Give its file with --crest.");
        }
        return alternative.map(words -> LookEdits.alternative(now, words));
    }

    private Optional<Draft> font() {
        if (fonts.isEmpty()) {
            return Optional.empty();
        }
        if (fonts.size() == 1 && isNone(fonts.getFirst())) {
            return Optional.of(LookEdits.noFont());
        }
        List<Attachment> files = fonts.stream().map(LookEdits::read).toList();
        return Optional.of(LookEdits.font(files));
    }

    private static boolean isNone(Path file) {
        return file.toString().equalsIgnoreCase(NONE);
    }
}
