package org.scrutineer.app;

import org.scrutineer.clashes.ClashDesk;
import org.scrutineer.clashes.RecordNames;
import org.scrutineer.clashes.Writing;

/** The desk at which it is decided between what two people wrote. */
interface ClashDesks extends WorkspaceStores {
    /** How values are written. */
    Writing writing();

    /** What people call any record. */
    default RecordNames recordNames() {
        return new RecordNames(ledger(), Wiring.KINDS, RecordCallings.all());
    }

    default ClashDesk clashDesk() {
        return new ClashDesk(ledger(), Wiring.KINDS, recordNames(), writing());
    }
}
