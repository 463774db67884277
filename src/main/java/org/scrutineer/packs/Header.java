package org.scrutineer.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.scrutineer.protection.Stretching;

/** What a pack's file says before it is opened: whom it is from, and what kind of key it takes. */
record Header(PackLock lock, Maker maker) {
    private static final String PASSPHRASE = "passphrase";
    private static final String TEAM = "team key";

    byte[] bytes() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("device", maker.device())
                .put("workspace", maker.workspace().toString())
                .put("number", maker.number())
                .put("made", maker.made().toString());
        switch (lock) {
            case PackLock.ByPassphrase(Stretching stretching) -> root.put("lock", PASSPHRASE)
                    .put("iterations", stretching.iterations());
            case PackLock.ByTeamKey team -> root.put("lock", TEAM).put("key", team.key());
        }
        root.put("salt", lock.salt());
        try {
            return new ObjectMapper().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException when it is not one */
    static Header read(JsonNode root) {
        return new Header(lock(root), maker(root));
    }

    /** @throws IllegalArgumentException when it does not say */
    static Maker maker(JsonNode root) {
        try {
            return new Maker(
                    Json.text(root, "device"), Json.id(root, "workspace"),
                    Json.number(root, "number"), Instant.parse(Json.text(root, "made")));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static PackLock lock(JsonNode root) {
        byte[] salt = Base64.getDecoder().decode(Json.text(root, "salt"));
        return switch (Json.text(root, "lock")) {
            case PASSPHRASE -> new PackLock.ByPassphrase(new Stretching(Json.number(root, "iterations"), salt));
            case TEAM -> new PackLock.ByTeamKey(Json.text(root, "key"), salt);
            default -> throw new IllegalArgumentException("No such lock");
        };
    }
}
