package org.scrutineer.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** The TrueType file of a face, for whoever draws with it. Two files with the same content are the same. */
public final class FaceFile {
    private final byte[] content;
    private final int hash;

    FaceFile(byte[] content) {
        this.content = content.clone();
        hash = Arrays.hashCode(content);
    }

    /** Reads the file from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FaceFile file && hash == file.hash
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
