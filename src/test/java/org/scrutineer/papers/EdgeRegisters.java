package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Paper;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** Papers of registers as no sample has them: empty, very long, half filled in, in other languages. */
final class EdgeRegisters {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String SENTENCE = "The service was looked at again with those who use it, and what they said was written down. ";
    private static final RatingScheme WORDY = new RatingScheme("Direction", List.of(
            new Level("", "Delivered in full and embedded in day-to-day practice", Optional.of(Rag.COMPLETE),
                    List.of()),
            new Level("", "Internationalisierungsstrategie", Optional.empty(), List.of()),
            new Level("P", "Partially delivered, with substantial further work still to be agreed by all of the "
                    + "partners before it can be called complete", Optional.of(Rag.AMBER), List.of())));

    private EdgeRegisters() {}

    static Paper without() {
        return progress(review("Empty Homes"), Schemes.PROGRESS, List.of(), List.of());
    }

    static Paper one() {
        return progress(review("Review of Parking"), Schemes.RAG,
                List.of(recommendation("1", "That parking be free on Sundays.", "Green")), List.of());
    }

    /** Nothing but refs: no wording, no evidence, no rating, no committee, no meeting. */
    static Paper bare() {
        return progress(review("The Bare Review"), Schemes.PROGRESS,
                List.of(recommendation("1", "", ""), recommendation("2", " ", "")), List.of());
    }

    static Paper many(int count) {
        List<Evidence> evidence = new ArrayList<>();
        List<Recommendation> recommendations = IntStream.rangeClosed(1, count).mapToObj(number -> {
            Evidence item = new Evidence(new UUID(1, number), NOBODY,
                    SENTENCE.repeat(number % 7) + "It was done.\n• In time\n• Within the budget",
                    List.of(Integer.toString(number)), Evidence.Extract.NONE);
            evidence.add(item);
            return recommendation(Integer.toString(number), SENTENCE.repeat(1 + number % 5),
                    List.of("Fully Achieved", "On Track", "Slipped", "Paused", "").get(number % 5), item);
        }).toList();
        return progress(review("Very Many Things"), Schemes.PROGRESS, recommendations, evidence);
    }

    static Paper longTexts() {
        String title = "Accommodation, Care and Support of Older People Who Live Alone in the Rural Parts of the "
                + "County, and of Those Who Care for Them";
        Evidence item = new Evidence(new UUID(1, 1), NOBODY,
                ("First line of a long account. " + SENTENCE.repeat(12) + "\n\n").repeat(9)
                        + "The contract says, in section 20.3:\n“A record is kept in the home. " + SENTENCE.repeat(3)
                        + "”\nIt is checked.\n- one\n- two",
                List.of("Rec 4a", "7"), Evidence.Extract.NONE);
        return progress(new Review(NOBODY, title, Optional.empty(), "", Optional.empty(), "", "", Review.Scope.NONE),
                WORDY,
                List.of(
                        recommendation("Rec 4a", SENTENCE.repeat(40), WORDY.levels().getLast().word(), item),
                        recommendation("7", SENTENCE, WORDY.levels().getFirst().word(), item),
                        recommendation("8", SENTENCE, "Internationalisierungsstrategie")),
                List.of(item));
    }

    static Paper welsh() {
        Evidence item = new Evidence(new UUID(1, 1), NOBODY, "Cwrddodd Siân â’r Tŷ Gwyrdd yn Llŷn; José a Zoë hefyd.",
                List.of("1"), Evidence.Extract.NONE);
        Review review = new Review(NOBODY, "Gofal yn y Cartref", Optional.of(NOBODY), "Siân Gŵyr", Optional.empty(),
                "3 Rhagfyr 2026", "Recommendation 2 went to the Pwyllgor Craffu on 1 May 2026.", Review.Scope.NONE);
        Cover cover = new Cover(
                Optional.of(new Committee(NOBODY, "The Pwyllgor Craffu Gofal a Thŷ", "Cyngor Sir Ŵyr")),
                new Sitting(review.meeting(), Optional.empty()), review.linkOfficer(),
                List.of(new BackgroundPaper(NOBODY, NOBODY, "Adroddiad â gŵyl", "https://example.org/ŵ", "Mai 2026")),
                List.of("gofal-ŷ.xlsx"), TODAY);
        return composed(cover, material(review, Schemes.PROGRESS,
                List.of(recommendation("1", "Bod y Cyngor yn gwrando ar bawb, â phob parch.", "On Track", item),
                        recommendation("3", "Bod y tŷ’n cael ei drwsio.", "Paused")),
                List.of(item)));
    }

    static Paper emptyProgramme() {
        return programme("Nothing Yet", Schemes.RAG, List.of(), List.of());
    }

    /** No names of workstreams, no ratings, no milestones. */
    static Paper namelessProgramme() {
        return programme("Improvement Plan", Schemes.BRAG, List.of(
                workstream(1, "", activity("", "Begun.", "", ""), activity("Letters", "", "Red", "")),
                workstream(2, "", activity("", "• Two bullets\n• in a cell", "Paused", ""))), List.of());
    }

    static Paper longProgramme() {
        List<Workstream> workstreams = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> workstream(number, "Workstream " + number + " of a long name that goes on",
                        activity("Employ and deploy", "• " + SENTENCE.repeat(number) + "\n• " + SENTENCE,
                                WORDY.levels().get(number % 3).word(), SENTENCE.repeat(number % 4)),
                        activity("", SENTENCE.repeat(12 * (number % 2)), "", "")))
                .toList();
        return programme("Transformation Programme", WORDY, workstreams, List.of(
                milestone("Design", FuzzyDate.parse("Jan- mid Mar")), milestone("", FuzzyDate.UNKNOWN),
                milestone("Approval", FuzzyDate.on(TODAY))));
    }

    private static Review review(String title) {
        return new Review(NOBODY, title, Optional.empty(), "", Optional.empty(), "", "", Review.Scope.NONE);
    }

    private static Paper progress(
            Review review, RatingScheme scheme, List<Recommendation> recommendations, List<Evidence> evidence) {
        return composed(cover(), material(review, scheme, recommendations, evidence));
    }

    private static Paper composed(Cover cover, Material material) {
        ProgressPaper.Report report = new ProgressPaper.Report(cover, material, Optional.empty());
        return new Composer<>(ProgressPaper.NAME, ProgressPaper.SECTIONS, Tailoring.NONE)
                .compose(NOBODY, report, ProgressPaper.frontOf(report))
                .paper();
    }

    private static Material material(
            Review review, RatingScheme scheme, List<Recommendation> recommendations, List<Evidence> evidence) {
        return new Material(review, scheme, new Material.Register(recommendations, evidence), FollowedUp.NOTHING,
                Business.NONE, Optional.empty());
    }

    static Cover cover() {
        return new Cover(Optional.empty(), Sitting.UNKNOWN, "", List.of(), List.of(), TODAY);
    }

    static Recommendation recommendation(String ref, String wording, String assessment, Evidence... evidence) {
        return new Recommendation(new UUID(2, ref.hashCode()), NOBODY, ref, 1, wording, "", "", FuzzyDate.UNKNOWN, "",
                assessment, "", "", List.of(evidence).stream().map(Evidence::id).toList(), FollowUp.NONE);
    }

    private static Paper programme(
            String title, RatingScheme scheme, List<Workstream> workstreams, List<Milestone> milestones) {
        Programme programme = new Programme(
                NOBODY, title, Optional.empty(), Optional.empty(), "", "", "", "");
        boolean all = workstreams.stream().flatMap(each -> each.activities().stream())
                .noneMatch(activity -> activity.name().isBlank());
        ProgrammePaper.Report report = new ProgrammePaper.Report(cover(), new ProgrammeMaterial(
                programme, scheme, workstreams, milestones, Business.NONE, Optional.empty()),
                all ? "activity" : "area of work", Optional.empty());
        return new Composer<>(ProgrammePaper.NAME, ProgrammePaper.SECTIONS, Tailoring.NONE)
                .compose(NOBODY, report, ProgrammePaper.frontOf(report))
                .paper();
    }

    private static Workstream workstream(int ordinal, String name, Activity... activities) {
        return new Workstream(NOBODY, NOBODY, ordinal, name, List.of(activities));
    }

    private static Activity activity(String name, String update, String rating, String plan) {
        return new Activity(NOBODY, NOBODY, 1, name, update, rating, plan, "", FuzzyDate.UNKNOWN);
    }

    private static Milestone milestone(String name, FuzzyDate timescale) {
        return new Milestone(NOBODY, NOBODY, 1, name, timescale);
    }
}
