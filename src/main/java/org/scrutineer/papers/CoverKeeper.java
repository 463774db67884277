package org.scrutineer.papers;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.MeetingChoice.Chosen;

/** Where it is kept to whom the papers about one sort of subject go, when, and who brings them. */
public interface CoverKeeper {
    Optional<UUID> committee(UUID subject);

    /** The meeting that the next paper is for. */
    Chosen meeting(UUID subject);

    /** Who brings the paper, or empty. */
    String reportOf(UUID subject);

    /** The edits that make the cover read so; those that change nothing are left out by the ledger. */
    Draft edit(UUID subject, CoverDetails wanted);
}
