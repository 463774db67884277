package org.scrutineer.app;

import org.scrutineer.voices.VoicesDesk;

/** The desk at which what people said is taken in and coded. */
interface VoicesDesks extends WorkspaceStores {
    default VoicesDesk voicesDesk() {
        return new VoicesDesk(voices(), register(), committees(), ledger());
    }
}
