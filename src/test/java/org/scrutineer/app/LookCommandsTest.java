package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.documents.SampleLooks;
import org.scrutineer.documents.SampleTemplate;

/** The look of papers by command: several parts are one step, and what cannot be used changes nothing. */
class LookCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        Path tracker = Files.writeString(folder.resolve("parks.csv"), """
                Ref,Recommendation,Owner,Due date,Evidence,RAG
                1,Open the gates of every park before eight in the morning.,M. Khan,30 June 2026,Open since May.,Green
                2,Mend the benches in all of the parks by the summer.,R. Osei,1 June 2027,Over 90 % are mended.,Red
                3,Plant a tree for every child in the borough this year.,R. Osei,,,
                """);
        assertThat(new TestCommandLine(folder.resolve("office")).run("import", "tracker", tracker.toString()).error())
                .isEmpty();
    }

    @Test
    void theLookIsSetRefusedUndoneAndTakenBack() throws IOException {
        Path crest = Files.write(folder.resolve("crest.png"), SampleLooks.crest());
        Path template = Files.write(folder.resolve("northmere.docx"), SampleTemplate.file());
        Path regular = Files.write(folder.resolve("regular.ttf"), SampleLooks.fontFiles().getFirst());
        Path bold = Files.write(folder.resolve("bold.ttf"), SampleLooks.fontFiles().getLast());

        refused("There is no crest that these words could be for.", "--crest-alt", "Northmere Council");
        refused("Nothing was named that could be set.");
        refused("The crest has no words", "--crest", crest.toString());
        done("How papers look: kept.", "--accent", "#1d5a96", "--crest", crest.toString(), "--crest-alt",
                "Northmere Council", "--font", regular.toString(), "--font", bold.toString(), "--template",
                template.toString());
        done("Nothing was changed: it is set so already.", "--accent", "1D5A96");
        JsonNode look = look();
        assertThat(look.get("accent").asText()).isEqualTo("#1d5a96");
        assertThat(look.get("crest").asText()).isEqualTo("Northmere Council");
        assertThat(look.get("font").asText()).isEqualTo("DejaVu Sans");
        assertThat(look.get("template").asText()).isEqualTo("northmere.docx");
        assertThat(look.get("tags")).extracting(JsonNode::asText).contains("report.body", "committee.name");
        done("Words for the crest: kept.", "--crest-alt", "The crest of Northmere Council");
        done("Crest on papers: kept.", "--crest", another(crest).toString());
        refused("too pale", "--accent", "#ffd700", "--template", "none");
        refused("is damaged or is not a Word document", "--template", crest.toString());
        refused("two files", "--font", regular.toString());
        done("Papers without a Word template: kept.", "--template", "none");
        done("How papers look: kept.", "--accent", "none", "--crest", "none", "--font", "none");
        done("Nothing was changed: it is set so already.", "--accent", "none");
        assertThat(look().get("font").isNull()).isTrue();
    }

    /** Another picture, for which the words that are kept go on. */
    private Path another(Path crest) throws IOException {
        byte[] longer = java.util.Arrays.copyOf(Files.readAllBytes(crest), (int) Files.size(crest) + 1);
        return Files.write(folder.resolve("other.png"), longer);
    }

    private JsonNode look() throws IOException {
        return new ObjectMapper().readTree(
                new TestCommandLine(folder.resolve("office")).run("list", "look", "--json").out()).get(0);
    }

    private void done(String sentence, String... options) {
        assertThat(run(options)).isEqualTo(new Answer(0, sentence, ""));
    }

    private void refused(String sentence, String... options) {
        Answer answer = run(options);
        assertThat(answer.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(answer.error()).contains(sentence);
    }

    private Answer run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "settings";
        arguments[1] = "look";
        System.arraycopy(options, 0, arguments, 2, options.length);
        Answer answer = new TestCommandLine(folder.resolve("office")).run(arguments);
        return new Answer(answer.status(), answer.out().strip(), answer.error().strip());
    }
}
