package org.scrutineer.app;

import org.scrutineer.followup.ChaseList;
import org.scrutineer.followup.FollowUpModels;
import org.scrutineer.followup.FormsIn;
import org.scrutineer.followup.FormsOut;
import org.scrutineer.followup.Handover;
import org.scrutineer.followup.Stores;

/** The desks at which what is owed is asked for and taken in. */
interface ChasingDesks extends WorkspaceStores {
    default FormsOut formsOut() {
        return new FormsOut(chasing(), ledger(), this::today);
    }

    default FormsIn formsIn() {
        return new FormsIn(chasing(), updateForms(), ledger(), this::today);
    }

    default ChaseList chaseList() {
        return new ChaseList(
                chasing(), new ChaseList.People(officers(), updateForms(), rules()), ledger(), this::today);
    }

    default Handover handover() {
        return new Handover(chasing());
    }

    default FollowUpModels.Desks followUpDesks() {
        return new FollowUpModels.Desks(chaseList(), formsOut(), formsIn(), handover());
    }

    private Stores chasing() {
        return new Stores(register(), followUp(), meetings(), committees(), schemes());
    }
}
