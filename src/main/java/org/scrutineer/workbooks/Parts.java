package org.scrutineer.workbooks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an Open XML package. Nothing is unpacked to the disk, and no part is unpacked further than the limits,
 * whatever the package says about its sizes.
 */
final class Parts {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unpacked;

    Parts(ZipFile zip) {
        this.zip = zip;
        if (zip.size() > Limits.PARTS) {
            throw Refused.tooManyParts();
        }
        zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
        if (entries.values().stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > Limits.UNPACKED_BYTES) {
            throw Refused.unpacksTooLarge();
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(key(folder)));
    }

    Optional<InputStream> open(String part) throws IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        InputStream bytes = zip.getInputStream(entry);
        return bytes == null ? Optional.empty() : Optional.of(new Counted(bytes, entry.getCompressedSize()));
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** Stops a part that unpacks to more than it may, or that goes on and on without a tag. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long read;
        private long sinceTag;

        Counted(InputStream bytes, long packed) {
            super(bytes);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int some = super.read(to, offset, length);
            count(Math.max(0, some));
            lookForTag(to, offset, Math.max(0, some));
            return some;
        }

        /** From the end, where the last tag of some thousand bytes is found at once. */
        private void lookForTag(byte[] bytes, int offset, int some) {
            int place = offset + some - 1;
            while (place >= offset && bytes[place] != '<') {
                place--;
            }
            sinceTag = place < offset ? sinceTag + some : offset + some - place;
            if (sinceTag > Limits.TAG_BYTES) {
                throw Refused.cellTooLong("");
            }
        }

        private void count(int some) {
            read += some;
            unpacked += some;
            if (unpacked > Limits.UNPACKED_BYTES) {
                throw Refused.unpacksTooLarge();
            }
            if (read > Limits.RATIO_FROM_BYTES && read / Limits.RATIO > packed) {
                throw Refused.packedTooTightly();
            }
        }
    }
}
