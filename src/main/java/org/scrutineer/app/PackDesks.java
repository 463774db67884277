package org.scrutineer.app;

import java.time.InstantSource;
import org.scrutineer.packs.PackDesk;
import org.scrutineer.packs.PackOutStore;
import org.scrutineer.packs.TeamKeyStore;

/** The desk at which work is taken away and brought back. */
interface PackDesks extends ProviderDesks, ClashDesks {
    InstantSource clock();

    default PackDesk packDesk() {
        return new PackDesk(
                ledger(), new PackOutStore(workspace()), new TeamKeyStore(workspace()),
                new TakeableRegister(visitDesk(), this), recordNames(), clock());
    }
}
