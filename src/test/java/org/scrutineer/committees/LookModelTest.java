package org.scrutineer.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.documents.SampleLooks;
import org.scrutineer.documents.SampleTemplate;
import org.scrutineer.documents.TemplateTag;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** How papers look is set, kept, and taken back. */
class LookModelTest {
    @TempDir
    private Path folder;

    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            office.wiring().ledger(), Background.atOnce(), problems::add);
    private final LookModel model = new LookModel(office.wiring().lookDesk(), changes, Background.atOnce());
    private Subscription attached;

    @BeforeEach
    void attach() {
        attached = model.attach();
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        attached.unsubscribe();
        office.close();
    }

    private LookModel.Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void withoutSettingsPapersLookAsTheyAlwaysDid() {
        assertThat(shown().look()).isEqualTo(CouncilLook.NONE);
        assertThat(office.wiring().lookDesk().style()).isEqualTo(org.scrutineer.documents.PaperStyle.plain());
        assertThat(office.wiring().lookDesk().template()).isEmpty();
    }

    @Test
    void aColourIsKeptRefusedAndTakenBack() {
        model.accent("1D5A96", refused::add);
        assertThat(shown().look().accent()).hasValue("#1d5a96");
        model.accent("#ffd700", refused::add);
        assertThat(refused).singleElement().extracting(Problem::what).asString().contains("too pale");
        assertThat(shown().look().accent()).hasValue("#1d5a96");
        model.accent(" ", refused::add);
        assertThat(shown().look().accent()).isEmpty();
        changes.undo(title -> assertThat(title).isEqualTo("Undone: Colour of papers: the usual one"));
        assertThat(shown().style().accent()).hasValue("#1d5a96");
    }

    @Test
    void aCrestWaitsForItsWords() throws IOException {
        model.crest(file("crest.png", SampleLooks.crest()), "", refused::add);
        assertThat(refused).singleElement().extracting(Problem::what).asString().contains("no words");
        assertThat(model.waitingProperty().get()).isPresent();
        assertThat(shown().look().crest()).isEmpty();

        model.alternative("Northmere Council", refused::add);
        assertThat(model.waitingProperty().get()).isEmpty();
        assertThat(shown().style().crest().orElseThrow().alternative()).isEqualTo("Northmere Council");

        model.alternative("The crest of Northmere", refused::add);
        assertThat(shown().style().crest().orElseThrow().alternative()).isEqualTo("The crest of Northmere");
        model.alternative("", refused::add);
        assertThat(refused).hasSize(2);

        model.removeCrest();
        assertThat(shown().style().crest()).isEmpty();
        changes.undo(title -> assertThat(title).isEqualTo("Undone: Papers without a crest"));
        assertThat(shown().style().crest()).as("the picture was kept").isPresent();
    }

    @Test
    void wordsWithoutACrestAreNotKept() {
        model.alternative("Northmere Council", refused::add);

        assertThat(refused).isEmpty();
        assertThat(shown().look()).isEqualTo(CouncilLook.NONE);
    }

    @Test
    void whatIsNoPictureNeverWaits() throws IOException {
        model.crest(file("crest.svg", "<svg/>".getBytes()), "Northmere", refused::add);
        model.crest(folder.resolve("missing.png"), "Northmere", refused::add);

        assertThat(refused).extracting(Problem::what).satisfiesExactly(
                what -> assertThat(what).contains("is not a picture"),
                what -> assertThat(what).contains("missing.png cannot be read"));
        assertThat(model.waitingProperty().get()).isEmpty();
    }

    @Test
    void aFontIsItsTwoFaces() throws IOException {
        List<Path> files = new ArrayList<>();
        for (byte[] face : SampleLooks.fontFiles()) {
            files.add(file("face" + files.size() + ".ttf", face));
        }
        model.font(files.subList(0, 1), refused::add);
        assertThat(refused).hasSize(1);
        model.font(files.reversed(), refused::add);
        assertThat(shown().style().font().orElseThrow().family()).isEqualTo("DejaVu Sans");
        model.removeFont();
        assertThat(shown().style().font()).isEmpty();
    }

    @Test
    void aTemplateIsCheckedBeforeItIsKept() throws IOException {
        model.template(file("letter.docx", SampleLooks.crest()), refused::add);
        assertThat(refused).singleElement().extracting(Problem::what).asString().contains("letter.docx is damaged");
        assertThat(shown().template()).isEmpty();

        model.template(file("northmere.docx", SampleTemplate.file()), refused::add);
        assertThat(shown().template().orElseThrow().tags()).contains(TemplateTag.BODY, TemplateTag.TITLE);
        assertThat(office.wiring().lookDesk().template().orElseThrow().name()).isEqualTo("northmere.docx");
        model.removeTemplate();
        assertThat(shown().template()).isEmpty();
    }
}
