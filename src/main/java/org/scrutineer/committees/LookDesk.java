package org.scrutineer.committees;

import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Crest;
import org.scrutineer.documents.PaperFont;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ui.Problem;

/** What the council's papers are written with: its look, put together from what is kept. */
public record LookDesk(LookStore store, Ledger ledger) {
    /** For PDF, for Word without a template, and for web pages. */
    public PaperStyle style() {
        return style(store.look());
    }

    PaperStyle style(CouncilLook look) {
        return new PaperStyle(
                look.accent(),
                look.crest().map(this::file).map(file -> Crest.of(file.name(), file.content(), look.alternative())),
                look.font().map(font -> PaperFont.of(List.of(chosen(font.regular()), chosen(font.bold())))));
    }

    /** The Word template, where the council has one. */
    public Optional<WordTemplate> template() {
        return template(store.look());
    }

    Optional<WordTemplate> template(CouncilLook look) {
        return look.template().map(this::file).map(file -> WordTemplate.read(file.name(), file.content()));
    }

    private PaperFont.Chosen chosen(String sha256) {
        Attachment file = file(sha256);
        return new PaperFont.Chosen(file.name(), file.content());
    }

    private Attachment file(String sha256) {
        return ledger.attachment(sha256).orElseThrow(() -> new Problem(
                "A file that the look of papers is made of is not in this workspace.",
                "Choose it again under How papers look."));
    }
}
