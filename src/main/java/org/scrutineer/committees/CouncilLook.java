package org.scrutineer.committees;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * How the council's papers look, as it is kept: files by the SHA-256 under which the ledger has them.
 *
 * @param accent {@code #rrggbb}
 * @param alternative what the crest says to those who cannot see it, or empty
 * @param template a Word document with content controls
 */
public record CouncilLook(
        Optional<String> accent, Optional<String> crest, String alternative, Optional<Font> font,
        Optional<String> template) {
    public static final RecordKind KIND = RecordKind.of(
            "look", "accent: accent", "crest: crest crest_alternative", "font: font_regular font_bold",
            "template: template").words("crest_alternative");

    /** A council has one look, so two laptops that both set it speak of the same record. */
    static final UUID ID = UUID.fromString("6c6f6f6b-0000-4000-8000-000000000001");

    static final CouncilLook NONE = new CouncilLook(
            Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Both faces of a font. */
    public record Font(String regular, String bold) {}
}
