package org.scrutineer.app;

import org.scrutineer.concerns.ConcernDesk;
import org.scrutineer.measures.DoubledFigures;
import org.scrutineer.measures.MeasureDesk;
import org.scrutineer.providers.ProviderDesk;
import org.scrutineer.providers.ProviderMerging;
import org.scrutineer.visits.VisitDesk;

/** The desks at which the register of providers, the measures and quality visits are kept. */
interface ProviderDesks extends WorkspaceStores {
    default ProviderDesk providerDesk() {
        return new ProviderDesk(providers(), schemes(), ledger(), this::today);
    }

    /** Joins two records of one provider. */
    default ProviderMerging providerMerging() {
        return new ProviderMerging(providers(), ledger(), new DoubledFigures(observations(), measures()));
    }

    default VisitDesk visitDesk() {
        return new VisitDesk(visitStore(), providerDesk(), ledger(), this::today);
    }

    default ConcernDesk concernDesk() {
        return new ConcernDesk(
                concernStore(), observations(), visitDesk(), register(), ledger(), this::today);
    }

    default MeasureDesk measureDesk() {
        return new MeasureDesk(measures(), observations(), ledger(), this::today);
    }
}
