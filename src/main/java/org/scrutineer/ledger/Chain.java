package org.scrutineer.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The hashes that chain the changes of one device: SHA-256 over the previous hash, the set and the change.
 *
 * <p>What goes in is the digest of each text and not the text, so that a text which has to be erased by law can be
 * replaced later by a mark with its digest, and the chain still holds.
 */
final class Chain {
    /** Stands before the first change of a device. */
    static final String START = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256;

    Chain() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String digest(byte[] content) {
        return HEX.formatHex(sha256.digest(content));
    }

    /** The part of the hash that all changes of a set share. */
    String of(SetHeader set) {
        return digest(List.of(
                set.id().toString(),
                set.kind(),
                set.title(),
                textOrMark(set.reason()),
                set.author().actor(),
                set.author().device(),
                set.at().toString(),
                Objects.toString(set.undoes(), ""),
                Integer.toString(set.changes())));
    }

    /** Whether a change is as it was written; the first versions did not hash what a change had seen. */
    boolean holds(Change.Linked linked, String set) {
        return linked.hash().equals(of(linked.previousHash(), set, linked.change()))
                || linked.hash().equals(digest(texts(linked.previousHash(), set, linked.change())));
    }

    String of(String previous, String set, Change change) {
        List<String> texts = new ArrayList<>(texts(previous, set, change));
        if (!change.seen().isEmpty()) {
            texts.add(ids(change.seen()));
        }
        return digest(texts);
    }

    private static List<String> texts(String previous, String set, Change change) {
        return List.of(
                previous,
                set,
                change.id().toString(),
                change.key().record().toString(),
                change.kind(),
                change.key().group(),
                textOrMark(change.before()),
                change.after(),
                textOrMark(change.source()),
                ids(change.parents()));
    }

    private static String ids(List<UUID> changes) {
        return String.join(" ", changes.stream().map(UUID::toString).sorted().toList());
    }

    /** No text at all and an empty one are different values. */
    private static String textOrMark(String text) {
        return text == null ? "-" : "+" + text;
    }

    private String digest(List<String> texts) {
        StringBuilder digests = new StringBuilder();
        for (String text : texts) {
            digests.append(digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        return digest(digests.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
