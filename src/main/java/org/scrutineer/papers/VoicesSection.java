package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Block;
import org.scrutineer.voices.EngagementMaterial;
import org.scrutineer.voices.EngagementMaterial.Asked;
import org.scrutineer.voices.EngagementMaterial.Said;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.Question;

/** All that was said at an event: question after question, theme after theme, comment after comment. */
record VoicesSection(EngagementMaterial material) {
    private static final String UNDER_NONE = "Under no question";

    void compose(Body body) {
        for (Asked asked : material.questions()) {
            asked.question().ifPresentOrElse(
                    question -> body.about(question.id()).subheading(question.label()),
                    () -> {
                        if (material.questions().size() > 1) {
                            body.aboutNothing().subheading(UNDER_NONE);
                        }
                    });
            printed(asked.uncoded(), body);
            for (Said said : asked.themes()) {
                theme(said, asked.question(), body);
            }
        }
        body.aboutNothing();
    }

    private static void theme(Said said, Optional<Question> question, Body body) {
        body.about(said.theme().id()).add(new Block.Heading(
                question.isPresent() ? 4 : 3,
                said.theme().label().isBlank() ? "Without a name" : said.theme().label()));
        if (said.comments().isEmpty()) {
            body.add(Block.Paragraph.of("No comments were noted under this theme."));
        }
        if (!said.joined().isEmpty()) {
            body.add(Block.Paragraph.of("With what was noted under " + Words.list(said.joined()) + "."));
        }
        printed(said.comments(), body);
    }

    /** In their order: what was noted as points, people's own words as quotations. */
    private static void printed(List<Comment> comments, Body body) {
        List<String> points = new ArrayList<>();
        for (Comment comment : comments) {
            if (comment.quoted()) {
                flush(points, body);
                body.add(new Block.Quotation(
                        comment.content(), Optional.of(comment.saidBy()).filter(role -> !role.isBlank()
                                && !comment.content().contains(role))));
            } else {
                comment.content().lines().forEach(points::add);
            }
        }
        flush(points, body);
    }

    private static void flush(List<String> points, Body body) {
        if (!points.isEmpty()) {
            body.bullets(List.copyOf(points));
            points.clear();
        }
    }
}
