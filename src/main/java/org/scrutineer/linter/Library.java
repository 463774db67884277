package org.scrutineer.linter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the lists that the checks look things up in; they lie beside the classes as data. */
final class Library {
    private Library() {}

    static <T> T read(String name, TypeReference<T> type) {
        try (InputStream json = Library.class.getResourceAsStream(name)) {
            return new ObjectMapper().readValue(json, type);
        } catch (IOException missing) {
            throw new UncheckedIOException("The list cannot be read: " + name, missing);
        }
    }
}
