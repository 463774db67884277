package org.scrutineer.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

/** Takes update forms in: says what each cell comes to, and writes nothing before a person has seen it. */
public final class FormsIn {
    private final Stores stores;
    private final UpdateFormStore forms;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public FormsIn(Stores stores, UpdateFormStore forms, Ledger ledger, Supplier<LocalDate> today) {
        this.stores = stores;
        this.forms = forms;
        this.ledger = ledger;
        this.today = today;
    }

    /** The one review with a title or a part of it. */
    public Review review(String title) {
        return Titled.find(
                stores.register().reviews(), Review::title, title, "review", "Import its tracker first.");
    }

    /** Whether a file is an update form, be it of another workspace. A file that cannot be read is none. */
    public boolean isForm(Path file, Progress progress) {
        if (WorkbookReader.name(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return false;
        }
        try {
            return !(receive(file, Optional.empty(), progress) instanceof Received.NotAForm);
        } catch (Problem unreadable) {
            return false;
        }
    }

    /**
     * @param review the one that the form must be about, if it matters
     * @throws Problem when the file cannot be read
     */
    public Received receive(Path file, Optional<UUID> review, Progress progress) {
        Workbook workbook = WorkbookReader.read(file, progress);
        Optional<FormReference> reference = FormReference.in(workbook);
        Optional<UpdateForm> form = reference.map(FormReference::form).or(() -> byKeys(workbook))
                .flatMap(forms::form);
        if (form.isPresent()) {
            return of(form.get(), file, workbook, review, List.of());
        }
        if (reference.isPresent()) {
            FormReference said = reference.get();
            return ledger.has(said.workspace())
                    ? new Received.NotSent(said.officer(), said.review())
                    : new Received.OfAnotherWorkspace(said.officer(), said.review());
        }
        return new FormByWords(forms, this::sent).find(workbook)
                .map(found -> of(found, file, workbook, review, List.of(
                        "The hidden mark of the form is gone. Its words say that it is the form of "
                                + Owners.name(found.officer()) + ", sent on " + found.sentOn() + ".")))
                .orElseGet(() -> new Received.NotAForm(workbook.name()));
    }

    private static Optional<UUID> byKeys(Workbook workbook) {
        return workbook.sheets().stream().flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> FormReference.key(row).stream())
                .map(FormReference::formOf)
                .findFirst();
    }

    private Received of(
            UpdateForm form, Path file, Workbook workbook, Optional<UUID> wanted, List<String> remarks) {
        Review review = stores.register().reviews().stream()
                .filter(each -> each.id().equals(form.review()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The review of this form is no longer in the register.", "Bring it back by undo first."));
        if (wanted.filter(id -> !id.equals(form.review())).isPresent()) {
            return new Received.OfAnotherReview(form, review.title());
        }
        if (workbook.sha256().equals(form.form())) {
            return new Received.Untouched(form);
        }
        Optional<LocalDate> taken = takenBefore(form, workbook.sha256());
        return taken.isPresent()
                ? new Received.Again(form, taken.get())
                : new Received.Form(read(form, review.title(), file, workbook, Map.of(), remarks));
    }

    /** The day on which just this content was taken in, unless that was taken back. */
    private Optional<LocalDate> takenBefore(UpdateForm form, String sha256) {
        return ledger.history(form.id()).stream()
                .filter(entry -> entry.group().equals(UpdateForm.RETURNED) && !entry.set().takenBack())
                .map(HistoryEntry::after)
                .filter(after -> sha256.equals(after.text("returned_sha256")))
                .map(after -> LocalDate.parse(after.text("returned_on")))
                .findFirst();
    }

    /** The same file with other words in some cells. */
    public FormReturn again(FormReturn read, Map<CellPlace, String> corrections) {
        return read(read.form(), read.review(), read.file(), read.workbook(), corrections, read.remarks().stream()
                .filter(remark -> remark.startsWith("The hidden mark")).toList());
    }

    private FormReturn read(
            UpdateForm form, String review, Path file, Workbook workbook, Map<CellPlace, String> corrections,
            List<String> remarks) {
        Sent sent = sent(form);
        FormSheets sheets = new FormSheets(workbook);
        Review of = stores.register().reviews().stream().filter(each -> each.id().equals(form.review()))
                .findFirst().orElseThrow();
        Held held = Held.read(of, stores, ledger, sent.rows());
        RowReader reader = new RowReader(held, sheets, corrections, earlier(form, sent.rows()));
        List<RowReport> reports = Pairing.pair(sent.rows(), sheets.rows()).stream().map(reader::read).toList();
        List<String> all = new ArrayList<>(remarks);
        all.addAll(outside(sheets, sent));
        return new FormReturn(
                file, workbook, form, review, form.returned().map(UpdateForm.Returned::on), corrections, reports,
                all);
    }

    /** What is written where the form has nothing to be filled in. */
    private static List<String> outside(FormSheets sheets, Sent sent) {
        return sheets.outside().stream()
                .filter(other -> !sent.said(other.sheet(), other.cell().text()))
                .map(other -> other.sheet() + " " + other.cell().address()
                        + " stands outside the cells to be filled in: “" + SentRow.shortly(other.cell().text())
                        + "”. It was not taken.")
                .toList();
    }

    /** @param words all that each sheet of the form said when it went out, its first sheet first */
    record Sent(List<SentRow> rows, SequencedMap<String, Set<String>> words) {
        /** Whether a sheet said so when it went out; one that was renamed is taken for the guidance. */
        boolean said(String sheet, String words) {
            return words().getOrDefault(sheet, words().firstEntry().getValue()).contains(Said.plain(words));
        }
    }

    /** The form as it went out: the kept workbook is the truth, not the hidden sheet of the one that came back. */
    private Sent sent(UpdateForm form) {
        Attachment kept = ledger.attachment(form.form()).orElseThrow(() -> new Problem(
                "The form as it was sent is not in the store.", "Check the workspace; then send the form out anew."));
        Workbook workbook = WorkbookReader.read(kept.name(), kept.content(), Progress.NONE);
        Map<String, SentRow> rows = FormReference.in(workbook).orElseThrow().rows();
        List<SentRow> sent = new FormSheets(workbook).rows().stream()
                .map(row -> {
                    SentRow about = rows.get(row.key().orElseThrow());
                    return new SentRow(about.key(), about.sort(), about.record(), row.locked(), about.heads());
                })
                .toList();
        SequencedMap<String, Set<String>> words = new LinkedHashMap<>();
        for (Sheet sheet : workbook.sheets()) {
            Set<String> all = new HashSet<>();
            sheet.rows().forEach(row -> row.cells().stream().map(Cell::text).map(Said::plain).forEach(all::add));
            words.put(sheet.name(), all);
        }
        return new Sent(sent, words);
    }

    private RowReader.Earlier earlier(UpdateForm form, List<SentRow> sent) {
        return form.returned().flatMap(returned -> ledger.attachment(returned.sha256()))
                .map(kept -> RowReader.Earlier.of(Pairing.pair(
                        sent,
                        new FormSheets(WorkbookReader.read(kept.name(), kept.content(), Progress.NONE)).rows())))
                .orElse(RowReader.Earlier.NOTHING);
    }

    /**
     * Takes a form in, whole or not at all, as one action.
     *
     * @param accepts which answers are written, of those that can be
     */
    public Outcome take(FormReturn read, Predicate<Answer> accepts) {
        if (read.taken(accepts) == 0) {
            return new Outcome.NothingChanged();
        }
        Review review = stores.register().reviews().stream()
                .filter(each -> each.id().equals(read.form().review()))
                .findFirst()
                .orElseThrow();
        Held held = Held.read(review, stores, ledger, sent(read.form()).rows());
        return ledger.apply(new FormEdits(read, held, ledger::newId, today.get()).draft(accepts, attachment(read)));
    }

    static Fields date(String column, FuzzyDate date) {
        return DateColumns.of(column).with(Fields.EMPTY, date);
    }

    private static Attachment attachment(FormReturn read) {
        byte[] content;
        try {
            content = Files.readAllBytes(read.file());
        } catch (IOException gone) {
            throw new Problem(
                    read.workbook().name() + " can no longer be read.",
                    "Put it back where it was and take it in again. Nothing was taken in.",
                    new UncheckedIOException(gone));
        }
        if (!Attachment.digest(content).equals(read.workbook().sha256())) {
            throw new Problem(
                    read.workbook().name() + " was changed while it was being looked at.",
                    "Take it in again to see what it says now. Nothing was taken in.");
        }
        return new Attachment(read.workbook().sha256(), read.workbook().name(), content);
    }
}
