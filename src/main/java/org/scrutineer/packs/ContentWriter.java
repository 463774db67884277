package org.scrutineer.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Lines;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.ui.Progress;

/** Writes what stands inside a pack. */
final class ContentWriter {
    private final ZipOutputStream zip;
    private final Progress progress;

    private ContentWriter(ZipOutputStream zip, Progress progress) {
        this.zip = zip;
        this.progress = progress;
    }

    /** @param to is closed */
    static void write(Pack pack, OutputStream to, Progress progress) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            new ContentWriter(zip, progress).write(pack);
        }
    }

    private void write(Pack pack) throws IOException {
        begin(Names.MANIFEST);
        zip.write(ManifestText.write(pack.manifest()));
        zip.closeEntry();
        lines(Names.SETS, sets(pack.parcel()));
        lines(Names.CHANGES, changes(pack.parcel()));
        for (Attachment file : pack.parcel().attachments()) {
            progress.check();
            whole(file);
        }
    }

    static Stream<byte[]> sets(Parcel parcel) {
        return parcel.sets().stream().map(Lines::of).map(ContentWriter::line);
    }

    static Stream<byte[]> changes(Parcel parcel) {
        return parcel.changes().stream().map(Lines::of).map(ContentWriter::line);
    }

    /** Half of a pair of surrogates has no bytes of its own; written as JSON's escape it comes back as it was. */
    private static byte[] line(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(sign -> {
            if (Character.isSurrogate((char) sign)) {
                escaped.append("\\u%04x".formatted(sign));
            } else {
                escaped.append((char) sign);
            }
        });
        return escaped.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void lines(String name, Stream<byte[]> lines) throws IOException {
        begin(name);
        for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
            progress.check();
            zip.write(each.next());
        }
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    /** Not made smaller: what is kept are pictures and workbooks, which are already. */
    private void whole(Attachment file) throws IOException {
        ZipEntry entry = new ZipEntry(Names.of(new Manifest.Kept(file.sha256(), file.name(), file.content().length)));
        CRC32 sum = new CRC32();
        sum.update(file.content());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.content().length);
        entry.setCompressedSize(file.content().length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.content());
        zip.closeEntry();
    }
}
