package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.app.Wiring;
import org.scrutineer.disclosure.Canaries.Bird;
import org.scrutineer.documents.HtmlWriter;
import org.scrutineer.documents.Paper;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.ui.Progress;

/**
 * Canaries in every text × every kind of paper × every format: none sings in a public paper; and where the views are
 * switched off, the check stops each one that is printed.
 */
class EveryKindDisclosureTest {
    private final Canaries canaries = new Canaries();

    @AfterEach
    void close() {
        canaries.close();
    }

    @Test
    void everyKindHasSomethingToKeepBack() {
        Set<String> kinds = new TreeSet<>();
        for (Made each : papers(canaries.office.wiring())) {
            assertThat(singing(each.paper())).as(each.kind()).hasSizeGreaterThan(3);
            kinds.add(each.kind());
        }
        assertThat(kinds).containsAll(canaries.office.wiring().paperKinds().all().stream()
                .map(kind -> kind.name().word()).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void noneSingsInAPublicFileAndTheCheckStopsEachThatDoesInTheWhole(Level level) throws IOException {
        canaries.mark(level);
        Wiring whole = canaries.office.wiring();
        ReleaseCheck check = ReleaseCheck.of(whole.secretReader().read(Part.PUBLIC, List.of()));
        for (Made each : papers(whole.part(Part.PUBLIC))) {
            assertThat(singing(each.paper())).as(each.kind()).isEmpty();
            for (Map.Entry<String, byte[]> file : files(each.paper()).entrySet()) {
                assertThat(check.check("paper." + file.getKey(), file.getValue())).as(each.kind() + " " + file.getKey())
                        .isEmpty();
            }
        }
        for (Made each : papers(whole)) {
            List<String> printed = singing(each.paper());
            for (Map.Entry<String, byte[]> file : files(each.paper()).entrySet()) {
                assertThat(check.check("paper." + file.getKey(), file.getValue())).extracting(Hit::of)
                        .as(each.kind() + " " + file.getKey()).containsAll(printed);
            }
        }
    }

    private record Made(String kind, Paper paper) {}

    private static List<Made> papers(Wiring wiring) {
        List<Made> papers = new ArrayList<>();
        for (PaperKind<?> kind : wiring.paperKinds().all()) {
            kind.subjects().forEach(
                    subject -> papers.add(new Made(kind.name().word(), kind.compose(subject.id()).paper())));
        }
        return papers;
    }

    /** Whose songs are in what a paper says, as the check names them. */
    private List<String> singing(Paper paper) {
        String words = paper.toString();
        return canaries.birds().stream().filter(bird -> words.contains(bird.song()))
                .map(EveryKindDisclosureTest::of).distinct().toList();
    }

    private static String of(Bird bird) {
        return bird.kind().name() + ": " + bird.column().replace('_', ' ');
    }

    private static Map<String, byte[]> files(Paper paper) throws IOException {
        Map<String, byte[]> files = new HashMap<>(HidingPlaces.printed(paper));
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlWriter.write(paper, html, Progress.NONE);
        files.put("html", html.toByteArray());
        return files;
    }
}
