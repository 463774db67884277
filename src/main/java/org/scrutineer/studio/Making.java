package org.scrutineer.studio;

import java.util.UUID;
import org.scrutineer.disclosure.Part;

/**
 * Which paper is made.
 *
 * @param kind the word of its kind
 * @param subject what it is about
 * @param part public, or Part 2 with what is exempt
 * @param anonymous whether providers are called "Provider A" and so on
 */
public record Making(String kind, UUID subject, Part part, boolean anonymous) {
    /** The public paper, with its providers' names. */
    public static Making open(String kind, UUID subject) {
        return new Making(kind, subject, Part.PUBLIC, false);
    }
}
