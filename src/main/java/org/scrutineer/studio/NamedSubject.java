package org.scrutineer.studio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.ui.Problem;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** By which option a person names what a paper is about: the options come from the kinds of paper themselves. */
final class NamedSubject {
    private final Map<String, String> given = new TreeMap<>();

    /** What was given. */
    record Given(String option, String text) {}

    /** Adds the options of these kinds to a command, of which just one is to be given. */
    void addTo(CommandSpec command, List<KindName> kinds) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("1");
        kinds.stream().flatMap(kind -> kind.options().stream()).distinct().map(this::spec).forEach(group::addArg);
        command.addArgGroup(group.build());
    }

    private OptionSpec spec(Option option) {
        return OptionSpec.builder("--" + option.name())
                .paramLabel(option.label())
                .description(option.description())
                .required(true)
                .type(String.class)
                .setter(new picocli.CommandLine.Model.ISetter() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> T set(T value) {
                        if (value == null) {
                            return (T) given.remove(option.name());
                        }
                        // Another run of the same command may have named something else by another option.
                        given.keySet().retainAll(Set.of(option.name()));
                        return (T) given.put(option.name(), value.toString());
                    }
                })
                .build();
    }

    Given given() {
        return given.entrySet().stream()
                .map(entry -> new Given(entry.getKey(), entry.getValue()))
                .findFirst()
                .orElseThrow(() -> new Problem("It is not said what the paper is about.", "Name it."));
    }
}
