package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.ledger.Draft;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.papers.PapersModel.Composed;
import org.scrutineer.papers.PapersModel.Finding;
import org.scrutineer.papers.PapersModel.Subject;
import org.scrutineer.periods.Period;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.ui.Problem;

/** Papers of the register as it stands. */
public final class RegisterDrafts implements PapersModel.Drafts {
    private final Papers papers;
    private final RegisterStore register;
    private final ProgrammeStore programmes;
    private final CommitteeStore committees;
    private final Covers covers;
    private final PeriodDrafts periods;

    public RegisterDrafts(Papers papers, PeriodPapers periods, Covers covers, Papers.Stores stores) {
        this.papers = papers;
        this.periods = new PeriodDrafts(periods, stores.committees());
        this.covers = covers;
        this.register = stores.register();
        this.programmes = stores.programmes();
        this.committees = stores.committees();
    }

    @Override
    public List<Subject> subjects() {
        return Stream.of(
                register.reviews().stream().map(review -> new Subject(
                        review.id(), "Progress report", review.title(),
                        about(review.committee(), papers.meeting(review).text()))),
                programmes.programmes().stream().map(programme -> new Subject(
                        programme.id(), "Programme report", programme.title(),
                        about(programme.committee(), papers.meeting(programme).text()))),
                periods.subjects().stream())
                .flatMap(some -> some)
                .toList();
    }

    @Override
    public Composed compose(Subject subject) {
        Optional<Review> review = review(subject);
        if (review.isPresent()) {
            return new Composed(subject, papers.progress(review.get()), covers.of(review.get()),
                    findings(review.get()), papers.meetings(review.get().committee()));
        }
        Optional<Period> period = PeriodSubject.period(subject.id());
        if (period.isPresent()) {
            return periods.compose(subject, period.get());
        }
        Programme programme = programme(subject);
        return new Composed(subject, papers.programme(programme), covers.of(programme), findings(programme),
                papers.meetings(programme.committee()));
    }

    @Override
    public Draft edit(Subject subject, CoverDetails wanted) {
        return review(subject).map(review -> covers.edit(review, wanted))
                .or(() -> PeriodSubject.period(subject.id()).map(period -> periods.edit(period, wanted)))
                .orElseGet(() -> covers.edit(programme(subject), wanted));
    }

    private Optional<Review> review(Subject subject) {
        return papers.review(subject.id());
    }

    private Programme programme(Subject subject) {
        return papers.programme(subject.id()).orElseThrow(() -> new Problem(
                subject.title() + " is no longer in the register.", "Choose another paper."));
    }

    private List<Finding> findings(Review review) {
        Material material = papers.material(review);
        List<Recommendation> all = material.live();
        List<Finding> findings = new ArrayList<>(cover(review.committee(), papers.meeting(review).text()));
        List<String> ungraded = refs(all.stream().filter(each -> each.assessment().isEmpty()).toList());
        add(findings, ungraded, " has no assessment.", " have no assessment.",
                "Assess it, or print “Not yet assessed”.");
        List<String> bare = refs(all.stream().filter(each -> each.evidence().isEmpty()).toList());
        add(findings, bare, " has no evidence.", " have no evidence.",
                "Write what has been done, or that nothing has.");
        List<String> missing = MissingNumbers.in(refs(register.recommendations(review.id())));
        add(findings, Responses.overdue(material, papers.today()), " has had no response for two months.",
                " have had no response for two months.", "The paper says so plainly.");
        long late = Stream.<Undertaking>concat(
                material.business().resolutions().stream(), material.business().requests().stream())
                .filter(one -> one.overdue(papers.today()))
                .count();
        if (late > 0) {
            findings.add(new Finding(
                    late == 1
                            ? "1 thing that members asked for is overdue."
                            : late + " things that members asked for are overdue.",
                    "Write what became of it, or the paper says that it is open."));
        }
        if (!missing.isEmpty() && review.closedNote().isEmpty()) {
            add(findings, missing, " is missing without a word.", " are missing without a word.",
                    "The paper says that the register does not know why.");
        }
        return findings;
    }

    private List<Finding> findings(Programme programme) {
        List<Finding> findings = new ArrayList<>(cover(programme.committee(), papers.meeting(programme).text()));
        List<Activity> all = programmes.workstreams(programme.id()).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .toList();
        long unrated = all.stream().filter(activity -> activity.rating().isEmpty()).count();
        if (unrated > 0) {
            findings.add(new Finding(Words.count((int) unrated, "activity") + " without a RAG.",
                    "Rate it, or print “Not yet assessed”."));
        }
        programmes.milestones(programme.id()).stream()
                .filter(milestone -> !milestone.timescale().known())
                .forEach(milestone -> findings.add(new Finding(
                        "“" + milestone.timescale().text() + "” has no year.",
                        "It is the timescale of “" + milestone.name() + "”.")));
        return findings;
    }

    static List<Finding> cover(Optional<UUID> committee, String meeting) {
        List<Finding> findings = new ArrayList<>();
        if (committee.isEmpty()) {
            findings.add(new Finding("The committee is not known.",
                    "Write it under Cover. Until then the paper says “to be confirmed”."));
        }
        if (meeting.isBlank()) {
            findings.add(new Finding("The meeting has no date.",
                    "Write it under Cover. Until then the paper says “Date to be confirmed”."));
        }
        return findings;
    }

    private static void add(List<Finding> findings, List<String> refs, String one, String several, String whatToDo) {
        if (!refs.isEmpty()) {
            findings.add(new Finding(Words.recommendations(refs) + (refs.size() == 1 ? one : several), whatToDo));
        }
    }

    private static List<String> refs(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::ref).toList();
    }

    private String about(Optional<UUID> committee, String meeting) {
        return about(committees, committee, meeting);
    }

    /** Committee and meeting of a paper, as far as they are known. */
    static String about(CommitteeStore committees, Optional<UUID> committee, String meeting) {
        String name = committee.flatMap(committees::committee).map(Committee::name).orElse("Committee not known");
        return meeting.isBlank() ? name : name + ", " + meeting;
    }
}
