package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process that was ended in the middle of its work leaves beside the store: never of use, and maybe readable. */
final class Leftovers {
    private static final String UNFINISHED = "scrutineer-new\\.mv\\.db|scrutineer-restoring\\.mv\\.db|scrutineer.*\\.part"
            + "|trial\\.mv\\.db|zipfstmp\\d+\\.tmp";

    private Leftovers() {}

    /** The caller has the folder's lock, so that nobody else is at work in it. */
    static void remove(Path folder) throws IOException {
        for (Path place : List.of(folder, folder.resolve(Backups.FOLDER))) {
            if (Files.isDirectory(place)) {
                removeFrom(place);
            }
        }
    }

    private static void removeFrom(Path place) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.list(place)) {
            found = files.filter(file -> file.getFileName().toString().matches(UNFINISHED)).toList();
        }
        for (Path each : found) {
            Files.deleteIfExists(each);
        }
    }
}
