package org.scrutineer.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ui.Problem;

/**
 * Opens finished files again, whoever wrote them, and looks in every place that can hold words for what they must not
 * hold. Knows nothing of how a paper is composed or written. Words that are drawn as a picture are not seen.
 */
public final class ReleaseCheck {
    private final Secrets secrets;

    private ReleaseCheck(Secrets secrets) {
        this.secrets = secrets;
    }

    public static ReleaseCheck of(Secrets secrets) {
        return new ReleaseCheck(secrets);
    }

    /** What keeps the file from being released; nothing where it may go out. */
    public List<Hit> check(Path file) {
        try {
            return check(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new Problem(
                    "The file " + file.getFileName() + " could not be opened again to check it.",
                    "Write it again, and release it only when it was checked.", failed);
        }
    }

    /** @param name of the file, which is looked at too */
    public List<Hit> check(String name, byte[] content) {
        FileContents file = new FileContents();
        file.read(name, content);
        List<Hit> hits = new ArrayList<>(secrets.in(file.haystack()));
        file.unreadable().forEach(where -> hits.add(new Hit(where, Hit.Kind.UNREADABLE, "")));
        return hits;
    }

    /**
     * Lets files go out, or says in one sentence what keeps them.
     *
     * @throws Problem where anything was found in any of them
     */
    public void release(List<Path> files) {
        files.forEach(file -> release(file.getFileName().toString(), check(file)));
    }

    /**
     * Lets a file that is not on the disk yet go out, or says in one sentence what keeps it. Where nobody has marked
     * anything there is nothing to look for.
     *
     * @throws Problem where anything was found in it
     */
    public void release(String name, byte[] content) {
        if (!secrets.none()) {
            release(name, check(name, content));
        }
    }

    private static void release(String name, List<Hit> hits) {
        if (!hits.isEmpty()) {
            String more = hits.size() == 1 ? "" : ", and " + (hits.size() - 1) + " more";
            throw new Problem(
                    "The file " + name + " was not released: " + hits.getFirst().sentence() + more + ".",
                    "Take it out of the paper, or change who may read it, and make the paper again.");
        }
    }
}
