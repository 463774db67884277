package org.scrutineer.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.returns.ReturnAim.Headed;

/**
 * How returns of one shape are read, as a person decided once.
 *
 * @param labels what the words mean: the name of a measure, or empty for what is not taken in
 * @param tables where the figures of a sheet are, by the sheet's name, where they are not found by themselves
 */
public record ReturnLayout(Map<String, String> labels, Map<String, Headed> tables) {
    public static final RecordKind KIND = RecordKind.of("return layout", "decisions: shape title decisions")
            .names("title");

    static final ReturnLayout NOTHING = new ReturnLayout(Map.of(), Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    public ReturnLayout {
        labels = Map.copyOf(labels);
        tables = Map.copyOf(tables);
    }

    boolean isEmpty() {
        return labels.isEmpty() && tables.isEmpty();
    }

    /** These decisions with later ones, which count. */
    ReturnLayout with(ReturnAim aim) {
        Map<String, String> words = new TreeMap<>(labels);
        words.putAll(aim.labels());
        Map<String, Headed> places = new TreeMap<>(tables);
        places.putAll(aim.tables());
        return new ReturnLayout(words, places);
    }

    /** @param title of the file about which it was decided */
    Edit keep(String shape, String title) {
        UUID id = UUID.nameUUIDFromBytes(("return layout/" + shape).getBytes(StandardCharsets.US_ASCII));
        try {
            return Edit.typed(KIND, id, "decisions", Fields.of("shape", shape)
                    .with("title", title)
                    .with("decisions", JSON.writeValueAsString(
                            new ReturnLayout.Stored(new TreeMap<>(labels), new TreeMap<>(tables)))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ReturnLayout stored(String json) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            return new ReturnLayout(stored.labels(), stored.tables());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A remembered layout in the store cannot be read", unreadable);
        }
    }

    /** In an order of its own, so that equal decisions are equal texts. */
    private record Stored(TreeMap<String, String> labels, TreeMap<String, Headed> tables) {}
}
