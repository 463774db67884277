package org.scrutineer.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** The file that a pack travels in. */
class PackFileTest {
    private static final TeamKey TEAM = TeamKey.random(Instant.parse("2026-11-01T09:00:00Z"));

    @TempDir
    private Path folder;

    private final Place laptop = new Place("C. Okafor", "LAPTOP7");
    private final UUID provider = laptop.provider("Ash Care");
    private final Place office = new Place("A. Brown", "OFFICE3");

    PackFileTest() {
        office.provider("Oak House");
        office.desk.keys().keep(TEAM);
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("visit.scrutineer-pack"), bytes);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static PackKey passphrase(String words) {
        return new PackKey.OfPassphrase(Passphrase.of(words.toCharArray()));
    }

    private Pack withPhotographs(PackKey key) {
        UUID visit = laptop.visit(provider, "Calm and clean. \uD83D\uDE00 “Quiet”, \uD800 half a sign\n");
        byte[] random = new byte[150_000];
        new Random(7).nextBytes(random);
        laptop.photograph(visit, "IMG 1.jpg", random);
        laptop.photograph(visit, "empty.jpg", new byte[0]);
        return laptop.away(provider, "Ash Care", key);
    }

    @Test
    void whatGoesInComesOut() {
        PackKey key = passphrase("Crème brûlée, twice");
        Pack pack = withPhotographs(key);
        PackFile file = PackFile.look(file(Place.bytes(pack, key)));

        assertThat(file.maker().words()).isEqualTo("pack 1 of LAPTOP7");
        assertThat(file.lock()).isInstanceOf(PackLock.ByPassphrase.class);
        // The same letters as another keyboard gives them.
        Pack opened = file.open(Passphrase.of("Cre\u0300me bru\u0302le\u0301e, twice".toCharArray()), Progress.NONE);
        assertThat(opened.manifest()).isEqualTo(pack.manifest());
        assertThat(opened.parcel().sets()).isEqualTo(pack.parcel().sets());
        assertThat(opened.parcel().changes()).isEqualTo(pack.parcel().changes());
        assertThat(opened.parcel().attachments()).usingRecursiveComparison()
                .isEqualTo(pack.parcel().attachments());
        assertThat(office.desk.takeIn(opened).arrived().joined()).isEqualTo(pack.parcel().changes().size());
        assertThat(office.ledger.check(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void nothingOfItCanBeReadWithoutTheKey() throws IOException {
        laptop.note(provider, "CANARY ".repeat(40));
        Path file = file(Place.bytes(laptop.away(provider, "Ash Care", new PackKey.OfTeam(TEAM)), new PackKey.OfTeam(
                TEAM)));

        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("LAPTOP7").doesNotContain("CANARY", "Ash Care", "Okafor", "changes.jsonl");
        assertThat(PackFile.look(file).open(TEAM, Progress.NONE).parcel().changes()).isNotEmpty();
    }

    @Test
    void aWrongPassphraseIsToldFromDamage() {
        PackKey key = passphrase("correct horse battery");
        PackFile file = PackFile.look(file(Place.bytes(laptop.away(provider, "Ash Care", key), key)));

        refused(() -> file.open(Passphrase.of("correct horse batterie".toCharArray()), Progress.NONE),
                "This passphrase does not open the pack “visit.scrutineer-pack”. Type it again; capitals count. It is "
                        + "the one that pack 1 of LAPTOP7 was made with.");
        refused(() -> file.open(TEAM, Progress.NONE), "This passphrase does not open");
    }

    @Test
    void aTeamKeyComesAlongOnceAndOpensWhatFollows() {
        TeamKey key = laptop.desk.teamKey();
        assertThat(laptop.desk.teamKey()).isEqualTo(key);
        PackFile locked = PackFile.look(file(Place.bytes(
                laptop.away(provider, "Ash Care", new PackKey.OfTeam(key)), new PackKey.OfTeam(key))));
        PackLock.ByTeamKey lock = (PackLock.ByTeamKey) locked.lock();
        refused(() -> office.desk.teamKey(locked, lock), "The pack “visit.scrutineer-pack” opens with a team key that "
                + "this workspace does not have. Ask for one that opens with a passphrase: pack 1 of LAPTOP7.");
        refused(() -> locked.open(TEAM, Progress.NONE), "opens with a team key that this workspace does not have");

        PackKey passphrase = passphrase("correct horse battery");
        office.desk.takeIn(laptop.away(provider, "Ash Care", passphrase));

        assertThat(locked.open(office.desk.teamKey(locked, lock), Progress.NONE).parcel().changes()).isNotEmpty();
        assertThat(TeamKey.read(key.text().toUpperCase(java.util.Locale.ROOT), key.made())).isEqualTo(key);
        assertThat(key).asString().doesNotContain(key.secret());
        refused(() -> TeamKey.read("abcd", key.made()), "This is no team key.");
    }

    @Test
    void aKeyFromElsewhereOpensPacksAndLocksNone() {
        TeamKey key = laptop.desk.teamKey();
        office.desk.takeIn(laptop.away(provider, "Ash Care", passphrase("correct horse battery")));
        assertThat(office.desk.teamKey()).as("the office's own").isEqualTo(TEAM);

        Place other = new Place("M. Khan", "LAPTOP9");
        other.desk.takeIn(laptop.away(provider, "Ash Care", passphrase("correct horse battery")));
        assertThat(other.desk.teamKey()).as("that of the workspace it began with").isEqualTo(key);
        TeamKey newer = laptop.desk.keys().made(key.made().plusSeconds(60));
        other.desk.takeIn(laptop.away(provider, "Ash Care", passphrase("correct horse battery")));
        assertThat(other.desk.teamKey()).isEqualTo(newer);
    }

    @Test
    void whatIsNoPackIsSaid() throws IOException {
        refused(file("PK\3\4 a workbook or so".getBytes(StandardCharsets.US_ASCII)),
                "“visit.scrutineer-pack” is not a pack. Choose a file that ends in .scrutineer-pack, just as it came.");
        refused(file("x".getBytes(StandardCharsets.US_ASCII)), "is not a pack");
        refused(folder.resolve("gone.scrutineer-pack"), "The file “gone.scrutineer-pack” cannot be read.");
        refused(folder, "cannot be read");
        refused(Path.of("/"), "cannot be read");
    }

    @Test
    void halfAPackIsStillOnItsWay() {
        byte[] whole = Place.bytes(withPhotographs(new PackKey.OfTeam(TEAM)), new PackKey.OfTeam(TEAM));
        Random random = new Random(11);
        for (int cut = 0; cut < 200; cut++) {
            int length = cut < 60 ? cut * 5 : random.nextInt(whole.length);
            refused(file(Arrays.copyOf(whole, length)), "is not whole; it may still be on its way. Wait until it is "
                    + "copied, then open it again.");
            // Some programs make room for the whole file first.
            byte[] room = Arrays.copyOf(Arrays.copyOf(whole, length), whole.length);
            assertThat(Problem.class).isEqualTo(problem(file(room)).getClass());
        }
        assertThat(problem(file(Arrays.copyOf(Arrays.copyOf(whole, 70_000), whole.length))))
                .hasMessageContaining("not whole").hasMessageContaining("ask for pack 1 of LAPTOP7, made on 22 ");
        refused(file(new byte[whole.length]), "is not whole");
    }

    @Test
    void aNewerVersionIsNamedAndNotGuessedAt() throws IOException {
        refused(file(new Forger(TEAM).ofVersion(2)),
                "The pack “visit.scrutineer-pack” was made by a newer version of Scrutineer. Install the newest");
    }

    @Test
    void everyFlippedByteIsFound() {
        byte[] whole = Place.bytes(withPhotographs(new PackKey.OfTeam(TEAM)), new PackKey.OfTeam(TEAM));
        byte[] small = Place.bytes(new Place("C. Okafor", "LAPTOP7").little(TEAM), new PackKey.OfTeam(TEAM));
        String rows = office.rows();
        Random random = new Random(20261126);
        int named = 0;
        for (int flip = 0; flip < 5_000; flip++) {
            byte[] spoilt = (flip % 50 == 0 ? whole : small).clone();
            // Every byte of the header has its turn.
            int at = flip < 400 ? flip : random.nextInt(spoilt.length);
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            named += problem(file(spoilt)).getMessage().contains("LAPTOP7") ? 1 : 0;
        }
        assertThat(named).isGreaterThan(4_000);
        assertThat(office.rows()).isEqualTo(rows);
    }

    private Problem problem(Path file) {
        try {
            PackFile looked = PackFile.look(file);
            office.desk.takeIn(looked.open(TEAM, Progress.NONE));
        } catch (Problem problem) {
            return problem;
        }
        throw new AssertionError("It was taken in");
    }

    private void refused(Path file, String sentence) {
        assertThat(problem(file)).hasMessageContaining(sentence);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable job, String sentence) {
        assertThatThrownBy(job).isInstanceOf(Problem.class).hasMessageContaining(sentence);
    }
}
