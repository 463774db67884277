package org.scrutineer.papers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * What an officer writes in one section of the papers of one kind about one subject.
 *
 * @param kind the word of the kind of paper: "programme"
 * @param section the section's key
 * @param content paragraphs, and bullets after "• " or "- "
 */
public record PaperText(UUID subject, String kind, String section, String content) {
    public static final RecordKind KIND = RecordKind.of(
            "paper text", "place: subject_id kind section", "text: content").prose("content");

    public UUID id() {
        return id(subject, kind, section);
    }

    /** The same in every workspace, so that two people who write in one section meet there. */
    public static UUID id(UUID subject, String kind, String section) {
        String place = "paper text/" + subject + "/" + kind + "/" + section;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
