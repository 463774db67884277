package org.scrutineer.followup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.committees.Committee;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Head;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.FillInWriter;
import org.scrutineer.workbooks.WorkbookWriter;

/** Makes the update forms of a review, and keeps what went out to whom. */
public final class FormsOut {
    private final Stores stores;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public FormsOut(Stores stores, Ledger ledger, Supplier<LocalDate> today) {
        this.stores = stores;
        this.ledger = ledger;
        this.today = today;
    }

    /** A form that was written. */
    public record Written(Asked asked, Path file) {}

    private record Made(UUID id, Asked asked, Path file, byte[] workbook) {}

    public List<Review> reviews() {
        return stores.register().reviews();
    }

    public Asking asking(Review review) {
        return new AskingReader(stores).read(review);
    }

    /**
     * Writes a workbook for each officer and keeps it as sent: one action, one undo.
     *
     * @param wanted whose forms are made
     * @throws Problem when there is nobody to ask, or the folder cannot be written to; nothing is kept then
     */
    public List<Written> send(
            Review review, List<Asked> wanted, Optional<LocalDate> due, Path folder, Progress progress) {
        if (wanted.isEmpty()) {
            throw new Problem("Nobody is to be asked about “" + review.title() + "”.",
                    "Check that its open recommendations name their owners.");
        }
        List<Made> made = make(review, wanted, due, folder, progress);
        SequencedMap<Path, byte[]> workbooks = new LinkedHashMap<>();
        made.forEach(form -> workbooks.put(form.file(), form.workbook()));
        WorkbookWriter.write(workbooks, () -> ledger.apply(draft(review, made, due)));
        return made.stream().map(form -> new Written(form.asked(), form.file())).toList();
    }

    private List<Made> make(
            Review review, List<Asked> wanted, Optional<LocalDate> due, Path folder, Progress progress) {
        FormComposer composer = composer(review);
        UUID workspace = ledger.beginning()
                .orElseThrow(() -> new IllegalStateException("A review without a ledger"));
        List<Made> made = new ArrayList<>();
        List<Path> taken = new ArrayList<>();
        for (Asked asked : wanted) {
            progress.check();
            progress.report(made.size(), wanted.size(), "Form of " + Owners.name(asked.officer()));
            UUID id = ledger.newId();
            List<SentRow> rows = withHeads(composer.rows(id, asked));
            FormReference reference = new FormReference(id, workspace, review.title(), asked.officer(),
                    rows.stream().collect(Collectors.toMap(SentRow::key, Function.identity())));
            Path file = free(folder, fileName(review, asked), taken);
            taken.add(file);
            made.add(new Made(id, asked, file, FillInWriter.bytes(composer.compose(asked, due, reference, rows))));
        }
        return made;
    }

    private FormComposer composer(Review review) {
        Map<UUID, Recommendation> recommendations = stores.register().recommendations(review.id()).stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        Map<UUID, Evidence> evidence = stores.register().evidence(review.id()).stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        return new FormComposer(
                review,
                review.committee().flatMap(stores.committees()::committee).map(Committee::name).orElse(""),
                stores.scheme(review),
                new FormComposer.Known(recommendations, evidence, stores.followUp().updates(review.id()),
                        meeting(review)));
    }

    private String meeting(Review review) {
        return review.committee().flatMap(committee -> stores.meetings().next(committee, today.get()))
                .map(meeting -> meeting.held().text())
                .orElse(review.meeting());
    }

    private List<SentRow> withHeads(List<SentRow> rows) {
        Map<UUID, Map<String, List<Head>>> heads = ledger.heads(rows.stream().map(SentRow::record).toList());
        return rows.stream()
                .map(row -> new SentRow(row.key(), row.sort(), row.record(), row.locked(),
                        changes(heads.getOrDefault(row.record(), Map.of()))))
                .toList();
    }

    static Map<String, List<UUID>> changes(Map<String, List<Head>> heads) {
        Map<String, List<UUID>> changes = new HashMap<>();
        heads.forEach((group, all) -> changes.put(group, all.stream().map(Head::change).toList()));
        return changes;
    }

    private Draft draft(Review review, List<Made> made, Optional<LocalDate> due) {
        List<Edit> edits = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Made form : made) {
            String sha256 = Attachment.digest(form.workbook());
            attachments.add(new Attachment(sha256, form.file().getFileName().toString(), form.workbook()));
            edits.add(Edit.typed(UpdateForm.KIND, form.id(), UpdateForm.SENT,
                    Fields.of("review_id", review.id())
                            .with("officer", form.asked().officer())
                            .with("sent_on", today.get())
                            .with("due_on", due.orElse(null))
                            .with("recommendations", form.asked().recommendations().stream()
                                    .map(each -> each.id().toString())
                                    .collect(Collectors.joining(" ")))
                            .with("form_sha256", sha256)));
        }
        String title = made.size() == 1
                ? "Send the update form of " + Owners.name(made.getFirst().asked().officer()) + " for " + review.title()
                : "Send out " + made.size() + " update forms for " + review.title();
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, attachments);
    }

    /** A file that is there already is never replaced: somebody may have filled it in. */
    private static Path free(Path folder, String name, List<Path> taken) {
        Path file = folder.resolve(name + ".xlsx");
        for (int copy = 2; Files.exists(file) || taken.contains(file); copy++) {
            file = folder.resolve(name + " (" + copy + ").xlsx");
        }
        return file;
    }

    private static String fileName(Review review, Asked asked) {
        return "update-form-" + plain(review.title(), 50) + "-" + plain(Owners.name(asked.officer()), 40);
    }

    private static String plain(String words, int most) {
        String plain = words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(plain.length(), most));
    }
}
