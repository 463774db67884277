package org.scrutineer.packs;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a pack was made, as its file says in the clear: whom to ask when it is damaged.
 *
 * @param device the computer's name
 * @param number of the pack among those of its workspace, from 1
 */
public record Maker(String device, UUID workspace, int number, Instant made) {
    private static final int LONGEST = 80;

    public Maker {
        // Read from files that nobody has vouched for yet, and shown in sentences.
        device = device.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        device = device.length() > LONGEST ? device.substring(0, LONGEST) : device;
        if (number < 1 || device.isEmpty()) {
            throw new IllegalArgumentException("Pack " + number + " of “" + device + "”");
        }
    }

    /** "pack 7 of LAPTOP7". */
    public String words() {
        return "pack " + number + " of " + device;
    }
}
