package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/** What a file turned out to be that may be an update form. */
public sealed interface Received {
    /** A form of this workspace with something to look at. */
    record Form(FormReturn read) implements Received {}

    /** Just this file was taken in before. */
    record Again(UpdateForm form, LocalDate on) implements Received {}

    /** The form as it went out, with nothing filled in. */
    record Untouched(UpdateForm form) implements Received {}

    /** A form that this workspace made for another review than the one that was asked for. */
    record OfAnotherReview(UpdateForm form, String review) implements Received {}

    /** A form that another workspace made. */
    record OfAnotherWorkspace(String officer, String review) implements Received {}

    /** A form of this workspace, but its sending was taken back. */
    record NotSent(String officer, String review) implements Received {}

    record NotAForm(String file) implements Received {}

    /** Why it cannot be taken in at all, if so. */
    default Optional<Problem> refusal() {
        return switch (this) {
            case Form form -> Optional.empty();
            case Again again -> Optional.empty();
            case Untouched untouched -> Optional.empty();
            case OfAnotherReview other -> Optional.of(new Problem(
                    "This is the update form of " + Owners.name(other.form().officer()) + " for “" + other.review()
                            + "”, not for the review that was asked for.",
                    "Take it in for “" + other.review() + "”. Nothing was taken in."));
            case OfAnotherWorkspace other -> Optional.of(new Problem(
                    "This is the update form of " + Owners.name(other.officer()) + " for “" + other.review()
                            + "”, made in another workspace.",
                    "Open the workspace that sent it and take it in there. Nothing was taken in."));
            case NotSent form -> Optional.of(new Problem(
                    "This is the update form of " + Owners.name(form.officer()) + " for “" + form.review()
                            + "”, but sending it was taken back.",
                    "Bring the sending back with redo, or type the answers. Nothing was taken in."));
            case NotAForm file -> Optional.of(new Problem(
                    "“" + file.file() + "” is not an update form.",
                    "Choose the workbook that was sent out by this program. Nothing was taken in."));
        };
    }
}
