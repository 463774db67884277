package org.scrutineer.app;

import java.util.List;
import org.scrutineer.meetings.AddAgendaItemCommand;
import org.scrutineer.meetings.AddMeetingCommand;
import org.scrutineer.meetings.AddMinuteCommand;
import org.scrutineer.meetings.AddRequestCommand;
import org.scrutineer.meetings.AddResolutionCommand;
import org.scrutineer.meetings.AddToWorkProgrammeCommand;
import org.scrutineer.meetings.ChangeMeetingCommand;
import org.scrutineer.meetings.MeetingCommand;
import org.scrutineer.meetings.MinutesCommand;
import org.scrutineer.meetings.MoveItemCommand;
import org.scrutineer.meetings.UndertakingCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that say what a committee meets about, decided and asked for. */
final class MeetingCommands {
    private MeetingCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<MeetingCommand.Needs> needs = opener.giving(wiring -> new MeetingCommand.Needs(
                wiring.meetingListing(), wiring.meetings(), wiring.minutesDesk(), wiring.subjects(), wiring.ledger(),
                wiring.today()));
        return List.of(
                CommandGroup.of("meeting", "Adds meetings and changes them.",
                        new AddMeetingCommand(needs, console), new ChangeMeetingCommand(needs, console)),
                CommandGroup.of("agenda", "Puts items on an agenda.",
                        new AddAgendaItemCommand(needs, console), new MoveItemCommand(needs, console)),
                CommandGroup.of("work-programme", "What a committee is to look at.",
                        new AddToWorkProgrammeCommand(needs, console), new MoveItemCommand(needs, console)),
                new CommandLine(new MinutesCommand(needs, console)),
                CommandGroup.of(
                        "minute", "Keeps what was said at a meeting.", new AddMinuteCommand(needs, console)),
                CommandGroup.of("resolution", "What was agreed, and what becomes of it.",
                        new AddResolutionCommand(needs, console),
                        new UndertakingCommand.Close(needs, console, false),
                        new UndertakingCommand.Change(needs, console, false),
                        new UndertakingCommand.Reopen(needs, console, false)),
                CommandGroup.of("request", "Information that members asked for.",
                        new AddRequestCommand(needs, console), new UndertakingCommand.Answer(needs, console),
                        new UndertakingCommand.Change(needs, console, true),
                        new UndertakingCommand.Reopen(needs, console, true)));
    }
}
