package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.OtherProcess;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * A process that takes a form in, issues a paper and takes minutes is ended without warning: each of them is wholly in
 * or wholly out.
 */
class KilledAtWorkTest {
    private static final int KILLS = Integer.getInteger("scrutineer.kills", 3);
    private static final String REVIEW = "Care at Home";
    private static final String MINUTES = "minutes-adult-care-2026-09-15.txt";

    @TempDir
    private Path folder;

    /** The three jobs on a workspace, each as a command line; what each did is taken back before the next is done. */
    private record Jobs(Wiring wiring, Path form, Path minutes, Path papers) implements Opener<Wiring> {
        static Jobs in(Path folder, Workspace workspace) {
            return new Jobs(
                    new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), InstantSource.system()),
                    folder.resolve("form.xlsx"), folder.resolve("minutes.txt"), folder.resolve("papers"));
        }

        void doAll() {
            run("forms", "in", form.toString(), "--take");
            takeBack();
            run("paper", "progress", "--review", REVIEW, "--to", papers.toString(), "--issue");
            takeBack();
            run("minutes", minutes.toString(), "--meeting", "17 March 2026", "--review", REVIEW, "--take", "all");
            takeBack();
        }

        private void run(String... words) {
            ByteArrayOutputStream refused = new ByteArrayOutputStream();
            String[] all = java.util.Arrays.copyOf(words, words.length + 2);
            all[words.length] = "--workspace";
            all[words.length + 1] = papers.toString();
            int code = new Commands(new Console(new PrintWriter(new StringWriter())), this)
                    .commandLine(new PrintStream(refused, true, StandardCharsets.UTF_8))
                    .execute(all);
            if (code == Commands.NOT_DONE) {
                throw new IllegalStateException(refused.toString(StandardCharsets.UTF_8));
            }
        }

        private void takeBack() {
            SetEntry last = wiring.ledger().undoable().orElseThrow();
            wiring.ledger().undo(last.id(), java.util.Optional.empty());
        }

        @Override
        public <R> R in(Path anywhere, WhenMissing missing, Function<Wiring, R> job) {
            return job.apply(wiring);
        }
    }

    /** Works without end, and prints each set's id once it was told as saved. */
    static final class Works {
        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Jobs jobs = Jobs.in(folder, open(folder));
            jobs.wiring().ledger().onSaved((Outcome.Saved saved) -> System.out.println(saved.set()));
            System.out.println("working");
            while (true) {
                jobs.doAll();
            }
        }
    }

    @Test
    @Timeout(600)
    void eachIsWhollyInOrWhollyOut() throws IOException {
        Map<String, Integer> whole = begin();
        assertThat(whole).as("three jobs and their undoing").hasSize(6);
        Random random = new Random(20261122);
        Set<UUID> told = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(killedAfter(random.nextInt(7), random));
            try (Workspace workspace = open(folder)) {
                Wiring wiring = Jobs.in(folder, workspace).wiring();
                assertThat(wiring.ledger().check(Progress.NONE).faults()).as("after kill %d", kill).isEmpty();
                List<SetEntry> sets = wiring.ledger().sets(Integer.MAX_VALUE);
                assertThat(sets).as("after kill %d", kill).extracting(SetEntry::id).containsAll(told);
                assertThat(sets).as("after kill %d", kill).filteredOn(set -> whole.containsKey(set.title()))
                        .allSatisfy(set -> assertThat(set.changes()).isEqualTo(whole.get(set.title())));
                filesAreThere(wiring);
                // What the end fell upon is taken back, so that the next process finds what the first one found.
                sets.stream().limit(1).filter(set -> whole.containsKey(set.title()) && !set.title().startsWith("Undo"))
                        .forEach(set -> wiring.ledger().undo(set.id(), java.util.Optional.empty()));
            }
        }
        assertThat(told).hasSizeGreaterThan(KILLS);
    }

    /** What refers to a kept file finds it, whole. */
    private static void filesAreThere(Wiring wiring) {
        Ledger ledger = wiring.ledger();
        for (Snapshot snapshot : wiring.snapshots().all()) {
            assertThat(wiring.snapshots().papers(snapshot)).hasSameSizeAs(snapshot.papers());
            assertThat(ledger.attachment(snapshot.heads())).isPresent();
        }
        for (UpdateForm form : wiring.updateForms().forms()) {
            assertThat(ledger.attachment(form.form())).isPresent();
            form.returned().ifPresent(back -> assertThat(ledger.attachment(back.sha256())).isPresent());
        }
    }

    /** Does each job once undisturbed. @return how many changes the set of each title has when it is whole */
    private Map<String, Integer> begin() throws IOException {
        SampleWorkspace.copyTo(folder);
        try (InputStream minutes = SampleCouncil.class.getResourceAsStream("sample/" + MINUTES)) {
            Files.copy(minutes, folder.resolve("minutes.txt"));
        }
        try (Workspace workspace = open(folder)) {
            Jobs jobs = Jobs.in(folder, workspace);
            Ledger ledger = jobs.wiring().ledger();
            fillIn(ledger.attachment(jobs.wiring().updateForms().forms().getFirst().form()).orElseThrow().content());
            int before = ledger.sets(Integer.MAX_VALUE).size();
            jobs.doAll();
            List<SetEntry> sets = ledger.sets(Integer.MAX_VALUE);
            return sets.stream().limit(sets.size() - before)
                    .collect(Collectors.toMap(SetEntry::title, SetEntry::changes, (one, other) -> one, HashMap::new));
        }
    }

    private void fillIn(byte[] form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                OutputStream out = Files.newOutputStream(folder.resolve("form.xlsx"))) {
            workbook.getSheet("Recommendations").getRow(2).getCell(6).setCellValue("Nine of the ten are trained.");
            workbook.write(out);
        }
    }

    private Set<UUID> killedAfter(int sets, Random random) {
        Set<UUID> printed = new HashSet<>();
        try (OtherProcess process = OtherProcess.running(Works.class, folder.toString())) {
            assertThat(process.line()).isEqualTo("working");
            for (int set = 0; set < sets; set++) {
                printed.add(UUID.fromString(process.line()));
            }
            spin(random.nextInt(20_000_000));
            process.kill();
            for (String line = process.line(); line != null; line = process.line()) {
                // The last line may have been cut in two.
                if (line.length() == 36) {
                    printed.add(UUID.fromString(line));
                }
            }
        }
        return printed;
    }

    /** Lets a moment go by that no clock measures, so that the end falls anywhere inside a job. */
    private static void spin(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            Thread.onSpinWait();
        }
    }

    private static Workspace open(Path folder) {
        return Workspace.openExisting(folder, Holder.here("A. Brown", Opening.COMMAND_LINE));
    }
}
