package org.scrutineer.app;

import org.scrutineer.measures.MeasureDesk;
import org.scrutineer.providers.ProviderDesk;

/** The desks at which the register of providers and the measures are kept. */
interface ProviderDesks extends WorkspaceStores {
    default ProviderDesk providerDesk() {
        return new ProviderDesk(providers(), schemes(), ledger(), this::today);
    }

    default MeasureDesk measureDesk() {
        return new MeasureDesk(measures(), observations(), ledger(), this::today);
    }
}
