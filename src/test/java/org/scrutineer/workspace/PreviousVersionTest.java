package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.Wiring;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;

/** A workspace that version 0.1.0 made, with a register in it, is opened by this one. */
class PreviousVersionTest {
    private static final RecordKind REVIEW = RecordKind.of(
            "review", "title: title", "committee: committee_id", "link officer: link_officer",
            "rating scheme: scheme_id", "meeting: meeting", "closed recommendations: closed_note");
    private static final RecordKind RECOMMENDATION = RecordKind.of(
            "recommendation", "reference: review_id ref ordinal", "wording: wording", "addressee: addressee",
            "owner: owner", "due date: due due_from due_until", "success measure: success_measure",
            "assessment: assessment", "confirmation: confirmed confirmed_at");
    private static final Author PERSON = new Author("A. Brown", "desk-1");
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T09:00:00Z");

    private final UUID review = UUID.randomUUID();
    private final UUID four = UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    void itIsUpgradedAndNothingIsLost() throws SQLException {
        makeAsBefore();

        try (Workspace workspace = Workspace.openExisting(folder, Holder.here("A. Brown", Opening.COMMAND_LINE))) {
            Wiring wiring = new Wiring(workspace, () -> PERSON, CLOCK);
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            assertThat(wiring.register().reviews()).singleElement().satisfies(read -> {
                assertThat(read.title()).isEqualTo("The hall");
                assertThat(read.scope()).isEqualTo(Review.Scope.NONE);
            });
            Recommendation before = wiring.register().recommendations(review).getFirst();
            assertThat(before.wording()).isEqualTo("That it be opened");
            assertThat(before.assessment()).isEqualTo("Green");
            assertThat(before.followUp()).isEqualTo(FollowUp.NONE);

            wiring.ledger().apply(FollowUpEdits.respond(before, new Response(
                    Response.Kind.ACCEPTED, "", FuzzyDate.parse("1 December 2026"))));
            assertThat(wiring.register().recommendations(review).getFirst().followUp().response().kind())
                    .isEqualTo(Response.Kind.ACCEPTED);
            wiring.ledger().undo(wiring.ledger().undoable().orElseThrow().id(), Optional.empty());
            wiring.ledger().undo(wiring.ledger().undoable().orElseThrow().id(), Optional.empty());
            assertThat(wiring.register().recommendations(review).getFirst().assessment()).isEqualTo("Amber");
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
        }
        assertThat(folder.resolve("scrutineer-new.mv.db")).doesNotExist();
    }

    private void makeAsBefore() throws SQLException {
        try (Workspace made = Workspace.inMemory(); Workspace before = new StoredWorkspace(new Before(folder))) {
            Ledger ledger = new Ledger(made, List.of(REVIEW, RECOMMENDATION), () -> PERSON, CLOCK);
            ledger.apply(Draft.edit("Take in a tracker", Optional.empty(),
                    Edit.typed(REVIEW, review, "title", Fields.of("title", "The hall")),
                    Edit.typed(RECOMMENDATION, four, "reference",
                            Fields.of("review_id", review).with("ref", "4").with("ordinal", 1)),
                    Edit.typed(RECOMMENDATION, four, "wording", Fields.of("wording", "That it be opened")),
                    Edit.typed(RECOMMENDATION, four, "assessment", Fields.of("assessment", "Amber"))));
            ledger.apply(Draft.edit("Assessment", Optional.of("It is open"),
                    Edit.typed(RECOMMENDATION, four, "assessment", Fields.of("assessment", "Green"))));
            for (String table : List.of("change_set", "change", "change_parent", "head", "review", "recommendation")) {
                copy(made, before, table);
            }
        }
    }

    /** The first version wrote the same, without the columns that came since. */
    private static void copy(Workspace made, Workspace before, String name) {
        Table<?> table = DSL.table(DSL.name(name));
        Result<Record> rows = made.read(store -> store.select().from(DSL.table(DSL.name(name))).fetch());
        before.write(store -> {
            List<Field<?>> columns = List.of(store.select().from(table).where(DSL.falseCondition()).fetch().fields());
            rows.forEach(row -> store.insertInto(table, columns)
                    .values(columns.stream().map(column -> row.get(column.getName())).toList())
                    .execute());
            if (columns.stream().anyMatch(column -> column.getName().equals("arrival"))) {
                store.execute("alter table \"" + name + "\" alter column arrival restart with " + (rows.size() + 1));
            }
            return rows.size();
        });
    }

    /** A folder as the first version kept it: two steps made its store. */
    private record Before(Path place) implements Home {
        @Override
        public Optional<Path> folder() {
            return Optional.of(place);
        }

        @Override
        public Database connect() {
            try {
                Database database = Database.inFile("async:", place.resolve(FolderHome.FILE), Optional.empty());
                Flyway.configure()
                        .dataSource(database.source())
                        .resourceProvider(new Migrations())
                        .skipDefaultCallbacks(true)
                        .target("2")
                        .load()
                        .migrate();
                return database;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void written() {}

        @Override
        public Optional<Path> backUp(Database store) {
            return Optional.empty();
        }

        @Override
        public Path backUpTo(Database store, Optional<Path> to) {
            throw new IllegalStateException("There was no such thing");
        }

        @Override
        public void close(Optional<Database> store) throws SQLException {
            if (store.isPresent()) {
                store.get().close();
            }
        }
    }
}
