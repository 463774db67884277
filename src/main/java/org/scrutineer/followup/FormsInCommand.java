package org.scrutineer.followup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.WorkbookReader;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes filled update forms in: each whole or not at all, one undo each; a refused file does not stop the others. */
@Command(name = "in", description = "Takes filled update forms in, and names every cell that needs a person.")
public final class FormsInCommand implements Callable<Integer> {
    private final Opener<FormsIn> opener;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Forms that came back: .xlsx or .xls.")
    private List<Path> files;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "Refuses forms of any other review.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--take", description = "Takes what the form says where the register was changed meanwhile.")
    private boolean take;

    @Option(names = "--json", description = "Answers with one JSON array, an object for each filled cell.")
    private boolean json;

    private final List<Map<String, Object>> objects = new ArrayList<>();

    public FormsInCommand(Opener<FormsIn> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        return workspace.open(opener, this::takeIn);
    }

    private int takeIn(FormsIn forms) {
        Optional<UUID> wanted = review.map(forms::review).map(Review::id);
        List<Problem> refused = new ArrayList<>();
        boolean needsAPerson = false;
        for (Path file : files) {
            try {
                needsAPerson |= takeIn(forms, file, wanted);
            } catch (Problem problem) {
                refused.add(new Problem(
                        WorkbookReader.name(file) + ": " + problem.what(), problem.whatToDo(), problem));
            }
        }
        if (refused.size() == files.size()) {
            throw refused.getFirst();
        }
        refused.forEach(problem -> say("Not taken in: " + problem.getMessage()));
        if (json) {
            console.json(objects);
        }
        return refused.isEmpty() && !needsAPerson ? 0 : 1;
    }

    private void say(String line) {
        if (!json) {
            console.line(line);
        }
    }

    /** @return whether anything in the form needs a person */
    private boolean takeIn(FormsIn forms, Path file, Optional<UUID> wanted) {
        String name = WorkbookReader.name(file);
        Received received = forms.receive(file, wanted, Progress.NONE);
        received.refusal().ifPresent(problem -> {
            throw problem;
        });
        return switch (received) {
            case Received.Form form -> takeIn(forms, form.read());
            case Received.Again again -> {
                say(name + ": just this was taken in on " + again.on() + ". Nothing was changed.");
                yield false;
            }
            case Received.Untouched untouched -> {
                say("Needs a look: " + name + ": the form came back as it went out. Nothing is filled in.");
                yield true;
            }
            case Received.OfAnotherReview other -> throw new IllegalStateException();
            case Received.OfAnotherWorkspace other -> throw new IllegalStateException();
            case Received.NotSent other -> throw new IllegalStateException();
            case Received.NotAForm other -> throw new IllegalStateException();
        };
    }

    private boolean takeIn(FormsIn forms, FormReturn read) {
        Predicate<Answer> accepts = answer -> take || FormReturn.usually(answer);
        String name = read.workbook().name();
        long taken = read.taken(accepts);
        say(name + ": " + Owners.name(read.form().officer()) + ", " + read.review() + ", "
                + read.answered().size() + " of " + read.reports().stream()
                        .filter(report -> !(report instanceof RowReport.Stray)).count()
                + " filled in.");
        read.before().ifPresent(day -> say("  It came back before, on " + day + ". Only what is new is taken in."));
        say("  " + switch (forms.take(read, accepts)) {
            case Outcome.Saved saved -> "Taken in: " + taken + (taken == 1 ? " answer." : " answers.");
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        });
        List<String> needs = read.needs(accepts);
        needs.forEach(need -> say("Needs a look: " + name + ", " + need));
        read.answered().forEach(
                row -> row.answers().forEach(answer -> objects.add(object(read, row, answer, accepts))));
        read.saidBesides().forEach(sentence -> objects.add(besides(read, sentence)));
        return !needs.isEmpty();
    }

    private static Map<String, Object> object(
            FormReturn read, RowReport.Answered row, Answer answer, Predicate<Answer> accepts) {
        Map<String, Object> object = object(read);
        object.put("about", row.sent().label());
        object.put("sheet", answer.said().place().sheet());
        object.put("cell", answer.said().place().address());
        object.put("question", answer.said().question().header());
        object.put("said", answer.said().text());
        object.put("taken", FormReturn.isWritten(answer) && accepts.test(answer));
        object.put("why", switch (answer) {
            case Answer.Taken taken -> null;
            case Answer.Choice choice -> choice.why();
            case Answer.Named named -> named.why();
            case Answer.Same same -> same.why();
        });
        return object;
    }

    private static Map<String, Object> besides(FormReturn read, String sentence) {
        Map<String, Object> object = object(read);
        List.of("about", "sheet", "cell", "question", "said").forEach(name -> object.put(name, null));
        object.put("taken", false);
        object.put("why", sentence);
        return object;
    }

    private static Map<String, Object> object(FormReturn read) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", read.workbook().name());
        object.put("officer", read.form().officer());
        object.put("review", read.review());
        return object;
    }
}
