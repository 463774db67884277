package org.scrutineer.app;

import org.scrutineer.committees.SettingsLists;
import org.scrutineer.followup.ListChaseCommand;
import org.scrutineer.followup.ListFormsCommand;
import org.scrutineer.history.ListActionsDoneCommand;
import org.scrutineer.meetings.ListAgendaCommand;
import org.scrutineer.meetings.ListMeetingsCommand;
import org.scrutineer.meetings.ListMinutesCommand;
import org.scrutineer.meetings.ListRequestsCommand;
import org.scrutineer.meetings.ListResolutionsCommand;
import org.scrutineer.meetings.ListWorkProgrammeCommand;
import org.scrutineer.meetings.MeetingListing;
import org.scrutineer.programmes.ListActivitiesCommand;
import org.scrutineer.programmes.ListMilestonesCommand;
import org.scrutineer.recommendations.ListActionsCommand;
import org.scrutineer.recommendations.ListEvidenceCommand;
import org.scrutineer.recommendations.ListRecommendationsCommand;
import org.scrutineer.recommendations.ReviewCommands;
import org.scrutineer.snapshots.ListChangesCommand;
import org.scrutineer.snapshots.ListSnapshotsCommand;
import org.scrutineer.returns.ListObservationsCommand;
import org.scrutineer.studio.ListSectionsCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that list what a workspace holds. */
final class ListCommands {
    private ListCommands() {}

    static CommandLine all(Opener<Wiring> opener, Console console) {
        return CommandGroup.of(
                "list", "Lists what the workspace holds.",
                settings(opener, console), register(opener, console), meetings(opener, console),
                papers(opener, console), chasing(opener, console), returns(opener, console),
                RoundCommands.lists(opener, console), ProviderCommandGroups.lists(opener, console),
                VoicesCommands.lists(opener, console),
                new NeedsYouCommand(opener, console),
                new ListActionsDoneCommand(opener.giving(Wiring::ledger), console));
    }

    private static Object[] settings(Opener<Wiring> opener, Console console) {
        return SettingsLists.all(opener.giving(Wiring::councilDesk), console);
    }

    private static Object[] register(Opener<Wiring> opener, Console console) {
        return new Object[]{
                new ReviewCommands.ListReviews(opener.giving(Wiring::reviewDesk), console),
                new ListRecommendationsCommand(opener.giving(wiring -> new ListRecommendationsCommand.Needs(
                        wiring.registerListing(), wiring.registerReader()::matching)), console),
                new ListActionsCommand(opener.giving(Wiring::registerListing), console),
                new ListEvidenceCommand(opener.giving(Wiring::registerListing), console),
                new ListActivitiesCommand(opener.giving(Wiring::programmeListing), console),
                new ListMilestonesCommand(opener.giving(Wiring::programmeListing), console)
        };
    }

    private static Object[] meetings(Opener<Wiring> opener, Console console) {
        Opener<MeetingListing> listing = opener.giving(Wiring::meetingListing);
        return new Object[]{
                new ListMeetingsCommand(listing, console), new ListAgendaCommand(listing, console),
                new ListMinutesCommand(listing, console), new ListResolutionsCommand(listing, console),
                new ListRequestsCommand(listing, console),
                new ListWorkProgrammeCommand(opener.giving(wiring -> new ListWorkProgrammeCommand.Needs(
                        wiring.meetingListing(), wiring.today())), console)
        };
    }

    private static Object[] papers(Opener<Wiring> opener, Console console) {
        return new Object[]{
                new ListSnapshotsCommand(opener.giving(Wiring::snapshotListing), console),
                new ListSectionsCommand(opener.giving(Wiring::paperDesk), console),
                new ListChangesCommand(opener.giving(Wiring::snapshotListing), console)
        };
    }

    private static Object[] chasing(Opener<Wiring> opener, Console console) {
        return new Object[]{
                new ListFormsCommand(opener.giving(wiring -> new ListFormsCommand.Needs(
                        wiring.updateForms(), wiring.register())), console),
                new ListChaseCommand(opener.giving(Wiring::chaseList), console)
        };
    }

    private static Object[] returns(Opener<Wiring> opener, Console console) {
        return new Object[]{
                new ListObservationsCommand(opener.giving(Wiring::observationListing), console)
        };
    }
}
