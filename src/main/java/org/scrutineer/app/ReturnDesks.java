package org.scrutineer.app;

import org.scrutineer.returns.ObservationListing;
import org.scrutineer.returns.ReturnsDesk;

/** The desks at which provider returns are taken in and looked at. */
interface ReturnDesks extends WorkspaceStores {
    default ReturnsDesk returnsDesk() {
        return new ReturnsDesk(
                ledger(), new ReturnsDesk.Stores(providers(), measures(), observations(), returnStore()), this::today);
    }

    default ObservationListing observationListing() {
        return new ObservationListing(providers(), measures(), observations(), ledger());
    }
}
