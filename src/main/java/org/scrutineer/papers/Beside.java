package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Lines;
import org.scrutineer.linter.Claims;
import org.scrutineer.linter.Claims.Background;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.linter.Claims.Recommended;
import org.scrutineer.linter.Claims.Stated;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.services.StatedFigure;

/** What is known beside the text of papers, for whoever looks them over. */
final class Beside {
    private Beside() {}

    /** What every paper has: its day and its background papers. */
    static Claims cover(Cover cover) {
        LocalDate held = FuzzyDate.parse(cover.meeting()).from();
        Claims claims = Claims.NONE.dated(held == null ? cover.asAt() : held);
        for (var paper : cover.backgroundPapers()) {
            claims = claims.with(new Background(
                    Optional.of(paper.id()), paper.title(), paper.link(), paper.dated()));
        }
        return claims;
    }

    /** Recommendations with their ratings and what shows them. */
    static Claims recommendations(Claims claims, Material material) {
        Claims known = claims;
        for (Recommendation one : material.live()) {
            List<Evidence> evidence = material.evidence().stream()
                    .filter(item -> one.evidence().contains(item.id()))
                    .toList();
            known = known.with(new Recommended(one.id(), one.ref(), one.wording()))
                    .with(new Rated(
                            one.id(), one.label(), material.scheme().rag(one.assessment()),
                            evidence.stream().map(Evidence::content).collect(Collectors.joining("\n")))
                            .withEvidence(evidence.size()));
        }
        return known;
    }

    /** Workstreams, and the activities that they hold; a row that speaks for its whole workstream is the workstream. */
    static Claims workstreams(Claims claims, RatingScheme scheme, List<Workstream> workstreams) {
        Claims known = claims;
        for (Workstream workstream : workstreams) {
            boolean whole = workstream.activities().size() == 1 && workstream.activities().getFirst().name().isBlank();
            if (!whole) {
                known = known.with(new Rated(workstream.id(), workstream.name(), Optional.empty(), ""));
            }
            for (Activity activity : workstream.activities()) {
                known = known.with(new Rated(
                        activity.id(), activity.name().isBlank() ? workstream.name() : activity.name(),
                        scheme.rag(activity.rating()),
                        String.join("\n", Lines.lines(activity.latestUpdate())),
                        whole ? Optional.empty() : Optional.of(workstream.id()), OptionalInt.empty()));
            }
        }
        return known;
    }

    /** Figures as they were stated. One of which nobody said how sure it is has that as a gap of its own. */
    static Claims figures(Claims claims, List<StatedFigure> figures) {
        Claims known = claims;
        for (StatedFigure figure : figures) {
            if (figure.stated().amount().isBlank()) {
                continue;
            }
            Optional<UUID> record = Optional.of(figure.id());
            known = known.with(new Stated(
                    record, figure.words(), figure.stated().amount(), figure.stated().unit(),
                    figure.stated().source(), confidence(figure)));
        }
        return known;
    }

    private static Claims.Confidence confidence(StatedFigure figure) {
        return switch (figure.confidence().orElse(StatedFigure.Confidence.COUNTED)) {
            case COUNTED -> Claims.Confidence.COUNTED;
            case ESTIMATED -> Claims.Confidence.ESTIMATED;
            case GUESSED -> Claims.Confidence.GUESSED;
            case NOT_KNOWN -> Claims.Confidence.NOT_KNOWN;
        };
    }
}
