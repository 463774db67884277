package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.papers.PapersModel.Composed;
import org.scrutineer.papers.PapersModel.Finding;
import org.scrutineer.papers.PapersModel.Subject;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;

/** Papers of the register as it stands. */
public final class RegisterDrafts implements PapersModel.Drafts {
    private final Papers papers;
    private final RegisterStore register;
    private final ProgrammeStore programmes;
    private final CommitteeStore committees;

    public RegisterDrafts(Papers papers, RegisterStore register, ProgrammeStore programmes, CommitteeStore committees) {
        this.papers = papers;
        this.register = register;
        this.programmes = programmes;
        this.committees = committees;
    }

    @Override
    public List<Subject> subjects() {
        return Stream.concat(
                register.reviews().stream().map(review -> new Subject(
                        review.id(), "Progress report", review.title(), about(review.committee(), review.meeting()))),
                programmes.programmes().stream().map(programme -> new Subject(
                        programme.id(), "Programme report", programme.title(),
                        about(programme.committee(), programme.meeting()))))
                .toList();
    }

    @Override
    public Composed compose(Subject subject) {
        Optional<Review> review = register.reviews().stream()
                .filter(each -> each.id().equals(subject.id()))
                .findFirst();
        if (review.isPresent()) {
            return new Composed(subject, papers.progress(review.get()), findings(review.get()));
        }
        Programme programme = programmes.programmes().stream()
                .filter(each -> each.id().equals(subject.id()))
                .findFirst()
                .orElseThrow(() -> new org.scrutineer.ui.Problem(
                        subject.title() + " is no longer in the register.", "Choose another paper."));
        return new Composed(subject, papers.programme(programme), findings(programme));
    }

    private List<Finding> findings(Review review) {
        List<Recommendation> all = register.recommendations(review.id());
        List<Finding> findings = new ArrayList<>(cover(review.committee(), review.meeting()));
        List<String> ungraded = refs(all.stream().filter(each -> each.assessment().isEmpty()).toList());
        add(findings, ungraded, " has no assessment.", " have no assessment.",
                "Assess it, or print “Not yet assessed”.");
        List<String> bare = refs(all.stream().filter(each -> each.evidence().isEmpty()).toList());
        add(findings, bare, " has no evidence.", " have no evidence.",
                "Write what has been done, or that nothing has.");
        List<String> missing = MissingNumbers.in(refs(all));
        if (!missing.isEmpty() && review.closedNote().isEmpty()) {
            add(findings, missing, " is missing without a word.", " are missing without a word.",
                    "The paper says that the register does not know why.");
        }
        return findings;
    }

    private List<Finding> findings(Programme programme) {
        List<Finding> findings = new ArrayList<>(cover(programme.committee(), programme.meeting()));
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

    private static List<Finding> cover(Optional<UUID> committee, String meeting) {
        List<Finding> findings = new ArrayList<>();
        if (committee.isEmpty()) {
            findings.add(new Finding("The committee is not known.", "The paper says “To be confirmed”."));
        }
        if (meeting.isBlank()) {
            findings.add(new Finding("The meeting has no date.", "The paper says “Date to be confirmed”."));
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
        String name = committee.flatMap(committees::committee).map(Committee::name).orElse("Committee not known");
        return meeting.isBlank() ? name : name + ", " + meeting;
    }
}
