package org.scrutineer.concerns;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.CONCERN;
import static org.scrutineer.workspace.tables.Tables.CONCERN_RULE;
import static org.scrutineer.workspace.tables.Tables.DISMISSED_PATTERN;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATED_CONCERN;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION_RESULT;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION_STEP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.Told;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ConcernRecord;
import org.scrutineer.workspace.tables.tables.records.ConcernRuleRecord;

/** Reads concerns, and what was made of them. What is marked as deleted is left out. */
public final class ConcernStore {
    private final Workspace workspace;

    public ConcernStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All concerns in the order in which they were logged, so that the number of one stays. */
    public List<Concern> concerns() {
        return workspace.read(store -> store.selectFrom(CONCERN)
                .where(CONCERN.DELETED.isFalse(), CONCERN.PROVIDER_ID.isNotNull())
                .orderBy(CONCERN.ID)
                .fetch(ConcernStore::concern));
    }

    private static Concern concern(ConcernRecord row) {
        return new Concern(
                row.getId(), row.getProviderId(), Optional.ofNullable(row.getBranchId()),
                row.getSort() == null ? ConcernSorts.OTHER : row.getSort(),
                FuzzyDate.stored(row.getHappened(), row.getHappenedFrom(), row.getHappenedUntil()),
                text(row.getContent()),
                new Told(text(row.getToldByRole()), text(row.getToldBy()), text(row.getAboutPerson())),
                Concern.State.named(text(row.getState())).orElse(Concern.State.OPEN), text(row.getOutcome()));
    }

    List<Dismissal> dismissals() {
        return workspace.read(store -> store.selectFrom(DISMISSED_PATTERN)
                .where(DISMISSED_PATTERN.DELETED.isFalse())
                .orderBy(DISMISSED_PATTERN.ID)
                .fetch(row -> new Dismissal(
                        row.getId(), text(row.getSort()),
                        lines(row.getConcerns()).map(UUID::fromString).collect(Collectors.toSet()),
                        text(row.getReason()), text(row.getDismissedBy()))));
    }

    /** The tool's own rules as this council uses them, and those of its own. */
    List<ConcernRule> rules() {
        Map<UUID, ConcernRule> rules = new LinkedHashMap<>();
        ConcernRule.OWN.forEach(rule -> rules.put(rule.id(), rule));
        workspace.read(store -> store.selectFrom(CONCERN_RULE)
                .where(CONCERN_RULE.DELETED.isFalse())
                .orderBy(CONCERN_RULE.ID)
                .fetch(ConcernStore::rule)).forEach(known -> known.ifPresent(rule -> rules.put(rule.id(), rule)));
        return List.copyOf(rules.values());
    }

    /** Nothing for what says no rule; it is kept, but nothing can be noticed by it. */
    private static Optional<ConcernRule> rule(ConcernRuleRecord row) {
        if (Stream.of(row.getDays(), row.getAtLeast(), row.getOneProvider(), row.getSources(), row.getActive())
                .anyMatch(value -> value == null)) {
            return Optional.empty();
        }
        return Optional.of(new ConcernRule(
                row.getId(), text(row.getName()), lines(row.getSorts()).toList(), row.getDays(), row.getAtLeast(),
                row.getOneProvider(), row.getSources(), Optional.ofNullable(row.getRateFactor()), row.getActive()));
    }

    /** All investigations, the one that was opened last at the end. */
    public List<Investigation> investigations() {
        return workspace.read(store -> {
            Map<UUID, List<UUID>> concerns = investigated(store);
            Map<UUID, List<Step>> steps = steps(store);
            Map<UUID, List<Result>> results = results(store);
            return store.selectFrom(INVESTIGATION)
                    .where(INVESTIGATION.DELETED.isFalse())
                    .orderBy(INVESTIGATION.ID)
                    .fetch(row -> new Investigation(
                            row.getId(), text(row.getTitle()), text(row.getOwner()),
                            FuzzyDate.stored(row.getOpened(), row.getOpenedFrom(), row.getOpenedUntil()),
                            Investigation.State.stored(row.getState()),
                            new Investigation.Ending(
                                    text(row.getOutcome()),
                                    FuzzyDate.stored(row.getClosed(), row.getClosedFrom(), row.getClosedUntil())),
                            concerns.getOrDefault(row.getId(), List.of()),
                            steps.getOrDefault(row.getId(), List.of()),
                            results.getOrDefault(row.getId(), List.of())));
        });
    }

    private static Map<UUID, List<UUID>> investigated(DSLContext store) {
        Map<UUID, List<UUID>> concerns = new HashMap<>();
        store.select(INVESTIGATED_CONCERN.INVESTIGATION_ID, CONCERN.ID)
                .from(INVESTIGATED_CONCERN)
                .join(CONCERN)
                .on(CONCERN.ID.eq(INVESTIGATED_CONCERN.CONCERN_ID), CONCERN.DELETED.isFalse())
                .where(INVESTIGATED_CONCERN.DELETED.isFalse())
                .orderBy(CONCERN.ID)
                .forEach(row -> concerns.computeIfAbsent(row.value1(), none -> new ArrayList<>()).add(row.value2()));
        return concerns;
    }

    private static Map<UUID, List<Step>> steps(DSLContext store) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        store.selectFrom(INVESTIGATION_STEP)
                .where(INVESTIGATION_STEP.DELETED.isFalse())
                .orderBy(INVESTIGATION_STEP.ORDINAL, INVESTIGATION_STEP.ID)
                .forEach(row -> {
                    List<Step> own = steps.computeIfAbsent(row.getInvestigationId(), none -> new ArrayList<>());
                    // By its place, because two laptops may both have added "the third".
                    own.add(new Step(
                            row.getId(), own.size() + 1, text(row.getContent()), text(row.getOwner()),
                            FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                            FuzzyDate.stored(row.getDone(), row.getDoneFrom(), row.getDoneUntil())));
                });
        return steps;
    }

    private static Map<UUID, List<Result>> results(DSLContext store) {
        Map<UUID, List<Result>> results = new HashMap<>();
        store.selectFrom(INVESTIGATION_RESULT)
                .where(INVESTIGATION_RESULT.DELETED.isFalse())
                .orderBy(INVESTIGATION_RESULT.ID)
                .forEach(row -> results
                        .computeIfAbsent(row.getInvestigationId(), none -> new ArrayList<>())
                        .add(new Result(
                                row.getId(), Result.Sort.stored(row.getSort()),
                                Stream.of(row.getVisitId(), row.getRecommendationId(), row.getProviderEventId())
                                        .filter(id -> id != null)
                                        .findFirst(),
                                text(row.getNote()))));
        return results;
    }

    private static Stream<String> lines(String stored) {
        return text(stored).lines().filter(line -> !line.isBlank());
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }
}
