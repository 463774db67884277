package org.scrutineer.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.scrutineer.protection.StoreKey;

/** The bytes of a store's file as they are without protection, and copies of it under another key or none. */
final class StoreCopy {
    private static final int AT_ONCE = 256 * FileEncrypt.BLOCK_SIZE;

    private StoreCopy() {}

    /** Copies a store that nobody has open, and has the copy on the disk before it returns. */
    static void copy(String scheme, Path from, Optional<StoreKey> under, Path to, Optional<StoreKey> newly)
            throws IOException {
        try (FileChannel source = open(scheme, from, "r", under); FileChannel target = open(scheme, to, "rw", newly)) {
            ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
            long size = source.size();
            for (long place = 0; place < size; place += bytes.limit()) {
                bytes.clear().limit((int) Math.min(AT_ONCE, size - place));
                fill(source, bytes, place);
                drain(target, bytes.flip(), place);
            }
            target.force(true);
        }
    }

    /** @param key of a file that is encrypted; what is read and written through the channel is not */
    static FileChannel open(String scheme, Path file, String mode, Optional<StoreKey> key) throws IOException {
        FileChannel base = FilePath.get(scheme + file).open(mode);
        return key.<FileChannel>map(known -> new FileEncrypt(
                file.toString(), FilePathEncrypt.getPasswordBytes(known.filePassword()), base)).orElse(base);
    }

    /** Writes all that a stream gives. */
    static void fill(FileChannel target, InputStream content) throws IOException {
        byte[] bytes = new byte[AT_ONCE];
        long place = 0;
        for (int count = content.readNBytes(bytes, 0, AT_ONCE); count > 0; count = content.readNBytes(bytes, 0,
                AT_ONCE)) {
            drain(target, ByteBuffer.wrap(bytes, 0, count), place);
            place += count;
        }
    }

    private static void fill(FileChannel source, ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (source.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("The file has become shorter while it was copied");
            }
        }
    }

    private static void drain(FileChannel target, ByteBuffer bytes, long from) throws IOException {
        long written = 0;
        while (bytes.hasRemaining()) {
            written += target.write(bytes, from + written);
        }
    }
}
