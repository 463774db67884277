package org.scrutineer.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.clashes.RecordNames;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Taking;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.DefaultSchema;

/** A workspace in memory with a few kinds of record, and a clock that goes on a minute with each look at it. */
final class Place {
    static final RecordKind PROVIDER = RecordKind.of("provider", "name: name", "note: note");
    static final RecordKind VISIT = RecordKind.of("visit", "place: provider_id", "summary: summary");
    static final RecordKind PHOTOGRAPH = RecordKind.of("photograph", "place: visit_id standard", "picture: sha256");

    final Workspace workspace = Workspace.inMemory();
    final Ledger ledger;
    final PackDesk desk;
    private final Map<UUID, String> providers = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    Place(String actor, String device) {
        ledger = new Ledger(
                workspace, List.of(PROVIDER, VISIT, PHOTOGRAPH), () -> new Author(actor, device), this::tick);
        desk = new PackDesk(
                ledger, new PackOutStore(workspace), new TeamKeyStore(workspace), new AllOfIt(),
                new RecordNames(ledger, List.of(PROVIDER, VISIT, PHOTOGRAPH), List.of()), this::tick);
    }

    private Instant tick() {
        now = now.plus(Duration.ofMinutes(1));
        return now;
    }

    /** What goes along here. */
    private final class AllOfIt implements Takeable {
        @Override
        public List<Subject> subjects() {
            return providers.entrySet().stream().map(each -> subject(each.getKey(), each.getValue())).toList();
        }

        @Override
        public Subject named(Subject.Sort sort, String name) {
            throw new Problem("There is no " + sort.plain() + " here.", "Go on.");
        }

        @Override
        public LocalDate day(String text) {
            return LocalDate.parse(text);
        }

        @Override
        public Taking along() {
            return new Taking(
                    List.of(new Taking.Along("visit", "provider_id"), new Taking.Along("photograph", "visit_id")),
                    Set.of());
        }

        @Override
        public Taking marks() {
            return new Taking(List.of(), Set.of());
        }

        @Override
        public Taking everything() {
            return new Taking(List.of(), Set.of("provider", "visit", "photograph"));
        }
    }

    void edit(Edit... edits) {
        ledger.apply(Draft.edit("An edit", Optional.empty(), edits));
    }

    UUID provider(String name) {
        UUID provider = ledger.newId();
        edit(Edit.typed(PROVIDER, provider, "name", Fields.of("name", name)));
        providers.put(provider, name);
        return provider;
    }

    void note(UUID provider, String note) {
        edit(Edit.typed(PROVIDER, provider, "note", Fields.of("note", note)));
    }

    UUID visit(UUID provider, String summary) {
        UUID visit = ledger.newId();
        edit(
                Edit.typed(VISIT, visit, "place", Fields.of("provider_id", provider)),
                Edit.typed(VISIT, visit, "summary", Fields.of("summary", summary)));
        return visit;
    }

    void photograph(UUID visit, String name, byte[] content) {
        UUID photograph = ledger.newId();
        Attachment file = new Attachment(Attachment.digest(content), name, content);
        ledger.apply(new Draft(Draft.Kind.EDIT, "A photograph", Optional.empty(), List.of(
                Edit.typed(PHOTOGRAPH, photograph, "place", Fields.of("visit_id", visit).with("standard", "C2")),
                Edit.typed(PHOTOGRAPH, photograph, "picture", Fields.of("sha256", file.sha256()))), List.of(file)));
    }

    static Subject subject(UUID provider, String name) {
        return new Subject(provider, Subject.Sort.PROVIDER, name, "", Set.of(provider));
    }

    Pack away(UUID provider, String name, PackKey key) {
        return desk.pack(new Outgoing.Away(List.of(subject(provider, name)), Outgoing.Due.NONE), key);
    }

    Pack everything(PackKey key) {
        return desk.pack(new Outgoing.Everything(Outgoing.Due.NONE), key);
    }

    /** A pack of a few hundred bytes. */
    Pack little(TeamKey key) {
        return away(provider("Ash Care"), "Ash Care", new PackKey.OfTeam(key));
    }

    static byte[] bytes(Pack pack, PackKey key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PackFile.write(pack, key, bytes, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Every row of every table, so that anything that was written shows. */
    String rows() {
        assertThat(ledger.check(Progress.NONE).faults()).isEmpty();
        StringBuilder rows = new StringBuilder();
        workspace.read(store -> {
            DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> rows.append(table.getName()).append(store
                    .selectFrom(table).fetch().stream().map(row -> Arrays.deepToString(row.intoArray()))
                    .sorted().toList()));
            return null;
        });
        return rows.toString();
    }
}
