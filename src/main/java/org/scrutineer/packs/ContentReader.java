package org.scrutineer.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Change;
import org.scrutineer.ledger.Lines;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.ledger.SetHeader;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

/**
 * Reads what stands inside a pack as if it had been made to do harm: each part by its place and its name, no more of it
 * than was announced, and nothing is ever written anywhere.
 */
final class ContentReader {
    private static final int MOST_MANIFEST = 16 << 20;
    private static final int OFTEN = 1_000;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    private final MeasuredInput packed;
    private final ZipInputStream zip;
    private final Refusal refusal;
    private final Progress progress;
    private final Whole whole = new Whole();
    private long unpacked;

    private ContentReader(InputStream from, Refusal refusal, Progress progress) {
        this.packed = new MeasuredInput(from, END);
        this.zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        this.refusal = refusal;
        this.progress = progress;
    }

    /**
     * @throws org.scrutineer.ui.Problem when it is of a newer version
     * @throws IllegalArgumentException when it is not as it was written
     */
    static Pack read(InputStream from, Refusal refusal, Progress progress) throws IOException {
        return new ContentReader(from, refusal, progress).read();
    }

    private Pack read() throws IOException {
        Manifest manifest = manifest();
        List<SetHeader> sets = lines(Names.SETS, manifest.lines().sets(), Lines::set);
        List<Change.Linked> changes = lines(Names.CHANGES, manifest.lines().changes(), Lines::change);
        List<Attachment> files = new ArrayList<>();
        for (Manifest.Kept file : manifest.files()) {
            files.add(file(file));
        }
        end(3 + files.size());
        if (!whole.text().equals(manifest.lines().digest())) {
            throw new IllegalArgumentException("It is not what its manifest says");
        }
        return new Pack(manifest, new Parcel(manifest.sender(), sets, changes, files));
    }

    private Manifest manifest() throws IOException {
        JsonNode root = Json.object(content(Names.MANIFEST).readNBytes(MOST_MANIFEST));
        if (Json.number(root, "format") > PackFile.VERSION || ManifestText.schema(root) > Workspace.schema()) {
            throw refusal.newer();
        }
        return ManifestText.read(root);
    }

    /** The next part, which must have that name. */
    private InputStream content(String name) throws IOException {
        progress.check();
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IllegalArgumentException("There is no " + name + " where it should be");
        }
        return new Limited();
    }

    private <T> List<T> lines(String name, int count, Function<String, T> form) throws IOException {
        LineReader lines = new LineReader(content(name));
        List<T> all = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            tell(all.size(), count);
            if (all.size() == count) {
                throw new IllegalArgumentException("More than " + count + " of " + name);
            }
            whole.add(line);
            all.add(form.apply(LineReader.text(line)));
        }
        if (all.size() < count) {
            throw new IllegalArgumentException("Fewer than " + count + " of " + name);
        }
        return all;
    }

    private void tell(int done, int count) {
        progress.check();
        if (done % OFTEN == 0) {
            progress.report(done, count, "");
        }
    }

    private Attachment file(Manifest.Kept file) throws IOException {
        byte[] content = content(Names.of(file)).readNBytes((int) file.bytes() + 1);
        if (content.length != file.bytes() || !Attachment.digest(content).equals(file.sha256())) {
            throw new IllegalArgumentException("A file is not what its name says");
        }
        whole.add(file);
        return new Attachment(file.sha256(), file.name(), content);
    }

    /** Nothing may follow but the list of what there was. */
    private void end(int parts) throws IOException {
        if (zip.getNextEntry() != null) {
            throw new IllegalArgumentException("There is more in it than it says");
        }
        packed.transferTo(OutputStream.nullOutputStream());
        ByteBuffer end = ByteBuffer.wrap(packed.last()).order(ByteOrder.LITTLE_ENDIAN);
        long before = Integer.toUnsignedLong(end.getInt(12)) + Integer.toUnsignedLong(end.getInt(16));
        if (end.getInt(0) != END_SIGNATURE || end.getShort(10) != (short) parts || end.getShort(20) != 0
                || before + END != packed.count()) {
            throw new IllegalArgumentException("It does not end as it should");
        }
    }

    /** A part of the zip, up to what no honest pack holds. */
    private final class Limited extends InputStream {
        private static final long MOST = 1L << 30;
        private static final long MOST_AT_ANY_RATIO = 16L << 20;
        private static final int HIGHEST_RATIO = 200;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = zip.read(into, from, most);
            unpacked += Math.max(0, read);
            if (unpacked > MOST || unpacked > MOST_AT_ANY_RATIO && unpacked / packed.count() > HIGHEST_RATIO) {
                throw new IllegalArgumentException("It unpacks to more than a pack can hold");
            }
            return read;
        }
    }
}
