package org.scrutineer.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.workbooks.Workbook;

/** Finds the form that a workbook without its hidden mark was: the one most of whose rows it has, word for word. */
final class FormByWords {
    private final UpdateFormStore forms;
    private final Function<UpdateForm, FormsIn.Sent> sent;

    FormByWords(UpdateFormStore forms, Function<UpdateForm, FormsIn.Sent> sent) {
        this.forms = forms;
        this.sent = sent;
    }

    private record Candidate(UpdateForm form, long rows) {}

    Optional<UpdateForm> find(Workbook workbook) {
        List<ReturnedRow> rows = new FormSheets(workbook).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return forms.forms().stream()
                .map(form -> new Candidate(form, Pairing.pair(sent.apply(form).rows(), rows).stream()
                        .filter(Pairing.ByWords.class::isInstance)
                        .count()))
                .filter(candidate -> candidate.rows() > 0)
                // Of several sendings of the same form the newest, which comes first.
                .max(Comparator.<Candidate>comparingLong(Candidate::rows)
                        .thenComparing(candidate -> candidate.form().sentOn()))
                .map(Candidate::form);
    }
}
