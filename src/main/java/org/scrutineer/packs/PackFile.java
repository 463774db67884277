package org.scrutineer.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Progress;

/**
 * A pack's file that was looked at and not opened yet. In the clear stands whom it is from; all else is sealed.
 *
 * <p>16 bytes that every pack begins with, version (2 bytes), length of the header (2), header, mark of the key (16),
 * the first 8 bytes of the SHA-256 of all that came before, and then the sealed pieces. Later versions keep the order.
 */
public final class PackFile {
    public static final String ENDING = ".scrutineer-pack";
    static final int VERSION = 1;
    static final byte[] BEGINNING = "scrutineer pack\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SUM = 8;

    private final Path file;
    private final Refusal refusal;
    private final Header header;
    private final byte[] check;
    private final byte[] clear;

    private PackFile(Path file, Header header, byte[] check, byte[] clear) {
        this.file = file;
        this.refusal = new Refusal(name(file), Optional.of(header.maker()));
        this.header = header;
        this.check = check;
        this.clear = clear;
    }

    /**
     * Reads what stands in the clear.
     *
     * @throws org.scrutineer.ui.Problem when it is no pack, not whole, damaged, or of a newer version
     */
    public static PackFile look(Path file) {
        Refusal refusal = new Refusal(name(file), Optional.empty());
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] beginning = bytes.readNBytes(BEGINNING.length);
            if (!Arrays.equals(beginning, BEGINNING)) {
                throw isBegun(beginning) ? refusal.notWhole() : refusal.notAPack();
            }
            return read(file, refusal, new DataInputStream(bytes));
        } catch (EOFException tooShort) {
            throw refusal.notWhole();
        } catch (IOException unreadable) {
            throw refusal.unreadable(unreadable);
        }
    }

    /** Whether these are the first bytes of a pack, or zeros where a copy has not come to yet. */
    private static boolean isBegun(byte[] beginning) {
        return Arrays.equals(beginning, Arrays.copyOf(BEGINNING, beginning.length))
                || Arrays.equals(beginning, new byte[beginning.length]);
    }

    private static PackFile read(Path file, Refusal refusal, DataInputStream bytes) throws IOException {
        int version = bytes.readUnsignedShort();
        byte[] header = new byte[bytes.readUnsignedShort()];
        if (version == 0 && header.length == 0) {
            throw refusal.notWhole();
        }
        bytes.readFully(header);
        byte[] check = new byte[PackKeys.CHECK];
        byte[] sum = new byte[SUM];
        bytes.readFully(check);
        bytes.readFully(sum);
        byte[] clear = clear(version, header, check);
        try {
            JsonNode root = Json.object(header);
            Maker maker = Header.maker(root);
            Refusal known = new Refusal(refusal.file(), Optional.of(maker));
            if (!Arrays.equals(sum, sum(clear))) {
                throw known.damaged();
            }
            if (version > VERSION) {
                throw known.newer();
            }
            return new PackFile(file, Header.read(root), check, clear);
        } catch (IllegalArgumentException unreadable) {
            throw refusal.damaged(unreadable);
        }
    }

    /** All that stands in the clear; the sealed pieces are bound to it. */
    private static byte[] clear(int version, byte[] header, byte[] check) throws IOException {
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        DataOutputStream bytes = new DataOutputStream(clear);
        bytes.write(BEGINNING);
        bytes.writeShort(version);
        bytes.writeShort(header.length);
        bytes.write(header);
        bytes.write(check);
        return clear.toByteArray();
    }

    private static byte[] sum(byte[] clear) {
        return Arrays.copyOf(Whole.sha256().digest(clear), SUM);
    }

    /** Whether a file is called as packs are. */
    public static boolean isCalledSo(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    public Path file() {
        return file;
    }

    public Maker maker() {
        return header.maker();
    }

    public PackLock lock() {
        return header.lock();
    }

    Refusal refusal() {
        return refusal;
    }

    /**
     * Opens it and checks all of it. Takes a moment, because passphrases are slow to try.
     *
     * @throws org.scrutineer.ui.Problem when the passphrase is another, or the pack is not whole, damaged or newer
     */
    public Pack open(Passphrase passphrase, Progress progress) {
        return switch (header.lock()) {
            case PackLock.ByPassphrase lock -> open(PackKeys.of(passphrase, lock), refusal.wrongPassphrase(), progress);
            case PackLock.ByTeamKey lock -> throw refusal.noTeamKey();
        };
    }

    /** The same with a team key. */
    public Pack open(TeamKey key, Progress progress) {
        return switch (header.lock()) {
            case PackLock.ByPassphrase lock -> throw refusal.wrongPassphrase();
            case PackLock.ByTeamKey lock -> open(PackKeys.of(key, lock), refusal.noTeamKey(), progress);
        };
    }

    private Pack open(PackKeys keys, org.scrutineer.ui.Problem wrongKey, Progress progress) {
        if (!MessageDigest.isEqual(keys.check(), check)) {
            throw wrongKey;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(clear.length + SUM);
            Pack pack = ContentReader.read(
                    new SealedInput(bytes, new Pieces(keys.content(), clear), refusal), refusal, progress);
            if (!maker(pack.manifest()).equals(maker())) {
                throw refusal.damaged();
            }
            return pack;
        } catch (ZipException | EOFException | IllegalArgumentException spoilt) {
            throw refusal.damaged(spoilt);
        } catch (IOException unreadable) {
            throw refusal.unreadable(unreadable);
        }
    }

    private static Maker maker(Manifest manifest) {
        return new Maker(
                manifest.sender().author().device(), manifest.sender().workspace(), manifest.sender().number(),
                manifest.sender().at());
    }

    /** What is sealed in a pack. */
    interface Content {
        /** @param sealing to be closed */
        void to(OutputStream sealing) throws IOException;
    }

    /** Writes a pack as its file has it; the stream stays open. */
    static void write(Pack pack, PackKey key, OutputStream to, Progress progress) throws IOException {
        write(maker(pack.manifest()), key, to, sealing -> ContentWriter.write(pack, sealing, progress));
    }

    static void write(Maker maker, PackKey key, OutputStream to, Content content) throws IOException {
        PackKey.Locked locked = key.lock();
        byte[] clear = clear(VERSION, new Header(locked.lock(), maker).bytes(), locked.keys().check());
        to.write(clear);
        to.write(sum(clear));
        content.to(new SealedOutput(to, new Pieces(locked.keys().content(), clear)));
    }
}
