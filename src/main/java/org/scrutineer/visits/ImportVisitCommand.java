package org.scrutineer.visits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes in the whole record of a visit, and keeps the file. */
@Command(name = "visit", description = "Takes in the record of one visit: scores, findings and requirements in JSON.")
public final class ImportVisitCommand extends ActionCommand<VisitDesk> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file;

    public ImportVisitCommand(Opener<VisitDesk> opener, Console console) {
        super(opener, console, VisitDesk::ledger);
    }

    @Override
    protected Made make(VisitDesk desk) {
        byte[] content = QuestionsCommand.bytes(file, VisitFile.MOST_BYTES);
        VisitFile.Read read = VisitFile.read(desk, content);
        String name = desk.name(read.visit());
        Attachment kept = new Attachment(Attachment.digest(content), file.getFileName().toString(), content);
        return new Made(
                new Draft(Draft.Kind.IMPORT, "Visit to " + name, Optional.of(kept.name()), read.edits(),
                        List.of(kept)),
                "The visit to " + name + " is taken in.");
    }
}
