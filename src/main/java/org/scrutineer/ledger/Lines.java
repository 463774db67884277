package org.scrutineer.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets and changes as lines of JSON: how they travel, and how those wait that cannot join yet. */
public final class Lines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Lines() {}

    public static String of(SetHeader set) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", set.id());
        line.put("kind", set.kind());
        line.put("title", set.title());
        line.put("reason", set.reason());
        line.put("actor", set.author().actor());
        line.put("device", set.author().device());
        line.put("at", set.at());
        line.put("undoes", set.undoes());
        line.put("changes", set.changes());
        return text(line);
    }

    public static String of(Change.Linked linked) {
        Change change = linked.change();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", change.id());
        line.put("set", change.set());
        line.put("record", change.key().record());
        line.put("group", change.key().group());
        line.put("kind", change.kind());
        line.put("before", change.before());
        line.put("after", change.after());
        line.put("source", change.source());
        line.put("parents", change.parents());
        line.put("seen", change.seen());
        line.put("previous", linked.previousHash());
        line.put("hash", linked.hash());
        return text(line);
    }

    /** @throws IllegalArgumentException when the line is not one of a set */
    public static SetHeader set(String text) {
        Line line = Line.of(text);
        return new SetHeader(
                line.id("id"), line.text("kind"), line.text("title"), line.textOrNull("reason"),
                new Author(line.text("actor"), line.text("device")), line.moment("at"), line.idOrNull("undoes"),
                Integer.parseInt(line.text("changes")));
    }

    /** @throws IllegalArgumentException when the line is not one of a change */
    public static Change.Linked change(String text) {
        Line line = Line.of(text);
        return new Change.Linked(
                new Change(
                        line.id("id"), line.id("set"), new GroupKey(line.id("record"), line.text("group")),
                        line.text("kind"), line.textOrNull("before"), line.text("after"), line.textOrNull("source"),
                        line.ids("parents"), line.ids("seen")),
                line.text("previous"), line.text("hash"));
    }

    private static String text(Map<String, Object> line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> member : line.entrySet()) {
                json.writeFieldName(member.getKey());
                switch (member.getValue()) {
                    case null -> json.writeNull();
                    case List<?> all -> {
                        json.writeStartArray();
                        for (Object each : all) {
                            json.writeString(each.toString());
                        }
                        json.writeEndArray();
                    }
                    case Object one -> json.writeString(one.toString());
                }
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private record Line(Map<String, String> texts, Map<String, List<String>> lists) {
        static Line of(String text) {
            Map<String, String> texts = new HashMap<>();
            Map<String, List<String>> lists = new HashMap<>();
            try (JsonParser json = FACTORY.createParser(text)) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    throw new IllegalArgumentException("Not an object");
                }
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (json.nextToken() == JsonToken.START_ARRAY) {
                        lists.put(name, list(json));
                    } else {
                        texts.put(name, json.getValueAsString());
                    }
                }
            } catch (IOException unreadable) {
                throw new IllegalArgumentException("Not JSON", unreadable);
            }
            return new Line(texts, lists);
        }

        private static List<String> list(JsonParser json) throws IOException {
            List<String> all = new ArrayList<>();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                all.add(json.getText());
            }
            return all;
        }

        String textOrNull(String name) {
            return texts.get(name);
        }

        String text(String name) {
            String text = texts.get(name);
            if (text == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return text;
        }

        UUID id(String name) {
            return UUID.fromString(text(name));
        }

        UUID idOrNull(String name) {
            return texts.get(name) == null ? null : id(name);
        }

        Instant moment(String name) {
            try {
                return Instant.parse(text(name));
            } catch (DateTimeException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }

        List<UUID> ids(String name) {
            if (!lists.containsKey(name)) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return lists.get(name).stream().map(UUID::fromString).toList();
        }
    }
}
