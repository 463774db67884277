package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Lines;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.packs.Outgoing;
import org.scrutineer.packs.PackDesk;
import org.scrutineer.packs.PackFile;
import org.scrutineer.packs.PackKey;
import org.scrutineer.packs.Subject;
import org.scrutineer.packs.TeamKey;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.DefaultSchema;

/**
 * Two providers and two reviews, with a text in every column of every kind of record that belongs to them. Of the one
 * that was not chosen no text is in any pack, nor in a workspace made from it; of the one that was chosen all is.
 */
class PackCanaryTest {
    private static final String GOES = "Goldfinch";
    private static final String STAYS = "Nightjar";

    @TempDir
    private Path folder;

    private final Office office = new Office();
    private final Wiring wiring = office.wiring();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Attachment> files = new ArrayList<>();

    /** All that belongs to a provider and to a review, each record of every kind that goes along with another. */
    private Subject fill(String canary) {
        UUID provider = record(Provider.KIND, canary, Fields.of("name", canary + " Care"));
        UUID review = record(Review.KIND, canary, Fields.of("title", canary + " review"));
        UUID visit = wiring.ledger().newId();
        UUID recommendation = wiring.ledger().newId();
        TakenAlong.taking().along().stream().distinct().forEach(along -> {
            RecordKind kind = Wiring.KINDS.stream().filter(each -> each.name().equals(along.kind())).findFirst()
                    .orElseThrow();
            UUID owner = switch (along.owner()) {
                case "provider_id" -> provider;
                case "visit_id" -> visit;
                case "review_id" -> review;
                case "recommendation_id" -> recommendation;
                case "subject_id", "record_id" -> visit;
                default -> throw new AssertionError(along);
            };
            UUID id = kind.name().equals("visit")
                    ? visit
                    : kind.name().equals("recommendation") ? recommendation : wiring.ledger().newId();
            edits.addAll(typed(kind, id, canary, Fields.of(along.owner(), owner)));
        });
        return new Subject(provider, Subject.Sort.PROVIDER, canary, "", Set.of(provider, review));
    }

    private UUID record(RecordKind kind, String canary, Fields fixed) {
        UUID id = wiring.ledger().newId();
        edits.addAll(typed(kind, id, canary, fixed));
        return id;
    }

    /** A text in every column that takes one. */
    private List<Edit> typed(RecordKind kind, UUID id, String canary, Fields fixed) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
        return kind.groups().entrySet().stream().filter(group -> !group.getKey().equals(RecordKind.LIFE))
                .map(group -> {
                    Fields fields = Fields.of(group.getValue().getFirst(), null);
                    for (String column : group.getValue()) {
                        fields = fields.with(column, fixed.values().containsKey(column)
                                ? fixed.text(column)
                                : value(table.field(column), canary));
                    }
                    return Edit.typed(kind, id, group.getKey(), fields);
                }).toList();
    }

    private String value(Field<?> column, String canary) {
        if (column.getName().endsWith("sha256")) {
            byte[] picture = (canary + " picture").getBytes(StandardCharsets.UTF_8);
            files.add(new Attachment(Attachment.digest(picture), canary + ".jpg", picture));
            return Attachment.digest(picture);
        }
        int length = column.getDataType().length();
        boolean text = column.getType() == String.class && !column.getName().endsWith("_id");
        String words = canary + " " + column.getName();
        return !text ? null : length == 0 || length >= words.length() ? words : length >= 10 ? canary : null;
    }

    @Test
    void onlyWhatWasChosenGoes() throws IOException {
        Subject goes = fill(GOES);
        fill(STAYS);
        wiring.ledger().apply(new Draft(Draft.Kind.EDIT, "An edit", Optional.empty(), edits, files));
        TeamKey key = wiring.packDesk().teamKey();
        Path file = folder.resolve("out.scrutineer-pack");
        wiring.packDesk().write(new Outgoing.Away(List.of(goes), new Outgoing.Due(
                Optional.empty(), Optional.empty())), new PackKey.OfTeam(key), file, Progress.NONE);

        Parcel parcel = PackFile.look(file).open(key, Progress.NONE).parcel();
        String opened = text(parcel);
        assertThat(opened).contains(GOES).doesNotContain(STAYS);
        assertThat(parcel.attachments()).extracting(Attachment::name).containsOnly(GOES + ".jpg");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain(GOES, STAYS);
        try (Workspace workspace = Workspace.inMemory()) {
            Wiring laptop = new Wiring(workspace, () -> new Author("C. Okafor", "LAPTOP7"), Instant::now);
            PackDesk desk = laptop.packDesk();
            assertThat(desk.takeIn(PackFile.look(file).open(key, Progress.NONE)).arrived().waiting()).isZero();
            assertThat(laptop.ledger().check(Progress.NONE).faults()).isEmpty();
            assertThat(rows(workspace)).contains(GOES).doesNotContain(STAYS);
            marksCameAlong(laptop);
        }
        office.close();
    }

    /** Every text of the chosen one is there: what is exempt in the office is exempt on the laptop. */
    private void marksCameAlong(Wiring laptop) {
        Exchange exchange = wiring.ledger().exchange();
        long marks = edits.stream().filter(edit -> edit.toString().contains(GOES)).count();
        assertThat(marks).isGreaterThan(40);
        assertThat(exchange.identity()).isEqualTo(laptop.packDesk().office().orElseThrow());
        for (String table : List.of("access_mark", "paper_text", "photograph", "visit_answer", "observation",
                "citation", "progress_update", "provider_contact")) {
            assertThat(count(laptop.workspace(), table)).as(table).isEqualTo(1);
            assertThat(count(wiring.workspace(), table)).as(table).isEqualTo(2);
        }
    }

    private static int count(Workspace workspace, String table) {
        return workspace.read(store -> store.fetchCount(DefaultSchema.DEFAULT_SCHEMA.getTable(table)));
    }

    private static String text(Parcel parcel) {
        return Stream.of(
                parcel.sets().stream().map(Lines::of), parcel.changes().stream().map(Lines::of),
                parcel.attachments().stream().map(file -> new String(file.content(), StandardCharsets.UTF_8)))
                .flatMap(each -> each).reduce("", (all, line) -> all + line + "\n");
    }

    private static String rows(Workspace workspace) {
        StringBuilder rows = new StringBuilder();
        workspace.read(store -> {
            DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(
                    table -> rows.append(store.selectFrom(table).fetch().formatCSV()));
            return null;
        });
        return rows.toString();
    }
}
