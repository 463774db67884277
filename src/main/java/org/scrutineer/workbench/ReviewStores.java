package org.scrutineer.workbench;

import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.disclosure.AccessStore;
import org.scrutineer.recommendations.FollowUpReader;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.RegisterStore;

/** The stores that a review is read from. */
public record ReviewStores(
        RegisterStore register, CommitteeStore committees, RatingSchemeStore schemes, FollowUpReader followUp,
        MeetingDays meetings, Lists lists) {
    /** What stands beside the register: named views, how everything stood before, and who may read what. */
    public record Lists(SavedViewStore views, OverTime overTime, AccessStore access) {}
}
