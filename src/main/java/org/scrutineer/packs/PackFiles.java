package org.scrutineer.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ui.Problem;

/** The names of packs' files. */
final class PackFiles {
    private static final int LONGEST = 50;

    private PackFiles() {}

    /** The file that a person means: a folder gets one with a name that says what is in it. */
    static Path named(Path to, int number, String contents) {
        if (!Files.isDirectory(to)) {
            return to;
        }
        String words = contents.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String some = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return to.resolve("pack-" + number + "-" + some + PackFile.ENDING);
    }

    /** @throws Problem when there is such a file already, or its name would not tell that it is a pack */
    static void checkNew(Path file) {
        if (!PackFile.isCalledSo(file.getFileName().toString())) {
            throw new Problem("“" + file.getFileName() + "” is no name for a pack.",
                    "Choose a name that ends in " + PackFile.ENDING + ".");
        }
        if (Files.exists(file)) {
            throw new Problem("There is a file “" + file.getFileName() + "” already.", "Choose another name.");
        }
    }

    /** Files in an order in which the earlier packs of a workspace come first, so that less has to wait. */
    static List<PackFile> inOrder(List<PackFile> files) {
        return files.stream()
                .sorted(Comparator.comparing((PackFile file) -> file.maker().workspace())
                        .thenComparing(file -> file.maker().number()))
                .toList();
    }
}
