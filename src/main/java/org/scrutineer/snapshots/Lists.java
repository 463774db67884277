package org.scrutineer.snapshots;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.scrutineer.snapshots.Snapshot.PaperFile;

/** The lists that a snapshot keeps, as JSON. */
final class Lists {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lists() {}

    static String ofPapers(List<PaperFile> papers) {
        try {
            return JSON.writeValueAsString(papers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param json null where a snapshot has no papers */
    static List<PaperFile> papers(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<PaperFile>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The papers of a snapshot cannot be read", unreadable);
        }
    }

    static byte[] ofHeads(List<UUID> heads) {
        try {
            return JSON.writeValueAsBytes(heads);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<UUID> heads(byte[] json) {
        try {
            return JSON.readValue(json, new TypeReference<List<UUID>>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException("The heads of a snapshot cannot be read", unreadable);
        }
    }
}
