package org.scrutineer.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.packs.OpenPackModel.State;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Background;

/** Packs are put together and opened without a screen. */
class OpenPackModelTest {
    private static final String WORDS = "correct horse battery";

    @TempDir
    private Path folder;

    private final Place office = new Place("A. Brown", "OFFICE3");
    private final Place laptop = new Place("C. Okafor", "LAPTOP7");
    private final UUID provider = laptop.provider("Ash Care");
    private final List<Taken> told = new ArrayList<>();
    private final OpenPackModel model = new OpenPackModel(
            PackTaking.into(office.desk), Background.atOnce(), told::addAll);

    private Path file(String name, PackKey key) throws IOException {
        return Files.write(folder.resolve(name + PackFile.ENDING), Place.bytes(
                laptop.away(provider, "Ash Care", key), key));
    }

    private static PackKey passphrase() {
        return new PackKey.OfPassphrase(Passphrase.of(WORDS.toCharArray()));
    }

    @Test
    void aPackIsAskedForItsPassphraseUntilItOpens() throws IOException {
        model.open(List.of(file("ash", passphrase())));
        assertThat(model.stateProperty().get()).isInstanceOf(State.Asking.class);

        char[] typed = "another".toCharArray();
        model.takeIn(typed);
        assertThat(typed).containsOnly('\0');
        State.Asking again = (State.Asking) model.stateProperty().get();
        assertThat(again.problem().orElseThrow().getCause()).isInstanceOf(Refusal.WrongKey.class);
        assertThat(told).isEmpty();

        model.takeIn(WORDS.toCharArray());
        assertThat(((State.Done) model.stateProperty().get()).taken()).isEqualTo(told).hasSize(1);
        assertThat(told.getFirst().from().words()).isEqualTo("pack 1 of LAPTOP7");
    }

    @Test
    void whatIsNoPackIsSaidAtOnce() throws IOException {
        model.open(List.of(file("ash", passphrase()), Files.writeString(folder.resolve("x.scrutineer-pack"), "no")));

        assertThat(((State.Refused) model.stateProperty().get()).problem()).hasMessageContaining("is not a pack");
        model.takeIn(WORDS.toCharArray());
        assertThat(told).isEmpty();
    }

    @Test
    void aPackOfTheTeamIsTakenInAtOnce() throws IOException {
        TeamKey key = office.desk.teamKey();
        Path file = file("ash", new PackKey.OfTeam(key));

        model.open(List.of(file));

        assertThat(told).hasSize(1);
        model.open(List.of(file("other", new PackKey.OfTeam(TeamKey.random(key.made())))));
        assertThat(((State.Refused) model.stateProperty().get()).problem()).hasMessageContaining("team key");
    }

    @Test
    void whoeverCancelsIsAskedAgain() throws IOException {
        Deque<Runnable> jobs = new ArrayDeque<>();
        OpenPackModel slow = new OpenPackModel(
                PackTaking.into(office.desk), new Background(jobs::add, Runnable::run, error -> {
                    throw new AssertionError(error);
                }), told::addAll);
        slow.open(List.of(file("ash", passphrase())));
        jobs.remove().run();
        slow.takeIn(WORDS.toCharArray());
        assertThat(slow.stateProperty().get()).isInstanceOf(State.Reading.class);
        assertThat(slow.runningProperty().get().orElseThrow().title()).isEqualTo("Reading pack 1 of LAPTOP7");

        slow.cancel();
        jobs.remove().run();

        assertThat(slow.stateProperty().get()).isInstanceOf(State.Asking.class);
        assertThat(told).isEmpty();
        assertThat(office.ledger.exchange().packs()).isEmpty();
    }

    @Test
    void aPackIsPutTogether() throws IOException {
        PacksModel packs = new PacksModel(
                laptop.desk, new ChangesModel(laptop.ledger, Background.atOnce(), problem -> {
                    throw problem;
                }), Background.atOnce());
        packs.attach();
        packs.wantAway();
        TakeAwayModel away = packs.takeAway();
        assertThat(away.found()).extracting(Subject::name).containsExactly("Ash Care");
        assertThat(away.isReady()).isFalse();
        away.searchProperty().set("oak");
        assertThat(away.found()).isEmpty();
        away.searchProperty().set("PROVIDER ash");
        away.want(away.found().getFirst(), true);
        assertThat(away.isReady()).isTrue();
        away.holderProperty().set(" C. Okafor ");
        away.untilProperty().set("2026-12-01");

        away.make(folder, "short".toCharArray());
        assertThat(away.stateProperty().get().problem().orElseThrow()).hasMessageContaining("too short");
        away.make(folder, WORDS.toCharArray());

        TakeAwayModel.Made made = away.stateProperty().get().made().orElseThrow();
        assertThat(made.file()).hasFileName("pack-1-ash-care.scrutineer-pack").exists();
        assertThat(packs.standingProperty().get().out()).singleElement()
                .satisfies(pack -> assertThat(pack.holder()).contains("C. Okafor"));
        packs.returned(made.pack());
        assertThat(packs.standingProperty().get().out()).noneMatch(PackOut::isOut);
    }

    @Test
    void howStrongAPassphraseIsIsSaidInWords() {
        assertThat(Strength.of("")).isEqualTo(Strength.NONE);
        assertThat(Strength.of("short")).isEqualTo(Strength.SHORT);
        assertThat(Strength.of("aaaaaaaaaaaaaaaaaaaaaa")).isEqualTo(Strength.WEAK);
        assertThat(Strength.of("1234567890123456789")).isEqualTo(Strength.WEAK);
        assertThat(Strength.of("correct horse")).isEqualTo(Strength.FAIR);
        assertThat(Strength.of(WORDS)).isEqualTo(Strength.STRONG);
    }
}
