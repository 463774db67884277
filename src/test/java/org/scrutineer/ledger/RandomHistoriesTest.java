package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jooq.TableOptions;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.DefaultSchema;

/** Plays random histories against a simple model; each has a number that plays it again. */
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("scrutineer.histories", 250);
    private static final int STEPS = 24;

    @Test
    void theLedgerDoesWhatTheModelDoes() {
        try (Workspace workspace = Workspace.inMemory()) {
            for (int history = 0; history < HISTORIES; history++) {
                empty(workspace);
                Play play = new Play(history, workspace);
                for (int step = 0; step < STEPS; step++) {
                    play.step();
                }
                play.compareAll();
            }
        }
    }

    @Test
    void aRestartInBetweenChangesNothing(@TempDir Path folder) {
        for (int history = 1000; history < 1004; history++) {
            Path own = folder.resolve("history " + history);
            Play play = null;
            for (int session = 0; session < 4; session++) {
                try (Workspace workspace = Workspace.openOrCreate(own, Holder.here("A. Brown", Opening.WINDOW))) {
                    play = play == null ? new Play(history, workspace) : play.goOn(workspace);
                    for (int step = 0; step < 10; step++) {
                        play.step();
                    }
                    play.compareAll();
                }
            }
        }
    }

    private static void empty(Workspace workspace) {
        workspace.write(store -> {
            store.execute("set referential_integrity false");
            DefaultSchema.DEFAULT_SCHEMA.tableStream()
                    .filter(table -> table.getTableType() == TableOptions.TableType.TABLE)
                    .forEach(table -> store.truncate(table).execute());
            return store.execute("set referential_integrity true");
        });
    }

    /** One history: the same random choices go to the ledger and to the model. */
    private static final class Play {
        private final int number;
        private final Random random;
        private final Oracle oracle;
        private final Map<UUID, RecordKind> kinds;
        private final Register register;
        private final List<String> told = new ArrayList<>();

        Play(int number, Workspace workspace) {
            this(number, new Random(number), new Oracle(), new LinkedHashMap<>(), new Register(workspace));
        }

        private Play(int number, Random random, Oracle oracle, Map<UUID, RecordKind> kinds, Register register) {
            this.number = number;
            this.random = random;
            this.oracle = oracle;
            this.kinds = kinds;
            this.register = register;
        }

        Play goOn(Workspace workspace) {
            return new Play(number, random, oracle, kinds, new Register(workspace));
        }

        void step() {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> edit(Draft.Kind.EDIT, 1);
                case 3 -> edit(Draft.Kind.EDIT, 3);
                case 4 -> edit(Draft.Kind.IMPORT, 8);
                case 5, 6 -> inOrder(register.ledger.undoable().map(SetEntry::id), oracle.undoable());
                case 7, 8 -> inOrder(register.ledger.redoable().map(SetEntry::id), oracle.redoable());
                default -> takeBackAny();
            }
            compareTables();
        }

        private void edit(Draft.Kind kind, int most) {
            Map<GroupKey, Edit> edits = new LinkedHashMap<>();
            for (int count = 1 + random.nextInt(most); count > 0; count--) {
                Edit edit = randomEdit(edits);
                edits.put(new GroupKey(edit.record(), edit.group()), edit);
            }
            Map<GroupKey, String> wanted = new LinkedHashMap<>();
            edits.forEach((key, edit) -> wanted.put(key, valueOf(edit)));
            Map<GroupKey, String> differences = oracle.differences(wanted);
            Outcome outcome = register.ledger.apply(
                    new Draft(kind, "Step", Optional.empty(), List.copyOf(edits.values()), List.of()));
            switch (outcome) {
                case Outcome.Saved saved -> {
                    assertThat(saved.changes()).as(this::story).isEqualTo(differences.size());
                    oracle.edited(saved.set(), kind, differences);
                    told.add(kind + " " + differences);
                }
                case Outcome.NothingChanged nothing -> assertThat(differences).as(this::story).isEmpty();
            }
        }

        private Edit randomEdit(Map<GroupKey, Edit> others) {
            List<UUID> reviews = ofKind(Register.REVIEW);
            List<UUID> recommendations = ofKind(Register.RECOMMENDATION);
            int choice = random.nextInt(12);
            if (reviews.isEmpty() || choice == 0) {
                UUID review = register.ledger.newId();
                kinds.put(review, Register.REVIEW);
                return Register.title(review, word());
            }
            UUID review = any(reviews);
            if (recommendations.isEmpty() || choice <= 3) {
                UUID recommendation = register.ledger.newId();
                kinds.put(recommendation, Register.RECOMMENDATION);
                // A review that was only made in this draft but whose edit is not there could not be referred to.
                return Register.place(recommendation, review, word());
            }
            UUID recommendation = any(recommendations);
            return switch (choice) {
                case 4, 5 -> Register.wording(recommendation, word());
                case 6, 7, 8 -> Register.assessment(recommendation, random.nextBoolean() ? word() : null);
                case 9 -> Register.title(review, word());
                case 10 -> oracle.records().contains(recommendation)
                        && !others.containsKey(new GroupKey(recommendation, RecordKind.LIFE))
                                ? Edit.delete(Register.RECOMMENDATION, recommendation)
                                : Register.wording(recommendation, word());
                default -> Register.place(recommendation, review, word());
            };
        }

        private void inOrder(Optional<UUID> ofLedger, Optional<UUID> ofModel) {
            assertThat(ofLedger).as(this::story).isEqualTo(ofModel);
            ofLedger.ifPresent(this::takeBack);
        }

        private void takeBackAny() {
            List<UUID> invertible = oracle.invertible();
            if (!invertible.isEmpty()) {
                takeBack(any(invertible));
            }
        }

        private void takeBack(UUID set) {
            told.add("take back " + set);
            Set<GroupKey> expected = oracle.wouldTouch(set);
            UndoPlan plan = register.ledger.planUndo(set);
            assertThat(plan.takenBack().stream().map(back -> new GroupKey(back.record(), back.group())))
                    .as(this::story)
                    .containsExactlyInAnyOrderElementsOf(expected);
            switch (register.ledger.undo(set, Optional.empty())) {
                case Outcome.Saved saved -> {
                    assertThat(saved.changes()).as(this::story).isEqualTo(expected.size());
                    oracle.undone(saved.set(), set);
                }
                case Outcome.NothingChanged nothing -> assertThat(expected).as(this::story).isEmpty();
            }
        }

        private void compareTables() {
            Map<UUID, String> ofModel = oracle.records().stream().collect(Collectors.toMap(
                    record -> record, record -> kinds.get(record).equals(Register.REVIEW)
                            ? shown(record, "title")
                            : shown(record, "place", "wording", "assessment")));
            Map<UUID, String> ofLedger = new LinkedHashMap<>();
            register.workspace.read(store -> {
                store.selectFrom(REVIEW)
                        .forEach(row -> ofLedger.put(row.getId(), row.getTitle() + " " + row.getDeleted()));
                store.selectFrom(RECOMMENDATION).forEach(row -> ofLedger.put(row.getId(),
                        (row.getReviewId() == null ? null : row.getReviewId() + "/" + row.getRef()) + " "
                                + row.getWording() + " " + row.getAssessment() + " " + row.getDeleted()));
                return null;
            });
            assertThat(ofLedger).as(this::story).isEqualTo(ofModel);
        }

        void compareAll() {
            Soundness soundness = register.ledger.check(Progress.NONE);
            assertThat(soundness.faults()).as(this::story).isEmpty();
            assertThat(soundness.records()).isEqualTo(oracle.records().size());
        }

        private String shown(UUID record, String... groups) {
            StringBuilder shown = new StringBuilder();
            for (String group : groups) {
                shown.append(oracle.value(new GroupKey(record, group))).append(' ');
            }
            return shown.append(oracle.isDeleted(record)).toString();
        }

        private static String valueOf(Edit edit) {
            return switch (edit.group()) {
                case "place" -> edit.after().text("review_id") + "/" + edit.after().text("ref");
                case RecordKind.LIFE -> edit.after().text("deleted");
                default -> edit.after().text(edit.group());
            };
        }

        private List<UUID> ofKind(RecordKind kind) {
            return kinds.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(kind))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private UUID any(List<UUID> ids) {
            return ids.get(random.nextInt(ids.size()));
        }

        private String word() {
            return String.valueOf((char) ('a' + random.nextInt(4)));
        }

        private String story() {
            return "History " + number + ":\n" + String.join("\n", told);
        }
    }
}
