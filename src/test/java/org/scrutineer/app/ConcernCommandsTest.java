package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Concerns from their logging to their outcome, on the command line alone. */
class ConcernCommandsTest {
    private static final String WHAT = "Zanderquill happening";
    private static final String TELLER = "Zora Quillfeather";
    private static final String PERSON = "Edmund Brackwater";
    private static final String ROLE = "a lighthouse keeper";
    private static final List<String> CANARIES = List.of(
            "Zanderquill", "Zora", "Quillfeather", "Edmund", "Brackwater", "lighthouse");

    @TempDir
    private Path folder;

    private CommandPlace place;

    @BeforeEach
    void providers() throws IOException {
        place = new CommandPlace(folder.resolve("office"), "A. Brown", "desk-1");
        place.done("import", "tracker", Files.writeString(folder.resolve("Parks.csv"), """
                Ref,Recommendation,Owner,Assessment
                4,Publish the figures of complaints each quarter.,R. Osei,On Track
                """).toString());
        for (String name : List.of("Ash Care", "Birch Care", "Cedar Homecare")) {
            place.done("provider", "add", name);
        }
    }

    private void log(String provider, String about, String when, String role) {
        place.done("concern", "add", "--provider", provider, "--about", about, "--when", when, "--role", role,
                "--what", WHAT, "--told-by", role.equals(ROLE) ? TELLER : "", "--person", PERSON);
    }

    /** The sub-committee's case: visits are missed here and there at three providers. */
    private void scattered() {
        log("Ash Care", "missed visit", "2 September 2026", "a relative");
        log("Birch Care", "missed call", "9 September 2026", ROLE);
        log("Ash Care", "no show", "21 September 2026", "a nurse");
        log("Cedar Homecare", "missed visit", "30 September 2026", "a neighbour");
        log("Birch Care", "conduct", "12 September 2026", "a relative");
    }

    private JsonNode list(String... arguments) {
        try {
            return place.run(Stream.concat(Stream.concat(Stream.of("list"), Stream.of(arguments)), Stream.of("--json"))
                    .toArray(String[]::new)).json();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> values(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.get(field).asText()).toList();
    }

    @Test
    void scatteredMissedVisitsAtThreeProvidersAreOnePatternNotThree() {
        scattered();

        JsonNode patterns = list("patterns");
        assertThat(patterns).hasSize(1);
        assertThat(patterns.get(0).get("pattern").asText())
                .isEqualTo("4 missed visits at 3 providers, 2 September 2026 to 30 September 2026");
        assertThat(patterns.get(0).get("concerns").toString()).isEqualTo("[1,2,3,4]");
        assertThat(place.done("list", "needs-you")).contains("New patterns", "4 missed visits at 3 providers");
    }

    @Test
    void theInvestigationEndsInAVisitAndItsPaperNamesNoPerson() throws Exception {
        scattered();
        place.done("pattern", "investigate", "1", "--owner", "Tom Aldwin, Quality Officer");
        place.done("investigation", "step", "1", "Ask for the rotas", "--due", "1 October 2026");
        assertThat(place.done("list", "needs-you")).doesNotContain("New patterns").contains("Steps overdue",
                "Ask for the rotas");
        place.done("investigation", "done", "1", "1");
        place.done("visit", "add", "--provider", "Ash Care", "--on", "20 October 2026");
        place.done("investigation", "led-to", "1", "--visit", "Ash Care, 20 October 2026");
        place.done("investigation", "close", "1", "--outcome", "Two rounds had too little time to travel.");

        assertThat(values(list("chain", "--investigation", "1"), "stage")).containsExactly(
                "You said", "We looked into it", "It led to", "It happened", "It happened");
        assertThat(values(list("chain", "--concern", "1"), "stage")).startsWith("You said", "We looked into it");
        assertThat(list("patterns").get(0).get("state").asText()).isEqualTo("investigated");

        for (String[] part : new String[][]{{}, {"--part", "part2"}, {"--anonymous"}}) {
            String printed = printed(part);
            assertThat(printed).contains("Missed visits at 3 providers", "too little time to travel");
            assertThat(printed).doesNotContain("Tom Aldwin");
            assertThat(printed).doesNotContain(CANARIES.toArray(String[]::new));
        }
        assertThat(printed("--anonymous")).contains("Provider A").doesNotContain("Ash Care");
        assertThat(printed()).contains("fewer than 5", "concerns were raised")
                .doesNotContain("21 September");
    }

    @Test
    void whatIsPrintedCannotNameWhoToldOrWhomItIsAbout() {
        scattered();
        place.refused("“Zora” is part of a person’s name", "pattern", "dismiss", "1", "--reason",
                TELLER + " was wrong.");
        place.done("pattern", "investigate", "1");
        place.refused("“Brackwater's” is part of a person’s name", "investigation", "close", "1", "--outcome",
                "Mr Brackwater's round was too long.");
        place.refused("“Edmund” is part", "investigation", "led-to", "1", "--note", "A letter to Edmund");
        place.done("investigation", "close", "1", "--outcome", "The round was too long.");
    }

    private String[] paper(String... part) {
        return Stream.concat(
                Stream.of("paper", "concerns", "--period", "Q2 2026-27", "--to", folder.resolve("out").toString(),
                        "--format", "pdf,docx,html"),
                Stream.of(part)).toArray(String[]::new);
    }

    /** All that can be read in the files, with what Word keeps beside its text. */
    private String printed(String... part) throws IOException {
        List<Path> files = place.done(paper(part)).lines().map(Path::of).toList();
        assertThat(files).hasSize(3);
        StringBuilder printed = new StringBuilder();
        for (Path file : files) {
            printed.append(switch (file.getFileName().toString().replaceFirst(".*\\.", "")) {
                case "pdf" -> pdf(file);
                case "docx" -> zipped(file);
                default -> Files.readString(file);
            });
        }
        return printed.toString().replaceAll("\\s+", " ");
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String zipped(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> entry.getName().endsWith(".xml")).map(entry -> {
                try {
                    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void whatWasDismissedComesBackOnlyWithANewConcern() {
        scattered();
        place.refused("There is no reason", "pattern", "dismiss", "1", "--reason", " ");
        place.done("pattern", "dismiss", "1", "--reason", "A flood closed the roads.", "--by", "A. Brown");
        assertThat(values(list("patterns"), "state")).containsExactly("dismissed");
        assertThat(place.done("list", "needs-you")).doesNotContain("New patterns");

        place.done("concern", "close", "3", "--as", "not upheld");
        assertThat(values(list("patterns"), "state")).as("fewer of the same").containsExactly("dismissed");
        place.done("undo");
        log("Cedar Homecare", "missed visit", "8 October 2026", "a councillor");
        assertThat(values(list("patterns"), "state")).containsExactly("new");
        assertThat(list("patterns").get(0).get("dismissedBecause").asText()).isEqualTo("A flood closed the roads.");
        place.done("undo");
        assertThat(values(list("patterns"), "state")).containsExactly("dismissed");
    }

    @Test
    void rulesOfTheCouncilsOwnNoticeOtherPatterns() {
        scattered();
        place.done("pattern", "rule", "The same from three sources", "--off");
        assertThat(list("patterns")).isEmpty();
        assertThat(place.done("pattern", "rule", "Two missed", "--about", "missed visit", "--at-least", "2", "--days",
                "30")).isEqualTo("At least 2 missed visits at one provider within 30 days.");
        assertThat(values(list("patterns"), "pattern")).containsExactly(
                "2 missed visits at Ash Care, 2 September 2026 to 21 September 2026");
        place.refused("No pattern can be noticed", "pattern", "rule", "None", "--at-least", "1");
    }

    @Test
    void aListOfConcernsIsTakenInOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.csv"), """
                Concerns kept by the team,,,,
                Date,Provider,Type,Reported by,Details
                03/09/2026,Ash Care,Missed visit,a relative,Nobody came
                September 2026,birch care,Attitude,,
                04/09/2026,Elm Care,Late visit,a nurse,
                05/09/2026,Ash Care,,a nurse,
                """);
        var first = place.run("import", "concerns", file.toString());
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains(
                "row 5 was not taken in: “Elm Care” is no provider of the register.",
                "row 6 was not taken in: it does not say what the concern is about.",
                "kept.csv: 2 concerns are taken in.");
        assertThat(values(list("concerns"), "about")).containsExactly("missed visit", "conduct");
        assertThat(values(list("concerns"), "when")).containsExactly("3 September 2026", "September 2026");

        assertThat(place.run("import", "concerns", file.toString()).out()).contains(
                "0 concerns are taken in, 2 were logged already.");
        place.done("undo");
        assertThat(list("concerns")).isEmpty();
        assertThat(place.run("import", "concerns", file.toString(), "--dry-run").out()).contains(
                "2 concerns would be taken in.");
        assertThat(list("concerns")).isEmpty();
        Path other = Files.writeString(folder.resolve("other.csv"), "Colour,Shape\nred,round\n");
        place.refused("other.csv has no table of concerns.", "import", "concerns", other.toString());
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        place.refused("There is no concern 1.", "concern", "close", "1", "--as", "upheld");
        place.refused("There is no pattern 1.", "pattern", "dismiss", "1", "--reason", "None");
        place.refused("There is no investigation 2.", "list", "chain", "--investigation", "2");
        place.refused("It is not said of which event", "list", "chain", "--comment", "2");
        place.refused("Several things are asked for.", "list", "chain", "--concern", "1", "--investigation", "1");
        place.refused("It is not said what the concern is about.", "concern", "add", "--provider", "Ash", "--about",
                " ");
        place.refused("does not say of which year", "paper", "concerns", "--period", "Q2", "--to", folder.toString());
        assertThat(list("chain")).isEmpty();
    }

    @Test
    void aPeriodWithoutConcernsSaysSo() throws IOException {
        assertThat(printed()).contains("None was logged.").doesNotContain("fewer than 5 beside");
    }

    @Test
    void theOnlyProviderIsNotNamedWhereItHasFewConcerns() throws IOException {
        log("Birch Care", "records", "3 July 2026", "a relative");
        assertThat(printed()).contains("All concerns are about one provider.").doesNotContain("Birch Care");
    }
}
