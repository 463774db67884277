package org.scrutineer.committees;

import static org.scrutineer.workspace.tables.Tables.RATING_RULE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.workspace.Workspace;

/** The rules by which ratings are challenged: the tool's own, unless the council keeps another limit for one. */
public final class RatingRuleStore {
    public static final RecordKind KIND = RecordKind.of("rating rule", "rule: rule amount rating active");

    private static final List<RatingRule> OWN = List.of(
            new RatingRule(RatingRule.Kind.OVERDUE, 0, Rag.RED, true),
            new RatingRule(RatingRule.Kind.SILENT, 120, Rag.AMBER, true),
            new RatingRule(RatingRule.Kind.NO_EVIDENCE, 0, Rag.AMBER, true),
            new RatingRule(RatingRule.Kind.DATE_MOVED, 3, Rag.AMBER, true),
            new RatingRule(RatingRule.Kind.WORDS_AT_ODDS, 0, Rag.AMBER, true));

    private final Workspace workspace;

    public RatingRuleStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** One rule of each kind, as this council uses it. */
    public List<RatingRule> rules() {
        Map<RatingRule.Kind, RatingRule> rules = new LinkedHashMap<>();
        OWN.forEach(rule -> rules.put(rule.kind(), rule));
        stored().values().forEach(rule -> rules.put(rule.kind(), rule));
        return new ArrayList<>(rules.values());
    }

    /** The edit that keeps a rule with the council's own limit. */
    public Edit keep(RatingRule rule) {
        UUID id = stored().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == rule.kind())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        return Edit.typed(KIND, id, "rule",
                Fields.of("rule", rule.kind().plain())
                        .with("amount", rule.amount())
                        .with("rating", rule.rating().plain())
                        .with("active", rule.active()));
    }

    private Map<UUID, RatingRule> stored() {
        Map<UUID, RatingRule> stored = new LinkedHashMap<>();
        workspace.read(store -> store.selectFrom(RATING_RULE)
                .where(RATING_RULE.DELETED.isFalse())
                .orderBy(RATING_RULE.ID)
                .fetch())
                .forEach(row -> RatingRule.Kind.called(row.getRule())
                        .flatMap(kind -> rag(row.getRating())
                                .map(rag -> new RatingRule(kind, row.getAmount(), rag, row.getActive())))
                        .ifPresent(rule -> stored.put(row.getId(), rule)));
        return stored;
    }

    private static Optional<Rag> rag(String plain) {
        return List.of(Rag.values()).stream().filter(rag -> rag.plain().equals(plain)).findFirst();
    }
}
