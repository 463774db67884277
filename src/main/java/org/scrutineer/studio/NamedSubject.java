package org.scrutineer.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.ui.Problem;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** By which option a person names what a paper is about: the options come from the kinds of paper themselves. */
final class NamedSubject {
    private CommandSpec command = CommandSpec.create();
    private Set<String> names = Set.of();

    /** What was given. */
    record Given(String option, String text) {}

    /** Adds the options of these kinds to a command, of which just one is to be given. */
    void addTo(CommandSpec command, List<KindName> kinds) {
        List<Option> options = kinds.stream().flatMap(kind -> kind.options().stream()).distinct().toList();
        this.command = command;
        this.names = options.stream().map(Option::name).collect(Collectors.toSet());
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("1");
        options.stream().map(NamedSubject::spec).forEach(group::addArg);
        command.addArgGroup(group.build());
    }

    private static OptionSpec spec(Option option) {
        return OptionSpec.builder("--" + option.name())
                .paramLabel(option.label())
                .description(option.description())
                .required(true)
                .type(String.class)
                .build();
    }

    /** Of this run: a command may be run again, and what was named the last time is not meant any more. */
    Given given() {
        return command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> names.contains(option.longestName().substring(2)))
                .map(option -> new Given(option.longestName().substring(2), option.stringValues().getLast()))
                .findFirst()
                .orElseThrow(() -> new Problem("It is not said what the paper is about.", "Name it."));
    }
}
