package org.scrutineer.returns;

import static org.scrutineer.workspace.tables.Tables.PROVIDER_RETURN;
import static org.scrutineer.workspace.tables.Tables.RETURN_FORM;
import static org.scrutineer.workspace.tables.Tables.RETURN_LAYOUT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.periods.Period;
import org.scrutineer.workspace.Workspace;

/** Reads which returns came in, and which blank ones went out. What is marked as deleted is left out. */
public final class ReturnStore {
    private final Workspace workspace;

    public ReturnStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All returns, by period and the day on which they were received. */
    public List<ProviderReturn> returns() {
        return workspace.read(store -> store.selectFrom(PROVIDER_RETURN)
                .where(PROVIDER_RETURN.DELETED.isFalse())
                .orderBy(PROVIDER_RETURN.PERIOD_FROM, PROVIDER_RETURN.RECEIVED_ON, PROVIDER_RETURN.ID)
                .fetch(row -> new ProviderReturn(
                        row.getId(), row.getProviderId(), Period.stored(row.getPeriodFrom(), row.getPeriodMonths()),
                        Objects.requireNonNullElse(row.getFileName(), ""), row.getSha256(),
                        row.getReceivedOn())));
    }

    /** All blank returns that were issued, by period. */
    public List<ReturnForm> forms() {
        return workspace.read(store -> store.selectFrom(RETURN_FORM)
                .where(RETURN_FORM.DELETED.isFalse())
                .orderBy(RETURN_FORM.PERIOD_FROM, RETURN_FORM.SENT_ON, RETURN_FORM.ID)
                .fetch(row -> new ReturnForm(
                        row.getId(), row.getProviderId(), Period.stored(row.getPeriodFrom(), row.getPeriodMonths()),
                        row.getSentOn(), Optional.ofNullable(row.getDueOn()))));
    }

    /** What people decided about returns, by the shape of the return. */
    Map<String, ReturnLayout> layouts() {
        return workspace.read(store -> store.selectFrom(RETURN_LAYOUT)
                .where(RETURN_LAYOUT.DELETED.isFalse())
                .fetchMap(RETURN_LAYOUT.SHAPE, row -> ReturnLayout.stored(row.getDecisions())));
    }
}
