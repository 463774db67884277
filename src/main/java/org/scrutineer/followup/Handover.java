package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Problem;

/** Hands all that is open in one officer's name over to another, as one action. */
public final class Handover {
    private final Stores stores;

    public Handover(Stores stores) {
        this.stores = stores;
    }

    /**
     * What would be handed over.
     *
     * @param from as the register writes the name
     * @param words each thing in a few words
     */
    public record Plan(String from, List<String> words, Draft draft) {
        public Plan {
            words = List.copyOf(words);
        }
    }

    private record Item(String words, Edit edit) {}

    public List<Review> reviews() {
        return stores.register().reviews();
    }

    /**
     * @param only of this review, where it matters
     * @throws Problem when nothing open is in that name
     */
    public Plan plan(String from, String to, Optional<Review> only) {
        if (to.isBlank()) {
            throw new Problem("Nobody is named to take it over.", "Give the name of the other officer.");
        }
        List<Item> items = new ArrayList<>();
        reviews().stream()
                .filter(review -> only.isEmpty() || only.get().id().equals(review.id()))
                .forEach(review -> items.addAll(of(review, from, to.strip())));
        items.addAll(meetings(from, to.strip(), only));
        if (items.isEmpty()) {
            throw new Problem(
                    "Nothing open is in the name of " + from.strip()
                            + only.map(review -> " in “" + review.title() + "”").orElse("") + ".",
                    "Check how the name is written in the chase list or the register.");
        }
        String count = items.size() == 1 ? "1 item" : items.size() + " items";
        return new Plan(from, items.stream().map(Item::words).toList(), new Draft(
                Draft.Kind.EDIT, "Hand over " + count + " from " + Owners.name(from) + " to " + Owners.name(to),
                Optional.empty(), items.stream().map(Item::edit).toList(), List.of()));
    }

    private List<Item> of(Review review, String from, String to) {
        List<Item> items = new ArrayList<>();
        for (Recommendation each : stores.register().recommendations(review.id())) {
            if (!each.state().ended() && Owners.same(each.owner(), from)) {
                items.add(new Item(each.label() + ", " + review.title(), Edit.typed(
                        Recommendation.KIND, each.id(), Recommendation.OWNER, Fields.of("owner", to))));
            }
        }
        stores.followUp().actions(review.id()).values().stream().flatMap(List::stream)
                .filter(each -> each.state().kind() != State.Kind.CLOSED && Owners.same(each.owner(), from))
                .map(each -> new Item(
                        "Action “" + SentRow.shortly(each.wording()) + "”, " + review.title(),
                        Edit.typed(Action.KIND, each.id(), Action.OWNER, Fields.of("owner", to))))
                .forEach(items::add);
        return items;
    }

    private List<Item> meetings(String from, String to, Optional<Review> only) {
        Set<UUID> ofReview = only.stream()
                .flatMap(review -> stores.register().recommendations(review.id()).stream())
                .map(Recommendation::id)
                .collect(Collectors.toSet());
        Set<UUID> agenda = stores.meetings().items().stream()
                .filter(item -> only.isPresent() && item.subject().equals(only.map(Review::id)))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        Stream<Undertaking> requests = stores.meetings().requests().stream()
                .filter(each -> only.isEmpty() || each.recommendation().filter(ofReview::contains).isPresent())
                .map(Undertaking.class::cast);
        Stream<Undertaking> resolutions = stores.meetings().resolutions().stream()
                .filter(each -> only.isEmpty() || each.item().filter(agenda::contains).isPresent())
                .map(Undertaking.class::cast);
        return Stream.concat(requests, resolutions)
                .filter(each -> each.isOpen() && Owners.same(each.owner(), from))
                .map(each -> item(each, to))
                .toList();
    }

    private static Item item(Undertaking undertaking, String to) {
        Fields owner = Fields.of("owner", to);
        return switch (undertaking) {
            case InformationRequest each -> new Item("Information request “" + SentRow.shortly(each.wording()) + "”",
                    Edit.typed(InformationRequest.KIND, each.id(), Undertaking.OWNER, owner));
            case Resolution each -> new Item("Resolution “" + SentRow.shortly(each.wording()) + "”",
                    Edit.typed(Resolution.KIND, each.id(), Undertaking.OWNER, owner));
        };
    }
}
