package org.scrutineer.protection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import org.scrutineer.ui.Problem;

/** The key file as JSON. Everything that is read is held to be hostile until it fits. */
final class KeyFileText {
    private static final String FORMAT = "scrutineer key";
    private static final int VERSION = 1;
    private static final String STRETCHED_BY = "PBKDF2-HMAC-SHA256";
    private static final int MOST_BYTES = 16_384;

    private KeyFileText() {}

    static byte[] write(Wrapped byPassphrase, Wrapped byRecoveryKey) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        write(root.putObject("passphrase"), byPassphrase);
        write(root.putObject("recovery"), byRecoveryKey);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(ObjectNode node, Wrapped wrapped) {
        node.put("by", STRETCHED_BY)
                .put("iterations", wrapped.stretching().iterations())
                .put("salt", wrapped.stretching().salt())
                .put("nonce", wrapped.nonce())
                .put("key", wrapped.sealed());
    }

    /** @throws IllegalArgumentException when it is not one */
    static KeyFile read(byte[] bytes) {
        JsonNode root = parse(bytes);
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a key file");
        }
        if (root.path("version").asInt() > VERSION) {
            throw new Problem(
                    "The file " + KeyFile.NAME + " was written by a newer version of Scrutineer.",
                    "Install the newest version of Scrutineer, then open the workspace again.");
        }
        return new KeyFile(wrapped(root.path("passphrase")), wrapped(root.path("recovery")));
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("Too long for a key file");
        }
        try {
            JsonNode root = new ObjectMapper().readTree(bytes);
            if (root == null) {
                throw new IllegalArgumentException("Nothing in it");
            }
            return root;
        } catch (IOException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }

    private static Wrapped wrapped(JsonNode node) {
        if (!node.path("by").asText().equals(STRETCHED_BY)) {
            throw new IllegalArgumentException("Not stretched by " + STRETCHED_BY);
        }
        return new Wrapped(
                new Stretching(node.path("iterations").asInt(), decoded(node.path("salt"))),
                decoded(node.path("nonce")), decoded(node.path("key")));
    }

    private static byte[] decoded(JsonNode node) {
        return Base64.getDecoder().decode(node.asText());
    }
}
