package org.scrutineer.followup;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.UPDATE_FORM;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.UpdateFormRecord;

/** Reads the update forms that went out. A form whose sending was taken back is left out. */
public final class UpdateFormStore {
    private final Workspace workspace;

    public UpdateFormStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All forms, the newest first. */
    public List<UpdateForm> forms() {
        return workspace.read(store -> store.selectFrom(UPDATE_FORM)
                .where(UPDATE_FORM.DELETED.isFalse())
                .orderBy(UPDATE_FORM.SENT_ON.desc(), UPDATE_FORM.ID.desc())
                .fetch(UpdateFormStore::form));
    }

    public Optional<UpdateForm> form(UUID id) {
        return workspace.read(store -> store.selectFrom(UPDATE_FORM)
                .where(UPDATE_FORM.ID.eq(id), UPDATE_FORM.DELETED.isFalse())
                .fetchOptional(UpdateFormStore::form));
    }

    private static UpdateForm form(UpdateFormRecord row) {
        return new UpdateForm(
                row.getId(),
                row.getReviewId(),
                requireNonNullElse(row.getOfficer(), ""),
                row.getSentOn(),
                Optional.ofNullable(row.getDueOn()),
                Stream.of(requireNonNullElse(row.getRecommendations(), "").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                requireNonNullElse(row.getFormSha256(), ""),
                Optional.ofNullable(row.getReturnedOn())
                        .map(on -> new UpdateForm.Returned(on, requireNonNullElse(row.getReturnedSha256(), ""))));
    }
}
