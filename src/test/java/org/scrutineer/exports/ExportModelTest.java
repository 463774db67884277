package org.scrutineer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.exports.ColumnChoice.Wanted;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

class ExportModelTest {
    @TempDir
    private Path folder;

    private static final Map<Part, List<String>> NOTHING = Map.of(Part.PUBLIC, List.of(), Part.PART_2, List.of());

    /** Names that the readers of a part must not see. */
    private Map<Part, List<String>> keptBack = NOTHING;
    private final List<Problem> problems = new ArrayList<>();
    private final Office office = new Office();
    private TableChoiceStore choices;

    @BeforeEach
    void open() {
        choices = new TableChoiceStore(office.wiring().workspace());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ExportModel model() {
        ExportedTable table = SampleTables.plain();
        TableChoice choice = choices.of("programme").map(kept -> kept.fitting(table))
                .orElseGet(() -> TableChoice.usual(table));
        return new ExportModel(table, choice, new ExportModel.Ways(
                "programme", choices, Background.atOnce(), new SimpleObjectProperty<>(folder),
                part -> ReleaseCheck.of(office.wiring().secretReader().read(part, keptBack.get(part)))));
    }

    private List<Path> exported(ExportModel model) {
        List<Path> files = new ArrayList<>();
        model.export(files::add, problems::add);
        return files;
    }

    private static List<String> shown(ExportModel model) {
        return model.columnsProperty().get().columns().stream().filter(Wanted::shown).map(Wanted::title).toList();
    }

    @Test
    void atFirstTheTableGoesOutAsItsPlaceShowsIt() {
        ExportModel model = model();

        assertThat(shown(model)).containsExactly("Workstream", "Latest update", "RAG", "Spent");
        assertThat(model.formatProperty().get()).isEqualTo(ExportFormat.XLSX);
        assertThat(exported(model)).containsExactly(folder.resolve("reablement-2-activities.xlsx"));
        assertThat(choices.of("programme")).as("nothing was chosen").isEmpty();
    }

    @Test
    void whatItsReadersMustNotSeeIsNotWritten() {
        keptBack = Map.of(Part.PUBLIC, List.of("Rotas"), Part.PART_2, List.of());
        ExportModel model = model();

        assertThat(exported(model)).isEmpty();
        assertThat(problems).singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("was not released"));
        assertThat(folder).isEmptyDirectory();

        model.partProperty().set(Part.PART_2);
        assertThat(exported(model)).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void whatWasChosenIsRememberedForItsPlaceOnly() throws IOException {
        ExportModel model = model();
        assertThat(model.move(2, -1)).isEqualTo(1);
        model.show(4, true);
        model.show(0, false);
        model.formatProperty().set(ExportFormat.CSV);
        Path file = exported(model).getFirst();

        assertThat(Files.readString(file)).startsWith("\ufeffRAG,Latest update,Spent,Owner\r\n");
        assertThat(shown(model())).containsExactly("RAG", "Latest update", "Spent", "Owner");
        assertThat(model().formatProperty().get()).isEqualTo(ExportFormat.CSV);
        assertThat(choices.of("recommendations")).isEmpty();
    }

    @Test
    void asUsualForgetsIt() {
        ExportModel first = model();
        first.show(0, false);
        exported(first);
        ExportModel second = model();
        second.asUsual();
        exported(second);

        assertThat(choices.of("programme")).isEmpty();
        assertThat(shown(second)).contains("Workstream");
    }

    @Test
    void aColumnAtTheEndStaysThere() {
        ExportModel model = model();

        assertThat(model.move(0, -1)).isZero();
        assertThat(model.move(4, 1)).isEqualTo(4);
    }

    @Test
    void withoutColumnsOrNameNothingGoesOut() {
        ExportModel model = model();
        for (int column = 0; column < 5; column++) {
            model.show(column, false);
        }
        assertThat(model.wrong()).hasValueSatisfying(
                problem -> assertThat(problem.what()).isEqualTo("No column is chosen."));
        model.show(1, true);
        assertThat(model.wrong()).isEmpty();
        model.nameProperty().set(" ../ ");
        assertThat(model.wrong()).hasValueSatisfying(
                problem -> assertThat(problem.what()).isEqualTo("The file has no name."));
    }

    @Test
    void aNameLeadsToNoOtherFolder() {
        ExportModel model = model();
        model.nameProperty().set("../..\\C:=table?*\n");

        assertThat(exported(model)).allSatisfy(file -> assertThat(file).hasParent(folder).isNotEmptyFile());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblem() throws IOException {
        ExportModel model = model();
        model.folderProperty().set(Files.writeString(folder.resolve("file"), "no folder"));

        assertThat(exported(model)).isEmpty();
        assertThat(problems).hasSize(1);
    }
}
