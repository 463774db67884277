package org.scrutineer.followup;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;

/** What the follow-up page is made of. */
public final class FollowUpModels {
    private final ChaseModel chase;
    private final FormsOutModel out;
    private final ReturnModel returns;
    private final Handover handover;
    private final ChangesModel changes;
    private final Background background;
    private Optional<UUID> wanted = Optional.empty();

    /** @param desks where forms go out and in, and what is owed is read */
    public FollowUpModels(Desks desks, ChangesModel changes, Background background, ChaseModel.Writer writer) {
        this.chase = new ChaseModel(desks.chase(), changes, background, writer);
        this.out = new FormsOutModel(desks.out(), changes, background);
        this.returns = new ReturnModel(desks.in(), changes, background);
        this.handover = desks.handover();
        this.changes = changes;
        this.background = background;
    }

    /** The four works of this room. */
    public record Desks(ChaseList chase, FormsOut out, FormsIn in, Handover handover) {}

    /** Opens the page with the forms of this review ready to be sent. */
    public void wantForms(UUID review) {
        wanted = Optional.of(review);
    }

    public ReturnModel returns() {
        return returns;
    }

    ChaseModel chase() {
        return chase;
    }

    FormsOutModel out() {
        return out;
    }

    Handover handover() {
        return handover;
    }

    ChangesModel changes() {
        return changes;
    }

    Background background() {
        return background;
    }

    /** The review whose forms are to be sent; told once. */
    Optional<UUID> wanted() {
        Optional<UUID> review = wanted;
        wanted = Optional.empty();
        return review;
    }
}
