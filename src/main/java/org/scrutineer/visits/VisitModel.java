package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.history.ChangesModel.Save;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** The visit that is open: where in its questions one is, who scores, and what of it is shown. */
public final class VisitModel {
    /** What the page shows. */
    enum Show {
        QUESTIONS("Questions"),
        REQUIREMENTS("Requirements"),
        OUTCOME("Outcome");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final VisitDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Supplier<String> person;
    private final ReadOnlyObjectWrapper<Optional<VisitReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper at = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper who = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>(Show.QUESTIONS);
    /** Where each visit was left, until the workspace is closed. */
    private final Map<UUID, String> left = new HashMap<>();
    private Optional<UUID> visit = Optional.empty();

    /** @param person the name of whoever sits at the screen */
    public VisitModel(
            VisitDesk desk, ChangesModel changes, Background background, Supplier<String> person) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.person = person;
    }

    public void open(UUID id) {
        if (!visit.equals(Optional.of(id))) {
            reading.set(Optional.empty());
            at.set(left.getOrDefault(id, ""));
            who.set("");
            show.set(Show.QUESTIONS);
        }
        visit = Optional.of(id);
        read();
    }

    /** Follows the ledger until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    VisitDesk desk() {
        return desk;
    }

    ChangesModel changes() {
        return changes;
    }

    ReadOnlyObjectProperty<Optional<VisitReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The key of the question that is shown. */
    ReadOnlyStringProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** The name of the assessor whose scores and notes are written now. */
    ReadOnlyStringProperty whoProperty() {
        return who.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show.getReadOnlyProperty();
    }

    void show(Show wanted) {
        show.set(wanted);
    }

    List<String> assessors() {
        return reading.get().map(now -> now.assessors(person.get())).orElse(List.of());
    }

    void score(String assessor) {
        who.set(assessor);
    }

    Optional<Question> question() {
        return reading.get().flatMap(now -> now.questions().question(at.get()));
    }

    Optional<Standard> standard() {
        return reading.get().map(now -> new QuestionWalk(now.ratings()).of(at.get()));
    }

    void go(String question) {
        at.set(question);
        visit.ifPresent(id -> left.put(id, question));
    }

    void step(int by) {
        reading.get().ifPresent(now -> go(new QuestionWalk(now.ratings()).step(at.get(), by)));
    }

    void stepStandard(int by) {
        reading.get().ifPresent(now -> go(new QuestionWalk(now.ratings()).standard(at.get(), by)));
    }

    void into(Standard standard) {
        reading.get().ifPresent(now -> go(new QuestionWalk(now.ratings()).into(standard)));
    }

    /** Goes to the next question that wants an answer. @return what there is to say where none does, or nothing */
    Optional<String> nextOpen() {
        return reading.get().flatMap(now -> {
            Optional<String> next = new QuestionWalk(now.ratings()).open(at.get());
            next.ifPresent(this::go);
            return next.isPresent() ? Optional.empty() : Optional.of("Every question that applies is answered.");
        });
    }

    /** One undo step. @param what is done, for the undo button: "Score of C3.2" */
    void make(String what, List<Edit> edits) {
        reading.get().ifPresent(now -> changes.make(draft(now, what, edits)));
    }

    static Draft draft(VisitReading now, String what, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, what + ": visit to " + now.name(), Optional.empty(), edits, List.of());
    }

    /** How it stands with what was given to be saved, for fields that are saved while they are typed in. */
    SteadySave.Standing standing() {
        return switch (changes.saveProperty().get()) {
            case Save.Nothing nothing -> SteadySave.Standing.DONE;
            case Save.Saved saved -> SteadySave.Standing.DONE;
            case Save.Saving saving -> SteadySave.Standing.UNDER_WAY;
            case Save.Failed failed -> SteadySave.Standing.FAILED;
        };
    }

    LocalDate today() {
        return reading.get().map(VisitReading::today).orElseGet(desk.today());
    }

    /** The day on which something is seen at this visit. */
    FuzzyDate dayOfVisit() {
        return Carried.day(reading.get().orElseThrow().visit(), today());
    }

    UUID newId() {
        return desk.ledger().newId();
    }

    /** Gives who spoke by role, or says why the words are none: whose names are known is read apart from the screen. */
    void role(String written, Consumer<String> given, Consumer<Problem> refused) {
        reading.get().ifPresent(now -> background.quietly(
                progress -> desk.role(now.visit(), written), given, refused::accept));
    }

    /** Gives what is kept of a photograph, apart from the screen. */
    void picture(String sha256, Consumer<byte[]> given) {
        changes.ask(ledger -> ledger.attachment(sha256), kept -> kept.ifPresent(each -> given.accept(each.content())));
    }

    private void read() {
        visit.ifPresent(id -> background.quietly(
                progress -> VisitReading.read(desk, id), read -> arrived(id, read), changes::failed));
    }

    private void arrived(UUID id, Optional<VisitReading> read) {
        // Two visits may be opened shortly after each other; only the last one is wanted.
        if (!visit.equals(Optional.of(id))) {
            return;
        }
        read.ifPresent(now -> {
            if (now.questions().question(at.get()).isEmpty()) {
                String first = now.questions().questions().findFirst().orElseThrow().key();
                QuestionWalk walk = new QuestionWalk(now.ratings());
                at.set(walk.open(walk.step(first, Integer.MAX_VALUE)).orElse(first));
            }
            if (who.get().isEmpty()) {
                who.set(now.assessors(person.get()).stream().filter(person.get()::equalsIgnoreCase).findFirst()
                        .orElse(person.get()));
            }
        });
        reading.set(read);
    }
}
