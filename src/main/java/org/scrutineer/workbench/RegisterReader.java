package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.committees.Titled;

/** Reads the recommendations of every review with what lists show of them, in one go. */
public final class RegisterReader {
    private final ReviewStores stores;
    private final Supplier<LocalDate> today;

    public RegisterReader(ReviewStores stores, Supplier<LocalDate> today) {
        this.stores = stores;
        this.today = today;
    }

    /** What has ended too, by review and in the order of each. */
    public List<RegisterEntry> entries() {
        return ReviewReading.all(stores).stream().flatMap(reading -> reading.entries().stream()).toList();
    }

    /**
     * Ids of those that a list would show. What has ended is among them only when the view or a condition asks for it.
     *
     * @param view the name of a view, or a part of it; throws a Problem when there is none
     * @param conditions as {@link Condition#parse} reads them
     */
    public Set<UUID> matching(Optional<String> view, List<String> conditions) {
        ViewDefinition shown = view.map(this::view).orElse(ViewDefinition.PLAIN);
        Conditions all = conditions.stream().map(Condition::parse).reduce(
                shown.conditions(), Conditions::with, (one, other) -> other);
        return entries().stream()
                .filter(entry -> all.askForState()
                        ? shown.filter().fits(entry, today.get(), "")
                        : shown.filter().shows(entry, today.get(), ""))
                .filter(entry -> all.hold(entry, today.get()))
                .map(RegisterEntry::id)
                .collect(Collectors.toSet());
    }

    private ViewDefinition view(String name) {
        return Titled.find(
                stores.lists().views().views(), SavedView::name, name, "view", "Keep one in the window with Ctrl S.")
                .definition();
    }
}
