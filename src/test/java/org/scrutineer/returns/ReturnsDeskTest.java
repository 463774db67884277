package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Progress;

class ReturnsDeskTest {
    @TempDir
    private Path folder;
    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency();
    }

    @AfterEach
    void close() {
        agency.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileThatIsNoReturnBringsNothingWithTheOthers() throws IOException {
        Path elm = file("Elm_Care_July_2025.csv", """
                Measure,Value
                Visits planned,100
                Visits missed,2
                """);
        Path budget = file("Budget_2025-26.csv", """
                Heading,April 2025,May 2025
                Premises,1200,1300
                Travel,80,90
                """);
        ReturnsBatch batch = agency.desk().previewOfReturns(
                List.of(elm, budget), ReturnAim.AS_IT_STANDS, Progress.NONE);
        assertThat(batch.refused()).singleElement().extracting(ReturnFile::name).isEqualTo("Budget_2025-26.csv");
        assertThat(agency.desk().take(batch, clash -> false)).isInstanceOf(Outcome.Saved.class);
        assertThat(agency.desk().preview(List.of(elm), ReturnAim.AS_IT_STANDS, Progress.NONE).nothingNew()).isTrue();
        assertThat(agency.desk().preview(List.of(budget), ReturnAim.AS_IT_STANDS, Progress.NONE).read())
                .singleElement().satisfies(read -> assertThat(read.reading().providers()).allMatch(
                        whose -> !whose.known()));
    }
}
