package org.scrutineer.voices;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * What somebody said, word for word as it was noted; nobody is named.
 *
 * @param question under which it was noted, where there was one
 * @param originalTheme the theme that it was noted under; it stays when the comment moves
 * @param theme the theme that it is coded to; nothing while it is not coded
 * @param ordinal its place in the event, from 1
 * @param quoted whether it is a verbatim quotation and not the note-taker's words
 * @param saidBy the role of who said it ("daughter of a person who receives care"), or empty
 */
public record Comment(
        UUID id, UUID event, Optional<UUID> question, Optional<UUID> originalTheme, Optional<UUID> theme, int ordinal,
        String content, boolean quoted, String saidBy) {
    static final String ORIGIN = "origin";
    static final String CODING = "coding";
    static final String CONTENT = "content";
    static final String SAID_BY = "said by";

    public static final RecordKind KIND = RecordKind.of(
            "comment",
            ORIGIN + ": event_id question_id original_theme_id ordinal",
            CODING + ": theme_id",
            CONTENT + ": content quoted",
            SAID_BY + ": said_by_role")
            .prose("content")
            .words("said_by_role");

    /**
     * A comment that is evidence for a recommendation.
     *
     * @param recommendation by its id; what it says is for those to know who keep recommendations
     */
    public record Link(UUID id, UUID comment, UUID recommendation) {
        public static final RecordKind KIND = RecordKind.of(
                "comment link", "link: comment_id recommendation_id");

        /** The link of the two: the same at whichever desk it is made. */
        static Link of(Comment comment, UUID recommendation) {
            String both = comment.id() + "/evidence for/" + recommendation;
            return new Link(
                    UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.US_ASCII)), comment.id(), recommendation);
        }
    }
}
