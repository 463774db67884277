package org.scrutineer.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A pack that was made here.
 *
 * @param back whether it takes work back to the office
 * @param chosen what is in it and who has it
 * @param returned when it was learned that it arrived, or that the work in it came back
 */
public record PackOut(
        UUID id, int number, boolean back, Manifest.Chosen chosen, Instant made, int changes,
        Optional<Instant> returned) {
    public String contents() {
        return chosen.words();
    }

    public Optional<String> holder() {
        return chosen.holder();
    }

    public Optional<LocalDate> until() {
        return chosen.until();
    }

    /** Whether somebody still has what is in it. */
    public boolean isOut() {
        return returned.isEmpty() && !back;
    }

    public boolean isOverdue(LocalDate today) {
        return isOut() && chosen.until().filter(day -> day.isBefore(today)).isPresent();
    }

}
