package org.scrutineer.voices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.intake.Comparison;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.DocumentReader;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the notes of an engagement event in, whole or not at all, and says what was understood. */
@Command(name = "engagement", description = "Takes the notes of an engagement event in: questions, themes and comments.")
public final class ImportEngagementCommand implements Callable<Integer> {
    private static final int NEEDS_A_PERSON = 1;
    private static final List<String> COLUMNS = List.of("number", "theme", "comments");

    private final Opener<VoicesDesk> opener;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The notes: Word (.docx), plain text, or a table (.xlsx, .csv).")
    private Path file;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--event", paramLabel = "TITLE", description = "The event that they are of; otherwise the title that they have themselves.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would be taken in and writes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answers with one JSON array of one object for each theme.")
    private boolean json;

    public ImportEngagementCommand(Opener<VoicesDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @return 1 where something was edited here and is changed in the notes, and so was kept; else 0 */
    @Override
    public Integer call() {
        return workspace.open(opener, dryRun ? WhenMissing.PRETEND : WhenMissing.CREATE, this::takeIn);
    }

    private int takeIn(VoicesDesk desk) {
        NotesPreview preview = desk.notes().preview(DocumentReader.read(file, Progress.NONE), event);
        String result = result(desk, preview);
        if (json) {
            console.json(objects(preview));
        } else {
            tell(preview);
            console.line(result);
        }
        return preview.clashes().isEmpty() ? 0 : NEEDS_A_PERSON;
    }

    private void tell(NotesPreview preview) {
        console.line(preview.document().name() + ": " + preview.notes().counted() + " for “" + preview.title() + "”.");
        console.table(COLUMNS, objects(preview).stream()
                .map(object -> COLUMNS.stream().map(column -> String.valueOf(object.get(column))).toList())
                .toList());
        preview.notes().said().forEach(console::line);
        for (Comparison clash : preview.clashes()) {
            clash.differences().stream().filter(Difference.Clash.class::isInstance)
                    .forEach(difference -> console.line("Needs a look: " + clash.proposal().label() + ": "
                            + difference.part().group()
                            + " was edited here and is changed in the notes. What is here was kept."));
        }
    }

    private String result(VoicesDesk desk, NotesPreview preview) {
        if (dryRun) {
            return preview.nothingNew()
                    ? "Nothing in it is new. Nothing was written."
                    : "Nothing was written. It would bring " + brings(preview) + ".";
        }
        return switch (desk.notes().take(preview)) {
            case Outcome.Saved saved -> "Taken in: " + brings(preview) + ".";
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        };
    }

    private static String brings(NotesPreview preview) {
        long changed = preview.comparisons().stream().filter(comparison -> !comparison.differences().isEmpty()
                || comparison.standing() == Comparison.Standing.DELETED && preview.isNewEvent()).count();
        return Counted.of(changed, "new or changed record");
    }

    private static List<Map<String, Object>> objects(NotesPreview preview) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (EngagementNotes.Asked question : preview.notes().questions()) {
            for (EngagementNotes.Coded theme : question.themes()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("event", preview.title());
                object.put("question", question.isNone()
                        ? null
                        : (question.number() + " " + question.wording()).strip());
                object.put("number", theme.number());
                object.put("theme", theme.name());
                object.put("comments", theme.comments().size());
                objects.add(object);
            }
        }
        return objects;
    }
}
