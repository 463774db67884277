package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.papers.Highlights.Line;
import org.scrutineer.papers.Highlights.Named;
import org.scrutineer.papers.Highlights.Step;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;
import org.scrutineer.snapshots.Snapshots.Subject;

/** Reads what a highlight report of a review or a programme is made of. */
record HighlightReader(RegisterStore register, ProgrammeStore programmes, RatingSchemeStore schemes) {

    Optional<Review> review(UUID subject) {
        return register.reviews().stream().filter(each -> each.id().equals(subject)).findFirst();
    }

    Optional<Programme> programme(UUID subject) {
        return programmes.programmes().stream().filter(each -> each.id().equals(subject)).findFirst();
    }

    /** What snapshots of it are kept under; a Problem where it is no longer in the register. */
    Subject snapshotted(UUID subject) {
        return review(subject).map(each -> new Subject(each.id(), each.title(), each.scheme()))
                .or(() -> programme(subject).map(each -> new Subject(each.id(), each.title(), each.scheme())))
                .orElseThrow(Covers::gone);
    }

    Highlights read(UUID subject, Optional<Since> since) {
        return review(subject).map(each -> of(each, since))
                .or(() -> programme(subject).map(each -> of(each, since)))
                .orElseThrow(Covers::gone);
    }

    private Highlights of(Review review, Optional<Since> since) {
        List<Line> lines = register.recommendations(review.id()).stream()
                .filter(one -> !one.state().ended())
                .map(HighlightReader::line)
                .toList();
        return new Highlights(
                new Named(review.id(), review.title(), "review"), schemes.scheme(review.scheme()), "recommendation",
                lines, List.of(), since);
    }

    private static Line line(Recommendation one) {
        return new Line(
                one.id(), one.wording().isBlank() ? one.label() : one.label() + ": " + one.wording(),
                one.assessment(), one.due(), "", one.state().kind() == State.Kind.OPEN);
    }

    private Highlights of(Programme programme, Optional<Since> since) {
        List<Workstream> workstreams = programmes.workstreams(programme.id());
        List<Line> lines = workstreams.stream()
                .flatMap(stream -> stream.activities().stream().map(activity -> line(stream, activity)))
                .toList();
        boolean named = workstreams.stream()
                .flatMap(stream -> stream.activities().stream())
                .noneMatch(activity -> activity.name().isBlank());
        return new Highlights(
                new Named(programme.id(), programme.title(), "programme"), schemes.scheme(programme.scheme()),
                named ? "activity" : "area of work", lines,
                programmes.milestones(programme.id()).stream()
                        .map(each -> new Step(each.id(), each.name(), each.timescale()))
                        .toList(),
                since);
    }

    private static Line line(Workstream workstream, Activity activity) {
        String name = Stream.of(workstream.name(), activity.name())
                .filter(each -> !each.isBlank())
                .reduce((stream, own) -> stream + ": " + own)
                .orElse("Without a name");
        return new Line(activity.id(), name, activity.rating(), activity.due(), activity.nextPlan(), true);
    }
}
