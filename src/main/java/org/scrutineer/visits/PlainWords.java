package org.scrutineer.visits;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows what is chosen by its words. */
final class PlainWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    PlainWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T shown) {
        return shown == null ? "" : words.apply(shown);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, never typed");
    }
}
