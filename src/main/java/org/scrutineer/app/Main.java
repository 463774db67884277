package org.scrutineer.app;

import java.time.InstantSource;
import javafx.application.Application;
import org.scrutineer.ui.Console;

/** Starts the program: the window without arguments, otherwise one command that needs no display. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Application.launch(WindowApplication.class);
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
