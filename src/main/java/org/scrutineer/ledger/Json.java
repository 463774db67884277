package org.scrutineer.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values as the ledger keeps them: JSON in one line with its names in order, so that equal values are equal texts. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String CELLS = "cells";

    private Json() {}

    static String of(Fields fields) {
        return object(json -> members(json, fields.values()));
    }

    static String of(Source source) {
        return object(json -> {
            json.writeStringField("file", source.file());
            json.writeStringField("sha256", source.sha256());
            json.writeStringField("sheet", source.sheet());
            json.writeObjectFieldStart(CELLS);
            members(json, source.cells());
            json.writeEndObject();
        });
    }

    static Fields fields(String text) {
        return new Fields(read(text, new TreeMap<>()));
    }

    static Source source(String text) {
        SortedMap<String, String> cells = new TreeMap<>();
        SortedMap<String, String> named = read(text, cells);
        return new Source(named.get("file"), named.get("sha256"), named.get("sheet"), cells);
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void members(JsonGenerator json, Map<String, String> values) throws IOException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeFieldName(value.getKey());
            json.writeString(value.getValue());
        }
    }

    /** The texts of the object; those of an object inside it go to {@code inner}. */
    private static SortedMap<String, String> read(String text, SortedMap<String, String> inner) {
        SortedMap<String, String> outer = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            SortedMap<String, String> into = outer;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    into = inner;
                } else if (token == JsonToken.END_OBJECT) {
                    into = outer;
                } else if (token == JsonToken.FIELD_NAME) {
                    readMember(json, into);
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        into = inner;
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A value in the ledger is not as it was written: " + text, unreadable);
        }
        return outer;
    }

    private static void readMember(JsonParser json, SortedMap<String, String> into) throws IOException {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            into.put(name, json.getValueAsString());
        }
    }
}
