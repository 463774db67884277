package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * Turns the first sheet of each workbook into text, all of them in one process.
     *
     * @param folder for what it makes
     * @return how many it made
     */
    int tables(List<Path> workbooks, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "csv",
                "--outdir", folder.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Programs.run(command);
        int made = 0;
        for (Path workbook : workbooks) {
            String name = workbook.getFileName().toString();
            made += Files.exists(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".csv")) ? 1 : 0;
        }
        return made;
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
