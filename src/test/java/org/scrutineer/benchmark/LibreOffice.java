package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * LibreOffice without its window.
 *
 * @param profile a folder for its settings: a person's own LibreOffice may be open at the same time
 */
record LibreOffice(Path program, Path profile) {
    static Optional<LibreOffice> here(Path profile) {
        return Programs.find("soffice", "libreoffice", "soffice.exe").map(program -> new LibreOffice(program, profile));
    }

    /** @return the file it made, beside the document */
    Path pdf(Path document) throws IOException {
        Programs.run(List.of(
                program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", document.getParent().toString(), document.toString()));
        String name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }
}
