package org.scrutineer.studio;

import java.util.Optional;
import org.scrutineer.committees.CouncilLook;
import org.scrutineer.committees.LookDesk;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.ledger.Attachment;

/** The council's look as papers are printed with it, made anew only when it has changed: a font takes long to read. */
public final class StyleKept {
    private final LookDesk looks;
    private Optional<Kept> kept = Optional.empty();

    /** @param template name of the Word template, or empty where there is none */
    record Kept(CouncilLook look, PaperStyle style, String template) {}

    public StyleKept(LookDesk looks) {
        this.looks = looks;
    }

    synchronized Kept now() {
        CouncilLook look = looks.store().look();
        Kept now = kept.filter(before -> before.look().equals(look)).orElseGet(() -> new Kept(
                look, looks.style(),
                look.template().flatMap(looks.ledger()::attachment).map(Attachment::name).orElse("")));
        kept = Optional.of(now);
        return now;
    }
}
