package org.scrutineer.visits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep what was scored, heard, seen and found at a visit. */
final class VisitNoteCommands {
    private VisitNoteCommands() {}

    static Object[] all(Opener<VisitDesk> opener, Console console) {
        return new Object[]{
                new Score(opener, console), new Note(opener, console), new NotApplicableCommand(opener, console),
                new QuoteCommand(opener, console), new FindingCommand(opener, console),
                new RequirementCommands.Add(opener, console), new RequirementCommands.Close(opener, console),
                new Photo(opener, console)
        };
    }

    static Finding.Sort sort(String text) {
        return Finding.Sort.named(text).orElseThrow(() -> new Problem(
                "“" + text.strip() + "” is no kind of finding.",
                "Give one of these: strength, area for improvement, requirement."));
    }

    @Command(name = "score", description = "Keeps an assessor’s score of a question, or what assessors agreed for a question or a standard.")
    static final class Score extends VisitCommand {
        @Parameters(index = "0", paramLabel = "QUESTION", description = "Its key, such as C3.2; with --agreed also a standard’s, such as C3.")
        private String topic;

        @Option(names = "--as", required = true, paramLabel = "SCORE", description = "In the words of the scheme, or another word for one.")
        private String score;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "The assessor; with --agreed those who agreed.")
        private String by;

        @Option(names = "--agreed", description = "The score that the assessors agreed; each one’s own stays.")
        private boolean agreed;

        Score(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Visit visit = whole.visit();
            String word = desk.score(whole.questions(), score);
            String who = some(by, "Nobody is named as the assessor.", "Give a name with --by.");
            String key = agreed
                    ? whole.questions().standard(topic).map(Standard::key)
                            .orElseGet(() -> desk.question(whole.questions(), topic).key())
                    : desk.question(whole.questions(), topic).key();
            List<Edit> edits = agreed
                    ? VisitEdits.agreed(visit.id(), new Agreed(Agreed.id(visit.id(), key), key, word, who))
                    : VisitEdits.answer(visit.id(), new Answer(
                            Answer.id(visit.id(), key, who), key, who, word, ""));
            return new Made(
                    draft(desk, visit, (agreed ? "Agreed score of " : "Score of ") + key, edits),
                    key + (agreed ? " is agreed as " : " is scored ") + word + " by " + who + ".");
        }
    }

    @Command(name = "note", description = "Keeps an assessor’s note on a question.")
    static final class Note extends VisitCommand {
        @Parameters(index = "0", paramLabel = "QUESTION", description = "Its key, such as C3.2.")
        private String question;

        @Parameters(index = "1", paramLabel = "TEXT", description = "What was seen and heard.")
        private String text;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "The assessor.")
        private String by;

        Note(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            String key = desk.question(whole.questions(), question).key();
            String who = some(by, "Nobody is named as the assessor.", "Give a name with --by.");
            Answer noted = new Answer(
                    Answer.id(whole.visit().id(), key, who), key, who, "",
                    some(text, "The note has no words.", "Give what was seen and heard."));
            return new Made(
                    draft(desk, whole.visit(), "Note on " + key, VisitEdits.answer(whole.visit().id(), noted)),
                    "The note of " + who + " on " + key + " is kept.");
        }
    }

    @Command(name = "not-applicable", description = "Says that a standard does not apply to a visit, and why.")
    static final class NotApplicableCommand extends VisitCommand {
        @Parameters(index = "0", paramLabel = "STANDARD", description = "Its key, such as C3.")
        private String standard;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why it does not apply; the report prints it.")
        private String reason = "";

        @Option(names = "--applies", description = "It applies after all.")
        private boolean applies;

        NotApplicableCommand(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Visit visit = whole.visit();
            Standard which = desk.standard(whole.questions(), standard);
            NotApplicable none = new NotApplicable(
                    NotApplicable.id(visit.id(), which.key()), which.key(),
                    applies ? "" : some(reason, "No reason is given.", "Say with --reason why it does not apply."));
            if (applies && whole.scored().notApplicable(which.key()).isEmpty()) {
                throw new Problem(which.title() + " applies already.", "Give --reason where it does not.");
            }
            List<Edit> edits = applies
                    ? List.of(Edit.delete(NotApplicable.KIND, none.id()))
                    : VisitEdits.notApplicable(visit.id(), none);
            return new Made(
                    draft(desk, visit, "Whether " + which.key() + " applies", edits),
                    which.title() + (applies ? " applies." : " does not apply."));
        }
    }

    @Command(name = "quote", description = "Keeps somebody’s own words, with who spoke by role and never by name.")
    static final class QuoteCommand extends VisitCommand {
        @Parameters(index = "0", paramLabel = "STANDARD", description = "The standard that they are about, such as A1.")
        private String standard;

        @Parameters(index = "1", paramLabel = "WORDS", description = "Word for word.")
        private String words;

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "Such as “a relative”.")
        private String role;

        QuoteCommand(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Standard which = desk.standard(whole.questions(), standard);
            Quote quote = new Quote(
                    desk.ledger().newId(), which.key(),
                    some(words, "The quotation has no words.", "Give what was said, word for word."),
                    desk.role(whole.visit(), role));
            return new Made(
                    draft(desk, whole.visit(), "Quotation on " + which.key(),
                            VisitEdits.quote(whole.visit().id(), quote)),
                    "The words of " + quote.speaker() + " on " + which.title() + " are kept.");
        }
    }

    @Command(name = "finding", description = "Keeps a strength, an area for improvement or what has to be put right.")
    static final class FindingCommand extends VisitCommand {
        @Parameters(index = "0", paramLabel = "STANDARD", description = "Its key, such as C3.")
        private String standard;

        @Parameters(index = "1", paramLabel = "WORDS", description = "What was found.")
        private String words;

        @Option(names = "--kind", required = true, paramLabel = "KIND", description = "strength, area (for improvement) or requirement.")
        private String kind;

        FindingCommand(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Standard which = desk.standard(whole.questions(), standard);
            Finding.Sort sort = sort(kind);
            Finding finding = new Finding(
                    desk.ledger().newId(), which.key(), whole.found().nextFinding(), sort,
                    some(words, "The finding has no words.", "Say what was found."));
            return new Made(
                    draft(desk, whole.visit(), "Finding on " + which.key(),
                            VisitEdits.finding(whole.visit().id(), finding)),
                    "Finding " + whole.found().number(finding) + " (" + sort.plain() + ") is kept for " + which.title()
                            + ".");
        }
    }

    @Command(name = "photo", description = "Keeps a photograph: made smaller, and without where and with what it was taken.")
    static final class Photo extends VisitCommand {
        @Parameters(index = "0", paramLabel = "FILE", description = "A JPEG or PNG file.")
        private Path file;

        @Option(names = "--alt", required = true, paramLabel = "TEXT", description = "What it shows, for those who cannot see it.")
        private String alternative;

        @Option(names = "--standard", required = true, paramLabel = "STANDARD", description = "The standard that it is about, such as C2.")
        private String standard;

        @Option(names = "--taken", paramLabel = "DATE", description = "When; the day of the visit when left out.")
        private Optional<String> taken = Optional.empty();

        Photo(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VisitDesk desk, WholeVisit whole) {
            Standard which = desk.standard(whole.questions(), standard);
            String says = some(alternative, "The photograph has no words.", "Say with --alt what it shows.");
            Attachment picture = PhotoFile.of(QuestionsCommand.bytes(file, PhotoFile.MOST_BYTES));
            Photograph photograph = new Photograph(
                    desk.ledger().newId(), which.key(), picture.sha256(), says,
                    taken.map(FuzzyDate::parse).orElse(whole.visit().day()));
            Draft draft = new Draft(
                    Draft.Kind.EDIT, "Photograph: visit to " + desk.name(whole.visit()), Optional.empty(),
                    VisitEdits.photograph(whole.visit().id(), photograph), List.of(picture));
            return new Made(draft, "The photograph is kept for " + which.title() + ".");
        }
    }
}
