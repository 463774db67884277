package org.scrutineer.committees;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A rating that a person changes: the first one is saved at once, every later one when it has its reason. */
public final class AssessmentModel {
    private final String current;
    private final BiConsumer<String, String> save;
    private final ReadOnlyObjectWrapper<Optional<String>> unexplained = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param current the word that stands, empty while there is none
     * @param save takes the new word and its reason
     */
    public AssessmentModel(String current, BiConsumer<String, String> save) {
        this.current = current;
        this.save = save;
    }

    String current() {
        return current;
    }

    /** The rating that was chosen and waits for its reason. */
    ReadOnlyObjectProperty<Optional<String>> unexplainedProperty() {
        return unexplained.getReadOnlyProperty();
    }

    void choose(String word) {
        if (word.equals(current)) {
            unexplained.set(Optional.empty());
        } else if (current.isEmpty()) {
            save.accept(word, "");
        } else {
            unexplained.set(Optional.of(word));
        }
    }

    /** Saves the rating that waits; a blank reason leaves it waiting. */
    void explain(String reason) {
        if (!reason.isBlank()) {
            Optional<String> word = unexplained.get();
            unexplained.set(Optional.empty());
            word.ifPresent(chosen -> save.accept(chosen, reason.strip()));
        }
    }

    void keep() {
        unexplained.set(Optional.empty());
    }
}
