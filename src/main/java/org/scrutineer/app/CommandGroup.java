package org.scrutineer.app;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Commands that stand together under one word, such as "list". */
final class CommandGroup {
    private CommandGroup() {}

    /** @param commands each a command, or an array of several */
    static CommandLine of(String name, String description, Object... commands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        CommandLine group = new CommandLine(spec);
        Stream.of(commands)
                .flatMap(command -> command instanceof Object[] several ? Stream.of(several) : Stream.of(command))
                .forEach(group::addSubcommand);
        return group;
    }
}
