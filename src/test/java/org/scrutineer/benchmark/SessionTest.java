package org.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void methodsThatDoNotComeToTheSameAreNamed() throws Exception {
        Session session = session(Scale.TINY);

        session.hold(Contest.of("Counting", 1, telling("ours", "two"), telling("theirs", "three")));

        assertThat(session.mismatches()).containsExactly("Counting: ours two, theirs three");
    }

    @Test
    void aLimitNeedNotComeToTheSame() throws Exception {
        Session session = session(Scale.TINY);

        session.hold(Contest.of("Counting", 1, telling("ours", "two"), Method.limit("limit", () -> () -> "nothing")));

        assertThat(session.mismatches()).isEmpty();
    }

    @Test
    void aProgramThatIsNotHereIsSaidToBeMissing() throws Exception {
        session(Scale.TINY).hold(
                Contest.of("Counting", 1, telling("ours", "two"), Method.missing("LibreOffice"))
                        .goals(Goal.timesFasterThan("LibreOffice", 10)));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("LibreOffice").contains("not here")
                .doesNotContain(
                        "oal");
    }

    @Test
    void methodsTakeTurnsAndTheSlowOnesFewer() throws Exception {
        StringBuilder turns = new StringBuilder();
        AtomicInteger ours = new AtomicInteger();

        session(Scale.FULL).hold(Contest.of("Turns", 0,
                Method.of("ours", () -> {
                    turns.append('o').append(ours.incrementAndGet());
                    return () -> "same";
                }),
                Method.of("theirs", () -> {
                    turns.append('t');
                    return () -> "same";
                }).atMost(2)));

        assertThat(turns).hasToString("o1to2to3");
    }

    @Test
    void theFirstThirdOnlyWarmsUpAndTheMedianCounts() {
        Measured measured = new Measured(telling("ours", "two"));
        for (double milliseconds : new double[]{900, 800, 10, 30, 20, 40}) {
            measured.add(new Measured.Turn(milliseconds, milliseconds / 1_000));
        }

        assertThat(measured.milliseconds()).isEqualTo(25);
        assertThat(measured.processorSeconds()).isEqualTo(0.025);
    }

    @Test
    void aGoalIsMetOrMissedInWords() {
        Measured ours = taking(10);
        Goal goal = Goal.timesFasterThan("theirs", 10);

        assertThat(goal.verdict(ours, Map.of("theirs", taking(200)))).hasValueSatisfying(
                verdict -> assertThat(verdict).startsWith("Goal met: at least 10 times as fast as theirs"));
        assertThat(goal.verdict(ours, Map.of("theirs", taking(50)))).hasValueSatisfying(
                verdict -> assertThat(verdict).startsWith("GOAL MISSED").contains("0.20 of its time"));
        assertThat(goal.verdict(ours, Map.of())).isEmpty();
    }

    private static Measured taking(double milliseconds) {
        Measured measured = new Measured(telling("any", "two"));
        measured.add(new Measured.Turn(milliseconds, 0));
        return measured;
    }

    private static Method telling(String name, String digest) {
        return Method.of(name, () -> () -> digest);
    }

    private Session session(Scale scale) {
        return new Session(scale, Path.of("unused"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
