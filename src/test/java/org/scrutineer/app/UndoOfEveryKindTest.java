package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.tables.DefaultSchema;

/** Sets of records of every kind that there is, one after the other: undone they are as before, redone as after. */
class UndoOfEveryKindTest {
    private static final int HISTORIES = 12;
    private static final int SETS = 14;
    private static final int EDITS = 30;

    @Test
    void undoBringsBackWhatWasThereAndRedoWhatCameAfter() {
        Set<RecordKind> touched = new HashSet<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            try (Office office = new Office()) {
                Play play = new Play(seed, office.wiring());
                Deque<Map<UUID, Map<String, Object>>> past = new ArrayDeque<>(List.of(play.register()));
                while (past.size() <= SETS) {
                    if (play.set()) {
                        past.push(play.register());
                    }
                }
                Deque<Map<UUID, Map<String, Object>>> future = new ArrayDeque<>();
                while (past.size() > 1) {
                    future.push(past.pop());
                    play.ledger.undo(play.ledger.undoable().orElseThrow().id(), Optional.empty());
                    assertThat(play.register()).as("seed %d, undone to set %d", seed, past.size() - 1)
                            .isEqualTo(past.peek());
                }
                while (!future.isEmpty()) {
                    play.ledger.redo();
                    assertThat(play.register()).as("seed %d, %d sets to redo", seed, future.size())
                            .isEqualTo(future.pop());
                }
                assertThat(play.ledger.check(Progress.NONE).faults()).as("seed %d", seed).isEmpty();
                touched.addAll(play.touched);
            }
        }
        assertThat(touched).containsAll(Wiring.KINDS);
    }

    /** One history; its number plays it again. */
    private static final class Play {
        private final Random random;
        private final Wiring wiring;
        private final Ledger ledger;
        private final Set<RecordKind> touched = new HashSet<>();

        Play(int seed, Wiring wiring) {
            this.random = new Random(seed);
            this.wiring = wiring;
            this.ledger = wiring.ledger();
        }

        /** Every record that is not deleted, as its table has it. */
        Map<UUID, Map<String, Object>> register() {
            return wiring.workspace().read(store -> {
                Map<UUID, Map<String, Object>> register = new HashMap<>();
                Wiring.KINDS.forEach(kind -> store.selectFrom(table(kind)).forEach(row -> {
                    if (!row.get("deleted", Boolean.class)) {
                        register.put(row.get("id", UUID.class), row.intoMap());
                    }
                }));
                return register;
            });
        }

        boolean set() {
            Map<RecordKind, List<UUID>> known = known();
            List<Edit> edits = new ArrayList<>();
            for (int number = 1 + random.nextInt(EDITS); number > 0; number--) {
                RecordKind kind = any(Wiring.KINDS);
                List<UUID> records = known.get(kind);
                boolean isNew = records.isEmpty() || random.nextInt(3) == 0;
                UUID record = isNew ? ledger.newId() : any(records);
                String group = any(List.copyOf(kind.groups().keySet()));
                edits.add(group.equals(RecordKind.LIFE)
                        ? Edit.typed(kind, record, group, Fields.of("deleted", !isNew))
                        : Edit.typed(kind, record, group, values(kind, group, known)));
                if (isNew) {
                    records.add(record);
                }
                touched.add(kind);
            }
            return ledger.apply(new Draft(
                    random.nextBoolean() ? Draft.Kind.EDIT : Draft.Kind.IMPORT, "Set", Optional.empty(), edits,
                    List.of())) instanceof Outcome.Saved;
        }

        private Map<RecordKind, List<UUID>> known() {
            Map<UUID, Map<String, Object>> register = register();
            Map<RecordKind, List<UUID>> known = new HashMap<>();
            wiring.workspace().read(store -> {
                Wiring.KINDS.forEach(kind -> known.put(kind, new ArrayList<>(
                        store.selectFrom(table(kind)).fetch("id", UUID.class).stream()
                                .filter(register::containsKey).sorted().toList())));
                return null;
            });
            return known;
        }

        private Fields values(RecordKind kind, String group, Map<RecordKind, List<UUID>> known) {
            Fields fields = Fields.EMPTY;
            for (String column : kind.groups().get(group)) {
                Field<?> field = table(kind).field(column);
                fields = fields.with(column, random.nextInt(4) == 0 ? null : value(kind, field, known));
            }
            return fields;
        }

        private Object value(RecordKind kind, Field<?> field, Map<RecordKind, List<UUID>> known) {
            Class<?> type = field.getType();
            if (type == UUID.class) {
                Optional<RecordKind> to = referred(kind, field);
                return to.isEmpty() ? ledger.newId() : known.get(to.get()).isEmpty() ? null : any(known.get(to.get()));
            } else if (type == LocalDate.class) {
                return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            } else if (type == Integer.class || type == Long.class) {
                return random.nextInt(9);
            } else if (type == BigDecimal.class) {
                return BigDecimal.valueOf(random.nextInt(900), random.nextInt(4));
            } else if (type == Boolean.class) {
                return random.nextBoolean();
            }
            return String.valueOf((char) ('a' + random.nextInt(5)));
        }

        private static Optional<RecordKind> referred(RecordKind kind, Field<?> field) {
            for (ForeignKey<?, ?> key : table(kind).getReferences()) {
                if (key.getFields().contains(field)) {
                    return Wiring.KINDS.stream()
                            .filter(to -> to.table().equals(key.getKey().getTable().getName()))
                            .findFirst();
                }
            }
            return Optional.empty();
        }

        private static Table<?> table(RecordKind kind) {
            return DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
