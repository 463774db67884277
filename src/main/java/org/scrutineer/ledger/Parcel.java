package org.scrutineer.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes on their way from one workspace to another, just as they were written there.
 *
 * @param sets the actions that the changes are part of, in the order in which they arrived
 * @param changes in the order in which they arrived, so that each comes after those it replaces
 * @param attachments the files that the changes name
 */
public record Parcel(Sender sender, List<SetHeader> sets, List<Change.Linked> changes, List<Attachment> attachments) {
    public Parcel {
        sets = List.copyOf(sets);
        changes = List.copyOf(changes);
        attachments = List.copyOf(attachments);
    }

    /**
     * Who packed it.
     *
     * @param pack its own id: the same pack may come twice
     * @param workspace in which it was packed
     * @param number of the pack among those of its workspace, from 1
     * @param complete for whom the parcel leaves nothing out; nobody where it holds only some records
     * @param known how far the sender knows the ledgers of others
     */
    public record Sender(
            UUID pack, UUID workspace, int number, Author author, Instant at, Optional<Complete> complete,
            List<Known> known) {
        public Sender {
            known = List.copyOf(known);
        }

        /** The workspace that the parcel leaves nothing out for. */
        public Optional<UUID> to() {
            return complete.map(Complete::to);
        }
    }

    /**
     * Says that the parcel holds all that the sender had up to some change and that one workspace is not known to have.
     * Points in a ledger are named by their newest change and not counted: a workspace that was put back to an older
     * state counts the same numbers a second time.
     *
     * @param after what the other was known to have before; nothing where the parcel begins at the beginning
     * @param through what it has together with the parcel
     */
    public record Complete(UUID to, Optional<UUID> after, UUID through) {}

    /** Everything of a workspace up to the change {@code through} has come. */
    public record Known(UUID workspace, UUID through) {}
}
