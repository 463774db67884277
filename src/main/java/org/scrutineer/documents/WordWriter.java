package org.scrutineer.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.scrutineer.ui.Progress;

public final class WordWriter {
    private WordWriter() {}

    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }
}
