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
     * @param to the workspace that the parcel is complete for, together with what that one is known to have; nobody
     *     where it holds only some records
     * @param through how far the sender's ledger had come, as it counts itself
     * @param known how far the sender knows the ledgers of others, each as that one counts itself
     */
    public record Sender(
            UUID pack, UUID workspace, int number, Author author, Instant at, Optional<UUID> to, long through,
            List<Known> known) {
        public Sender {
            known = List.copyOf(known);
        }
    }

    /** Everything of a workspace up to {@code through} has come. */
    public record Known(UUID workspace, long through) {}
}
