package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.app.PaletteModel.Command;

class PaletteModelTest {
    private final List<Destination> opened = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(List.of(
            command("Home", "Ctrl 1"),
            command("Recommendation 40", "Care at Home · Share rotas"),
            command("Recommendation 4", "Care at Home · Tell families"),
            command("Recommendation 4", "Libraries · Open on Sundays"),
            command("Make the paper of Care at Home", "Progress report")),
            new SearchIndex(List.of(new SearchIndex.Text(
                    "Evidence", "Recommendation 4 · Care at Home", "A leaflet is in every library.",
                    new Destination.Reviews()))),
            opened::add);

    @Test
    void beginningsOfWordsAreEnoughAndTheExactNumberComesFirst() {
        assertThat(names("rec 4")).startsWith("Recommendation 4", "Recommendation 4").contains("Recommendation 40");
    }

    @Test
    void whatStandsBesideNarrowsTheChoice() {
        assertThat(model.find("rec 4 lib")).extracting(Command::about).containsExactly("Libraries · Open on Sundays");
    }

    @Test
    void theNameCountsMoreThanWhatStandsBeside() {
        assertThat(names("home")).startsWith("Home");
    }

    @Test
    void withoutAWordEverythingIsOffered() {
        assertThat(model.find(" ")).hasSize(5);
        assertThat(model.find("nothing like it")).isEmpty();
    }

    @Test
    void textsAreFoundByThreeLettersAndOpened() {
        assertThat(model.texts("le")).isEmpty();
        assertThat(model.texts("leaflet lib")).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Evidence: A leaflet is in every library.");
            assertThat(found.about()).isEqualTo("Recommendation 4 · Care at Home");
            found.run().run();
        });
        assertThat(opened).containsExactly(new Destination.Reviews());
    }

    private List<String> names(String typed) {
        return model.find(typed).stream().map(Command::name).toList();
    }

    private static Command command(String name, String about) {
        return new Command(name, about, () -> {});
    }
}
