package org.scrutineer.packs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and remembers the last bytes of it: how a zip ends tells what it holds. */
final class MeasuredInput extends FilterInputStream {
    private final byte[] last;
    private long count;

    MeasuredInput(InputStream below, int remembered) {
        super(below);
        last = new byte[remembered];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) {
            count += read;
            int kept = Math.max(0, last.length - read);
            System.arraycopy(last, last.length - kept, last, 0, kept);
            System.arraycopy(into, from + read - (last.length - kept), last, kept, last.length - kept);
        }
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        return read(new byte[(int) Math.min(most, 512)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long count() {
        return count;
    }

    /** The last bytes that were read, zeros before them where there were fewer. */
    byte[] last() {
        return last.clone();
    }
}
