package org.scrutineer.app;

import java.util.List;
import org.scrutineer.ui.Console;
import org.scrutineer.voices.ChangeEngagementCommand;
import org.scrutineer.voices.CommentCommands;
import org.scrutineer.voices.ListCommentsCommand;
import org.scrutineer.voices.ListEventsCommand;
import org.scrutineer.voices.ListThemesCommand;
import org.scrutineer.voices.ThemeCommands;
import org.scrutineer.voices.VoicesDesk;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands about what people said at engagement events. */
final class VoicesCommands {
    private VoicesCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<VoicesDesk> desk = opener.giving(Wiring::voicesDesk);
        return List.of(
                CommandGroup.of("engagement", "Says what engagement events were.",
                        new ChangeEngagementCommand(desk, console)),
                CommandGroup.of("theme", "Puts the themes of an engagement event in order.",
                        ThemeCommands.all(desk, console)),
                CommandGroup.of("comment", "Codes comments, and makes evidence of them.",
                        CommentCommands.all(desk, console)));
    }

    static Object[] lists(Opener<Wiring> opener, Console console) {
        Opener<VoicesDesk> desk = opener.giving(Wiring::voicesDesk);
        return new Object[]{
                new ListEventsCommand(desk, console), new ListThemesCommand(desk, console),
                new ListCommentsCommand(desk, console)
        };
    }
}
