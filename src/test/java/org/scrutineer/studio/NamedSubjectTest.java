package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.papers.ProgrammePaper;
import org.scrutineer.papers.ProgressPaper;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a paper is about is what was named last, also where one command runs many times, as it does for the sample. */
class NamedSubjectTest {
    private final NamedSubject subject = new NamedSubject();
    private final CommandLine command = command();

    private CommandLine command() {
        CommandSpec spec = CommandSpec.create();
        subject.addTo(spec, List.of(ProgressPaper.NAME, ProgrammePaper.NAME));
        return new CommandLine(spec);
    }

    private String named(String... words) {
        command.parseArgs(words);
        return subject.given().option() + " " + subject.given().text();
    }

    @Test
    void eachRunNamesItsOwn() {
        assertThat(named("--programme", "Home First")).isEqualTo("programme Home First");
        assertThat(named("--review", "Libraries")).isEqualTo("review Libraries");
        assertThat(named("--review", "Care")).isEqualTo("review Care");
        assertThat(named("--programme", "Promise")).isEqualTo("programme Promise");
    }

    @Test
    void bothAtOnceAreRefused() {
        assertThatThrownBy(() -> named("--programme", "Home First", "--review", "Libraries"))
                .isInstanceOf(CommandLine.ParameterException.class);
    }
}
