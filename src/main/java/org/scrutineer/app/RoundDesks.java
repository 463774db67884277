package org.scrutineer.app;

import org.scrutineer.rounds.BlankReturns;
import org.scrutineer.rounds.ReturnRounds;
import org.scrutineer.rounds.RoundDesk;

/** The desks at which the returns of a period are asked for and looked at. */
interface RoundDesks extends WorkspaceStores {
    default ReturnRounds returnRounds() {
        return new ReturnRounds(new ReturnRounds.Stores(providers(), measures(), observations(), returnStore()));
    }

    default BlankReturns blankReturns() {
        return new BlankReturns(returnRounds(), ledger(), this::today);
    }

    default RoundDesk roundDesk() {
        return new RoundDesk(returnRounds(), blankReturns(), ledger(), this::today);
    }
}
