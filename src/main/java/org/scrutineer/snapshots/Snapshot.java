package org.scrutineer.snapshots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A paper as members saw it.
 *
 * @param subject the review or programme
 * @param name such as "Care at Home, 8 December 2026", by which a person finds it
 * @param kind the word of the kind of paper that was issued; nothing where none was, or before there were several kinds
 * @param meeting that it was issued for
 * @param heads digest of the attachment that lists the heads of everything the paper was made of
 * @param papers its files, which are attachments too
 */
public record Snapshot(
        UUID id,
        UUID subject,
        String name,
        Optional<String> kind,
        Optional<UUID> meeting,
        LocalDate issuedOn,
        String heads,
        List<PaperFile> papers) {
    public static final RecordKind KIND = RecordKind.of(
            "snapshot", "name: name", "paper: subject_id meeting_id issued_on heads_sha256 papers",
            "kind of paper: kind")
            .names("name");

    /** @param sha256 digest of the attachment, in lower-case hexadecimal */
    public record PaperFile(String name, String sha256) {}

    public Snapshot {
        papers = List.copyOf(papers);
    }

    /** Whether it holds a paper of this kind; one from before there were several holds the subject's only one. */
    public boolean isOfKind(String word) {
        return kind.isEmpty() || kind.get().equals(word);
    }
}
