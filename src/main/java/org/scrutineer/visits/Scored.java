package org.scrutineer.visits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/** What was scored at a visit. The ids say what a record is about, so that the same is one record on every laptop. */
public record Scored(List<Answer> answers, List<Agreed> agreed, List<NotApplicable> notApplicable) {
    public Scored {
        answers = List.copyOf(answers);
        agreed = List.copyOf(agreed);
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * What one assessor scored and noted for one question; two assessors have a record each, and neither is lost.
     *
     * @param score the level's word, or empty where only a note is there
     */
    public record Answer(UUID id, String question, String assessor, String score, String note) {
        public static final RecordKind KIND = RecordKind.of(
                "visit answer", "place: visit_id question assessor", "score: score", "note: note");

        static UUID id(UUID visit, String question, String assessor) {
            return named("answer/" + visit + "/" + plain(question) + "/" + plain(assessor));
        }
    }

    /** @param topic the key of a question or of a whole standard */
    public record Agreed(UUID id, String topic, String score, String by) {
        public static final RecordKind KIND = RecordKind.of(
                "agreed score", "place: visit_id topic", "score: score agreed_by");

        static UUID id(UUID visit, String topic) {
            return named("agreed/" + visit + "/" + plain(topic));
        }
    }

    public record NotApplicable(UUID id, String standard, String reason) {
        public static final RecordKind KIND = RecordKind.of(
                "standard not applicable", "place: visit_id standard", "reason: reason");

        static UUID id(UUID visit, String standard) {
            return named("not applicable/" + visit + "/" + plain(standard));
        }
    }

    /** The answers to one question, in the order of the assessors' names. */
    public List<Answer> to(String question) {
        return answers.stream().filter(answer -> answer.question().equalsIgnoreCase(question)).toList();
    }

    public Optional<Agreed> agreed(String topic) {
        return agreed.stream().filter(each -> each.topic().equalsIgnoreCase(topic) && !each.score().isEmpty())
                .findFirst();
    }

    public Optional<NotApplicable> notApplicable(String standard) {
        return notApplicable.stream().filter(each -> each.standard().equalsIgnoreCase(standard)).findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
