package org.scrutineer.packs;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Makes packs as somebody would who has the team's key and means harm. */
record Forger(TeamKey key) {
    static final Maker MAKER = new Maker(
            "LAPTOP7", UUID.fromString("7a11e000-0000-4000-8000-000000000007"), 7,
            Instant.parse("2026-11-22T09:00:00Z"));

    /** A pack that holds these bytes, truly sealed. */
    byte[] holding(byte[] content) throws IOException {
        return holding(MAKER, content);
    }

    byte[] holding(Maker maker, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackFile.write(maker, new PackKey.OfTeam(key), bytes, sealing -> {
            sealing.write(content);
            sealing.close();
        });
        return bytes.toByteArray();
    }

    /** A pack of a later version, whose header is sound. */
    byte[] ofVersion(int version) throws IOException {
        return framed(version, new Header(
                new PackLock.ByTeamKey(key.id(), new byte[16]), MAKER).bytes());
    }

    /** A header of these words, with a sum that is right. */
    byte[] headed(String json) throws IOException {
        return framed(PackFile.VERSION, json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] framed(int version, byte[] header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(PackFile.BEGINNING);
        out.writeShort(version);
        out.writeShort(header.length);
        out.write(header);
        out.write(new byte[PackKeys.CHECK]);
        byte[] clear = bytes.toByteArray();
        out.write(Arrays.copyOf(Whole.sha256().digest(clear), 8));
        out.write(new byte[64]);
        return bytes.toByteArray();
    }

}
