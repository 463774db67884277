package org.scrutineer.app;

import java.time.InstantSource;
import java.util.stream.Stream;
import javafx.application.Application;
import org.scrutineer.packs.PackFile;
import org.scrutineer.ui.Console;

/**
 * Starts the program: the window without arguments or with packs, as a double click on one gives them; otherwise one
 * command that needs no display.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Stream.of(arguments).allMatch(PackFile::isCalledSo)) {
            Application.launch(WindowApplication.class, arguments);
        } else {
            // What not even the command line catches, such as a full memory, is one sentence too.
            Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
                System.err.println(Commands.unexpected(error));
                Runtime.getRuntime().halt(Commands.NOT_DONE);
            });
            // Explicit, because a driver or a library may have left a thread that is not a daemon.
            CommandOpener opener = new CommandOpener(Person.ofSystem(), InstantSource.system());
            System.exit(new Commands(Console.of(System.out), opener).run(arguments));
        }
    }
}
