package org.scrutineer.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The built program as a script starts it, beside a Java that only says its version. */
final class CommandRows {
    private static final String BARE = "limit: java -version";

    private CommandRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("command");
        Path workspace = folder.resolve("workspace");
        try (Office office = new Office(workspace)) {
            office.review(folder, session.scale().of(100));
        }
        Optional<Path> program = built();
        String archive = program.filter(CommandRows::isTrained).isPresent() ? "trained" : "not trained";
        session.hold(Contest.of("Command line, fresh process", 8,
                program.map(path -> Method.limit("ours, list recommendations --json, " + archive, () -> told(
                        path, "list", "recommendations", "--json", "--workspace", workspace.toString())))
                        .orElse(Method.missing("ours, list recommendations --json")),
                program.map(path -> Method.limit("ours, help", () -> told(path, "help")))
                        .orElse(Method.missing("ours, help")),
                Method.limit(BARE, () -> told(Path.of(FreshJava.program()), "-version"))));
    }

    private static Work.Answer told(Path program, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        String answer = Programs.run(command);
        return () -> answer.length() + " characters";
    }

    private static Optional<Path> built() {
        String name = File.separatorChar == '\\' ? "scrutineer.bat" : "scrutineer";
        return Optional.of(Path.of("target", "scrutineer", "bin", name).toAbsolutePath()).filter(Files::exists);
    }

    private static boolean isTrained(Path program) {
        return Files.exists(program.resolveSibling("../lib/command.jsa"));
    }
}
