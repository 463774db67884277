package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.Wiring;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.papers.Made;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;

/** Finished files with something in them that must not go out, in every place where it can hide. */
class ReleaseCheckTest {
    private static final String SECRET = "The contractor’s final offer was £4.2 million for both lots";

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> itIsFoundWhereverItStands() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(HidingPlaces.pdf(SECRET));
        files.putAll(HidingPlaces.office(SECRET));
        files.putAll(HidingPlaces.plain(SECRET));
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(
                check(SECRET).check(file.getKey().replaceFirst(".* ", "paper."), file.getValue()))
                .extracting(Hit::kind).contains(Hit.Kind.EXEMPT).doesNotContain(Hit.Kind.UNREADABLE))).toList();
    }

    @TestFactory
    List<DynamicTest> whereNothingHidesNothingIsFound() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(HidingPlaces.pdf("All is well with the offer"));
        files.putAll(HidingPlaces.office("All is well with the offer"));
        files.putAll(HidingPlaces.plain("All is well with the offer"));
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(
                check(SECRET, "Mr Hartley").check("paper.x", file.getValue())).isEmpty())).toList();
    }

    @Test
    void aFileName() {
        assertThat(check("Provider Sunrise Homecare leaves").check(
                "provider-sunrise-homecare-leaves.pdf.txt", new byte[0])).extracting(Hit::where)
                .containsExactly("file name");
    }

    @Test
    void otherWritingsOfTheSameWords() {
        for (String written : List.of(
                "THE CONTRACTOR'S FINAL OFFER WAS £4.2 MILLION FOR BOTH LOTS", "the contractor`s ﬁnal offer\nwas £4.2"
                        + " million for both\u00a0lots",
                "The contrac-\ntor’s final of\u00adfer was £4.2 million for both lots",
                "… the contractor’s final offer was £4.2 million for …")) {
            assertThat(check(SECRET).check("a.txt", written.getBytes(StandardCharsets.UTF_8))).as(written).isNotEmpty();
        }
    }

    @Test
    void aTextThatGoesOnOverAPageIsFoundByItsParts() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        String broken = text.replace("nine", "nine Board report, page 3 ");
        assertThat(check(text).check("a.txt", broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void aNameIsNotFoundInTheMiddleOfAnother() {
        assertThat(check("A. Bright").check("a.txt", bytes("The plan: a brighter day"))).isEmpty();
        assertThat(check("A. Bright").check("a.txt", bytes("Told by A Bright, today"))).hasSize(1);
    }

    @Test
    void whatIsTooShortIsToldAndNotGuessed() {
        Secrets secrets = new Secrets(List.of(new Secret(Secret.Kind.EXEMPT, "recommendation: owner", "Red")),
                List.of());
        assertThat(ReleaseCheck.of(secrets).check("a.txt", bytes("Red, amber and green"))).isEmpty();
        assertThat(secrets.tooShort()).containsExactly("recommendation: owner");
    }

    @Test
    void aPhraseThatIsPublicElsewhereStopsNothing() {
        String text = "The committee is asked to note the report. Our price was nine pounds an hour.";
        Secrets secrets = new Secrets(
                List.of(new Secret(Secret.Kind.EXEMPT, "evidence: content", text)),
                List.of("In June the Committee is asked to note the report"));
        ReleaseCheck check = ReleaseCheck.of(secrets);
        assertThat(check.check("a.txt", bytes("The committee is asked to note the report."))).isEmpty();
        assertThat(check.check("a.txt", bytes("Our price was nine pounds an hour."))).extracting(Hit::kind)
                .containsExactly(Hit.Kind.EXEMPT);
    }

    @Test
    void aWholeTextThatWasMarkedInOneRecordOnlyStopsThePaper() {
        Secrets secrets = new Secrets(List.of(new Secret(Secret.Kind.EXEMPT, "evidence: content", SECRET)), List.of(
                SECRET));
        assertThat(ReleaseCheck.of(secrets).check("a.txt", bytes(SECRET))).extracting(Hit::kind)
                .containsExactly(Hit.Kind.MARKED_ONLY_HERE);
    }

    @Test
    void whatCannotBeReadIsNotReleased() throws IOException {
        for (String broken : List.of("%PDF-1.7 and no more", "PK\u0003\u0004 and no more", "\u0089PNG\r\n\u001a\n"
                + "\u0000\u0000\u00ffabcdefghijkl")) {
            byte[] bytes = broken.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(check(SECRET).check("a", bytes)).extracting(Hit::kind).containsExactly(Hit.Kind.UNREADABLE);
        }
        Path file = Files.write(folder.resolve("a.pdf"), bytes("%PDF-1.7"));
        assertThatThrownBy(() -> check(SECRET).release(List.of(file))).isInstanceOf(Problem.class)
                .hasMessageContaining("a.pdf was not released").hasMessageNotContaining("contractor");
    }

    @Test
    void namesAreFoundHoweverPublicTheyAre() {
        Secrets secrets = new Secrets(
                List.of(new Secret(Secret.Kind.NAME, "provider: name", "Ash Care")), List.of("Ash Care"));
        assertThat(ReleaseCheck.of(secrets).check("a.txt", bytes("so Ash\tCare’s figures"))).extracting(Hit::kind)
                .containsExactly(Hit.Kind.NAME);
        assertThat(ReleaseCheck.of(secrets).check("a.txt", bytes("wash care"))).isEmpty();
    }

    /** With the views switched off: a paper of the whole register, in every format that is written. */
    @TestFactory
    List<DynamicTest> everyCanaryIsStoppedInEveryFormat() throws IOException {
        try (Canaries canaries = new Canaries()) {
            canaries.mark(Level.EXEMPT);
            Secrets secrets = canaries.office.wiring().secretReader().read(Part.PUBLIC, List.of());
            List<String> all = canaries.birds().stream()
                    .map(bird -> bird.kind().name() + ": " + bird.column().replace('_', ' ')).distinct().toList();
            Map<String, byte[]> files = HidingPlaces.written(
                    canaries.birds().stream().map(Canaries.Bird::text).collect(Collectors.toList()));
            return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(
                    ReleaseCheck.of(secrets).check("paper", file.getValue())).extracting(Hit::of).containsAll(all)))
                    .toList();
        }
    }

    /** With the views on, the same composers make papers that go out, and without them papers that do not. */
    @Test
    void papersOfThePublicPartAreReleasedAndThoseOfTheWholeAreStopped() throws IOException {
        try (Canaries canaries = new Canaries()) {
            for (Level level : List.of(Level.EXEMPT, Level.INTERNAL)) {
                canaries.mark(level);
                Wiring whole = canaries.office.wiring();
                ReleaseCheck check = ReleaseCheck.of(whole.secretReader().read(Part.PUBLIC, List.of()));
                for (Map.Entry<String, byte[]> file : HidingPlaces.printed(progress(whole.part(Part.PUBLIC), canaries))
                        .entrySet()) {
                    assertThat(check.check("paper", file.getValue())).as(level + " " + file.getKey()).isEmpty();
                }
                for (Map.Entry<String, byte[]> file : HidingPlaces.printed(progress(whole, canaries)).entrySet()) {
                    assertThat(check.check("paper", file.getValue())).as(level + " " + file.getKey())
                            .hasSizeGreaterThan(10);
                }
            }
        }
    }

    private static Paper progress(Wiring wiring, Canaries canaries) {
        RecordKind kind = Review.KIND;
        return Made.of(wiring, wiring.register().reviews().stream()
                .filter(review -> review.id().equals(canaries.record(kind))).findFirst().orElseThrow());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ReleaseCheck check(String... secrets) {
        return ReleaseCheck.of(new Secrets(
                List.of(secrets).stream().map(text -> new Secret(Secret.Kind.EXEMPT, "evidence: content", text))
                        .toList(),
                List.of()));
    }
}
