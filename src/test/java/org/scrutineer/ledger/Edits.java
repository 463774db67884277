package org.scrutineer.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Random edits to whatever a workspace of a simulation has. */
final class Edits {
    private final Random random;
    private final List<String> words;

    Edits(Random random, List<String> words) {
        this.random = random;
        this.words = words;
    }

    /** @param shared ids that several workspaces may give to a new record, as the same import does */
    List<Edit> some(Site site, MergeOracle.State state, List<UUID> shared) {
        List<Edit> edits = new ArrayList<>();
        Map<UUID, String> kinds = state.kinds();
        for (int count = random.nextInt(4) == 0 ? 3 : 1; count > 0; count--) {
            edits.add(site.own(one(site, kinds, shared)));
        }
        return edits;
    }

    private Edit one(Site site, Map<UUID, String> kinds, List<UUID> shared) {
        List<UUID> reviews = of("review", kinds);
        if (reviews.isEmpty() || reviews.size() < 3 && random.nextInt(8) == 0) {
            return Register.title(fresh(site, "review", shared, kinds), word());
        }
        UUID review = any(reviews);
        List<UUID> recommendations = of("recommendation", kinds);
        if (recommendations.isEmpty() || recommendations.size() < 4 && random.nextInt(5) == 0) {
            return Register.place(fresh(site, "recommendation", shared, kinds), review, word());
        }
        UUID recommendation = any(recommendations);
        return switch (random.nextInt(16)) {
            case 0 -> Register.title(review, word());
            case 1, 2 -> Register.wording(recommendation, word());
            case 3, 4, 5 -> Register.assessment(recommendation, random.nextInt(4) == 0 ? null : word());
            case 6 -> due(recommendation);
            case 7 -> Register.place(recommendation, review, word());
            case 8 -> Register.successor(recommendation, random.nextInt(3) == 0 ? null : any(recommendations));
            case 9 -> Edit.typed(Register.REVIEW, review, "origin", Fields.of("follows_id", any(reviews)));
            case 10 -> Edit.delete(Register.RECOMMENDATION, recommendation);
            case 11 -> random.nextBoolean()
                    ? Edit.delete(Register.REVIEW, review)
                    : Edit.typed(Register.REVIEW, review, RecordKind.LIFE, Fields.of("deleted", false));
            case 12, 13 -> evidence(site, kinds, review, shared);
            default -> citation(site, kinds, recommendation);
        };
    }

    private Edit due(UUID recommendation) {
        Fields fields = Fields.of("due", "May").with("due_from", random.nextBoolean() ? "2027-05-01" : null);
        return Edit.typed(Register.RECOMMENDATION, recommendation, "due",
                fields.with("due_until", random.nextInt(3) == 0 ? "2027-05-31" : null));
    }

    private Edit evidence(Site site, Map<UUID, String> kinds, UUID review, List<UUID> shared) {
        List<UUID> known = of("evidence", kinds);
        UUID evidence = known.isEmpty() || random.nextBoolean() ? fresh(site, "evidence", shared, kinds) : any(known);
        return Register.content(evidence, review, Attachment.digest(word().getBytes(StandardCharsets.UTF_8)));
    }

    private Edit citation(Site site, Map<UUID, String> kinds, UUID recommendation) {
        List<UUID> evidence = of("evidence", kinds);
        if (site.older() || evidence.isEmpty()) {
            return Register.wording(recommendation, word());
        }
        return Edit.typed(Register.CITATION, site.ledger().newId(), "place", Fields.of("recommendation_id",
                recommendation).with("evidence_id", any(evidence)).with("ordinal", 1));
    }

    /** A new id; sometimes one that another workspace gave to a record of its own. */
    private UUID fresh(Site site, String kind, List<UUID> shared, Map<UUID, String> kinds) {
        List<UUID> others = shared.stream().filter(id -> id.toString().endsWith(mark(kind))).toList();
        if (!others.isEmpty() && random.nextInt(3) == 0) {
            return any(others);
        }
        UUID made = site.ledger().newId();
        UUID id = UUID.fromString(made.toString().substring(0, 33) + mark(kind));
        shared.add(id);
        return id;
    }

    private static String mark(String kind) {
        return switch (kind) {
            case "review" -> "aaa";
            case "recommendation" -> "bbb";
            default -> "ccc";
        };
    }

    private static List<UUID> of(String kind, Map<UUID, String> kinds) {
        return kinds.entrySet().stream().filter(each -> each.getValue().equals(kind)).map(Map.Entry::getKey).toList();
    }

    /** The files that evidence names. */
    List<Attachment> files(List<Edit> draft) {
        return draft.stream()
                .map(edit -> edit.after().text("content"))
                .filter(sha256 -> sha256 != null)
                .flatMap(sha256 -> words.stream()
                        .map(word -> word.getBytes(StandardCharsets.UTF_8))
                        .filter(content -> Attachment.digest(content).equals(sha256))
                        .map(content -> new Attachment(sha256, "photo.jpg", content)))
                .toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String word() {
        return any(words);
    }
}
