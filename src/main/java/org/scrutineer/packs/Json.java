package org.scrutineer.packs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads JSON that may have been made to do harm: no deep nesting, nothing twice, nothing after it. */
final class Json {
    private static final int DEEPEST = 8;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(20)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** @throws IllegalArgumentException when it is no JSON object */
    static JsonNode object(byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root == null || !root.isObject()) {
                throw new IllegalArgumentException("Not an object");
            }
            return root;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when there is no such text */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return value.textValue();
    }

    /** @throws IllegalArgumentException when there is no such id */
    static UUID id(JsonNode object, String name) {
        return UUID.fromString(text(object, name));
    }

    /** Null where it is null or not there. @throws IllegalArgumentException when it is something else than a text */
    static String textOrNull(JsonNode object, String name) {
        return object.path(name).isNull() || object.path(name).isMissingNode() ? null : text(object, name);
    }

    /** @throws IllegalArgumentException when there is no such whole number */
    static int number(JsonNode object, String name) {
        long value = longNumber(object, name);
        if (value != (int) value) {
            throw new IllegalArgumentException(name + " is " + value);
        }
        return (int) value;
    }

    /** @throws IllegalArgumentException when there is no such whole number */
    static long longNumber(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return value.longValue();
    }

    /** @throws IllegalArgumentException when there is no such list, or it has more members than that */
    static List<JsonNode> list(JsonNode object, String name, int most) {
        JsonNode value = object.path(name);
        if (!value.isArray() || value.size() > most) {
            throw new IllegalArgumentException("There is no " + name);
        }
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }
}
