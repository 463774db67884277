package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.voices.Chain.Link;
import org.scrutineer.voices.Chain.Stage;

/** The chains that begin with a comment: what it is evidence for, and how that stands. */
public record CommentChains(RegisterStore register) {
    public Chain of(Voices voices, Comment comment) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                Stage.SAID, comment.content().strip().replaceAll("\\s+", " "), voices.event().held().text(),
                Optional.of(comment.id())));
        RecommendationOutcome outcome = new RecommendationOutcome(register);
        voices.linksOf(comment).forEach(link -> links.addAll(outcome.links(link.recommendation())));
        return new Chain(comment.id(), links);
    }
}
