package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.VisitReader.Report;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.visits.VisitDates;

/** The letter that tells a provider the outcome of a visit: rating, requirements, dates, and how to reply. */
public final class VisitLetter extends PaperKind<Report> {
    public static final KindName NAME = new KindName(
            "visit-letter", "Outcome letter to a provider", "Makes the letter that tells a provider its outcome.",
            List.of(VisitPaper.VISIT));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("outcome", "Outcome", VisitLetter::outcome).unnumbered(),
            Section.of("requirements", "What you are to do", VisitLetter::requirements).unnumbered(),
            Section.of("next", "What happens next", VisitLetter::next).unnumbered(),
            Section.of("reply", "How to reply", VisitLetter::reply).unnumbered());

    private final VisitPaper report;
    private final VisitReader visits;

    /** @param report which is read the same way */
    public VisitLetter(Papers papers, VisitReader visits, VisitPaper report) {
        super(NAME, papers.stores().tailorings(), report.covers());
        this.report = report;
        this.visits = visits;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    boolean isForMembers() {
        return false;
    }

    @Override
    public List<PaperSubject> subjects() {
        return VisitPaper.subjects(visits, covers());
    }

    @Override
    public UUID find(String option, String text) {
        return report.find(option, text);
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return report.snapshotted(subject);
    }

    @Override
    Report read(UUID subject) {
        return report.read(subject);
    }

    @Override
    Claims claims(Report material) {
        return Beside.cover(material.cover());
    }

    @Override
    List<Gap> gaps(Report material) {
        return VisitPaper.gapsOf(material);
    }

    @Override
    Front front(Report material) {
        return new Front(
                "Quality visit to " + material.provider(), material.authority(), "Outcome letter",
                "Outcome of the quality visit to " + material.provider(), List.of(facts(material)));
    }

    private static Block facts(Report material) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Cover.fact("To", "The manager, " + material.provider()));
        if (!material.authority().isEmpty()) {
            facts.add(Cover.fact("From", material.authority()));
        }
        String sent = material.visit().result().dates().sent().text();
        facts.add(Cover.fact("Date", sent.isEmpty() ? Words.day(material.cover().asAt()) : sent));
        return new Facts(facts);
    }

    private static void outcome(Report material, Body body) {
        body.opening("Thank you for the time that you and your colleagues gave us. We visited you "
                + material.when() + ".");
        new VisitOutcome(material).letter(body);
    }

    private static void requirements(Report material, Body body) {
        if (material.whole().found().open().isEmpty()) {
            body.opening("We ask you to do nothing because of this visit.");
            return;
        }
        body.opening("You are to do what the table says by the dates that it gives.");
        body.add(new VisitNext(material).open());
    }

    private static void next(Report material, Body body) {
        VisitDates dates = material.dates();
        List<String> steps = new ArrayList<>();
        if (dates.accuracy().known() && material.visit().result().dates().sent().text().isEmpty()) {
            steps.add("Tell us by " + dates.accuracy().date().text() + " what is not right in the draft report.");
        }
        steps.add("Send us your action plan " + (dates.actionPlan().known()
                ? "by " + dates.actionPlan().date().text()
                : "within " + VisitDates.DAYS_FOR_ACTION_PLAN + " calendar days") + ".");
        steps.add("We will visit you again " + (dates.reAudit().known()
                ? Words.at(dates.reAudit().date().text())
                : "in about " + VisitDates.MONTHS_TO_RE_AUDIT + " months") + ".");
        body.bullets(steps);
    }

    private static void reply(Report material, Body body) {
        List<String> posts = material.visit().posts();
        body.opening("Write to "
                + (posts.isEmpty() ? "the officers who visited you" : "the " + posts.getFirst())
                + (material.authority().isEmpty() ? "" : " at " + material.authority())
                + ". Say for each requirement what you will do, who will do it and when it will be done.");
    }
}
