package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services, their figures and the papers about them on the command line. */
class ServiceCommandsTest {
    @TempDir
    private Path folder;
    private TestCommandLine office;

    @BeforeEach
    void open() throws IOException {
        Path tracker = Files.writeString(folder.resolve("Safer Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,,On Track
                """);
        office = new TestCommandLine(folder.resolve("office"));
        assertThat(office.run("import", "tracker", tracker.toString()).error()).isEmpty();
    }

    @Test
    void aServiceIsKeptWithItsFiguresAndItsPaperIsMade() throws IOException {
        done("“Meals at home” is begun.", "service", "add", "Meals at home", "--committee", "Care Commission",
                "--presented-by", "R. Osei", "--lead-member", "Cllr Hall", "--stated-base", "26");
        refused("There is a service called “Meals at home” already.", "service", "add", "meals AT home");
        done("“People who get meals” is kept for Meals at home.", "service", "figure", "add", "meals",
                "People who get meals", "--amount", "about 400", "--unit", "people", "--confidence", "Estimated");
        done("“Effect of rising prices” is kept for Meals at home.", "service", "figure", "add", "meals",
                "Effect of rising prices", "--confidence", "not known");
        done("“People who get meals” is changed.", "service", "figure", "change", "meals", "people", "--source",
                "The caterer", "--as-at", "May 2026");
        refused("“certain” does not say how sure a figure is. Give one of these: counted, estimated, guessed, not "
                + "known.", "service", "figure", "change", "meals", "people", "--confidence", "certain");
        refused("“many” is not a number of providers.", "service", "change", "meals", "--stated-base", "many");
        done("“Meals on time” is changed.", "service", "change", "meals", "--title", "Meals on time");

        JsonNode services = list("services");
        assertThat(services.get(0).get("title").asText()).isEqualTo("Meals on time");
        assertThat(services.get(0).get("committee").asText()).isEqualTo("Care Commission");
        assertThat(services.get(0).get("statedBase").asInt()).isEqualTo(26);
        JsonNode figures = list("figures", "--service", "meals");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).get("source").asText()).isEqualTo("The caterer");
        assertThat(figures.get(1).get("confidence").asText()).isEqualTo("not known");

        Path papers = folder.resolve("papers");
        assertThat(office.run("paper", "service", "--service", "meals", "--to", papers.toString(), "--issue").error())
                .isEmpty();
        assertThat(papers.resolve("meals-on-time-update.pdf")).exists();
        assertThat(list("snapshots").get(0).get("of").asText()).isEqualTo("Meals on time");
    }

    @Test
    void aFigureIsTakenOutAndBroughtBack() throws IOException {
        done("“Meals at home” is begun.", "service", "add", "Meals at home");
        done("“Meals” is kept for Meals at home.", "service", "figure", "add", "meals", "Meals", "--amount", "9");
        done("“Meals” is taken out.", "service", "figure", "change", "meals", "meals", "--delete");
        assertThat(list("figures")).isEmpty();
        assertThat(office.run("undo").error()).isEmpty();
        assertThat(list("figures")).hasSize(1);
    }

    @Test
    void theHighlightReportIsMadeByTheReviewsName() {
        Path papers = folder.resolve("papers");
        assertThat(office.run("paper", "highlight", "--review", "parks", "--to", papers.toString()).error()).isEmpty();
        assertThat(papers.resolve("safer-parks-highlight-report.pdf")).exists();
    }

    @Test
    void anAgendaItemHasTheNumberThatItIsGiven() throws IOException {
        office.run("meeting", "add", "--committee", "Care Commission", "--new", "--on",
                "14 October 2026");
        office.run("agenda", "add", "Meals", "--meeting", "14 October 2026", "--number", "12");
        assertThat(list("agenda").get(0).get("number").asInt())
                .isEqualTo(12);
    }

    private JsonNode list(String what, String... more) throws IOException {
        return office.run(Stream.concat(Stream.of("list", what, "--json"), Stream.of(more)).toArray(String[]::new))
                .json();
    }

    private void done(String sentence, String... arguments) {
        TestCommandLine.Answer answer = office.run(arguments);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.out().strip()).isEqualTo(sentence);
    }

    private void refused(String sentence, String... arguments) {
        TestCommandLine.Answer answer = office.run(arguments);
        assertThat(answer.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(answer.error()).contains(sentence);
    }
}
