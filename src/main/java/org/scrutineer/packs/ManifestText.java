package org.scrutineer.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Parcel;

/** The manifest as JSON. */
final class ManifestText {
    private static final int MOST_KNOWN = 10_000;

    private ManifestText() {}

    static byte[] write(Manifest manifest) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("format", PackFile.VERSION).put("schema", manifest.schema());
        write(root, manifest.sender());
        root.put("contents", manifest.chosen().words())
                .put("holder", manifest.chosen().holder().orElse(null))
                .put("until", manifest.chosen().until().map(LocalDate::toString).orElse(null))
                .put("sets", manifest.lines().sets())
                .put("changes", manifest.lines().changes())
                .put("digest", manifest.lines().digest());
        ArrayNode files = root.putArray("attachments");
        manifest.files().forEach(file -> files.addObject()
                .put("sha256", file.sha256()).put("name", file.name()).put("bytes", file.bytes()));
        ArrayNode received = root.putArray("received");
        manifest.received().forEach(pack -> received.add(pack.toString()));
        manifest.teamKey().ifPresent(key -> root.putObject("teamKey")
                .put("secret", key.secret()).put("made", key.made().toString()));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(ObjectNode root, Parcel.Sender sender) {
        root.put("pack", sender.pack().toString())
                .put("workspace", sender.workspace().toString())
                .put("number", sender.number())
                .put("actor", sender.author().actor())
                .put("device", sender.author().device())
                .put("made", sender.at().toString());
        sender.complete().ifPresent(complete -> root.putObject("complete")
                .put("to", complete.to().toString())
                .put("after", complete.after().map(UUID::toString).orElse(null))
                .put("through", complete.through().toString()));
        ArrayNode known = root.putArray("known");
        sender.known().forEach(each -> known.addObject()
                .put("workspace", each.workspace().toString()).put("through", each.through().toString()));
    }

    /** What a pack says of how it is written, before anything else of it is believed. */
    static int schema(JsonNode root) {
        return Json.number(root, "schema");
    }

    /** @throws IllegalArgumentException when it is no manifest */
    static Manifest read(JsonNode root) {
        try {
            return new Manifest(
                    schema(root), sender(root), chosen(root),
                    new Manifest.Lines(
                            Json.number(root, "sets"), Json.number(root, "changes"), Json.text(root, "digest")),
                    Json.list(root, "attachments", Manifest.MOST_FILES).stream().map(ManifestText::file).toList(),
                    Json.list(root, "received", Manifest.MOST_RECEIVED).stream().map(JsonNode::asText)
                            .map(UUID::fromString).toList(),
                    root.has("teamKey") ? Optional.of(teamKey(root.path("teamKey"))) : Optional.empty());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Parcel.Sender sender(JsonNode root) {
        List<Parcel.Known> known = Json.list(root, "known", MOST_KNOWN).stream()
                .map(each -> new Parcel.Known(
                        Json.id(each, "workspace"), Json.id(each, "through")))
                .toList();
        return new Parcel.Sender(
                Json.id(root, "pack"), Json.id(root, "workspace"),
                Json.number(root, "number"), new Author(Json.text(root, "actor"), Json.text(root, "device")),
                Instant.parse(Json.text(root, "made")),
                root.has("complete") ? Optional.of(complete(root.path("complete"))) : Optional.empty(), known);
    }

    private static Parcel.Complete complete(JsonNode complete) {
        return new Parcel.Complete(
                Json.id(complete, "to"),
                Optional.ofNullable(Json.textOrNull(complete, "after")).map(UUID::fromString),
                Json.id(complete, "through"));
    }

    private static Manifest.Chosen chosen(JsonNode root) {
        return new Manifest.Chosen(
                Json.text(root, "contents"), Optional.ofNullable(Json.textOrNull(root, "holder")),
                Optional.ofNullable(Json.textOrNull(root, "until")).map(LocalDate::parse));
    }

    private static Manifest.Kept file(JsonNode file) {
        return new Manifest.Kept(
                Json.text(file, "sha256"), Json.text(file, "name"), Json.longNumber(file, "bytes"));
    }

    private static TeamKey teamKey(JsonNode key) {
        return new TeamKey(Json.text(key, "secret"), Instant.parse(Json.text(key, "made")));
    }
}
