package org.scrutineer.visits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.visits.Visit.Dates;
import org.scrutineer.visits.Visit.Reply;

/** A quality visit to Acorn Homecare in an office, as far as a test wants it. */
public final class Audit {
    private static final FuzzyDate DAYS = VisitCommands.days("9 November 2026", Optional.of("10 November 2026"));

    private final Office office;
    private final UUID provider = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();

    public Audit(Office office) {
        this.office = office;
    }

    public UUID visit() {
        return visit;
    }

    public UUID provider() {
        return provider;
    }

    private Ledger ledger() {
        return office.wiring().ledger();
    }

    /** Planned, and nothing else. */
    public void planned() {
        ledger().apply(ProviderEdits.provider(new Provider(
                provider, "Acorn Homecare", List.of("Acorn"), "", "", "")));
        apply(VisitEdits.visit(new Visit(
                visit, provider, Optional.empty(), Visit.Kind.UNANNOUNCED,
                new Visit.Plan(
                        FuzzyDate.parse("1 March 2027"), FuzzyDate.UNKNOWN, QuestionSetFile.shipped().id(), "",
                        List.of(),
                        Visit.State.PLANNED),
                new Visit.Result("", "", "", new Reply("", FuzzyDate.UNKNOWN), new Dates(
                        FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN,
                        FuzzyDate.UNKNOWN)))));
    }

    /** Another visit to the same provider, on a day as written; held, or planned where it is ahead. */
    public UUID another(String day, Visit.State state) {
        UUID id = UUID.randomUUID();
        FuzzyDate when = FuzzyDate.parse(day);
        apply(VisitEdits.visit(new Visit(
                id, provider, Optional.empty(), Visit.Kind.RE_AUDIT,
                new Visit.Plan(
                        when, state == Visit.State.PLANNED ? FuzzyDate.UNKNOWN : when,
                        QuestionSetFile.shipped().id(), "Tom Aldridge, Quality Officer", List.of(), state),
                Visit.Result.NOTHING)));
        return id;
    }

    /** A finding and what is to be done, both with the same number as ones that are there: another laptop's. */
    public void foundElsewhere() {
        UUID finding = UUID.fromString("ffffffff-0000-4000-8000-000000000001");
        List<Edit> edits = new ArrayList<>(VisitEdits.finding(visit, new Finding(
                finding, "B1", 1, Finding.Sort.AREA, "Plans are old.")));
        edits.addAll(VisitEdits.requirement(visit, new Requirement(
                UUID.fromString("ffffffff-0000-4000-8000-000000000002"), Optional.of(finding), 1, "Look at each plan.",
                new Doing("", FuzzyDate.UNKNOWN, Requirement.State.OPEN, FuzzyDate.UNKNOWN, ""))));
        apply(edits);
    }

    /** Held by two assessors, with a bit of everything, and sent. */
    public void finished() {
        planned();
        apply(VisitEdits.visit(new Visit(
                visit, provider, Optional.empty(), Visit.Kind.UNANNOUNCED,
                new Visit.Plan(
                        DAYS, DAYS, QuestionSetFile.shipped().id(), "Tom Aldridge, Quality Officer",
                        List.of("Tom Aldridge, Quality Officer", "Mo Reyes, Nurse"), Visit.State.FINISHED),
                new Visit.Result(
                        "Requires Improvement", "", "Kind care, and charts with gaps.",
                        new Reply("We thank the team.", FuzzyDate.parse("20 November 2026")),
                        new Dates(
                                FuzzyDate.parse("11 November 2026"), FuzzyDate.parse("18 November 2026"),
                                FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN)))));
        score("A1.1", "Tom", "Excellent");
        score("A1.2", "Mo", "Good");
        score("C3.1", "Tom", "Requires Improvement");
        score("C3.2", "Tom", "Good");
        score("C3.2", "Mo", "Poor");
        apply(VisitEdits.notApplicable(visit, new NotApplicable(
                NotApplicable.id(visit, "C4"), "C4", "No hoists are used.")));
        found();
    }

    private void found() {
        UUID gaps = ledger().newId();
        List<Edit> edits = new ArrayList<>();
        edits.addAll(VisitEdits.finding(visit, new Finding(
                ledger().newId(), "A1", 1, Finding.Sort.STRENGTH, "Nobody is rushed.")));
        edits.addAll(VisitEdits.finding(visit, new Finding(
                gaps, "C3", 2, Finding.Sort.REQUIREMENT, "Gaps in charts have no reason.")));
        edits.addAll(VisitEdits.quote(visit, new Quote(
                ledger().newId(), "A1", "They never rush Mum.", "a relative")));
        edits.addAll(VisitEdits.requirement(visit, new Requirement(
                ledger().newId(), Optional.of(gaps), 1, "Write a reason for each gap.",
                new Doing("Registered manager", FuzzyDate.UNKNOWN, Requirement.State.OPEN, FuzzyDate.UNKNOWN, ""))));
        edits.addAll(VisitEdits.requirement(visit, new Requirement(
                ledger().newId(), Optional.empty(), 2, "Show the rota.",
                new Doing("Registered manager", FuzzyDate.parse("1 December 2026"), Requirement.State.MET,
                        FuzzyDate.parse("22 November 2026"), "It hangs in the office."))));
        apply(edits);
        photograph();
    }

    private void photograph() {
        Attachment picture = PhotoFile.of(picture(900, 600, "jpeg"));
        ledger().apply(new Draft(
                Draft.Kind.EDIT, "Photograph", Optional.empty(), VisitEdits.photograph(visit, new Photograph(
                        ledger().newId(), "C3", picture.sha256(), "A chart with two gaps",
                        FuzzyDate.parse("9 November 2026"))),
                List.of(picture)));
    }

    /** A blue picture, as a file. */
    static byte[] picture(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, 0x3060a0);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public void score(String question, String assessor, String word) {
        apply(VisitEdits.answer(visit, new Answer(
                Answer.id(visit, question, assessor), question, assessor, word, "NOTE-CANARY")));
    }

    public void agree(String topic, String word) {
        apply(VisitEdits.agreed(visit, new Agreed(Agreed.id(visit, topic), topic, word, "Tom and Mo")));
    }

    public void rated(String word, String reason) {
        Visit held = office.wiring().visitStore().visit(visit).orElseThrow();
        apply(List.of(VisitEdits.outcome(held, word, reason)));
    }

    public VisitRatings ratings() {
        return office.wiring().visitDesk().ratings(office.wiring().visitStore().whole(visit).orElseThrow());
    }

    private void apply(List<Edit> edits) {
        ledger().apply(new Draft(Draft.Kind.EDIT, "Visit", Optional.empty(), edits, List.of()));
    }
}
