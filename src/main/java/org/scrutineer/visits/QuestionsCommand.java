package org.scrutineer.visits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes in a council's own question set. */
@Command(name = "questions", description = "Takes in a question set of your own: domains, standards and questions in JSON.")
final class QuestionsCommand extends ActionCommand<VisitDesk> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file;

    QuestionsCommand(Opener<VisitDesk> opener, Console console) {
        super(opener, console, VisitDesk::ledger);
    }

    @Override
    protected Made make(VisitDesk desk) {
        QuestionSet set = QuestionSetFile.read(bytes(file, QuestionSetFile.MOST_BYTES));
        desk.scheme(set);
        boolean used = desk.visits().visits().stream()
                .anyMatch(visit -> visit.plan().questionSet().equals(set.id()));
        boolean changed = desk.visits().questionSets().stream()
                .anyMatch(known -> known.id().equals(set.id()) && !known.equals(set));
        if (used && changed) {
            throw new Problem(
                    "Visits were assessed by the question set “" + set.name() + "”, so it stays as it is.",
                    "Give the new set another name, such as “" + set.name() + " 2027”.");
        }
        return new Made(
                Draft.edit("Question set “" + set.name() + "”", Optional.of(file.getFileName().toString()),
                        VisitEdits.questionSet(set)),
                "The question set “" + set.name() + "” has " + counted(set.domains().size(), "domain") + ", "
                        + counted(set.standards().size(), "standard") + " and "
                        + counted(set.questions().count(), "question") + ".");
    }

    /** @throws Problem where the file cannot be read, or is larger than anything that it could be */
    static byte[] bytes(Path file, int most) {
        try {
            if (Files.size(file) > most) {
                throw new Problem(
                        file.getFileName() + " is larger than " + most / 1_000_000 + " MB.",
                        "Check that it is the file you mean.");
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Problem(
                    "The file " + file + " cannot be read.", "Check its name, and that you may read it.", failed);
        }
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
