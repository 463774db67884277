package org.scrutineer.studio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.documents.Place;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.linter.Finding;
import org.scrutineer.linter.Mend;
import org.scrutineer.linter.Severity;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.papers.PaperText;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.TailoringEdits;
import org.scrutineer.studio.BlockEditors.Look;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Problem;

/** What was found in the paper before it goes out: one after the other, mended, or answered. */
public final class FindingsModel {
    private final PapersModel papers;
    private final HandModel hand;
    private final BlockEditors editors;
    private final ChangesModel changes;
    private final ReadOnlyObjectWrapper<Optional<String>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FindingsModel(PapersModel papers, HandModel hand, BlockEditors editors, ChangesModel changes) {
        this.papers = papers;
        this.hand = hand;
        this.editors = editors;
        this.changes = changes;
    }

    /** The key of the finding that was gone to last. */
    ReadOnlyObjectProperty<Optional<String>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private List<Found> found() {
        return papers.composedProperty().get().map(paper -> paper.looked().findings()).orElse(List.of());
    }

    /** What holds the paper up. */
    List<Found> mustLook() {
        return found().stream().filter(Found::holdsUp).toList();
    }

    List<Found> hints() {
        return found().stream()
                .filter(each -> each.finding().severity() == Severity.HINT && each.answer().isBlank())
                .toList();
    }

    List<Found> answered() {
        return found().stream().filter(each -> !each.answer().isBlank()).toList();
    }

    /** Where findings that nobody has answered stand. */
    List<Place> places() {
        return papers.composedProperty().get().map(paper -> {
            Spots spots = Spots.of(paper);
            return Stream.concat(mustLook().stream(), hints().stream())
                    .map(each -> spots.of(each.finding()))
                    .flatMap(Optional::stream)
                    .toList();
        }).orElse(List.of());
    }

    /** Takes a finding's place in hand. */
    void show(Finding finding) {
        shown.set(Optional.of(finding.key()));
        papers.composedProperty().get().flatMap(paper -> Spots.of(paper).of(finding)).ifPresent(hand::choose);
    }

    /** Goes to the next finding, those that hold the paper up first; after the last comes the first again. */
    void next() {
        List<Finding> all = Stream.concat(mustLook().stream(), hints().stream()).map(Found::finding).toList();
        if (!all.isEmpty()) {
            int at = shown.get().map(key -> all.stream().map(Finding::key).toList().indexOf(key)).orElse(-1);
            show(all.get((at + 1) % all.size()));
        }
    }

    void answer(Finding finding, String reason) {
        papers.answer(finding.key(), reason);
    }

    /** Does what a finding offers. */
    void mend(Finding finding) {
        finding.mend().ifPresent(mend -> {
            switch (mend) {
                case Mend.ReplaceWords words -> papers.composedProperty().get().ifPresent(
                        paper -> changes.makeOf(() -> replace(paper, words)));
                case Mend.TickImplication(String name, boolean ticked) -> box(name).ifPresent(
                        section -> papers.tick(section.key(), ticked));
                case Mend.FillIn(var record, String what) -> hand.fillIn(record, what);
            }
        });
    }

    /** What the button of a mend says. */
    static String words(Mend mend) {
        return switch (mend) {
            case Mend.ReplaceWords words -> "Use “" + words.to() + "”";
            case Mend.TickImplication(String name, boolean ticked) -> (ticked ? "Tick " : "Clear ") + name;
            case Mend.FillIn(var record, String what) -> "Fill in the " + what.toLowerCase(Locale.UK);
        };
    }

    private Optional<SectionPlace> box(String name) {
        return papers.composedProperty().get().stream()
                .flatMap(paper -> paper.looked().composed().sections().stream())
                .filter(place -> place.implication() && place.heading().equals(name))
                .findFirst();
    }

    /** Finds the text that the words come from: the officer's own of that section, or one of the record's. */
    private Draft replace(Composed paper, Mend.ReplaceWords words) {
        String section = words.at().section();
        Optional<String> written = Optional.ofNullable(paper.beside().texts().get(section))
                .flatMap(text -> replaced(text, words));
        Stream<Draft> own = written.stream().map(text -> TailoringEdits.write(new PaperText(
                paper.subject().id(), paper.subject().kind().word(), section, text)));
        Stream<Draft> records = Stream.concat(words.at().about().stream(), Stream.of(paper.subject().id()))
                .map(editors::editor)
                .flatMap(Optional::stream)
                .flatMap(editor -> editor.words().stream())
                .filter(entry -> entry.look() != Look.FIXED)
                .flatMap(entry -> replaced(entry.text(), words).map(text -> entry.saves().apply(text)).stream());
        return Stream.concat(own, records).findFirst().orElseThrow(() -> new Problem(
                "“" + words.from() + "” is not written in a text that can be changed here.",
                "The words are put together from several places. Choose “Show”, and change them where they come from."));
    }

    /** Nothing where the words are not there, or more than once without the words around them. */
    static Optional<String> replaced(String text, Mend.ReplaceWords words) {
        int whole = text.indexOf(words.text());
        if (whole >= 0) {
            return Optional.of(text.substring(0, whole) + words.mended() + text.substring(
                    whole + words.text().length()));
        }
        int at = text.indexOf(words.from());
        return at >= 0 && at == text.lastIndexOf(words.from())
                ? Optional.of(text.substring(0, at) + words.to() + text.substring(at + words.from().length()))
                : Optional.empty();
    }
}
