package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.app.Wiring;
import org.scrutineer.disclosure.Canaries.Bird;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Lines;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.workspace.tables.DefaultSchema;

/** What can be read through the views of each part, by whatever question. */
class PartViewsTest {
    /** Tables that no paper is made of. */
    private static final Set<String> OF_THE_OFFICE = Set.of(
            "flyway_schema_history", "saved_view", "workspace_identity", "pack_in", "pack_out", "held_change",
            "acknowledged", "team_key");

    /** Columns that hold no text of a person: the words of schemes, keys, and what only the program reads. */
    private static final Set<String> CODES = Set.of(
            "rating scheme: name", "rating scheme: levels", "rating rule: rule", "rating rule: rating",
            "meeting: state", "minute item: sort", "review: state", "recommendation: ref",
            "recommendation: assessment", "recommendation: confirmed", "recommendation: response",
            "recommendation: state", "recommendation: derived", "action: state", "progress update: proposed",
            "update form: recommendations", "update form: form_sha256", "update form: returned_sha256",
            "snapshot: heads_sha256", "snapshot: papers", "snapshot: kind", "look: accent", "look: crest",
            "look: font_regular", "look: font_bold",
            "look: template", "paper section: kind", "paper section: section", "paper section: sort",
            "paper section: behind",
            "paper text: kind",
            "paper text: section", "implication: section", "finding answer: kind", "finding answer: finding",
            "activity: rating", "provider event: kind",
            // By its name providers are counted, and it is published when it is let.
            "provider: framework", "service: framework",
            "provider rating: scheme", "provider rating: aspect", "provider rating: word", "measure: unit",
            "measure: polarity", "measure: adding", "measure: frequency", "measure: targets", "measure: bands",
            "observation: state", "provider return: sha256", "return layout: shape", "return layout: decisions",
            "access mark: record_kind", "access mark: field_group", "access mark: level", "access mark: schedule",
            "access mark: paragraph",
            "engagement question: number",
            "theme: number",
            "stated figure: confidence",
            "question set: name",
            "question set: content",
            "visit: kind",
            "visit: state",
            "visit: outcome",
            "visit answer: question",
            "visit answer: score",
            "agreed score: topic",
            "concern: sort",
            "concern: state",
            "dismissed pattern: sort",
            "dismissed pattern: concerns",
            "investigation: state",
            "investigation result: sort",
            "concern rule: sorts",
            "agreed score: score",
            "standard not applicable: standard",
            "visit quotation: standard",
            "visit finding: standard",
            "visit finding: kind",
            "photograph: standard",
            "photograph: sha256",
            "requirement: state");

    private final Canaries canaries = new Canaries();

    @AfterEach
    void close() {
        canaries.close();
    }

    @Test
    void everyColumnOfWordsIsATextOrACode() {
        List<String> columns = new ArrayList<>();
        Wiring.KINDS.forEach(kind -> Canaries.table(kind).fieldStream()
                .filter(field -> field.getType() == String.class && kind.form(field.getName()).isEmpty())
                .forEach(field -> columns.add(kind.name() + ": " + field.getName())));
        assertThat(columns).containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void unmarkedTextsAreInBothParts() {
        for (Part part : Part.values()) {
            assertThat(silent(everything(part))).as(part.plain()).isEmpty();
        }
    }

    @Test
    void theWholeStoreHasThemAllHoweverTheyAreMarked() {
        canaries.mark(Level.EXEMPT);
        assertThat(silent(everything(canaries.office.wiring()))).isEmpty();
    }

    @Test
    void thePublicPartHasNoExemptText() {
        canaries.mark(Level.EXEMPT);
        assertThat(singing(everything(Part.PUBLIC))).isEmpty();
        assertThat(silent(everything(Part.PART_2))).isEmpty();
    }

    @Test
    void neitherPartHasInternalText() {
        canaries.mark(Level.INTERNAL);
        assertThat(singing(everything(Part.PUBLIC))).isEmpty();
        assertThat(singing(everything(Part.PART_2))).isEmpty();
    }

    @Test
    void aTextThatIsMadePublicAgainIsThere() {
        canaries.mark(Level.EXEMPT);
        everything(Part.PUBLIC);
        canaries.mark(Level.PUBLIC);
        assertThat(silent(everything(Part.PUBLIC))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void theLedgerKeepsBackWhatTheTextsSaidBeforeAndWhy(Part part) {
        canaries.mark(part == Part.PUBLIC ? Level.EXEMPT : Level.INTERNAL);
        assertThat(singing(past(canaries.office.wiring().part(part)))).isEmpty();
        assertThat(silent(past(canaries.office.wiring()))).isEmpty();
    }

    /** The guard is the database's own: no question that is put to this connection reaches the tables. */
    @Test
    void theReaderOfAPartHasNoRightToTheTables() {
        canaries.mark(Level.EXEMPT);
        Wiring part = canaries.office.wiring().part(Part.PUBLIC);
        for (String table : List.of("public.evidence", "public.change", "public.attachment", "saved_view")) {
            assertThatThrownBy(() -> part.workspace().<Object>read(store -> store.fetch("select * from " + table)))
                    .as(table).isInstanceOf(RuntimeException.class);
        }
        for (String order : List.of("set schema public", "drop view evidence", "delete from evidence",
                "create table mine (id integer)", "grant select on schema public to seen_public",
                "script table public.evidence")) {
            assertThatThrownBy(() -> part.workspace().<Object>read(store -> {
                store.execute(order);
                return store.fetch("select * from public.evidence");
            })).as(order).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> part.workspace().write(store -> 1)).hasMessageContaining("only read");
        assertThatThrownBy(() -> part.workspace().seenThrough(Part.PART_2.views(Wiring.KINDS)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatStandsInAPlaceKeepsTheParagraphs() {
        canaries.mark(Level.EXEMPT);
        String before = canaries.office.evidence().getFirst().content();
        var review = canaries.record(org.scrutineer.recommendations.Review.KIND);
        String now = canaries.office.wiring().part(Part.PUBLIC).register().evidence(review).getFirst().content();

        assertThat(now).startsWith("Not for publication: exempt under paragraph 3 of Schedule 12A; see Part 2.\n• ");
        assertThat(shape(now)).isEqualTo(shape(before)).hasSize(4);
        assertThat(canaries.office.wiring().part(Part.PUBLIC).register().reviews().getFirst().title())
                .isEqualTo("[exempt, paragraph 3]");
        assertThat(canaries.office.wiring().part(Part.PUBLIC).providers().providers().getFirst().alsoKnown()).isEmpty();
    }

    private static List<String> shape(String text) {
        return Lines.blocks(text).stream()
                .map(block -> block.getClass().getSimpleName() + (block instanceof Block.Paragraph p
                        && p.runs().getFirst().text().startsWith("“") ? " quoted" : ""))
                .toList();
    }

    private String everything(Part part) {
        return everything(canaries.office.wiring().part(part));
    }

    /** Every row of everything that there is to be read, in the words of the database. */
    private static String everything(Wiring wiring) {
        return wiring.workspace().read(store -> {
            StringBuilder all = new StringBuilder();
            Set<Table<?>> tables = new LinkedHashSet<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
            tables.removeIf(table -> OF_THE_OFFICE.contains(table.getName()));
            tables.forEach(table -> {
                Result<?> rows = store.select(table.fields()).from(table).fetch();
                if (wiring.workspace().whole()) {
                    assertThat(rows.size()).as(table.getName())
                            .isEqualTo(store.fetchCount(DSL.table(DSL.name(table.getName()))));
                }
                rows.forEach(row -> all.append(row.intoMap()).append('\n'));
            });
            return all.toString();
        });
    }

    private String past(Wiring wiring) {
        Ledger ledger = wiring.ledger();
        List<UUID> records = canaries.birds().stream().map(Bird::record).distinct().toList();
        StringBuilder past = new StringBuilder();
        past.append(ledger.history(records)).append(ledger.current(records)).append(ledger.sets(1000));
        past.append(ledger.valuesAt(ledger.holding(records)));
        past.append(ledger.valuesAt(records, Instant.parse("2100-01-01T00:00:00Z")));
        past.append(ledger.lastImported(records));
        for (RecordKind kind : Wiring.KINDS) {
            kind.groups().keySet().forEach(group -> past.append(ledger.successive(records, group))
                    .append(ledger.course(records, group)).append(ledger.sources(records, group)));
        }
        return past.toString();
    }

    private List<String> singing(String all) {
        return canaries.birds().stream().map(Bird::song).filter(all::contains).toList();
    }

    private List<String> silent(String all) {
        return canaries.birds().stream().map(Bird::song).filter(song -> !all.contains(song)).toList();
    }
}
