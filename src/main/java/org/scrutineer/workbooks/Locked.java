package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * A workbook with a password. Where only its sheets are protected against changes, Excel may lock the whole file with a
 * password that every Excel knows, and opens it without a question; so is it here.
 */
final class Locked {
    /** Excel turns a password over 100,000 times; a file that asks for far more only wants to keep us busy. */
    private static final int MOST_TURNS = 1_000_000;

    private Locked() {}

    static Contents read(Reading reading, DirectoryNode root) throws IOException {
        Path open = Files.createTempFile("workbook", ".part");
        try {
            unlock(root, open);
            return OpenXmlReader.read(new Reading(open, reading.name(), reading.progress()));
        } finally {
            Files.deleteIfExists(open);
        }
    }

    private static void unlock(DirectoryNode root, Path open) throws IOException {
        try {
            EncryptionInfo info = new EncryptionInfo(root);
            Decryptor decryptor = info.getDecryptor();
            if (info.getVerifier().getSpinCount() > MOST_TURNS
                    || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Refused.password();
            }
            try (InputStream from = decryptor.getDataStream(root); OutputStream to = Files.newOutputStream(open)) {
                from.transferTo(to);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknown) {
            throw Refused.password();
        }
    }
}
