package org.scrutineer.app;

import java.time.LocalDate;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.OfficerStore;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.concerns.ConcernStore;
import org.scrutineer.disclosure.AccessStore;
import org.scrutineer.followup.UpdateFormStore;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.MeasureStore;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.papers.TailoringStore;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.providers.ProviderStore;
import org.scrutineer.recommendations.FollowUpStore;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.returns.ReturnStore;
import org.scrutineer.services.ServiceStore;
import org.scrutineer.snapshots.SnapshotStore;
import org.scrutineer.visits.VisitStore;
import org.scrutineer.workbench.SavedViewStore;
import org.scrutineer.voices.VoicesStore;
import org.scrutineer.workspace.Workspace;

/**
 * What one open workspace keeps, and the store of each matter. The desks of the rooms are put together from these, each
 * in the interface of its matter: a store holds nothing but the workspace, so it is made where it is wanted.
 */
interface WorkspaceStores {
    Workspace workspace();

    Ledger ledger();

    LocalDate today();

    default CommitteeStore committees() {
        return new CommitteeStore(workspace());
    }

    default OfficerStore officers() {
        return new OfficerStore(workspace());
    }

    default RatingSchemeStore schemes() {
        return new RatingSchemeStore(workspace());
    }

    default RatingRuleStore rules() {
        return new RatingRuleStore(workspace());
    }

    default MeetingStore meetings() {
        return new MeetingStore(workspace());
    }

    default RegisterStore register() {
        return new RegisterStore(workspace());
    }

    default FollowUpStore followUp() {
        return new FollowUpStore(workspace());
    }

    default SavedViewStore savedViews() {
        return new SavedViewStore(workspace());
    }

    default ProgrammeStore programmes() {
        return new ProgrammeStore(workspace());
    }

    default ServiceStore services() {
        return new ServiceStore(workspace());
    }

    default UpdateFormStore updateForms() {
        return new UpdateFormStore(workspace());
    }

    default SnapshotStore snapshotStore() {
        return new SnapshotStore(workspace());
    }

    default ProviderStore providers() {
        return new ProviderStore(workspace());
    }

    default MeasureStore measures() {
        return new MeasureStore(workspace());
    }

    default ObservationStore observations() {
        return new ObservationStore(workspace());
    }

    default ConcernStore concernStore() {
        return new ConcernStore(workspace());
    }

    default VisitStore visitStore() {
        return new VisitStore(workspace());
    }

    default TailoringStore tailorings() {
        return new TailoringStore(workspace());
    }

    default ReturnStore returnStore() {
        return new ReturnStore(workspace());
    }

    default VoicesStore voices() {
        return new VoicesStore(workspace());
    }

    default AccessStore access() {
        return new AccessStore(workspace());
    }
}
