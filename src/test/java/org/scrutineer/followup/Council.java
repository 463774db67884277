package org.scrutineer.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;

/** An office with a review of nine recommendations, five officers, two actions and a request. */
final class Council implements AutoCloseable {
    static final String TOM = "Tom Aldridge, Contracts Officer";
    static final String MARTA = "Marta Zielinska";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Office office = new Office();
    final UUID meeting = UUID.randomUUID();
    final UUID action = UUID.randomUUID();
    final UUID ownAction = UUID.randomUUID();
    final UUID request = UUID.randomUUID();

    Council() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Meals")
                .row("Ref", "Recommendation", "Owner", "Due", "Evidence", "RAG")
                .row("1", "Weigh every tray that comes back from the wards.", TOM, "30 June 2026", "Weighed.", "A")
                .row("2", "Offer a hot meal after six in the evening.", TOM, "Summer 2027", null, "G")
                .row("4", "Print the menus in large type for all who ask.", "Tom Aldridge", null, null, null)
                .row("5", "Ask the patients what they think each month.", MARTA, "31 March 2027", "Asked.", "R")
                .row("6", "Publish what the patients say about their food.", MARTA, "31 March 2027", null, "A")
                .row("7", "Train the staff in helping people to eat.", "R. Osei", "1 May 2027", null, "G")
                .row("8", "Buy the plates that keep the food warm.", "J. Kaur", "1 May 2027", null, "A")
                .row("9", "Close the second kitchen when it is not needed.", "D. Pugh", "1 May 2027", null, "A")
                .row("11", "Look at the price of the meals again.", null, null, null, "A")));
        ledger().apply(Draft.edit("Actions", Optional.empty(),
                Edit.typed(Meeting.KIND, meeting, Meeting.HELD, date("held", "12 October 2026")),
                Edit.typed(Action.KIND, action, Action.PLACE,
                        Fields.of("recommendation_id", of("1").id()).with("ordinal", 1)),
                Edit.typed(Action.KIND, action, Action.WORDING, Fields.of("wording", "Buy the scales")),
                Edit.typed(Action.KIND, action, Action.DUE, date("due", "1 September 2026")),
                Edit.typed(Action.KIND, ownAction, Action.PLACE,
                        Fields.of("recommendation_id", of("5").id()).with("ordinal", 1)),
                Edit.typed(Action.KIND, ownAction, Action.WORDING, Fields.of("wording", "Print the question cards")),
                Edit.typed(Action.KIND, ownAction, Action.OWNER, Fields.of("owner", "R. Osei")),
                Edit.typed(InformationRequest.KIND, request, InformationRequest.PLACE,
                        Fields.of("meeting_id", meeting).with("resolution_id", null)
                                .with("recommendation_id", of("9").id())),
                Edit.typed(InformationRequest.KIND, request, InformationRequest.WORDING,
                        Fields.of("wording", "What the second kitchen costs in a month")),
                Edit.typed(InformationRequest.KIND, request, InformationRequest.OWNER,
                        Fields.of("owner", "D. Pugh"))));
    }

    static Fields date(String column, String written) {
        return FormsIn.date(column, org.scrutineer.committees.FuzzyDate.parse(written));
    }

    Ledger ledger() {
        return office.wiring().ledger();
    }

    Review review() {
        return office.review();
    }

    Recommendation of(String ref) {
        return office.recommendation(ref);
    }

    FormsOut out() {
        return office.wiring().formsOut();
    }

    FormsIn in() {
        return office.wiring().formsIn();
    }

    List<UpdateForm> forms() {
        return office.wiring().updateForms().forms();
    }

    List<ProgressUpdate> updates(String ref) {
        return office.wiring().followUp().updates(review().id()).getOrDefault(of(ref).id(), List.of());
    }

    Action action(UUID id) {
        return office.wiring().followUp().actions(review().id()).values().stream().flatMap(List::stream)
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** Sends a form to everybody; officer's name to file. */
    Map<String, Path> send(Path folder) {
        return out().send(review(), out().asking(review()).asked(), Optional.of(LocalDate.of(2026, 12, 11)), folder,
                Progress.NONE).stream()
                .collect(Collectors.toMap(form -> Owners.name(form.asked().officer()), FormsOut.Written::file));
    }

    FormReturn read(Path file) {
        return switch (in().receive(file, Optional.empty(), Progress.NONE)) {
            case Received.Form form -> form.read();
            case Received other -> throw new AssertionError(other);
        };
    }

    /** Reads a form and takes in what needs nobody. */
    FormReturn take(Path file) {
        FormReturn read = read(file);
        in().take(read, FormReturn::usually);
        return read;
    }

    /** Every column of every record that the form could touch, so that an undo can be compared. */
    Map<UUID, Map<String, Fields>> state() {
        List<UUID> records = office.recommendations().stream().map(Recommendation::id)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        records.addAll(List.of(action, ownAction, request));
        return ledger().current(records);
    }

    <T> Map<T, Answer> byQuestion(FormReturn read, Function<Answer, T> key) {
        return read.answers().stream().collect(Collectors.toMap(key, Function.identity()));
    }

    @Override
    public void close() {
        office.close();
    }
}
