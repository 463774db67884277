package org.scrutineer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.intake.Aim;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * The sample council: a year of workbooks taken in and assessments confirmed, at the times and by the people that its
 * index names, so that its history is a year long.
 */
public final class SampleCouncil {
    private static final String INDEX = "sample.properties";
    private static final String DEVICE = "Northmere";

    private final Properties index = new Properties();

    public SampleCouncil() {
        try (InputStream in = resource(INDEX)) {
            index.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replays the year into a workspace that holds nothing yet. */
    public void fill(Wiring wiring, Progress progress) {
        if (!wiring.ledger().sets(1).isEmpty()) {
            throw new Problem(
                    "This workspace holds records already, so the sample council was not put into it.",
                    "Name a new folder for the sample council.");
        }
        int steps = numbered("step.%d.do").size();
        for (int step = 1; step <= steps; step++) {
            progress.check();
            progress.report(step - 1L, steps, "Making the sample council");
            take(step, wiring);
        }
        progress.report(steps, steps, "Made the sample council");
    }

    private void take(int step, Wiring wiring) {
        String at = value("step." + step + ".at");
        Instant moment = LocalDateTime.parse(at).atZone(ZoneId.of("Europe/London")).toInstant();
        Wiring then = wiring.as(new Author(value("step." + step + ".by"), DEVICE), () -> moment);
        String subject = "subject." + value("step." + step + ".subject") + ".";
        switch (value("step." + step + ".do")) {
            case "import" -> takeIn(then, subject, value("step." + step + ".file"));
            case "confirm" -> confirm(
                    then,
                    value(subject + "title"),
                    List.of(value("step." + step + ".recommendations").split(",\\s*")),
                    value("step." + step + ".meeting"));
            default -> throw new IllegalStateException("Step " + step + " of the sample does nothing known");
        }
    }

    private void takeIn(Wiring wiring, String subject, String file) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("scrutineer-sample");
            Path copy = folder.resolve(file);
            try (InputStream in = resource(file)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Aim aim = new Aim(Optional.of(value(subject + "title")), Map.of(), Map.of(), true);
            wiring.importDesk().take(wiring.importDesk().preview(copy, aim, Progress.NONE), clash -> false);
            Files.delete(copy);
            Files.delete(folder);
        } catch (IOException failed) {
            throw new Problem(
                    "The sample council's workbooks could not be unpacked.",
                    "Check that there is room for temporary files, and try again.",
                    failed);
        }
        describe(wiring, subject);
    }

    /** What no workbook says: who brings the papers, to which meeting, and with which background papers. */
    private void describe(Wiring wiring, String subject) {
        String title = value(subject + "title");
        List<Edit> edits = new ArrayList<>();
        UUID id;
        if (value(subject + "kind").equals("review")) {
            Review review = wiring.register().reviewTitled(title).orElseThrow();
            id = review.id();
            edits.add(
                    Edit.typed(Review.KIND, id, "link officer", Fields.of("link_officer", value(subject + "officer"))));
            edits.add(Edit.typed(Review.KIND, id, "meeting", Fields.of("meeting", value(subject + "meeting"))));
            committee(wiring, subject, review.committee(), edits)
                    .ifPresent(committee -> edits.add(Edit.typed(
                            Review.KIND, id, "committee", Fields.of("committee_id", committee))));
        } else {
            Programme programme = wiring.programmes().programmeTitled(title).orElseThrow();
            id = programme.id();
            edits.add(Edit.typed(
                    Programme.KIND, id, "presented by", Fields.of("presented_by", value(subject + "officer"))));
            edits.add(Edit.typed(Programme.KIND, id, "meeting", Fields.of("meeting", value(subject + "meeting"))));
            committee(wiring, subject, programme.committee(), edits)
                    .ifPresent(committee -> edits.add(Edit.typed(
                            Programme.KIND, id, "committee", Fields.of("committee_id", committee))));
        }
        if (wiring.committees().backgroundPapers(id).isEmpty()) {
            edits.addAll(backgroundPapers(subject, id));
        }
        wiring.ledger().apply(new Draft(
                Draft.Kind.EDIT, "Meeting and background papers of " + title, Optional.empty(), edits, List.of()));
    }

    /** @return a committee that the workbook did not name and that is made here, if any */
    private Optional<UUID> committee(Wiring wiring, String subject, Optional<UUID> named, List<Edit> edits) {
        String name = value(subject + "committee");
        Optional<UUID> held = named.or(() -> wiring.committees().committeeNamed(name).map(Committee::id));
        UUID id = held.orElseGet(UUID::randomUUID);
        if (held.isEmpty()) {
            edits.add(Edit.typed(Committee.KIND, id, "name", Fields.of("name", name)));
        }
        edits.add(Edit.typed(Committee.KIND, id, "authority", Fields.of("authority", value("authority"))));
        return named.isPresent() ? Optional.empty() : Optional.of(id);
    }

    private List<Edit> backgroundPapers(String subject, UUID id) {
        List<Edit> edits = new ArrayList<>();
        int ordinal = 1;
        for (String written : numbered(subject + "background.%d")) {
            String[] parts = written.split("\\s*\\|\\s*");
            UUID paper = UUID.randomUUID();
            edits.add(Edit.typed(BackgroundPaper.KIND, paper, "place",
                    Fields.of("subject_id", id).with("ordinal", ordinal++)));
            edits.add(Edit.typed(BackgroundPaper.KIND, paper, "title", Fields.of("title", parts[0] + ", " + parts[1])));
            edits.add(Edit.typed(BackgroundPaper.KIND, paper, "dated", Fields.of("dated", parts[2])));
        }
        return edits;
    }

    private void confirm(Wiring wiring, String review, List<String> refs, String meeting) {
        UUID id = wiring.register().reviewTitled(review).orElseThrow().id();
        wiring.register().recommendations(id).stream()
                .filter(recommendation -> refs.contains(recommendation.ref()))
                .forEach(recommendation -> wiring.ledger()
                        .apply(RegisterEdits.confirm(recommendation, recommendation.assessment(), meeting)));
    }

    private List<String> numbered(String key) {
        List<String> values = new ArrayList<>();
        for (int number = 1; index.containsKey(key.formatted(number)); number++) {
            values.add(value(key.formatted(number)));
        }
        return values;
    }

    private String value(String key) {
        String value = index.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The sample's index has no " + key);
        }
        return value.strip();
    }

    private static InputStream resource(String name) {
        InputStream in = SampleCouncil.class.getResourceAsStream("sample/" + name);
        if (in == null) {
            throw new IllegalStateException("The sample has no file " + name);
        }
        return in;
    }
}
