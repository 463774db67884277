package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.snapshots.SnapshotListing;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Finds what a person names, composes its paper, and makes or issues it. */
public record PaperDesk(PaperKinds kinds, Covers covers, Press press, Issuing issuing, SnapshotListing snapshots) {

    /** Throws a Problem that says what there is when none or several fit. @param option by which the text names it */
    UUID subject(String kind, String option, String text) {
        return kind(kind).find(option, text);
    }

    /** Writes the files of a paper that is not issued yet. */
    List<Path> make(Making making, Print print, Path folder, Progress progress) {
        return PaperFiles.put(press.print(making, press.compose(making), print, UnaryOperator.identity(), progress),
                folder,
                progress);
    }

    PaperKind<?> kind(String word) {
        return kinds.called(word);
    }

    /**
     * What an option and its text name, with the kind of paper that is made of it.
     *
     * @param word of the kind, where a person named one; otherwise it is the first that the option names
     */
    Named named(Optional<String> word, String option, String text) {
        List<PaperKind<?>> fitting = kinds.all().stream()
                .filter(kind -> kind.name().options().stream().anyMatch(known -> known.name().equals(option)))
                .<PaperKind<?>>map(kind -> kind)
                .toList();
        PaperKind<?> kind = word.<PaperKind<?>>map(kinds::called).orElseGet(fitting::getFirst);
        if (!fitting.contains(kind)) {
            throw new Problem(
                    "No " + kind.name().name().toLowerCase(Locale.UK) + " is made of what --" + option + " names.",
                    "Leave --paper out, or name what that kind of paper is about.");
        }
        return new Named(kind, kind.find(option, text));
    }

    /** What a person named, with the kind of paper that is made of it. */
    record Named(PaperKind<?> kind, UUID subject) {}
}
