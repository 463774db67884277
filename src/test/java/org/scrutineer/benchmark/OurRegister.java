package org.scrutineer.benchmark;

import static org.scrutineer.workspace.tables.Tables.CITATION;
import static org.scrutineer.workspace.tables.Tables.EVIDENCE;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.scrutineer.workspace.Workspace;

/** The questions to our own store. */
final class OurRegister implements Asked {
    private final Office office;

    /** @param office with an empty workspace */
    OurRegister(Office office, MadeUpRegister register) {
        this.office = office;
        Workspace workspace = office.workspace();
        workspace.write(store -> {
            // H2 would answer the same question from its memory.
            store.execute("set optimize_reuse_results 0");
            fill(store, register);
            return null;
        });
    }

    private static void fill(DSLContext store, MadeUpRegister register) {
        BatchBindStep reviews = store.batch(
                store.insertInto(REVIEW).columns(REVIEW.ID, REVIEW.TITLE).values((UUID) null, null));
        register.reviews().forEach(review -> reviews.bind(review, "Review " + review));
        reviews.execute();
        BatchBindStep recommendations = store.batch(store.insertInto(RECOMMENDATION)
                .columns(RECOMMENDATION.ID, RECOMMENDATION.REVIEW_ID, RECOMMENDATION.REF, RECOMMENDATION.ORDINAL,
                        RECOMMENDATION.WORDING, RECOMMENDATION.OWNER, RECOMMENDATION.ASSESSMENT)
                .values((UUID) null, null, null, null, null, null, null));
        register.rows().forEach(row -> recommendations.bind(
                row.id(), row.review(), "" + row.ordinal(), row.ordinal(), row.wording(), row.owner(), row.rating()));
        recommendations.execute();
        BatchBindStep evidence = store.batch(store.insertInto(EVIDENCE)
                .columns(EVIDENCE.ID, EVIDENCE.REVIEW_ID, EVIDENCE.CONTENT)
                .values((UUID) null, null, null));
        BatchBindStep citations = store.batch(store.insertInto(CITATION)
                .columns(CITATION.ID, CITATION.RECOMMENDATION_ID, CITATION.EVIDENCE_ID, CITATION.ORDINAL)
                .values((UUID) null, null, null, null));
        register.rows().stream().filter(row -> !row.evidence().isEmpty()).forEach(row -> {
            evidence.bind(row.evidence().getFirst(), row.review(), row.wording());
            citations.bind(row.evidence().getLast(), row.id(), row.evidence().getFirst(), 1);
        });
        evidence.execute();
        citations.execute();
    }

    @Override
    public List<String> ofReview(UUID review) {
        return office.wiring().register().recommendations(review).stream()
                .map(row -> row.id() + row.ref() + row.wording() + row.owner() + row.assessment() + row.evidence())
                .toList();
    }

    @Override
    public List<String> rated(String rating) {
        return page(RECOMMENDATION.ASSESSMENT.eq(rating));
    }

    @Override
    public List<String> holding(String text) {
        return page(DSL.lower(RECOMMENDATION.WORDING).contains(text.toLowerCase(Locale.UK)));
    }

    private List<String> page(Condition condition) {
        return office.workspace().read(store -> store
                .select(RECOMMENDATION.ID, RECOMMENDATION.REF, RECOMMENDATION.WORDING)
                .from(RECOMMENDATION)
                .where(condition, RECOMMENDATION.DELETED.isFalse())
                .orderBy(RECOMMENDATION.REVIEW_ID, RECOMMENDATION.ORDINAL, RECOMMENDATION.ID)
                .limit(PAGE)
                .fetch(row -> row.value1() + row.value2() + row.value3()));
    }
}
